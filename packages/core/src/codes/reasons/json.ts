import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const jsonReasons: ReasonsOf<keyof typeof import('../json.ts').jsonCodes> = {
  'json/syntax': 'A document that two programs can read differently cannot be signed safely (RFC 8259).',
  'json/empty': 'There is nothing to check; an empty input never counts as valid.',
  'json/not-an-object': 'Credentials and presentations are JSON objects (VCDM 2.0, section 4).',
  'json/duplicate-key':
    'Some parsers keep the first value, some the last: what one party signs, another would not see (RFC 7493, 2.3).',
  'json/forbidden-key':
    'This name has a special meaning in JavaScript; JSON-LD processors drop it silently, leaving the value unsigned.',
  'json/too-deep': 'Deep nesting exhausts the stack of JSON-LD processors.',
  'json/too-large': 'Limits keep one document from taking all memory or time.',
  'json/ill-formed-unicode': 'Different broken texts would get the same signature (RFC 7493, 2.1).',
  'json/unsafe-number':
    'Very small numbers become 0 and very large ones are rounded when JSON-LD is canonicalised, so the signature would not cover them.',
}
