/** Why we refuse what `@digitalbazaar/vc` accepts: by code, what stands behind it. */
export const proofReasons = {
  'credential/unreadable-date':
    'Readers of the JSON expect one text. The same date in a list is the same statement, but an end of validity that readers do not find does not end anything.',
  'linked-data/dropped-value':
    'The member adds nothing to the graph, so the signature says nothing of it, yet readers of the JSON would see it.',
  'proof/member-invalid': 'The members of a proof are read as they are defined: one text each.',
  'proof/member-unknown': 'A proof has the members that are defined for it; of others the signature may say nothing.',
} as const

const parts = ['', 'credentialStatus', 'credentialSubject', 'credentialSubject/registrationNumber'].concat(
  ['headquartersAddress', 'legalAddress'].map((member) => `credentialSubject/${member}`),
)

/** Changed credentials that we refuse and `@digitalbazaar/vc` accepts, each with what we say. */
export const proofDisagreements: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    parts.flatMap((part) => [
      [`${part}: a member that is null`, 'linked-data/dropped-value'],
      [`${part}: a member without values`, 'linked-data/dropped-value'],
    ]),
  ),
  ': validFrom in a list': 'credential/unreadable-date',
  ': validUntil in a list': 'credential/unreadable-date',
  'proof: a member that is null': 'proof/member-unknown',
  'proof: a member without values': 'proof/member-unknown',
  'proof: created in a list': 'proof/member-invalid',
}

/** Changed credentials that we accept and `@digitalbazaar/vc` refuses, each with the reason. */
export const acceptedHere: Readonly<Record<string, string>> = {}
