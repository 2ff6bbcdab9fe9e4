import type { ClassModel, Release } from '@gxkit/ontology'
import { factName } from '@gxkit/ontology'
import { kindNames } from '../node/class-name.ts'

/** The classes of a release as people name them. */
export interface ClassNames {
  /** Sorted by name. A class without facts of its own that stands for its kinds is left out: nothing is just that. */
  readonly classes: readonly ClassModel[]
  /** The name to write: bare where no other class has the same one. */
  readonly nameOf: (model: ClassModel) => string
  /** Every name that is understood, the one to write first. */
  readonly namesOf: (model: ClassModel) => readonly [string, ...string[]]
}

/** Of several classes with the same bare name the first one has it; so does whoever looks a class up by its name. */
export function classNames(release: Release): ClassNames {
  const names = new Map<string, readonly [string, ...string[]]>()
  const taken = new Set<string>()
  for (const { iri, name } of release.vocabulary.classes().values()) {
    const bare = factName({ term: name })
    names.set(iri, taken.has(bare) || bare === name ? [name] : [bare, name])
    taken.add(bare)
  }
  const namesOf: ClassNames['namesOf'] = ({ iri, name }) => names.get(iri) ?? [name]
  const nameOf = (model: ClassModel): string => namesOf(model)[0]
  const isGroup = ({ iri, name, properties }: ClassModel): boolean =>
    properties.length === 0 && kindNames(release, [iri]).some((kind) => kind !== name)
  const classes = [...release.vocabulary.classes().values()]
    .filter((model) => !isGroup(model))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return { classes, nameOf, namesOf }
}
