import { isGxError } from '@gxkit/core'
import type { CheckDefinition, Outcome } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'
import type { ChainAnswer } from '../ports.ts'
import { askTrust } from '../trust-outcome.ts'

const id = 'trust/revocation'

/** Whether a certificate of the chain was revoked. Where nobody could be asked the question stays open. */
export const trustRevocation: CheckDefinition<DocumentUnderCheck> = {
  id,
  clause: 'RFC 5280, section 6.3; RFC 6960',
  requires: ['proof/signature'],
  applies: ({ kind, settings }) => kind !== undefined && settings.trust !== undefined,
  run: async ({ opened, settings, source }): Promise<Outcome> => {
    const { trust, at, signal } = settings
    const { publicJwk, issuer: did } = opened ?? {}
    if (trust === undefined || publicJwk === undefined || did === undefined) {
      return { status: 'not-checked', reason: 'this kind of proof does not tell which key has signed' }
    }
    const answer = await asked(
      () => trust.checkChain({ publicJwk, did, source, at, ...(signal && { signal }) }),
      signal,
    )
    const { revocation } = answer ?? {}
    if (revocation !== undefined) return askTrust({ id, source, signal }, () => revocation)
    return { status: 'not-checked', reason: 'there is no certificate chain to ask about' }
  },
}

/** The answer on the chain; what is wrong with the port itself says the check of the chain. */
async function asked(ask: () => Promise<ChainAnswer>, signal?: AbortSignal): Promise<ChainAnswer | undefined> {
  try {
    return await ask()
  } catch (error) {
    signal?.throwIfAborted()
    if (isGxError(error)) throw error
    return undefined
  }
}
