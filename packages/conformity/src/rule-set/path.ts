import { type Release, termTable } from '@gxkit/ontology'

/** One step of a path: the IRIs of the properties that it may take, and whether it may be repeated. */
export interface Step {
  readonly predicates: readonly string[]
  readonly repeated: boolean
}

const form = /^[A-Za-z][\w:-]*(?:\|[A-Za-z][\w:-]*)*\+?$/

/** The names of properties in a path, step by step; `undefined` where it is no path. */
export function namesIn(path: string): readonly (readonly string[])[] | undefined {
  const steps = path.split('/')
  if (steps.length > 8 || !steps.every((step) => form.test(step))) return undefined
  return steps.map((step) => step.replace(/\+$/, '').split('|'))
}

/** Reads a path with the names of a release; a name that it does not have leads nowhere. */
export function readPath(path: string, release: Release): readonly Step[] {
  return (namesIn(path) ?? []).map((names, i) => ({
    predicates: names.flatMap((name) => propertyIris(name, release)),
    repeated: path.split('/')[i]?.endsWith('+') === true,
  }))
}

/** The IRIs of the properties of a name: as people write it, or with a prefix. None if the release has none of that name. */
export function propertyIris(name: string, release: Release): readonly string[] {
  const known = namesOf(release)
  return known.get(name) ?? known.get(expanded(name, release)) ?? []
}

const tables = new WeakMap<Release, ReadonlyMap<string, readonly string[]>>()

function namesOf(release: Release): ReadonlyMap<string, readonly string[]> {
  const found = tables.get(release)
  if (found !== undefined) return found
  const table = new Map<string, string[]>()
  for (const { iri, name } of termTable(release)) {
    table.set(iri, [iri])
    table.set(name, [...(table.get(name) ?? []), iri])
  }
  tables.set(release, table)
  return table
}

function expanded(name: string, release: Release): string {
  const [prefix = '', rest] = name.split(':')
  const namespace = Object.hasOwn(release.prefixes, prefix) ? release.prefixes[prefix] : undefined
  return rest === undefined || namespace === undefined ? name : namespace + rest
}
