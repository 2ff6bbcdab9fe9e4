import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const verifyReasons: ReasonsOf<keyof typeof import('../verify.ts').verifyCodes> = {
  'verify/unknown-format':
    'Only documents of a known form can be checked; anything else is refused rather than guessed at.',
  'verify/unsecured': 'Without a proof anybody could have written or changed the document (VCDM 2.0, section 4.12).',
  'verify/unsupported-mechanism': 'A proof that was not checked proves nothing, whatever it looks like.',
  'verify/not-json-data': 'Only what JSON can express can be signed and checked.',
  'verify/nothing-verified': 'A result without a single verified credential never counts as valid.',
  'verify/check-not-completed': 'A check that did not come to an end counts as not passed.',
  'verify/too-many-findings': 'A document that is wrong in very many places would make a report that nobody can read.',
  'verify/companion-refused':
    'What nobody vouches for must not make another credential look complete; so a document answers only after it was verified.',
  'verify/companion-disputed':
    'Where two documents describe the same thing, nobody can tell whose word the reference means, so neither of them answers.',
  'presentation/empty': 'An empty presentation proves nothing, even if its signature is good.',
  'presentation/too-many-credentials': 'Limits keep one presentation from taking all time.',
  'presentation/nested':
    'Whose claims an inner presentation makes is not clear; only credentials belong into a presentation.',
  'presentation/unsecured-credential':
    'The signature of a presentation says who shows the credentials, not who issued them.',
  'presentation/duplicate-id':
    'With one id for two credentials nobody can tell which of them is meant (ICAM 25.11, 5.2).',
  'presentation/id-reused': 'Presentation, credential and subject must have different ids (ICAM 25.11, 5.2).',
  'presentation/holder-mismatch': 'Only the party that is named may sign; otherwise anybody could present in its name.',
  'presentation/challenge-missing':
    'The challenge shows that the presentation was made for this request and not copied from an earlier one.',
  'presentation/challenge-mismatch':
    'The challenge shows that the presentation was made for this request and not copied from an earlier one.',
  'presentation/domain-missing': 'The domain keeps a presentation made for one party from being shown to another.',
  'presentation/domain-mismatch': 'The domain keeps a presentation made for one party from being shown to another.',
  'credential/expired': 'After "validUntil" the issuer no longer stands behind the statements (VCDM 2.0, section 4.9).',
  'credential/not-yet-valid': 'Before "validFrom" the statements do not hold (VCDM 2.0, section 4.9).',
  'credential/period-reversed': 'Such a credential is valid at no time (VCDM 2.0, section 4.9).',
  'credential/unreadable-date':
    'A time must be written as date, time and zone, so that everybody reads the same moment (VCDM 2.0, section 4.9).',
  'credential/no-expiry':
    'Without an end, outdated statements stay valid for ever; Gaia-X recommends "validUntil" (ICAM 25.11, 5.2).',
}
