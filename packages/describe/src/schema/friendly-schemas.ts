import type { PropertyModel, Release } from '@gxkit/ontology'
import { countryCodes } from '../forms/country-codes.ts'
import { formsOf } from '../forms/friendly-forms.ts'
import type { JsonSchema } from './json-schema.ts'

/**
 * Patterns that tell more wrong values of a list from right ones than those of the forms. What they cannot tell is left to
 * the check of the manifest: a pattern does not know every name of a country.
 */
const closer: Readonly<Record<string, (pattern: string) => string>> = {
  country: () => {
    const codes = countryCodes().flatMap(({ alpha2, alpha3 }) => [alpha2, alpha3])
    return `^(?:${codes.join('|')}|\\p{L}[\\p{L}\\p{M} .,'’()&\\-]{3,60})$`
  },
  licence: (pattern) => pattern.replace('^', '^(?=[a-z]|.* )'),
  'media-type': (pattern) => pattern.replace('|[\\w.+-]+/[\\w.+-]+', ''),
}

/** The friendly forms of a property. A form that no pattern can describe is left out. */
export function friendlySchemas(release: Release, property: PropertyModel): readonly JsonSchema[] {
  const forms = new Map(formsOf(release, property).map(({ form, value }) => [form.id, { form, value }]))
  return [...forms.values()].flatMap(({ form: { id, pattern, form, examples }, value }) => {
    if (pattern === '') return []
    const listed = value.in !== undefined && Object.hasOwn(closer, id)
    const needed = listed ? (closer[id]?.(pattern) ?? pattern) : pattern
    return [{ type: 'string', pattern: needed, examples: [...examples], errorMessage: `Takes ${form}.` }]
  })
}

/**
 * A plain value and its friendly forms as one schema: an editor shows the words of each alternative, and these have the
 * same.
 */
export function together(plain: readonly JsonSchema[], friendly: readonly JsonSchema[]): readonly JsonSchema[] {
  const [only, another] = plain
  if (only === undefined || another !== undefined || friendly.length === 0) return [...friendly, ...plain]
  const { type, pattern } = only
  if (typeof pattern !== 'string' || !Array.isArray(type)) return [...friendly, ...plain]
  const others = friendly.flatMap((form) => (typeof form.pattern === 'string' ? [form.pattern] : []))
  const isTruth = type.includes('boolean') // an editor proposes true and false by itself
  const shown = [only, ...friendly].flatMap((schema) => (Array.isArray(schema.examples) ? schema.examples : []))
  const { examples: _examples, ...rest } = only
  return [{ ...rest, pattern: [pattern, ...others].join('|'), ...(!isTruth && { examples: shown }) }]
}
