import { createDidDocument, documentsResolver, toPublicJwk } from '@gxkit/identity'
import {
  type CertificatePort,
  createTrustSnapshot,
  type LoadedSnapshot,
  readTrustSnapshot,
  type SnapshotAnchor,
  type SnapshotIssuer,
} from '@gxkit/trust'
import { type Issued, issueCertificate, type Wanted } from './authorities.ts'
import { createFederation, type Federation, type Party } from './federation.ts'

/** A federation whose members have certificates of one authority. */
export interface CertifiedFederation extends Federation {
  readonly root: Issued
  readonly authority: Issued
  /** The leaf certificate of each member by its DID. */
  readonly leaves: ReadonlyMap<string, Issued>
  /** Address -> PEM text; change it to see what happens. */
  readonly chains: Map<string, string>
  readonly certificates: CertificatePort
}

/** The address of the chain of a did:web. */
export const chainUrl = (did: string): string => `https://${did.split(':')[2]}/.well-known/chain.pem`

/** Founds a federation with its own root; `leaf` changes the certificates of its members. */
export async function createCertifiedFederation(leaf: Partial<Wanted> = {}): Promise<CertifiedFederation> {
  const federation = await createFederation('ES256')
  const root = await issueCertificate({ subject: 'CN=Federation Root', authority: true })
  const authority = await issueCertificate({ subject: 'CN=Federation CA', by: root, authority: 0 })
  const leaves = new Map<string, Issued>()
  const chains = new Map<string, string>()
  const certify = async (party: Party): Promise<Party> => {
    const { did, privateJwk } = party
    const host = did.split(':')[2] ?? ''
    const publicJwk = toPublicJwk(privateJwk)
    const parameters = { name: 'ECDSA', namedCurve: 'P-256' }
    const { kty, crv, x, y } = publicJwk
    const publicKey = await crypto.subtle.importKey('jwk', { kty, crv, x, y } as JsonWebKey, parameters, true, [
      'verify',
    ])
    const keys = { publicKey, privateKey: authority.keys.privateKey }
    const issued = await issueCertificate({ subject: `CN=${host}`, by: authority, keys, hosts: [host], ...leaf })
    leaves.set(did, issued)
    chains.set(chainUrl(did), issued.pem + authority.pem + root.pem)
    return {
      ...party,
      didDocument: createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk, x5u: chainUrl(did) }] }),
    }
  }
  const [provider, notary, stranger] = [
    await certify(federation.provider),
    await certify(federation.notary),
    await certify(federation.stranger),
  ]
  const resolver = documentsResolver([provider, notary, stranger].map(({ didDocument }) => didDocument))
  const certificates: CertificatePort = {
    async fetch(url) {
      const content = chains.get(url)
      return content === undefined ? { ok: false, reason: 'nobody answers' } : { ok: true, content, from: url }
    },
  }
  return { ...federation, provider, notary, stranger, resolver, root, authority, leaves, chains, certificates }
}

/** The anchor entry of a certificate. */
export function anchorOf({ certificate }: Issued, entry: Partial<SnapshotAnchor> = {}): SnapshotAnchor {
  return { certificate: certificate.toString('base64').replace(/\s/g, ''), ...entry }
}

/** A snapshot that was written and read again. */
export async function snapshotOf(
  anchors: readonly SnapshotAnchor[],
  issuers: readonly SnapshotIssuer[] = [],
): Promise<LoadedSnapshot> {
  const content = { format: 'gxkit-trust/1', id: 'federation', date: '2026-11-01', anchors, issuers } as const
  const read = await readTrustSnapshot(JSON.stringify(await createTrustSnapshot(content)))
  if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join())
  return read.value
}
