import { type PropertyHelp, propertyHelp } from '@gxkit/describe'
import { bareName, type ClassChange, type PropertyChange, type PropertyModel, type Release } from '@gxkit/ontology'

/** Two releases that are compared. */
export interface Releases {
  readonly before: Release
  readonly after: Release
}

/** Everything that changed at a class, one sentence each. */
export function classChangeInWords(change: ClassChange, releases: Releases): readonly string[] {
  if (change.kind === 'added') return ['is new.']
  if (change.kind === 'removed') return ['is gone.']
  const { parents, closed, properties } = change
  return [
    ...(parents === undefined ? [] : [`is a kind of ${list(parents.after)}; before, of ${list(parents.before)}.`]),
    ...(closed === undefined ? [] : [closed ? 'takes only the listed properties now.' : 'takes other properties now.']),
    ...properties.map((property) => propertyChangeInWords(property, releases)),
  ]
}

/** What changed at a property, in one sentence that starts with its name. */
export function propertyChangeInWords(change: PropertyChange, { before, after }: Releases): string {
  const { term, kind } = change
  if (kind === 'removed' || change.after === undefined) return `${term} is gone.`
  const now = propertyHelp(after, change.after)
  if (kind === 'added' || change.before === undefined) {
    return `${term} is new and ${now.required ? 'required' : 'optional'} (${now.count}): ${now.write}.`
  }
  const parts = [
    ...countInWords(change.before, change.after, before, after),
    ...(change.aspects.includes('value') ? [valueInWords(change.before, change.after, before, after)] : []),
    ...(change.aspects.includes('list') ? [listInWords(change)] : []),
  ]
  return `${term} ${parts.join('; ')}.`
}

/** Whether files that were right may have to be changed by a person. */
export function mayBreak(change: PropertyChange, { before, after }: Releases): boolean {
  const { kind, goneValues } = change
  if (kind === 'removed' || change.before === undefined) return kind === 'removed' || (change.after?.minCount ?? 0) > 0
  if (change.after === undefined) return true
  const fewer =
    (change.after.maxCount ?? Number.POSITIVE_INFINITY) < (change.before.maxCount ?? Number.POSITIVE_INFINITY)
  const more = change.after.minCount > change.before.minCount
  const { gone } = compareForms(change.before, change.after, before, after)
  return fewer || more || goneValues.length > 0 || gone.length > 0
}

function countInWords(was: PropertyModel, is: PropertyModel, before: Release, after: Release): readonly string[] {
  const [old, current] = [propertyHelp(before, was), propertyHelp(after, is)]
  if (old.count === current.count) return []
  const demand = old.required === current.required ? '' : current.required ? 'is required now' : 'is optional now'
  const counts = `takes ${current.count} instead of ${old.count}`
  return [demand === '' ? counts : `${demand}, ${counts}`]
}

function valueInWords(was: PropertyModel, is: PropertyModel, before: Release, after: Release): string {
  const { added, gone } = compareForms(was, is, before, after)
  const [more, less] = [added.join(' or '), gone.join(' or ')]
  if (more === '' && less === '') return 'is written as before, but stored in another form'
  if (less === '') return `takes ${more} as well`
  return more === '' ? `no longer takes ${less}` : `takes ${more} instead of ${less}`
}

/** The forms of a value that came and went, as a person would write them. */
function compareForms(
  was: PropertyModel,
  is: PropertyModel,
  before: Release,
  after: Release,
): { readonly added: readonly string[]; readonly gone: readonly string[] } {
  const [old, current] = [formsOf(propertyHelp(before, was)), formsOf(propertyHelp(after, is))]
  return {
    added: current.filter((form) => !old.includes(form)),
    gone: old.filter((form) => !current.includes(form)),
  }
}

function formsOf({ plain, lists, classes }: PropertyHelp): readonly string[] {
  const values = lists.length === 0 ? plain : ['a value of a list', ...plain.slice(1)]
  const things = classes.length === 0 ? [] : [`the id or facts of ${classes.map(bareName).join(' or ')}`]
  return [...values, ...things]
}

function listInWords({ newValues, goneValues }: PropertyChange): string {
  const parts = [
    ...(newValues.length === 0 ? [] : [`takes ${few(newValues)} as well`]),
    ...(goneValues.length === 0 ? [] : [`no longer takes ${few(goneValues)}`]),
  ]
  return parts.join(' and ')
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ')
}

function few(values: readonly string[]): string {
  return values.length <= 6 ? values.join(', ') : `${values.slice(0, 5).join(', ')} and ${values.length - 5} more`
}
