import type { Finding } from '@gxkit/core'
import {
  buildPath,
  type Certificate,
  checkHost,
  checkRevocation,
  createTrust,
  parseCertificates,
  type RevocationPort,
} from '@gxkit/trust'
import {
  type Chain,
  type Issued,
  issueCertificate,
  issueChain,
  keysOf,
  rsa,
  type Wanted,
  x509,
} from '../support/authorities.ts'
import { anchorOf, snapshotOf } from '../support/certified.ts'
import { answeredAt, ocspAnswer } from '../support/ocsp.ts'
import type { Fixture } from './fixture.ts'

const host = 'a.example'
const at = new Date('2026-11-21T12:00:00Z')
const critical = (oid: string, bytes: readonly number[]): x509.Extension =>
  new x509.Extension(oid, true, new Uint8Array(bytes))

const reading = async (text: string): Promise<readonly Finding[]> => {
  const parsed = await parseCertificates(text)
  return parsed.ok ? [] : parsed.findings
}

async function certificatesIn(pem: string): Promise<readonly Certificate[]> {
  const parsed = await parseCertificates(pem)
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message)
  return parsed.value
}

async function building(pem: string, anchors: readonly Issued[], options = {}): Promise<readonly Finding[]> {
  const trusted = anchors.length === 0 ? [] : await certificatesIn(anchors.map((each) => each.pem).join(''))
  return (await buildPath(await certificatesIn(pem), { anchors: trusted, at, ...options })).findings
}

const changed = (change: Parameters<typeof issueChain>[1]) => async (): Promise<readonly Finding[]> => {
  const chain = await issueChain(host, change)
  return building(chain.pem, [chain.root])
}

/** Revoked a week after the moment that is looked at. */
async function revokedLater(): Promise<readonly Finding[]> {
  const issuer = await issueCertificate({ subject: 'CN=CA', authority: true })
  const of = await issueCertificate({ subject: 'CN=x', by: issuer, extensions: [answeredAt('http://ocsp.example/')] })
  const state = { revoked: '2026-11-28T00:00:00Z', reason: 4 }
  const content = await ocspAnswer({ of, issuer, state, from: '2026-11-29T00:00:00Z', until: '2026-12-06T00:00:00Z' })
  const path = await certificatesIn(of.pem + issuer.pem)
  const port: RevocationPort = { fetch: async (from) => ({ ok: true, content, from }) }
  return (await checkRevocation(path, { at, now: new Date('2026-11-30T00:00:00Z'), port })).findings
}

const leaf = (wanted: Partial<Wanted>) => changed({ leaf: wanted })
const withChain = (ask: (chain: Chain) => Promise<readonly Finding[]>) => async () => ask(await issueChain(host))

/** What is found of a key by a trust that has everything but what the options take away. */
async function asking(
  options: {
    readonly x5u?: false
    readonly absent?: true
    readonly revocation?: RevocationPort
    readonly leaf?: Partial<Wanted>
  } = {},
): Promise<readonly Finding[]> {
  const chain = await issueChain(host, { leaf: options.leaf ?? {} })
  const snapshot = await snapshotOf([anchorOf(chain.root)])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', chain.leaf.keys.publicKey)
  const publicJwk = {
    kty: kty ?? '',
    crv: crv ?? '',
    x: x ?? '',
    y: y ?? '',
    ...(options.x5u !== false && { x5u: `https://${host}/c.pem` }),
  }
  const content = { ok: true, content: chain.pem, from: 'c.pem' } as const
  const fetch = async () => (options.absent ? ({ ok: false, reason: 'nobody answers' } as const) : content)
  const { revocation } = options
  const trust = createTrust({ snapshot, certificates: { fetch }, ...(revocation && { revocation }) })
  const answer = await trust.checkChain({ publicJwk, did: `did:web:${host}`, source: 'a.jwt', at })
  return [...answer.findings, ...(answer.revocation?.findings ?? [])]
}

const points = new x509.CRLDistributionPointsExtension(['http://crl.example/a'])

async function revoked(): Promise<readonly Finding[]> {
  const chain = await issueChain(host, { leaf: { extensions: [points] } })
  const list = await x509.X509CrlGenerator.create({
    issuer: chain.authority.subject,
    thisUpdate: new Date('2026-11-20T00:00:00Z'),
    nextUpdate: new Date('2026-11-30T00:00:00Z'),
    entries: [{ serialNumber: chain.leaf.certificate.serialNumber, revocationDate: new Date('2026-11-10T00:00:00Z') }],
    signingKey: chain.authority.keys.privateKey,
    signingAlgorithm: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as EcdsaParams,
  })
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', chain.leaf.keys.publicKey)
  const publicJwk = { kty: kty ?? '', crv: crv ?? '', x: x ?? '', y: y ?? '', x5u: `https://${host}/c.pem` }
  const trust = createTrust({
    snapshot: await snapshotOf([anchorOf(chain.root)]),
    certificates: { fetch: async () => ({ ok: true, content: chain.pem, from: 'c.pem' }) },
    revocation: { fetch: async (from) => ({ ok: true, content: new Uint8Array(list.rawData), from }) },
  })
  const answer = await trust.checkChain({ publicJwk, did: `did:web:${host}`, source: 'a.jwt', at })
  return [...answer.findings, ...(answer.revocation?.findings ?? [])]
}

