import type { Finding, FindingCode, FindingParams, JsonObject } from '@gxkit/core'
import { finding, ownMember } from '@gxkit/core'
import type { Algorithm } from '@gxkit/identity'
import { parseAlgorithm } from '@gxkit/identity'
import type { Release } from '@gxkit/ontology'
import type { DocumentKind } from '../credential.ts'
import { describeValue } from '../describe-value.ts'
import { checkNumericDates } from './numeric-date.ts'

/** What the header of a token says, as far as it may be believed. */
export interface HeaderReading {
  readonly algorithm?: Algorithm
  readonly kid?: string
  readonly findings: readonly Finding[]
}

/** The algorithms that signatures are checked with. */
export const acceptedAlgorithms: readonly Algorithm[] = ['PS256', 'PS384', 'RS256', 'ES256', 'ES384', 'EdDSA']

const articles = { credential: 'a credential', presentation: 'a presentation' } as const
const standardTyp = { credential: 'vc+jwt', presentation: 'vp+jwt' } as const
const chainLimit = 10

/** Parameters that must not be there, each with the reason (RFC 7515, section 4.1; RFC 7797, section 7). */
const refusedParameters: readonly (readonly [parameter: string, problem: string])[] = [
  ['crit', 'it demands extensions, and a credential needs none'],
  ['b64', 'the payload of a JWT is always encoded'],
  ['zip', 'compressed content is not read'],
  ['enc', 'the token is not encrypted'],
]
const keyParameters: readonly string[] = ['jwk', 'jku', 'x5u']

/**
 * Reads the protected header of a VC-JWT or VP-JWT: ICAM 25.11, section 5.3.2; VC-JOSE-COSE, section 3.1; RFC 8725.
 * Parameters that nobody needs are ignored, parameters that would change the meaning are refused.
 */
export function readHeader(
  header: JsonObject,
  options: {
    readonly release: Release
    /** What the content is. */
    readonly kind: DocumentKind
    /** What the place where the token stood says it is. */
    readonly declared: DocumentKind
    readonly source: string
    readonly now: Date
    readonly clockSkewSeconds: number
  },
): HeaderReading {
  const { release, kind, declared, source } = options
  const findings: Finding[] = []
  const note = <C extends FindingCode>(code: C, params: FindingParams[C], parameter?: string): void => {
    findings.push(finding(code, params, { location: { source, pointer: parameter ? `/${parameter}` : '' } }))
  }

  for (const [parameter, problem] of refusedParameters) {
    if (Object.hasOwn(header, parameter)) note('proof/header-parameter', { parameter, problem }, parameter)
  }
  for (const parameter of keyParameters) {
    if (Object.hasOwn(header, parameter)) note('proof/header-key', { parameter }, parameter)
  }
  const chain = ownMember(header, 'x5c')
  if (chain !== undefined) {
    const isChain = Array.isArray(chain) && chain.length > 0 && chain.every((c) => typeof c === 'string')
    if (!isChain || chain.length > chainLimit) {
      const problem = isChain ? `it has more than ${chainLimit} certificates` : 'it is not a list of certificates'
      note('proof/header-parameter', { parameter: 'x5c', problem }, 'x5c')
    } else note('proof/header-chain', {}, 'x5c')
  }
  findings.push(...checkNumericDates(header, ['iat', 'nbf', 'exp'], options))

  const algorithm = parseAlgorithm(ownMember(header, 'alg'))
  if (algorithm === undefined || ownMember(header, 'alg') !== algorithm) {
    const params = { algorithm: describeValue(ownMember(header, 'alg')), allowed: acceptedAlgorithms.join(', ') }
    note('proof/algorithm-refused', params, 'alg')
  } else if (!release.securing.accept.algorithms.includes(algorithm)) {
    note('proof/algorithm-uncommon', { algorithm, release: release.name }, 'alg')
  }

  findings.push(...checkTyp(header, { release, kind, declared, source }))
  const kid = ownMember(header, 'kid')
  return {
    ...(algorithm !== undefined && ownMember(header, 'alg') === algorithm && { algorithm }),
    ...(typeof kid === 'string' && { kid }),
    findings,
  }
}

/** `typ` and `cty` by the tables of the release; what they say must agree with the content. */
function checkTyp(
  header: JsonObject,
  options: {
    readonly release: Release
    readonly kind: DocumentKind
    readonly declared: DocumentKind
    readonly source: string
  },
): Finding[] {
  const { release, kind, declared, source } = options
  const { accept, header: written } = release.securing
  const findings: Finding[] = []
  let confused = kind !== declared
  for (const parameter of ['typ', 'cty'] as const) {
    const value = ownMember(header, parameter)
    const location = { source, pointer: `/${parameter}` as const }
    if (value === undefined && parameter === 'cty') continue
    if (value === undefined || value === 'JWT') {
      if (parameter === 'cty') continue
      const params = {
        found: value === undefined ? 'missing' : `"${value}"`,
        expected: written?.[kind].typ ?? standardTyp[kind],
      }
      findings.push(finding('proof/legacy-typ', params, { location }))
      continue
    }
    const name = typeof value === 'string' ? value.replace(/^application\//, '') : ''
    const says = (['credential', 'presentation'] as const).find((k) => accept[k][parameter].includes(name))
    if (says === undefined) {
      const accepted = accept[kind][parameter].map((v) => `"${v}"`).join(', ')
      findings.push(finding('proof/typ-unknown', { parameter, found: describeValue(value), accepted }, { location }))
    } else if (says !== kind) {
      confused = false
      const params = { says: articles[says], is: articles[kind] }
      findings.push(finding('proof/type-confusion', params, { location }))
    }
  }
  if (confused) {
    const params = { says: articles[declared], is: articles[kind] }
    findings.push(finding('proof/type-confusion', params, { location: { source, pointer: '' } }))
  }
  return findings
}
