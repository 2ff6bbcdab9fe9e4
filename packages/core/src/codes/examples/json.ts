import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const jsonExamples: ExamplesOf<keyof typeof import('../json.ts').jsonCodes> = {
  'json/syntax': { problem: 'expected a member name in double quotes, found "\\""' },
  'json/empty': {},
  'json/not-an-object': { found: 'a list' },
  'json/duplicate-key': { key: 'issuer' },
  'json/forbidden-key': { key: '__proto__' },
  'json/too-deep': { limit: 64 },
  'json/too-large': { size: 2097153, limit: 1048576, unit: 'bytes' },
  'json/ill-formed-unicode': {},
  'json/unsafe-number': { number: '-1.1026577497362176e+225' },
}
