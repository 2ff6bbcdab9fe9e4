import type { CheckDefinition } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'

/** Whether the issuer is one that may state this. Without a list of trusted issuers the question stays open. */
export const trustIssuer: CheckDefinition<DocumentUnderCheck> = {
  id: 'trust/issuer',
  clause: 'ICAM 25.11, section 4',
  requires: ['proof/signature'],
  applies: ({ kind }) => kind === 'credential',
  run: ({ opened }) => ({
    status: 'not-checked',
    reason: `no list of trusted issuers was given; ${opened?.issuer ?? 'the issuer'} was taken as it is`,
  }),
}
