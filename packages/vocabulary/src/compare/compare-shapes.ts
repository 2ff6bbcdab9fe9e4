import type { ClassDemands, Demand } from './describe-shapes.ts'
import type { Difference } from './difference.ts'

/** Values of which only those are told that one side lacks. */
const most = 8

/** Compares what the shapes of two vocabularies demand, class by class. */
export function compareShapes(
  ours: ReadonlyMap<string, ClassDemands>,
  theirs: ReadonlyMap<string, ClassDemands>,
  short: (iri: string) => string,
): readonly Difference[] {
  return union(ours.keys(), theirs.keys()).flatMap((iri): readonly Difference[] => {
    const [here, there] = [ours.get(iri), theirs.get(iri)]
    const name = short(iri)
    const what = `the shape of the class ${name}`
    if (there === undefined) return [{ kind: 'missing-there', what, iri }]
    if (here === undefined) return [{ kind: 'missing-here', what, iri }]
    return [
      ...demandDifferences(here.own, there.own, (term) => `${words(term)} of the class ${name}`, iri),
      ...propertyDifferences(here, there, name, iri),
    ]
  })
}

function propertyDifferences(
  here: ClassDemands,
  there: ClassDemands,
  name: string,
  iri: string,
): readonly Difference[] {
  return union(here.properties.keys(), there.properties.keys()).flatMap((path): readonly Difference[] => {
    const [ours = [], theirs = []] = [here.properties.get(path), there.properties.get(path)]
    const what = `the property ${path} of ${name}`
    if (theirs.length === 0) return [{ kind: 'missing-there', what, iri }]
    if (ours.length === 0) return [{ kind: 'missing-here', what, iri }]
    const counts = { ours: `said in ${ours.length} parts`, theirs: `in ${theirs.length}` }
    if (ours.length !== theirs.length) return [{ kind: 'different', what, ...counts, iri }]
    return ours.flatMap((each, i) =>
      demandDifferences(each, theirs[i] ?? new Map(), (term) => `${words(term)} of ${path} of ${name}`, iri),
    )
  })
}

function demandDifferences(
  ours: ReadonlyMap<string, Demand>,
  theirs: ReadonlyMap<string, Demand>,
  what: (term: string) => string,
  iri: string,
): readonly Difference[] {
  return union(ours.keys(), theirs.keys()).flatMap((term): readonly Difference[] => {
    const [here, there] = [ours.get(term)?.values, theirs.get(term)?.values]
    if (there === undefined) return [{ kind: 'missing-there', what: what(term), ours: few(here ?? []), iri }]
    if (here === undefined) return [{ kind: 'missing-here', what: what(term), theirs: few(there), iri }]
    const lacking = here.filter((value) => !there.includes(value))
    const added = there.filter((value) => !here.includes(value))
    if (lacking.length + added.length === 0) return []
    if (here.length === 1 && there.length === 1) {
      return [{ kind: 'different', what: what(term), ours: here[0] ?? '', theirs: there[0] ?? '', iri }]
    }
    return [
      ...(lacking.length === 0
        ? []
        : [{ kind: 'missing-there' as const, what: `${few(lacking)} in ${what(term)}`, iri }]),
      ...(added.length === 0 ? [] : [{ kind: 'missing-here' as const, what: `${few(added)} in ${what(term)}`, iri }]),
    ]
  })
}

/** What constraints are about, for people. */
const inPlainWords: Readonly<Record<string, string>> = {
  minCount: 'the least number of values',
  maxCount: 'the greatest number of values',
  class: 'the class of the values',
  datatype: 'the datatype',
  nodeKind: 'the kind of value',
  in: 'the list of allowed values',
  pattern: 'the pattern',
  flags: 'the flags of the pattern',
  minLength: 'the least length',
  maxLength: 'the greatest length',
  minInclusive: 'the lower bound',
  maxInclusive: 'the upper bound',
  minExclusive: 'the open lower bound',
  maxExclusive: 'the open upper bound',
  hasValue: 'the value that has to be there',
  node: 'the shape of the values',
  or: 'the alternatives',
  closed: 'the closedness',
  ignoredProperties: 'the list of properties left to special kinds',
}

function words(term: string): string {
  return Object.hasOwn(inPlainWords, term) ? `${inPlainWords[term]}` : `sh:${term}`
}

function few(values: readonly string[]): string {
  const shown = values.slice(0, most).map((value) => (value.length > 200 ? `${value.slice(0, 200)}…` : value))
  return `${shown.join(', ')}${values.length > most ? ` and ${values.length - most} more` : ''}`
}

/** Every member of both, sorted, once. */
export function union(a: Iterable<string>, b: Iterable<string>): readonly string[] {
  return [...new Set([...a, ...b])].sort()
}
