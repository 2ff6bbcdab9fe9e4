import {
  createDidDocument,
  createKey,
  type DidDocument,
  type PrivateJwk,
  type Signer,
  signerFromJwk,
} from '@gxkit/identity'

/** Somebody who signs in the demo, with a new key. */
export interface Party {
  readonly did: string
  readonly privateJwk: PrivateJwk
  readonly didDocument: DidDocument
  readonly signer: Signer
}

/** Makes a key and a DID document for a party. */
export async function createParty(did: string): Promise<Party> {
  const { publicJwk, privateJwk } = await createKey()
  const didDocument = createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }] })
  const signer = await signerFromJwk(privateJwk, { verificationMethod: `${did}#key-1` })
  return { did, privateJwk, didDocument, signer }
}
