import { type Finding, finding } from '@gxkit/core'

/** Codes whose only parameter is what the clearing house said. */
type Plain =
  | 'clearing-house/not-a-token'
  | 'clearing-house/did-unresolved'
  | 'clearing-house/key-not-listed'
  | 'clearing-house/no-chain'
  | 'clearing-house/chain-without-root'
  | 'clearing-house/not-ev'
  | 'clearing-house/untrusted-chain'
  | 'clearing-house/bad-signature'
  | 'clearing-house/media-type'
  | 'clearing-house/context-not-allowed'
  | 'clearing-house/shape'
  | 'clearing-house/terms-missing'
  | 'clearing-house/registration-number'
  | 'clearing-house/unknown-number'

type Advice = (said: string, match: RegExpExecArray) => Finding

const plain =
  (code: Plain): Advice =>
  (said) =>
    finding(code, { said })

/**
 * What clearing houses say, and what it means. Exact sentences of live services come first; the looser ones below them
 * follow the order of the checks, since those sentences were not all seen.
 */
const table: readonly (readonly [RegExp, Advice])[] = [
  [/payload is not a valid JWT/i, plain('clearing-house/not-a-token')],
  [
    /\bThe (iss|kid|typ|cty|alg) header\b.*missing/i,
    (said, [, member = '']) => finding('clearing-house/header-missing', { member: member.toLowerCase(), said }),
  ],
  [/unable to find verification ?method/i, plain('clearing-house/key-not-listed')],
  [/does not contain x5u nor x5c|x5u.*(?:missing|required)/i, plain('clearing-house/no-chain')],
  [/root certificate is not self-?signed/i, plain('clearing-house/chain-without-root')],
  [/not EV-?SSL/i, plain('clearing-house/not-ev')],
  [/invalid certificate|certificate chain|trust ?anchor|x509|x5u/i, plain('clearing-house/untrusted-chain')],
  [
    /signature validation has failed|invalid signature|signature.*(?:invalid|fail|wrong)/i,
    plain('clearing-house/bad-signature'),
  ],
  [/stream is not readable|unsupported media type/i, plain('clearing-house/media-type')],
  [
    /\b(P\d\.\d\.\d{1,2}|PA1\.1)\b/,
    (said, [, criterion = '']) => finding('clearing-house/criterion', { criterion, said }),
  ],
  [/terms ?(?:and|&) ?conditions|gaiaxTermsAndConditions/i, plain('clearing-house/terms-missing')],
  [
    /(?:vat|lei|eori|tax|number|registration).*(?:not found|not confirmed|invalid|not valid|unknown|does not exist)/i,
    plain('clearing-house/unknown-number'),
  ],
  [/registration ?number|notar/i, plain('clearing-house/registration-number')],
  [
    /context.*(?:not allowed|not supported|cannot be loaded|unknown)|document ?loader/i,
    plain('clearing-house/context-not-allowed'),
  ],
  [/\bshacl\b|\bshapes?\b|constraint/i, plain('clearing-house/shape')],
  [
    /(?:resolve|retrieve|fetch|load).*\bDID\b|\bDID\b.*(?:resol|not found|could not be)/i,
    plain('clearing-house/did-unresolved'),
  ],
]

/** What one sentence of a refusal means; its own words with its status where nobody knows. */
export function adviceFor(said: string, status: number): Finding {
  for (const [pattern, advice] of table) {
    const match = pattern.exec(said)
    if (match !== null) return advice(said, match)
  }
  return finding('clearing-house/refused', { status, said: said === '' ? 'no words' : said })
}
