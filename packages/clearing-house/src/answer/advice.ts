import { type Finding, type FindingCode, finding } from '@gxkit/core'

/** Codes whose only parameter is what the clearing house said. */
type Plain =
  | 'not-a-token'
  | 'did-unresolved'
  | 'key-not-listed'
  | 'no-chain'
  | 'chain-without-root'
  | 'not-ev'
  | 'untrusted-chain'
  | 'bad-signature'
  | 'media-type'
  | 'context-not-allowed'
  | 'shape'
  | 'terms-missing'
  | 'registration-number'
  | 'unknown-number'

type Advice = (said: string, match: RegExpExecArray) => Finding

const plain =
  (name: Plain): Advice =>
  (said) =>
    finding(`clearing-house/${name}` satisfies FindingCode, { said } as never)

/**
 * What clearing houses say, and what it means. Exact sentences of live services come first; the looser ones below them
 * follow the order of the checks, since those sentences were not all seen.
 */
const table: readonly (readonly [RegExp, Advice])[] = [
  [/payload is not a valid JWT/i, plain('not-a-token')],
  [
    /\bThe (iss|kid|typ|cty|alg) header\b.*missing/i,
    (said, [, member = '']) => finding('clearing-house/header-missing', { member: member.toLowerCase(), said }),
  ],
  [/unable to find verification ?method/i, plain('key-not-listed')],
  [/does not contain x5u nor x5c|x5u.*(?:missing|required)/i, plain('no-chain')],
  [/root certificate is not self-?signed/i, plain('chain-without-root')],
  [/not EV-?SSL/i, plain('not-ev')],
  [/invalid certificate|certificate chain|trust ?anchor|x509|x5u/i, plain('untrusted-chain')],
  [/signature validation has failed|invalid signature|signature.*(?:invalid|fail|wrong)/i, plain('bad-signature')],
  [/stream is not readable|unsupported media type/i, plain('media-type')],
  [
    /\b(P\d\.\d\.\d{1,2}|PA1\.1)\b/,
    (said, [, criterion = '']) => finding('clearing-house/criterion', { criterion, said }),
  ],
  [/terms ?(?:and|&) ?conditions|gaiaxTermsAndConditions/i, plain('terms-missing')],
  [
    /(?:vat|lei|eori|tax|number|registration).*(?:not found|invalid|not valid|unknown|does not exist)/i,
    plain('unknown-number'),
  ],
  [/registration ?number|notar/i, plain('registration-number')],
  [/context.*(?:not allowed|not supported|cannot be loaded|unknown)|document ?loader/i, plain('context-not-allowed')],
  [/\bshacl\b|\bshapes?\b|constraint/i, plain('shape')],
  [/(?:resolve|retrieve|fetch|load).*\bDID\b|\bDID\b.*(?:resol|not found|could not be)/i, plain('did-unresolved')],
]

/** What one sentence of a refusal means; its own words with its status where nobody knows. */
export function adviceFor(said: string, status: number): Finding {
  for (const [pattern, advice] of table) {
    const match = pattern.exec(said)
    if (match !== null) return advice(said, match)
  }
  return finding('clearing-house/refused', { status, said: said === '' ? 'no words' : said })
}
