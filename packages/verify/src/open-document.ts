import { type Check, finding } from '@gxkit/core'
import { mechanismOf, type Opened, type Secured } from '@gxkit/credentials'
import type { DidResolver } from '@gxkit/identity'
import { notCompleted } from './run-checks.ts'
import type { Settings } from './settings.ts'

/** Opens a secured document with its mechanism. What the mechanism throws becomes a failed signature check. */
export async function openDocument(
  secured: Secured,
  options: { readonly source: string; readonly settings: Settings; readonly resolver: DidResolver },
): Promise<Opened> {
  const { source, settings, resolver } = options
  const { mechanisms, at, clockSkewSeconds, limits, challenge, domain, signal, policy } = settings
  const mechanism = mechanisms.find(({ id }) => id === mechanismOf(secured))
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
      proofs: policy.proofs,
      ...(policy.retiredKeys !== undefined && { retiredKeys: policy.retiredKeys }),
      archive: policy.lossyLinkedData === true,
      ...(challenge !== undefined && { challenge }),
      ...(domain !== undefined && { domain }),
      ...(signal !== undefined && { signal }),
    })
  } catch (error) {
    signal?.throwIfAborted()
    return { mechanism: mechanism.id, checks: [failed], findings: [notCompleted('proof/signature', source, error)] }
  }
}
