import { GxError, type IoOptions, type JsonObject, type Report } from '@gxkit/core'
import type { Credential, MechanismId, Secured, SecuringMechanism } from '@gxkit/credentials'
import { issue, mechanisms, present } from '@gxkit/credentials'
import type { Cryptography, DidDocument, DidResolver, Signer } from '@gxkit/identity'
import { combineResolvers, didJwkResolver, didKeyResolver, documentsResolver } from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import { gaiaX2511 } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import type { VerificationResult, VerifyOptions } from '@gxkit/verify'
import { createVerifier } from '@gxkit/verify'
import { checkDocument, checkSigner, isSecured, readSecured } from './read-arguments.ts'

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
  /**
   * Who computes hashes and checks signatures; Web Cryptography when absent. In Node, `nodeCryptography()` of
   * `@gxkit/identity/node` is several times faster.
   */
  readonly cryptography?: Cryptography
}

/** Options of {@link Toolkit.issue}. */
export interface ToolkitIssueOptions {
  readonly signer: Signer
  /** How to secure; the release decides when absent (VC-JWT for 25.11). */
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
  /**
   * Compares credentials, together, with the shapes of the release. References between them are followed. Nothing about
   * signatures, dates or issuers is checked.
   *
   * @throws GxError `ERR_OPTION_INVALID` for what is no JSON object
   */
  validate(credentials: Credential | readonly Credential[]): Promise<Report>
  /**
   * Signs a credential; it is not changed. Structure is checked first, shapes are not: use `validate` for them.
   *
   * @throws GxError `ERR_INPUT_REFUSED` (see {@link findingsOf}), `ERR_KEY_ALGORITHM_MISMATCH`, `ERR_MECHANISM_UNSUPPORTED`,
   * `ERR_OPTION_INVALID`, `ERR_SIGNER_FAILED`
   */
  issue(credential: Credential, options: ToolkitIssueOptions): Promise<Secured>
  /**
   * Signs a presentation of secured credentials: what `issue` gave, or the texts that were kept of them.
   *
   * @throws GxError as `issue` does
   */
  present(
    credentials: Secured | string | readonly (Secured | string)[],
    options: ToolkitPresentOptions,
  ): Promise<Secured>
  /**
   * Checks a secured document and everything inside it: a token, JSON as text, bytes or object, or what `issue` and
   * `present` gave. Bad input is never thrown; it is a finding in the report. Only an aborted `signal` rejects.
   */
  verify(input: Secured | string | Uint8Array | JsonObject, options?: VerifyOptions): Promise<VerificationResult>
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
  const all = mechanisms({ release, contexts, cryptography: options.cryptography })
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
    mechanisms: all,
    ...(now && { now }),
    ...(clockSkewSeconds !== undefined && { clockSkewSeconds }),
  })
  const clock = now ? { now } : {}
  const mechanismFor = (id: string = release.securing.mechanism): SecuringMechanism => {
    const found = all.find((each) => each.id === id)
    if (found !== undefined) return found
    throw new GxError('ERR_MECHANISM_UNSUPPORTED', `There is no securing mechanism "${id}".`, {
      next: `Use one of: ${all.map((each) => each.id).join(', ')}.`,
    })
  }

  return {
    release,
    validate: async (credentials) =>
      validator.validate(
        (Array.isArray(credentials) ? credentials : [credentials]).map((document: Credential, index) => {
          const name = `credential ${index + 1}`
          checkDocument(document, name)
          return { document, source: typeof document.id === 'string' ? document.id : name }
        }),
      ),
    issue: async (credential, issueOptions) => {
      checkSigner(issueOptions?.signer)
      checkDocument(credential, 'the credential to sign')
      const { signer, mechanism } = issueOptions
      return issue(credential, { signer, mechanism: mechanismFor(mechanism), ...clock })
    },
    present: async (credentials, presentOptions) => {
      checkSigner(presentOptions?.signer)
      const { mechanism, ...rest } = presentOptions
      return present(readSecured(credentials), { ...rest, mechanism: mechanismFor(mechanism), ...clock })
    },
    verify: async (input, verifyOptions) => verifier.verify(contentOf(input), verifyOptions),
  }
}

function contentOf(input: Secured | string | Uint8Array | JsonObject): string | Uint8Array | JsonObject {
  if (typeof input === 'string' || input instanceof Uint8Array || !isSecured(input)) return input as JsonObject
  return input.form === 'embedded' ? input.document : input.token
}
