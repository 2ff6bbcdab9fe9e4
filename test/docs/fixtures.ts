/**
 * What the examples in doc comments and in the README files of the packages may use without making it first. Everything is
 * made with the product, at the moment of the run. The front page may use none of it.
 */
import type { JsonObject } from '@gxkit/core'
import { type Credential, issue, type Opened, present, type Secured, vcJwt } from '@gxkit/credentials'
import {
  createDidDocument,
  createKey,
  type DidDocument,
  type DidResolver,
  documentsResolver,
  type PrivateJwk,
  type PublicJwk,
  type Signer,
  signerFromJwk,
  toMultibase,
} from '@gxkit/identity'
import { contextSet, type RdfDocument, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'

export { envelope } from './facts.ts'

const keyPair = await createKey()
const ed25519KeyPair = await createKey({ algorithm: 'EdDSA' })
const mechanism = vcJwt({ release: gaiaX2511 })

/** The key of the company that the examples are about, for PS256. */
export const publicJwk: PublicJwk = keyPair.publicJwk
/** The private part of it. */
export const privateJwk: PrivateJwk = keyPair.privateJwk
/** Keys for a DID document: that one, and one for embedded proofs. */
export const keys: readonly { readonly fragment: string; readonly publicJwk: PublicJwk }[] = [
  { fragment: 'key-1', publicJwk },
  { fragment: 'key-2', publicJwk: ed25519KeyPair.publicJwk },
]

/** The company, its DID document, and who finds it. */
export const did = 'did:web:example.org'
export const didDocument: DidDocument = createDidDocument({ did, keys })
export const documents: readonly DidDocument[] = [didDocument]
export const resolver: DidResolver = documentsResolver(documents)
export const signer: Signer = await signerFromJwk(privateJwk, { verificationMethod: `${did}#key-1` })
export const ed25519Signer: Signer = await signerFromJwk(ed25519KeyPair.privateJwk, {
  verificationMethod: `${did}#${toMultibase(ed25519KeyPair.publicJwk)}`,
})

/** A credential that conforms to the shapes, the same one secured, and a presentation of it. */
export const credential: Credential = {
  '@context': [...gaiaX2511.contexts.order],
  id: 'https://example.org/gaia-x/vat',
  type: ['VerifiableCredential', 'gx:VatID'],
  issuer: did,
  validFrom: '2026-11-01T00:00:00Z',
  credentialSubject: { id: 'https://example.org/gaia-x/vat#subject', type: 'gx:VatID', vatID: 'DE136695976' },
}
export const options: { readonly signer: Signer; readonly mechanism: typeof mechanism } = { signer, mechanism }
export const secured: Secured = await issue(credential, options)
export const token: string = tokenOf(secured)
export const text: string = token
export const presentation: Secured = await present([secured], options)
export const opened: Opened & { readonly document: JsonObject } = await openedPresentation()

/** Bytes, and what the company's key makes of them. */
export const data: Uint8Array = new TextEncoder().encode('Gaia-X')
export const signature: Uint8Array = await signer.sign(data)

/** The credential as a graph. */
export const contexts: ReturnType<typeof contextSet> = contextSet(w3cContexts, gaiaX2511.contexts.documents)
export const quads: RdfDocument['quads'] = await quadsOf(credential)

/** A project in YAML, as `describeManifests` takes it. */
export const files: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'gx.yaml', text: `issuer: ${did}\nbaseUrl: https://example.org/gaia-x/\n` },
  { name: 'vat.yaml', text: 'type: VatID\nvatID: DE136695976\n' },
]

/** The files that lie in the working folder of an example. */
export const workingFolder: Readonly<Record<string, string>> = {
  'key.jwk': JSON.stringify(privateJwk),
  'key.pem': await toPem(privateJwk),
  'dids/example.org.json': JSON.stringify(didDocument),
  'credential.json': JSON.stringify(credential),
  'credential.jwt': token,
}

/** A network in which there is one document. */
export const fetch: typeof globalThis.fetch = async (input) => {
  const url = input instanceof Request ? input.url : String(input)
  if (url !== 'https://example.org/.well-known/did.json') return new Response('not found', { status: 404 })
  return new Response(JSON.stringify(didDocument), { headers: { 'content-type': 'application/did+json' } })
}

function tokenOf(document: Secured): string {
  if (document.form !== 'enveloped') throw new Error('the document is not a token')
  return document.token
}

async function openedPresentation(): Promise<Opened & { readonly document: JsonObject }> {
  const result = await mechanism.open(presentation, { resolver, source: 'presentation.jwt' })
  if (result.document === undefined) throw new Error('the presentation cannot be opened')
  return { ...result, document: result.document }
}

async function quadsOf(document: JsonObject): Promise<RdfDocument['quads']> {
  const read = await readJsonLd(document, { contexts, source: 'credential.json' })
  if (!read.ok) throw new Error('the credential cannot be read')
  return read.value.quads
}

async function toPem(jwk: PrivateJwk): Promise<string> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('jwk', jwk as unknown as JsonWebKey, algorithm, true, ['sign'])
  const base64 = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.exportKey('pkcs8', key))))
  return `-----BEGIN PRIVATE KEY-----\n${base64.replaceAll(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`
}
