import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const statusReasons: ReasonsOf<keyof typeof import('../status.ts').statusCodes> = {
  'status/not-checked':
    'A status list is only fetched when a source for it was given; nothing was, so revocation is unknown.',
  'status/revoked': 'A revoked credential holds no longer, and never will again.',
  'status/suspended': 'While it is suspended, the issuer does not stand behind it; that can change again.',
  'status/message': 'A list of messages does not end a credential; it says something about it.',
  'status/unknown-type': 'A status that nobody can look up may hide a revocation.',
  'status/unknown-purpose': 'Without knowing what a set bit means, it cannot be told whether the credential holds.',
  'status/malformed': 'A status that cannot be read may hide a revocation (Bitstring Status List 1.0, section 2.1).',
  'status/unavailable': 'Without its list a credential may have been revoked, so it does not count as valid.',
  'status/list-refused': 'The list is a signed credential itself; one that does not verify says nothing.',
  'status/list-issuer':
    'Only the issuer of a credential can say whether it still holds, unless another party was named for it.',
  'status/list-malformed':
    'A list that is not written as the standard says could be read in two ways (status list, section 3.2).',
  'status/list-purpose': 'A bit of another list means something else (STATUS_VERIFICATION_ERROR).',
  'status/list-too-short': 'In a short list everybody sees whose credential is looked up (STATUS_LIST_LENGTH_ERROR).',
  'status/index-out-of-range': 'Where there is no entry, nothing says that the credential still holds (RANGE_ERROR).',
  'status/stale': 'Since the list was fetched, the credential may have been revoked.',
  'status/rolled-back': 'An older list may miss a revocation; somebody may want to hide one.',
}
