import { type Finding, finding } from '@gxkit/core'
import type { PublicJwk } from '@gxkit/identity'
import { buildPath, type Certificate, nameOfCertificate, parseCertificates } from '@gxkit/trust'

/** The policy of Extended Validation (CA/Browser Forum). */
const extendedValidation = '2.23.140.1.1'

/**
 * Looks at a chain as registries do: readable, for this key, in its time, with its self-signed root at the end; for production
 * with the policy of Extended Validation in the leaf. Whether anybody trusts the root is not asked here.
 */
export async function chainFindings(
  text: string,
  asked: {
    readonly url: string
    readonly publicJwk: PublicJwk
    readonly at: Date
    readonly environment: 'production' | 'test'
  },
): Promise<readonly Finding[]> {
  const { url, publicJwk, at, environment } = asked
  const place = { location: { source: url, pointer: '' as const } }
  const parsed = await parseCertificates(text, { source: url })
  if (!parsed.ok) return parsed.findings
  const last = parsed.value.at(-1)
  const [leaf] = parsed.value
  const findings: Finding[] = []
  if (last !== undefined && last.subject !== last.issuer) {
    findings.push(finding('hosting/chain-without-root', { url, last: nameOfCertificate(last) }, place))
  }
  // With its own root as anchor the rest of the chain can be looked at, whoever trusts that root.
  const ends = parsed.value.filter((each) => each.subject === each.issuer)
  const anchors: readonly Certificate[] = ends.length > 0 ? ends : last === undefined ? [] : [last]
  const built = await buildPath(parsed.value, { anchors, at, publicJwk, source: url })
  findings.push(...built.findings.filter(({ severity }) => severity === 'error'))
  if (environment === 'production' && leaf !== undefined && !leaf.policies.includes(extendedValidation)) {
    findings.push(finding('hosting/not-ev', { url, environment }, place))
  }
  return findings
}
