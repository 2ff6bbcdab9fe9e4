import type { JsonValue } from '@gxkit/core'
import { checkBounds, GxError } from '@gxkit/core'
import type { DidDocument, DidResolver, Signer } from '@gxkit/identity'
import { documentsResolver, splitDidUrl } from '@gxkit/identity'
import type { Credential } from './credential.ts'
import { refuseInput } from './refuse-input.ts'
import type { Secured, SecureOptions, SecuringMechanism } from './securing-mechanism.ts'
import { checkStructure } from './structure/check-structure.ts'

/** Options of {@link issue}. */
export interface IssueOptions {
  readonly signer: Signer
  readonly mechanism: SecuringMechanism
  /**
   * Knows the signer's DID document. The result is opened again before it is handed out; without a resolver, with the public
   * key that the signer itself tells.
   */
  readonly resolver?: DidResolver
  /** The clock; defaults to the machine's. */
  readonly now?: () => Date
  readonly signal?: AbortSignal
}

/**
 * Signs a credential. Its structure is checked first; what no verifier would accept is not signed. The input is not
 * changed.
 *
 * @param credential the credential without proof
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, `ERR_SIGNER_FAILED`, `ERR_KEY_ALGORITHM_MISMATCH`
 * @see VCDM 2.0, section 4.12
 * @example
 * const secured = await issue(credential, { signer, mechanism: vcJwt({ release: gaiaX2511 }) })
 */
export async function issue(credential: Credential, options: IssueOptions): Promise<Secured> {
  const { mechanism } = options
  refuseInput(checkBounds(credential, { source: 'credential' }))
  const copy = structuredClone(credential)
  const profile = mechanism.profile
  refuseInput(checkStructure(copy, { source: 'credential', kind: 'credential', ...(profile && { profile }) }))
  return secureAndOpen(copy, options)
}

/** Secures a document and makes sure that it can be opened again, with the signer's own key where nothing else is known. */
export async function secureAndOpen(
  document: Parameters<SecuringMechanism['secure']>[0],
  options: IssueOptions & Pick<SecureOptions, 'challenge' | 'domain'>,
): Promise<Secured> {
  const { mechanism, signer, resolver = ownKey(signer), ...rest } = options
  const secured = await mechanism.secure(document, { ...rest, signer })
  if (resolver === undefined) return secured
  const opened = await mechanism.open(secured, { ...rest, resolver, source: 'signed document' })
  const errors = opened.findings.filter((f) => f.severity === 'error')
  if (errors.length === 0 && opened.checks.every((c) => c.status === 'passed')) return secured
  const reason = errors[0]?.message ?? 'a check did not pass'
  throw new GxError('ERR_SIGNER_FAILED', `The document was signed, but verifiers would refuse it: ${reason}.`, {
    next: errors[0]?.next ?? 'Check that the DID document lists the key that signs.',
    details: { findings: errors as unknown as JsonValue },
  })
}

/** A DID document with the key that the signer tells of itself; `undefined` when it tells none. */
function ownKey({ publicJwk, verificationMethod, algorithm }: Signer): DidResolver | undefined {
  const did = splitDidUrl(verificationMethod)?.did
  if (publicJwk === undefined || did === undefined) return undefined
  const method = {
    id: verificationMethod,
    type: 'JsonWebKey',
    controller: did,
    publicKeyJwk: { ...publicJwk, alg: algorithm },
  }
  const names = [verificationMethod]
  return documentsResolver([
    { id: did, verificationMethod: [method], assertionMethod: names, authentication: names } as DidDocument,
  ])
}
