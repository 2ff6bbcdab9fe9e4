import type { JsonSchema } from './json-schema.ts'
import { addressPattern } from './plain-values.ts'

const localId = '^(?!subject$)[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}$'
const instant = '^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+\\-]\\d{2}:\\d{2}))?$'

/** A DID without fragment, or an https address. */
export const issuerPattern =
  '^(?:did:[a-z0-9]+:[A-Za-z0-9._:%\\-]*[A-Za-z0-9._%\\-]|https://[^\\u0000-\\u0020<>"{}|\\\\^`\\u007f]+)$'

const anyCase = (word: string): string => [...word].map((c) => `[${c.toUpperCase()}${c}]`).join('')
const units = ['hour', 'day', 'week'].map(anyCase).join('|')

/** Hours, days or weeks in words, or as ISO 8601; zero is no duration. */
export const durationPattern = `^\\s*(?:(?!0+\\s*[A-Za-z])\\d{1,5}\\s*(?:${units})[Ss]?|P(?!T?0+[WDH])(?:\\d{1,5}W|\\d{1,5}D|T\\d{1,5}H))\\s*$`

/** The short id of a thing, or of what is described inside one. */
export const shortId: JsonSchema = {
  type: ['string', 'integer'],
  pattern: localId,
  title: 'Id',
  description: 'Short name by which other manifests refer to this.',
  markdownDescription:
    'Short name by which other manifests refer to this; the name of the file if left out.\n\nLetters, digits, `.`, `_` and `-`.',
  errorMessage: 'Takes a short id of letters, digits, ".", "_" and "-".',
}

/** The id of something described inside a thing: a short one, or its address. */
export const nestedId: JsonSchema = {
  ...shortId,
  pattern: `${localId}|${addressPattern}`,
  markdownDescription:
    'Short name by which other places of this project refer to this, or its absolute address.\n\nWithout any other line it is a reference to the thing of that name.',
  errorMessage: 'Takes a short id of letters, digits, ".", "_" and "-", or an absolute address.',
}

/** A thing of this project by its short id, or anything by its address. */
export const reference: JsonSchema = {
  type: ['string', 'integer'],
  pattern: `${localId}|^(?:https?://|did:|urn:)[^\\u0000-\\u0020<>"{}|\\\\^\`\\u007f]+$`,
  errorMessage: 'Takes the id of a thing of this project, or an address that starts with https:, did: or urn:.',
}

const time = (label: string, description: string): JsonSchema => ({
  type: 'string',
  pattern: instant,
  title: label,
  description,
  errorMessage: 'Takes a date with time and zone such as 2026-01-31T10:00:00Z, or a date such as 2026-01-31.',
  examples: ['2026-01-31T10:00:00Z', '2026-01-31', '2026-12-31T23:59:59+01:00'],
})

/** What may stand at the top of a thing beside its properties and its type. */
export const aroundThing: Readonly<Record<string, JsonSchema>> = {
  id: shortId,
  issuer: {
    type: 'string',
    pattern: issuerPattern,
    title: 'Issuer',
    description:
      'Who issues this credential, where that is not the issuer of the project; for example did:web:notary.example.',
    errorMessage: 'Takes a DID without "#…", or an address that starts with https://.',
  },
  validFrom: time('Valid from', 'From when on the credential is valid; now if left out.'),
  validUntil: time('Valid until', 'Until when the credential is valid.'),
  validFor: {
    type: 'string',
    pattern: durationPattern,
    title: 'Valid for',
    description: 'How long the credential is valid, where validUntil is not given.',
    errorMessage: 'Takes a number of hours, days or weeks such as 90 days.',
    examples: ['90 days', '12 weeks', 'P90D'],
  },
}
