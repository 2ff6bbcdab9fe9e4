import { XSD } from '../vocabulary.ts'
import { isWellTyped } from './lexical.ts'

type Reading = readonly [wrong: RegExp, right: string]

const numbers: readonly Reading[] = [
  // Three digits behind a comma could be thousands.
  [/^([+-]?\d+),(\d{1,2}|\d{4,})$/, '$1.$2'],
  [/^([+-]?\d+)\.0+$/, '$1'],
]

const readings: Readonly<Record<string, readonly Reading[]>> = {
  boolean: [
    [/^(?:true|yes)$/i, 'true'],
    [/^(?:false|no)$/i, 'false'],
  ],
  date: [[/^(\d{4}-\d{2}-\d{2})T.*$/, '$1']],
  dateTime: [
    [/^(\d{4}-\d{2}-\d{2})$/, '$1T00:00:00Z'],
    [/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}.*)$/, '$1T$2'],
    [/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})?$/, '$1:00$2'],
  ],
}

/** The text in the form that a datatype asks for, where somebody probably meant it: `yes` for a truth value is `true`. */
export function meantForm(text: string, datatype: string): string | undefined {
  const trimmed = text.trim()
  const local = datatype.startsWith(XSD) ? datatype.slice(XSD.length) : ''
  const own = Object.hasOwn(readings, local) ? readings[local] : numbers
  const meant = [
    trimmed,
    ...(own ?? []).flatMap(([wrong, right]) => (wrong.test(trimmed) ? [trimmed.replace(wrong, right)] : [])),
  ]
  return local === '' || local === 'string'
    ? undefined
    : meant.find((each) => each !== text && isWellTyped(each, datatype))
}
