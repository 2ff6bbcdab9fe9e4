import type { JsonObject } from '@gxkit/core'
import type { ValueModel } from '@gxkit/ontology'
import { datatypeOf } from '../node/datatypes.ts'
import type { JsonSchema } from './json-schema.ts'

const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** What the manifest reader takes to be an absolute address. */
export const addressPattern =
  '^(?![Hh][Tt][Tt][Pp][Ss]?:(?!//))[A-Za-z][A-Za-z0-9+.\\-]*:[^\\u0000-\\u0020<>"{}|\\\\^`\\u007f]+$'

/** YAML reads `01067` and `1.10` as numbers; where a text is wanted, what was written counts. */
const text: JsonObject = { type: ['string', 'number'], pattern: '\\S' }

const digits = '^[+\\-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)'
const zone = '(?:Z|[+\\-]\\d{2}:\\d{2})?$'
const number: JsonObject = {
  type: ['number', 'string'],
  pattern: `${digits}(?:[eE][+\\-]?\\d+)?$`,
  examples: [80, 99.95],
}

/** The form of each datatype as YAML and JSON hold it. A text is accepted where the reader makes a number of it. */
const forms: Readonly<Record<string, JsonObject>> = {
  [`${XSD}boolean`]: { type: ['boolean', 'string'], pattern: '^(?:true|false)$' },
  [`${XSD}integer`]: { type: ['integer', 'string'], pattern: `${digits}(?:[eE][+\\-]?\\d+)?$`, examples: [4] },
  [`${XSD}float`]: number,
  [`${XSD}double`]: number,
  'http://qudt.org/schema/qudt/floatPercentage': number,
  [`${XSD}decimal`]: { type: ['number', 'string'], pattern: `${digits}$`, examples: [12.5] },
  [`${XSD}date`]: { type: 'string', pattern: `^\\d{4}-\\d{2}-\\d{2}${zone}`, examples: ['2026-01-31'] },
  [`${XSD}dateTime`]: {
    type: 'string',
    pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?${zone}`,
    examples: ['2026-01-31T10:00:00Z'],
  },
  [`${XSD}anyURI`]: { type: 'string', pattern: addressPattern, examples: ['https://provider.example/terms'] },
}

/** A value of a datatype as people write it, within the limits of the property. */
export function plainValue(value: ValueModel): JsonSchema {
  const { datatype, minInclusive, maxInclusive, pattern, flags, minLength } = value
  const known = datatype !== undefined && Object.hasOwn(forms, datatype) ? forms[datatype] : undefined
  const limits = [
    minInclusive !== undefined && `at least ${minInclusive}`,
    maxInclusive !== undefined && `at most ${maxInclusive}`,
    pattern !== undefined && `of the form ${pattern}`,
  ].filter((limit) => limit !== false)
  const words = [datatypeOf(datatype ?? '').form, ...limits].join(', ')
  return {
    ...(known ?? text),
    ...(minInclusive !== undefined && { minimum: minInclusive }),
    ...(maxInclusive !== undefined && { maximum: maxInclusive }),
    ...(minLength !== undefined && { minLength }),
    // JSON Schema has no flags: a pattern that needs them is left to the check of the manifest.
    ...(pattern !== undefined && flags === undefined && { pattern: strict(pattern) }),
    errorMessage: `Takes ${words}.`,
  }
}

/** An address: what a property demands that may hold any reference but no text. */
export const address: JsonSchema = plainValue({ datatype: `${XSD}anyURI` })

/** Vocabularies put backslashes before characters that need none, which the standard's regular expressions refuse. */
function strict(pattern: string): string {
  return pattern.replace(/\\([^\w^$\\.*+?()[\]{}|/-])/g, '$1')
}
