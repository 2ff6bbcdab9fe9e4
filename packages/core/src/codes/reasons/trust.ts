import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const trustReasons: ReasonsOf<keyof typeof import('../trust.ts').trustCodes> = {
  'trust/issuer-unknown':
    'Certain statements count only if certain services make them: registration numbers come from a notary, labels from a compliance service.',
  'trust/issuer-role':
    'Trust holds for one task: who may write labels may not for that reason state registration numbers.',
  'trust/issuer-period': 'Accreditations begin and end, and what was stated outside of that time does not count.',
  'trust/snapshot-malformed': 'Whom to trust is never guessed: a snapshot is read exactly, or not at all.',
  'trust/snapshot-digest': 'The digest names exactly one state of trust, so that a verification can be repeated later.',
  'trust/snapshot-older':
    'An older list may still trust who was removed since; somebody could hand it in for that reason.',
  'trust/list-malformed':
    'Trust lists are read exactly as ETSI TS 119 612 writes them; anything else could bring in roots that nobody meant.',
  'trust/list-signature-invalid':
    'Whoever can change a list can make anybody an authority; a list counts only as its publisher has signed it (ETSI TS 119 612, annex B).',
  'trust/list-signature':
    'Its publisher signs the list as a whole (XAdES); without knowing who may sign it, everything rests on where the file came from.',
}
