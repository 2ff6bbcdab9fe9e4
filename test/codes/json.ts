import type { Finding } from '@gxkit/core'
import { parseJsonObject } from '@gxkit/core'
import type { Fixture } from './fixture.ts'

function parsed(text: string): readonly Finding[] {
  const result = parseJsonObject(text, { source: 'a.json' })
  return result.ok ? [] : result.findings
}

/** Codes of JSON text. */
export const jsonFixtures: readonly Fixture[] = [
  ['json/syntax', 'a comma too many', () => parsed('{"a":1,}')],
  ['json/empty', 'blanks alone', () => parsed(' \n')],
  ['json/not-an-object', 'a list', () => parsed('[]')],
  ['json/duplicate-key', 'an issuer twice', () => parsed('{"issuer":"did:web:a","issuer":"did:web:b"}')],
  ['json/forbidden-key', '__proto__', () => parsed('{"__proto__":{"trusted":true}}')],
  ['json/too-deep', 'a hundred thousand brackets', () => parsed('['.repeat(100_000))],
  ['json/too-large', 'a long text', () => parsed(JSON.stringify({ a: 'x'.repeat(20_000_000) }))],
  ['json/ill-formed-unicode', 'half of a surrogate pair', () => parsed('{"a":"\\ud800"}')],
  ['json/unsafe-number', 'an integer beyond 2^53', () => parsed('{"a":9007199254740993}')],
]
