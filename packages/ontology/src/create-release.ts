import type { JsonObject } from '@gxkit/core'
import { freeze } from '@gxkit/core'
import { type ClassData, readClasses, type StoredWords } from './class-data.ts'
import { lazy } from './lazy.ts'
import type { PackedShapes } from './packed-shapes.ts'
import type { Release, ReleaseFacts } from './release.ts'

/** Where the IRIs of enumeration lists start; the name of the list follows. */
const LIST = 'urn:gxkit:list:'

/** The generated data of a release; what is large is text until it is needed. */
export interface ReleaseData {
  readonly facts: ReleaseFacts
  readonly classes: readonly ClassData[]
  /** List name -> members. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  /** A context document as JSON. */
  readonly context: string
  /** {@link StoredWords} as JSON. */
  readonly words: string
  /** {@link PackedShapes} without lists, as JSON. */
  readonly shapes: string
}

/** Makes a release of its generated data. Nothing is parsed until somebody asks for it. */
export function createRelease(data: ReleaseData): Release {
  const { facts } = data
  const lists = lazy(() => freeze(data.lists))
  const document = lazy(() => freeze(JSON.parse(data.context) as JsonObject))
  const shapes = lazy(() => {
    const packed = JSON.parse(data.shapes) as Omit<PackedShapes, 'lists'>
    const named = Object.entries(lists()).map(([name, members]) => [LIST + name, members] as const)
    return freeze({ ...packed, lists: Object.fromEntries(named) })
  })
  const classes = lazy(() => {
    const read = readClasses(data.classes, facts.prefixes, JSON.parse(data.words) as StoredWords)
    return new Map(read.map(({ model }) => [model.iri, model]))
  })
  const documents = {}
  for (const url of facts.contexts.accepted) Object.defineProperty(documents, url, { enumerable: true, get: document })
  return freeze({
    ...facts,
    contexts: { ...facts.contexts, documents },
    vocabulary: {
      classes,
      lists: lazy(() => new Map(Object.entries(lists()))),
      parents: lazy(() => groupByFirst(shapes().hierarchy)),
      shapes,
    },
  })
}

/** First member of pairs -> the second members. */
export function groupByFirst(pairs: PackedShapes['hierarchy']): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [sub, sup] of pairs) groups.set(sub, [...(groups.get(sub) ?? []), sup])
  return groups
}
