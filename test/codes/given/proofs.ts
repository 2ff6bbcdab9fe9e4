import type { Finding, JsonObject } from '@gxkit/core'
import { type Credential, ed25519Signature2020, issue, type Secured } from '@gxkit/credentials'
import { documentsResolver, type Signer } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier, type VerifierOptions, type VerifyOptions } from '@gxkit/verify'
import { createFederation, type Federation, legalPerson, moment, presentationOf } from '../../support/federation.ts'
import { forgeToken, headerFor } from '../../support/forge.ts'
import { contexts } from './documents.ts'
import { refusal } from './refusal.ts'

/** The members of a proof that names neither a key nor a value. */
export const proof = { type: 'Ed25519Signature2020', proofPurpose: 'assertionMethod' }

const mechanism = ed25519Signature2020({ contexts })
const suiteContext = 'https://w3id.org/security/suites/ed25519-2020/v1'

let founded: Promise<Federation> | undefined

/** A provider, a notary and a stranger, with keys that are made once. */
export function federation(): Promise<Federation> {
  founded ??= createFederation('EdDSA')
  return founded
}

/** What verifying a document finds, for somebody who knows no DID document. */
export async function verifying(
  document: JsonObject | string,
  options: Partial<VerifierOptions> & VerifyOptions = {},
): Promise<readonly Finding[]> {
  const verifier = createVerifier({
    release: gaiaX2511,
    resolver: documentsResolver([]),
    now: () => moment,
    ...options,
  })
  const { challenge, domain } = options
  const asked = { ...(challenge !== undefined && { challenge }), ...(domain !== undefined && { domain }) }
  return (await verifier.verify(document, asked)).report.findings
}

/** What a mechanism itself finds in a document with embedded proofs. */
export async function opened(document: JsonObject): Promise<readonly Finding[]> {
  const secured = { form: 'embedded', document } as unknown as Secured
  return (await mechanism.open(secured, { resolver: documentsResolver([]), source: 'a.json' })).findings
}

/** What the verifier is given and asked. */
export type Asked = Partial<VerifierOptions> & VerifyOptions

/** What a token says: members of its header and of its content, changed before it is signed. */
export interface Forgery {
  readonly kind?: 'vc' | 'vp'
  readonly header?: JsonObject
  readonly payload?: JsonObject
  /** In place of the provider's own credential. */
  readonly content?: JsonObject
  /** Who signs, when it is not the provider. */
  readonly signer?: Signer
}

/** What is found in a token that was really signed, whatever it says. */
export async function forged(forgery: Forgery, options: Asked = {}): Promise<readonly Finding[]> {
  const { resolver } = await federation()
  return verifying(await token(forgery), { resolver, validator: false, ...options })
}

/** What is found in a presentation of the provider around credentials, which the provider really signed. */
export async function presented(
  credentials: readonly (string | JsonObject)[],
  options: Asked & { readonly members?: JsonObject } = {},
): Promise<readonly Finding[]> {
  const { provider } = await federation()
  const { members, ...asked } = options
  const [first, ...others] = credentials
  const tokens = [first, ...others].filter((each) => typeof each === 'string')
  const objects = credentials.filter((each) => typeof each !== 'string')
  const content = presentationOf(provider.did, tokens, members) as unknown as JsonObject
  const all = [...(content.verifiableCredential as readonly JsonObject[]), ...objects]
  return forged({ kind: 'vp', content: { ...content, verifiableCredential: all } }, asked)
}

/** Such a token. */
export async function token(forgery: Forgery = {}): Promise<string> {
  const { provider } = await federation()
  const { kind = 'vc', header, payload, content = legalPerson(provider.did), signer = provider.signer } = forgery
  return forgeToken(headerFor(kind, signer, header), without({ ...content, ...payload }), signer)
}

/** The provider's credential with an embedded proof, which is as it should be. */
export async function embedded(change: JsonObject = {}): Promise<JsonObject> {
  const { provider, now } = await federation()
  const context = [...gaiaX2511.contexts.order, suiteContext]
  const content = { ...legalPerson(provider.did), '@context': context, ...change } as unknown as Credential
  const secured = await issue(content, { signer: provider.signer, mechanism, now })
  if (secured.form !== 'embedded') throw new Error('the proof is not embedded')
  return secured.document
}

/** What is found in that credential after its proof was changed. */
export async function withProof(change: JsonObject): Promise<readonly Finding[]> {
  const document = await embedded()
  const { resolver } = await federation()
  const changed = without({ ...(document.proof as JsonObject), ...change })
  return verifying({ ...document, proof: changed }, { resolver, validator: false })
}

/** What is found in it after another change. */
export async function withEmbedded(
  change: (document: JsonObject) => JsonObject,
  options: Asked = {},
): Promise<readonly Finding[]> {
  const { resolver } = await federation()
  return verifying(change(await embedded()), { resolver, validator: false, ...options })
}

/** Why a credential is not signed. */
export function notSigned(change: JsonObject): Promise<readonly Finding[]> {
  return refusal(() => embedded(change))
}

function without(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as JsonObject
}
