import type { CheckDefinition } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'

/** Whether a certificate says who stands behind the key. Without a port for trust the question stays open. */
export const trustCertificateChain: CheckDefinition<DocumentUnderCheck> = {
  id: 'trust/certificate-chain',
  clause: 'ICAM 25.11, section 4',
  requires: ['proof/signature'],
  applies: ({ kind }) => kind === 'credential',
  run: () => ({ status: 'not-checked', reason: 'no trust anchors were given, so no certificate was looked at' }),
}
