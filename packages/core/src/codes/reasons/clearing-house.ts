import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const clearingHouseReasons: ReasonsOf<keyof typeof import('../clearing-house.ts').clearingHouseCodes> = {
  'clearing-house/not-a-token':
    'Loire clearing houses read one thing: a presentation that is itself a signed token (ICAM 25.11, 5.3.2).',
  'clearing-house/header-missing':
    'The header says who signed (iss) and with which key (kid); without both nobody can look the key up.',
  'clearing-house/did-unresolved':
    'Keys are looked up in the published DID document at the moment of the request; a copy of yours does not count.',
  'clearing-house/key-not-listed':
    'A signature counts only if the DID document of the issuer lists its key at that moment.',
  'clearing-house/no-chain':
    'The chain ties the key to an organisation that an authority has examined (ICAM 25.11, 4.4): x5u or x5c is required.',
  'clearing-house/chain-without-root':
    'The registry compares the whole chain with its anchors, and asks for the self-signed root in the file.',
  'clearing-house/not-ev':
    'Production clearing houses ask for an Extended Validation certificate (registry setting "evsslonly").',
  'clearing-house/untrusted-chain':
    'Only authorities of the trust lists of states and of browsers count as anchors (Compliance Document 25.10, section 8).',
  'clearing-house/bad-signature':
    'Every credential and the presentation around them are verified; one bad signature is enough to refuse all.',
  'clearing-house/media-type':
    'Version 2 takes application/vp+jwt only; another media type ends before the request is read.',
  'clearing-house/context-not-allowed':
    'Clearing houses load contexts from a fixed list, so that nobody can change later what a word meant.',
  'clearing-house/shape': 'Descriptions have to conform to the shapes of the version that the clearing house runs.',
  'clearing-house/terms-missing':
    'Every issuer in the presentation, except trusted notaries, accepts the terms (Compliance Document 25.10, PA1.1).',
  'clearing-house/registration-number':
    'A number counts when an accredited notary has looked it up in the public register, not when a company states it.',
  'clearing-house/criterion':
    'Each level asks for criteria of the Compliance Document 25.10; each has its own evidence.',
  'clearing-house/unknown-number': 'A notary issues a credential only for a number that the public register knows.',
  'clearing-house/refused':
    'The body of this refusal is none of those that are known; it is shown as it came, shortened.',
  'clearing-house/unexpected-answer':
    'A portal, a proxy or a parked domain can answer in the place of a service; only a signed credential counts.',
  'clearing-house/other-issuer':
    'The address can be taken over or mixed up; the DID of the service is what others will look at.',
  'clearing-house/other-credential':
    'An answer to another request, kept by mistake or sent on purpose, would pass for yours.',
  'clearing-house/other-level': 'A label of a lower level must not pass for the one that was asked for.',
}
