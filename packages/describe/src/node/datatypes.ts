import { isSafeNumber, parseDateTimeStamp } from '@gxkit/core'
import type { ScalarFact } from '../facts/fact.ts'

/** What a written value becomes: a JSON value, or the reason why it does not fit. */
export type Coerced =
  | { readonly ok: true; readonly value: string | number | boolean }
  | { readonly ok: false; readonly reason: 'form' | 'unsafe' | 'relative' }

interface Datatype {
  /** The form in the words of a message: "takes …". */
  readonly form: string
  readonly coerce: (fact: ScalarFact) => Coerced
}

const wrong: Coerced = { ok: false, reason: 'form' }
const unsafe: Coerced = { ok: false, reason: 'unsafe' }

const text: Datatype = { form: 'a text', coerce: (fact) => ({ ok: true, value: fact.text }) }

const truth: Datatype = {
  form: 'true or false',
  coerce: ({ text }) => (text === 'true' || text === 'false' ? { ok: true, value: text === 'true' } : wrong),
}

const number: Datatype = {
  form: 'a number such as 80 or 99.95',
  coerce: (fact) => {
    const digits = decimalDigits(fact)
    if (digits === undefined) return wrong
    return isSafeNumber(digits) ? { ok: true, value: Number(digits) } : unsafe
  },
}

const wholeNumber: Datatype = {
  form: 'a whole number such as 4',
  coerce: (fact) => {
    const digits = decimalDigits(fact)
    if (digits === undefined || !Number.isInteger(Number(digits))) return wrong
    return isSafeNumber(digits) ? { ok: true, value: Number(digits) } : unsafe
  },
}

/** Decimals are exact in RDF and not in JavaScript, so they stay texts. */
const decimal: Datatype = {
  form: 'a decimal number such as 12.50',
  coerce: ({ text }) => (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? { ok: true, value: text } : wrong),
}

const date: Datatype = {
  form: 'a date such as 2026-01-31',
  coerce: ({ text }) => {
    const parts = /^(\d{4}-\d{2}-\d{2})(Z|[+-]\d{2}:\d{2})?$/.exec(text)
    const time = parts === null ? undefined : parseDateTimeStamp(`${parts[1]}T00:00:00${parts[2] ?? 'Z'}`)
    return time === undefined ? wrong : { ok: true, value: text }
  },
}

const dateTime: Datatype = {
  form: 'a date with time such as 2026-01-31T10:00:00Z',
  coerce: ({ text }) => {
    const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`
    return parseDateTimeStamp(zoned) === undefined ? wrong : { ok: true, value: text }
  },
}

const address: Datatype = {
  form: 'a complete web address that starts with https://',
  coerce: (fact) => (isAbsoluteIri(fact.text) ? { ok: true, value: fact.text } : { ok: false, reason: 'relative' }),
}

const XSD = 'http://www.w3.org/2001/XMLSchema#'

const datatypes: Readonly<Record<string, Datatype>> = {
  [`${XSD}string`]: text,
  [`${XSD}boolean`]: truth,
  [`${XSD}integer`]: wholeNumber,
  [`${XSD}float`]: number,
  [`${XSD}double`]: number,
  [`${XSD}decimal`]: decimal,
  [`${XSD}date`]: date,
  [`${XSD}dateTime`]: dateTime,
  [`${XSD}anyURI`]: address,
  'http://qudt.org/schema/qudt/floatPercentage': number,
}

/** The rules of a datatype; those without special rules are texts. */
export function datatypeOf(iri: string): Datatype {
  return (Object.hasOwn(datatypes, iri) ? datatypes[iri] : undefined) ?? text
}

/** `xsd:string`: what a bare JSON text means where the context says nothing. */
export const XSD_STRING: string = `${XSD}string`

/** An address that needs no base: it names its scheme and holds nothing that an IRI must not hold (RFC 3987). */
export function isAbsoluteIri(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 3987 excludes exactly these
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|\\^`\u007f]+$/.test(text)) return false
  return /^https?:/i.test(text) ? /^https?:\/\//i.test(text) && URL.canParse(text) : true
}

/** The number as decimal digits, exactly as written; hexadecimal and octal YAML integers are converted. */
function decimalDigits({ value, text }: ScalarFact): string | undefined {
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return text.replace(/^\+/, '')
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined
}
