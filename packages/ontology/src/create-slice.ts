import { type ClassData, readClasses } from './class-data.ts'
import { lazy } from './lazy.ts'
import type { DescribableRelease } from './release.ts'

/** A class with the part of its release that facts of it can reach. */
export interface ClassSlice {
  /** IRI of the class. */
  readonly class: string
  /** Whether the class has no facts of its own and stands for its kinds alone. */
  readonly isGroup: boolean
  readonly release: DescribableRelease
}

/**
 * The part of a release that facts of one class can reach: the class, the classes that it names, those that they name, and
 * their lists. Nothing else comes along, neither shapes nor contexts nor the words for people.
 *
 * @param describing what the release is called and how its credentials are written
 *
 * @example
 * const slice = createSlice(describing, vatIdData)
 * slice.release.vocabulary.classes().size // 1
 */
export function createSlice(describing: Omit<DescribableRelease, 'vocabulary'>, data: ClassData): ClassSlice {
  const reached = new Set([data])
  for (const each of reached) for (const named of each.classes?.() ?? []) reached.add(named)
  const read = readClasses([...reached], describing.prefixes)
  const classes = new Map(read.map(({ model }) => [model.iri, model]))
  const parents = new Map(read.map(({ model, ancestors }) => [model.iri, [...model.parents, ...ancestors]]))
  const lists = lazy(() => new Map([...reached].flatMap((each) => Object.entries(each.lists?.() ?? {}))))
  const release = {
    ...describing,
    vocabulary: { classes: () => classes, parents: () => parents, lists },
  }
  return { class: read[0]?.model.iri ?? '', isGroup: data.isGroup === true, release }
}
