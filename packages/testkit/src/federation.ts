import type { Operator } from '@gxkit/clearing-house'
import { type DidResolver, documentsResolver, type Fetch } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { type CertificatePort, createTrustSnapshot, type LoadedSnapshot, readTrustSnapshot } from '@gxkit/trust'
import { createVerifier } from '@gxkit/verify'
import { type Issued, issueCertificate } from './certificates.ts'
import { type CertifiedParty, certify } from './certify.ts'
import { createHosts, type Hosts } from './hosts.ts'
import { type Participant, participantOf } from './participant.ts'
import { createParty, moment } from './parties.ts'
import { clearingHouse } from './services/clearing-house.ts'
import { eventService } from './services/events.ts'

/** Options of {@link federation}. */
export interface FederationOptions {
  /** When it lives; default 2026-11-21T12:00:00Z. */
  readonly now?: Date
  /** What its members sign with; default ES256, whose keys are made fastest. */
  readonly algorithm?: 'PS256' | 'ES256'
}

/** A clock that stands still until it is moved. */
export interface Clock {
  readonly now: () => Date
  /** Moves it, forth or back. */
  advance(milliseconds: number): void
}

/** A federation in memory: real keys, certificates and signatures, no network. Everything in it is for tests. */
export interface Federation {
  readonly clock: Clock
  readonly now: () => Date
  /** The authority: its root, the authority that issues, and the root in PEM. */
  readonly authority: { readonly root: Issued; readonly issuing: Issued; readonly pem: string }
  /** Three providers, each with a did:web, a certificate, and files at its host. */
  readonly participants: readonly [Participant, Participant, Participant]
  readonly notary: CertifiedParty
  readonly compliance: CertifiedParty
  /** What the register of the notary knows: `vat-id/DE123456788` -> country. Change it at will. */
  readonly register: Map<string, string>
  /** The clearing house as clients know it. */
  readonly operator: Operator
  /** The web of the federation. Publish, withdraw and break things here. */
  readonly hosts: Hosts
  /** Reaches the hosts of the federation and nothing else. */
  readonly fetch: Fetch
  /** Knows the DID documents of all members, without asking their hosts. */
  readonly resolver: DidResolver
  /** Trusts the root, the notary and the compliance service. */
  readonly trust: LoadedSnapshot
}

const providers = [
  { host: 'nordlicht-cloud.example', name: 'Nordlicht Cloud GmbH', vatId: 'DE123456788', country: 'DE' },
  { host: 'harvest-data.example', name: 'Harvest Data SAS', vatId: 'FR83404833048', country: 'FR' },
  { host: 'valle-compute.example', name: 'Valle Compute S.r.l.', vatId: 'IT00743110157', country: 'IT' },
] as const

/**
 * Founds a federation: an authority, three providers, a notary, a registry, a compliance service, a credential event service,
 * and one `fetch` that reaches them all. Keys and certificates are made anew each time.
 *
 * @example
 * const { participants, operator, fetch, resolver, now } = await federation()
 * const [nordlicht] = participants
 * nordlicht.did // 'did:web:nordlicht-cloud.example'
 */
export async function federation(options: FederationOptions = {}): Promise<Federation> {
  const { algorithm = 'ES256' } = options
  const clock = createClock(options.now ?? moment)
  const { now } = clock
  const root = await issueCertificate({ subject: 'CN=Testkit Root, O=Testkit', authority: true })
  const issuing = await issueCertificate({ subject: 'CN=Testkit CA 1, O=Testkit', by: root, authority: 0 })
  const member = async (host: string): Promise<CertifiedParty> =>
    certify(await createParty(`did:web:${host}`, algorithm), { root, issuing })
  const [notary, compliance, ...members] = await Promise.all([
    member('notary.clearing-house.example'),
    member('compliance.clearing-house.example'),
    ...providers.map(({ host }) => member(host)),
  ])
  const participants = members.map((party, i) => {
    const { name, vatId, country } = providers[i] ?? providers[0]
    return participantOf(party, { name, vatId, country, now })
  }) as unknown as Federation['participants']

  const all = [...participants, notary, compliance]
  const resolver = documentsResolver(all.map(({ didDocument }) => didDocument))
  const hosts = createHosts()
  for (const { host, didDocument, chain, chainUrl } of all) {
    const did = { content: JSON.stringify(didDocument), mediaType: 'application/did+json' }
    hosts.publish(`https://${host}/.well-known/did.json`, did)
    hosts.publish(chainUrl, { content: chain, mediaType: 'application/x-pem-file' })
  }
  const register = new Map<string, string>(providers.map(({ vatId, country }) => [`vat-id/${vatId}`, country]))
  const base = (name: string): string => `https://${name}.clearing-house.example/v2`
  const trust = await trustIn(root, { notary: notary.did, compliance: compliance.did })
  const certificates: CertificatePort = {
    async fetch(url) {
      const answer = await hosts.answer(new Request(url))
      return answer.ok ? { ok: true, content: await answer.text(), from: url } : { ok: false, reason: 'nobody answers' }
    },
  }
  const verifier = createVerifier({ release: gaiaX2511, resolver, now })
  const house = clearingHouse({ notary, compliance }, { register, trust, certificates, verifier, now })
  hosts.publish(`https://${notary.host}`, house.notary)
  hosts.publish('https://registry.clearing-house.example', house.notary)
  hosts.publish(`https://${compliance.host}`, house.compliance)
  hosts.publish(base('events'), eventService())

  return {
    clock,
    now,
    authority: { root, issuing, pem: root.pem },
    participants,
    notary,
    compliance,
    register,
    operator: operatorOf({ base, notary: notary.did, compliance: compliance.did }),
    hosts,
    resolver,
    trust,
    async fetch(url, { method, headers, body, signal }) {
      signal.throwIfAborted()
      return hosts.answer(new Request(url, { method, headers, ...(body !== undefined && { body }) }))
    },
  }
}

function createClock(start: Date): Clock {
  let at = start.getTime()
  return {
    now: () => new Date(at),
    advance(milliseconds) {
      at += milliseconds
    },
  }
}

function operatorOf(facts: {
  readonly base: (name: string) => string
  readonly notary: string
  readonly compliance: string
}): Operator {
  const { base, notary, compliance } = facts
  return {
    id: 'testkit',
    name: 'Clearing house of the testkit',
    environment: 'test',
    state: 'alive',
    date: '2026-11-21',
    confidence: 'own',
    services: {
      compliance: { url: base('compliance'), version: 'v2', did: compliance },
      notary: { url: base('notary'), version: 'v2', did: notary },
      registry: { url: base('registry'), version: 'v2' },
      events: { url: base('events'), version: 'v2' },
    },
  }
}

async function trustIn(
  root: Issued,
  { notary, compliance }: { readonly notary: string; readonly compliance: string },
): Promise<LoadedSnapshot> {
  const snapshot = await createTrustSnapshot({
    format: 'gxkit-trust/1',
    id: 'testkit',
    date: '2026-11-01',
    anchors: [{ certificate: root.certificate.toString('base64').replace(/\s/g, '') }],
    issuers: [
      { did: notary, roles: ['notary'] },
      { did: compliance, roles: ['compliance'] },
    ],
  })
  const read = await readTrustSnapshot(JSON.stringify(snapshot))
  if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join())
  return read.value
}