export const certificateFixtures: readonly Fixture[] = [
  ['certificate/none', 'a public key', () => reading('-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----')],
  ['certificate/private-key', 'a private key', () => reading('-----BEGIN PRIVATE KEY-----')],
  ['certificate/unsupported-form', 'PKCS#7', () => reading('-----BEGIN PKCS7-----\nMAA=\n-----END PKCS7-----')],
  [
    'certificate/malformed',
    'a damaged one',
    () => reading('-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----'),
  ],
  ['certificate/limit', 'one that repeats', withChain((chain) => reading(chain.leaf.pem.repeat(30)))],
  ['certificate/no-chain', 'a key without x5u', () => asking({ x5u: false })],
  ['certificate/unavailable', 'an address that nobody answers', () => asking({ absent: true })],
  [
    'certificate/key-mismatch',
    'another key',
    withChain((c) => building(c.pem, [c.root], { publicJwk: { kty: 'OKP' } })),
  ],
  ['certificate/no-path', 'the authority is missing', withChain((chain) => building(chain.leaf.pem, [chain.root]))],
  ['certificate/not-trusted', 'no anchors', withChain((chain) => building(chain.pem, [], { anchors: [] }))],
  [
    'certificate/signature',
    'a forged authority',
    withChain(async ({ root, ...chain }) => {
      const forged = await issueCertificate({ subject: chain.authority.subject, authority: true, keyIds: false })
      const issued = await issueCertificate({ subject: 'CN=x', by: chain.authority, keyIds: false })
      return building(issued.pem + forged.pem, [root])
    }),
  ],
  ['certificate/search-limit', 'no check allowed', withChain((c) => building(c.pem, [c.root], { signatureChecks: 0 }))],
  ['certificate/expired', 'an old one', leaf({ until: new Date('2026-06-01T00:00:00Z') })],
  ['certificate/not-yet-valid', 'one for later', leaf({ from: new Date('2027-06-01T00:00:00Z') })],
  ['certificate/not-an-authority', 'issued by a customer', changed({ authority: { authority: false } })],
  ['certificate/path-too-long', 'a root with path length 0', changed({ root: { authority: 0 } })],
  ['certificate/key-usage', 'for encryption', leaf({ usages: x509.KeyUsageFlags.keyEncipherment })],
  ['certificate/extended-key-usage', 'for code', leaf({ purposes: ['1.3.6.1.5.5.7.3.3'] })],
  [
    'certificate/name-constraint',
    'for other names',
    changed({ authority: { extensions: [critical('2.5.29.30', [0x30, 7, 0xa0, 5, 0x30, 3, 0x82, 1, 0x62])] } }),
  ],
  ['certificate/unknown-critical-extension', 'an unknown rule', leaf({ extensions: [critical('1.2.3.4', [5, 0])] })],
  ['certificate/serial-number', 'a long one', leaf({ serialNumber: '11'.repeat(21) })],
  ['certificate/weak-signature', 'SHA-1', leaf({ hash: 'SHA-1' })],
  ['certificate/weak-key', 'RSA with 1024 bits', async () => leaf({ keys: await keysOf(rsa(1024)) })()],
  [
    'certificate/host',
    'another host',
    withChain(async (chain) => {
      const [first] = await certificatesIn(chain.leaf.pem)
      const found = first && checkHost(first, 'did:web:b.example')
      return found === undefined ? [] : [found]
    }),
  ],
  [
    'certificate/unused',
    'one too many',
    withChain(async (c) =>
      building(c.pem + (await issueChain('b.example')).leaf.pem, [c.root], {
        publicJwk: await crypto.subtle.exportKey('jwk', c.leaf.keys.publicKey),
      }),
    ),
  ],
  ['certificate/grade', 'an own root', () => asking()],
  ['certificate/revoked', 'a list that names it', revoked],
  ['certificate/revoked-later', 'replaced a week later', revokedLater],
  [
    'certificate/revocation-unknown',
    'no list at hand',
    () =>
      asking({
        leaf: { extensions: [points] },
        revocation: { fetch: async () => ({ ok: false, reason: 'nobody answers' }) },
      }),
  ],
]
