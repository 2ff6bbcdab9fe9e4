import type { IoOptions, Report } from '@gxkit/core'
import type { Credential, MechanismId, Secured, SecuringMechanism } from '@gxkit/credentials'
import { ed25519Signature2020, issue, present, vcJwt } from '@gxkit/credentials'
import type { DidDocument, DidResolver, Signer } from '@gxkit/identity'
import { combineResolvers, didJwkResolver, didKeyResolver, documentsResolver } from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import { gaiaX2511 } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import type { VerificationResult, VerifyOptions } from '@gxkit/verify'
import { createVerifier } from '@gxkit/verify'

/** Options of {@link createToolkit}. */
export interface ToolkitOptions extends Pick<IoOptions, 'now'> {
  /** The Gaia-X release to work with; the one that clearing houses run today when absent. */
  readonly release?: Release
  /** DID documents at hand. `did:key` and `did:jwk` need none. */
  readonly didDocuments?: Iterable<DidDocument>
  /** Finds further DID documents, e.g. `didWebResolver({ fetch })`. Nothing else ever reaches the network. */
  readonly resolver?: DidResolver
  /** How far the clocks of two machines may differ; 60 seconds when absent. */
  readonly clockSkewSeconds?: number
}

/** Options of {@link Toolkit.issue}. */
export interface ToolkitIssueOptions {
  readonly signer: Signer
  /** How to secure; the release decides when absent. */
  readonly mechanism?: MechanismId
}

/** Options of {@link Toolkit.present}. */
export interface ToolkitPresentOptions extends ToolkitIssueOptions {
  /** URL of the presentation; without one it has no id. */
  readonly id?: string
  /** The DID that presents; the signer's when absent. */
  readonly holder?: string
  /** The text that the verifier asked to be signed, so that a presentation cannot be used twice. */
  readonly challenge?: string
  /** Whom the presentation is for. */
  readonly domain?: string
}

/** The whole path with one set of choices: validate, issue, present, verify. */
export interface Toolkit {
  readonly release: Release
  /** Credentials, together, against the shapes of the release. */
  validate(credentials: Credential | readonly Credential[]): Promise<Report>
  /** Signs a credential. */
  issue(credential: Credential, options: ToolkitIssueOptions): Promise<Secured>
  /** Signs a presentation of secured credentials. */
  present(credentials: readonly Secured[], options: ToolkitPresentOptions): Promise<Secured>
  /** Checks a secured document and everything inside it. Never throws for bad input. */
  verify(input: Secured | string | Uint8Array, options?: VerifyOptions): Promise<VerificationResult>
}

/**
 * Prepares everything once: contexts, shapes, resolvers, securing mechanisms.
 *
 * @example
 * const gx = createToolkit({ didDocuments: [didDocument] })
 * const secured = await gx.issue(credential, { signer })
 * const { ok, report } = await gx.verify(secured)
 */
export function createToolkit(options: ToolkitOptions = {}): Toolkit {
  const { release = gaiaX2511, didDocuments = [], clockSkewSeconds, now } = options
  const contexts = contextSet(w3cContexts, release.contexts.documents)
  const mechanisms: Readonly<Record<MechanismId, SecuringMechanism>> = {
    'vc-jwt': vcJwt({ release }),
    'ed25519-signature-2020': ed25519Signature2020({ contexts }),
  }
  const resolver = combineResolvers(
    documentsResolver(didDocuments),
    didKeyResolver(),
    didJwkResolver(),
    ...(options.resolver ? [options.resolver] : []),
  )
  const validator = createValidator({ release, contexts })
  const verifier = createVerifier({
    release,
    resolver,
    validator,
    ...(now && { now }),
    ...(clockSkewSeconds !== undefined && { clockSkewSeconds }),
  })
  const clock = now ? { now } : {}
  const mechanismFor = (id: MechanismId = release.securing.mechanism as MechanismId): SecuringMechanism =>
    mechanisms[id]

  return {
    release,
    validate: (credentials) =>
      validator.validate(
        (Array.isArray(credentials) ? credentials : [credentials]).map((document: Credential, index) => ({
          document,
          source: document.id ?? `credential ${index + 1}`,
        })),
      ),
    issue: (credential, { signer, mechanism }) =>
      issue(credential, { signer, mechanism: mechanismFor(mechanism), ...clock }),
    present: (credentials, { mechanism, ...rest }) =>
      present(credentials, { ...rest, mechanism: mechanismFor(mechanism), ...clock }),
    verify: (input, verifyOptions) => verifier.verify(toInput(input), verifyOptions),
  }
}

function toInput(input: Secured | string | Uint8Array): Parameters<ReturnType<typeof createVerifier>['verify']>[0] {
  if (typeof input === 'string' || input instanceof Uint8Array) return input
  return input.form === 'embedded' ? input.document : input.token
}
