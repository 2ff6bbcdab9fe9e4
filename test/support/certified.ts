import { documentsResolver } from '@gxkit/identity'
import { certify } from '@gxkit/testkit/certify'
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
  const certified = async (party: Party): Promise<Party> => {
    const { did } = party
    const changes = { chainUrl: chainUrl(did), ...leaf }
    const { leaf: issued, chain, didDocument } = await certify(party, { root, issuing: authority }, changes)
    leaves.set(did, issued)
    chains.set(chainUrl(did), chain)
    return { ...party, didDocument }
  }
  const [provider, notary, stranger] = [
    await certified(federation.provider),
    await certified(federation.notary),
    await certified(federation.stranger),
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
