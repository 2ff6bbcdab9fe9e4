import type { CheckDefinition, Outcome } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'
import { askTrust } from '../trust-outcome.ts'

/** Whether a certificate says who stands behind the key. Without a port for trust the question stays open. */
export const trustCertificateChain: CheckDefinition<DocumentUnderCheck> = {
  id: 'trust/certificate-chain',
  clause: 'Gaia-X Compliance Document 25.10, section 8; ICAM 25.11, section 4.2',
  requires: ['proof/signature'],
  applies: ({ kind, settings }) => kind === 'credential' || (kind === 'presentation' && settings.trust !== undefined),
  run: async ({ opened, settings, source }): Promise<Outcome> => {
    const { trust, at, signal } = settings
    if (trust === undefined) {
      return { status: 'not-checked', reason: 'no trust anchors were given, so no certificate was looked at' }
    }
    const { publicJwk, issuer: did } = opened ?? {}
    if (publicJwk === undefined || did === undefined) {
      return { status: 'not-checked', reason: 'this kind of proof does not tell which key has signed' }
    }
    return askTrust({ id: 'trust/certificate-chain', source, signal }, () =>
      trust.checkChain({ publicJwk, did, source, at, ...(signal && { signal }) }),
    )
  },
}
