import type { Finding } from '@gxkit/core'
import { finding, toArray } from '@gxkit/core'

/**
 * What a presentation answers must be what the verifier asked for (`nonce` and `aud` of a token, `challenge` and `domain` of
 * a proof); what it did not ask for is not looked at.
 */
export function checkChallenge(
  answer: { readonly challenge: unknown; readonly domain: unknown },
  asked: { readonly challenge?: string; readonly domain?: string; readonly source: string },
): readonly Finding[] {
  const { challenge, domain, source } = asked
  const place = { location: { source, pointer: '' as const } }
  const findings: Finding[] = []
  if (challenge !== undefined && answer.challenge !== challenge) {
    findings.push(
      typeof answer.challenge === 'string'
        ? finding('presentation/challenge-mismatch', { expected: challenge, found: answer.challenge }, place)
        : finding('presentation/challenge-missing', { expected: challenge }, place),
    )
  }
  const domains = toArray(answer.domain as string).filter((d) => typeof d === 'string')
  if (domain !== undefined && !domains.includes(domain)) {
    const found = domains.join(', ').slice(0, 200)
    findings.push(
      domains.length > 0
        ? finding('presentation/domain-mismatch', { expected: domain, found }, place)
        : finding('presentation/domain-missing', { expected: domain }, place),
    )
  }
  return findings
}
