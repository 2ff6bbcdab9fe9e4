import { type Check, finding } from '@gxkit/core'
import type { Opened, Secured, SecuringMechanism } from '@gxkit/credentials'
import type { DidResolver } from '@gxkit/identity'
import { notCompleted } from './run-checks.ts'
import type { Settings } from './settings.ts'

/** The mechanism for a secured document: tokens have one, embedded proofs are told apart by their type. */
function mechanismFor(secured: Secured, mechanisms: readonly SecuringMechanism[]): SecuringMechanism | undefined {
  const id = secured.form === 'enveloped' ? 'vc-jwt' : 'ed25519-signature-2020'
  return mechanisms.find((m) => m.id === id)
}

/** Opens a secured document with its mechanism. What the mechanism throws becomes a failed signature check. */
export async function openDocument(
  secured: Secured,
  options: { readonly source: string; readonly settings: Settings; readonly resolver: DidResolver },
): Promise<Opened> {
  const { source, settings, resolver } = options
  const { mechanisms, at, clockSkewSeconds, limits, challenge, domain, signal } = settings
  const mechanism = mechanismFor(secured, mechanisms)
  const location = { source, pointer: '' as const }
  const failed: Check = { id: 'proof/signature', status: 'failed', location }
  if (mechanism === undefined) {
    const name = secured.form === 'enveloped' ? secured.mediaType : 'an embedded proof'
    const findings = [finding('verify/unsupported-mechanism', { mechanism: name }, { location })]
    return { mechanism: 'none', checks: [failed], findings }
  }
  try {
    return await mechanism.open(secured, {
      resolver,
      source,
      now: () => at,
      clockSkewSeconds,
      limits,
      ...(challenge !== undefined && { challenge }),
      ...(domain !== undefined && { domain }),
      ...(signal !== undefined && { signal }),
    })
  } catch (error) {
    signal?.throwIfAborted()
    return { mechanism: mechanism.id, checks: [failed], findings: [notCompleted('proof/signature', source, error)] }
  }
}
