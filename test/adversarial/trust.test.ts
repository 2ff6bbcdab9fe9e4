import { gaiaX2511 } from '@gxkit/ontology'
import {
  type CreateTrustOptions,
  createTrust,
  createTrustSnapshot,
  knownIssuers,
  type RevocationPort,
  readTrustList,
  readTrustSnapshot,
  type SnapshotIssuer,
} from '@gxkit/trust'
import { createVerifier } from '@gxkit/verify'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Issued, x509 } from '../support/authorities.ts'
import {
  anchorOf,
  type CertifiedFederation,
  chainUrl,
  createCertifiedFederation,
  snapshotOf,
} from '../support/certified.ts'
import { moment, participantPresentation, tokenOf } from '../support/federation.ts'
import { trustListOf } from '../support/trust-list.ts'

let federation: CertifiedFederation
let issuers: readonly SnapshotIssuer[]
beforeAll(async () => {
  federation = await createCertifiedFederation()
  issuers = [
    { did: federation.notary.did, roles: ['notary'] },
    { did: federation.provider.did, roles: ['issuer'] },
  ]
})

type Choices = Partial<CreateTrustOptions> & { readonly issuers?: readonly SnapshotIssuer[]; readonly at?: Date }

/** The presentation of the participant under a snapshot: status of both checks in all documents, and the codes found. */
async function verified(given: CertifiedFederation, choices: Choices = {}) {
  const {
    issuers: people = issuers,
    at = moment,
    snapshot = await snapshotOf([anchorOf(given.root)], people),
    ...rest
  } = choices
  const trust = createTrust({ snapshot, certificates: given.certificates, ...rest })
  const verifier = createVerifier({
    release: gaiaX2511,
    resolver: given.resolver,
    validator: false,
    now: () => at,
    trust,
  })
  const result = await verifier.verify(tokenOf(await participantPresentation(given)))
  const of = (id: string): readonly string[] => [
    ...new Set(result.report.checks.filter((c) => c.id === id).map((c) => c.status)),
  ]
  const codes = [...new Set(result.report.findings.map(({ code }) => code))].filter((code) =>
    /^(certificate|trust)\//.test(code),
  )
  return {
    ok: result.ok,
    chain: of('trust/certificate-chain'),
    issuer: of('trust/issuer'),
    codes: codes.sort(),
    report: result.report,
    fetched: result.fetched.filter(({ what }) => what === 'certificate-chain'),
  }
}

describe('a presentation under a trust snapshot', () => {
  test('everybody has a chain and a role', async () => {
    const { ok, chain, issuer, codes, report, fetched } = await verified(federation)
    expect(fetched.map(({ ok, name }) => [ok, name.startsWith('https://')])).toEqual([
      [true, true],
      [true, true],
    ])
    expect({ ok, chain, issuer, codes }).toEqual({
      ok: true,
      chain: ['passed'],
      issuer: ['passed'],
      codes: ['certificate/grade'],
    })
    expect(report.findings.find(({ code }) => code === 'certificate/grade')?.severity).toBe('warning')
    const revocation = report.checks.find(({ id }) => id === 'trust/revocation')
    expect(revocation).toMatchObject({ status: 'not-checked', reason: expect.stringContaining('nothing was given') })
  })
  test('X13: the anchor was removed', async () => {
    const other = await createCertifiedFederation()
    const result = await verified(federation, { snapshot: await snapshotOf([anchorOf(other.root)], issuers) })
    expect([result.ok, result.chain, result.codes]).toEqual([false, ['failed'], ['certificate/not-trusted']])
  })
  test('X13: the anchor is trusted on other days', async () => {
    const snapshot = await snapshotOf([anchorOf(federation.root, { until: '2026-10-31' })], issuers)
    const result = await verified(federation, { snapshot })
    expect([result.ok, result.chain]).toEqual([true, ['not-checked']])
  })
  test('a chain that nobody has', async () => {
    const given = await createCertifiedFederation()
    given.chains.delete(chainUrl(given.provider.did))
    expect((await verified(given)).codes).toContain('certificate/unavailable')
  })
  test('X14: the chain of somebody else', async () => {
    const given = await createCertifiedFederation()
    given.chains.set(chainUrl(given.provider.did), given.chains.get(chainUrl(given.stranger.did)) ?? '')
    const result = await verified(given)
    expect([result.ok, result.codes.includes('certificate/key-mismatch')]).toEqual([false, true])
  })
  test('the host of the DID is not in the certificate: reported, or refused', async () => {
    const given = await createCertifiedFederation({ hosts: ['other.example'] })
    const [reported, refused] = [await verified(given), await verified(given, { policy: { host: 'required' } })]
    expect([reported.ok, refused.ok]).toEqual([true, false])
    expect(reported.codes).toContain('certificate/host')
  })
  test('a policy that wants production grades', async () => {
    expect((await verified(federation, { policy: { grades: ['ev', 'qualified'] } })).ok).toBe(false)
  })
  test('nobody may state registration numbers but a notary', async () => {
    const swapped: SnapshotIssuer[] = [
      { did: federation.notary.did, roles: ['compliance'] },
      { did: 'did:web:other-notary.example', roles: ['notary'] },
    ]
    const result = await verified(federation, { issuers: swapped })
    expect([result.ok, result.codes.filter((code) => code.startsWith('trust/'))]).toEqual([
      false,
      ['trust/issuer-role'],
    ])
    const unknown = await verified(federation, { issuers: swapped.slice(1) })
    expect(unknown.codes).toContain('trust/issuer-unknown')
    const ended = await verified(federation, {
      issuers: [{ did: federation.notary.did, roles: ['notary'], until: '2026-01-01' }],
    })
    expect(ended.codes).toContain('trust/issuer-period')
  })
  test('a role that is given to nobody stays open', async () => {
    const result = await verified(federation, { issuers: [] })
    expect([result.ok, result.issuer]).toEqual([true, ['not-checked']])
  })
})

describe('X11: Extended Validation', () => {
  test('what a certificate says of itself counts only if its root is listed for it', async () => {
    const given = await createCertifiedFederation({ policies: ['2.23.140.1.1'] })
    const unlisted = await verified(given)
    expect(unlisted.codes).toEqual(['certificate/grade'])
    // The authority between them must allow it as well.
    const listed = await snapshotOf([anchorOf(given.authority, { ev: true, public: true })], issuers)
    expect((await verified(given, { snapshot: listed })).codes).toEqual(['certificate/unused'])
    const between = await snapshotOf([anchorOf(given.root, { ev: true, public: true })], issuers)
    expect((await verified(given, { snapshot: between })).codes).toEqual(['certificate/grade'])
  })
})

describe('X12: revocation', () => {
  const url = 'http://crl.example/ca.crl'
  const points = new x509.CRLDistributionPointsExtension([url])

  async function crl(
    by: Issued,
    revoked: readonly Issued[],
    days: readonly [from: string, until: string],
  ): Promise<Uint8Array> {
    const list = await x509.X509CrlGenerator.create({
      issuer: by.subject,
      thisUpdate: new Date(days[0]),
      nextUpdate: new Date(days[1]),
      entries: revoked.map(({ certificate }) => ({
        serialNumber: certificate.serialNumber,
        revocationDate: new Date('2026-11-10T00:00:00Z'),
        reason: x509.X509CrlReason.keyCompromise,
      })),
      signingKey: by.keys.privateKey,
      signingAlgorithm: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as EcdsaParams,
    })
    return new Uint8Array(list.rawData)
  }

  const days = ['2026-11-15T00:00:00Z', '2026-11-30T00:00:00Z'] as const
  const given = async (): Promise<CertifiedFederation> => createCertifiedFederation({ extensions: [points] })
  const port = (content: Uint8Array | undefined): RevocationPort => ({
    fetch: async (asked) =>
      content === undefined || asked !== url
        ? { ok: false, reason: 'nobody answers' }
        : { ok: true, content, from: asked },
  })
  const about = async (
    f: CertifiedFederation,
    content: Uint8Array | undefined,
    revocation: 'required' | 'reported' = 'reported',
  ) => {
    const result = await verified(f, { revocation: port(content), policy: { revocation } })
    return [result.ok, result.codes.filter((code) => code.includes('revo'))]
  }

  test('revoked', async () => {
    const f = await given()
    const revoked = [...f.leaves.values()].slice(0, 1)
    expect(await about(f, await crl(f.authority, revoked, days))).toEqual([
      false,
      ['certificate/revocation-unknown', 'certificate/revoked'],
    ])
    // What was revoked stays revoked, also by a list that has ended.
    const old = await crl(f.authority, revoked, ['2026-11-11T00:00:00Z', '2026-11-12T00:00:00Z'])
    expect((await about(f, old))[0]).toBe(false)
  })
  test.each([
    ['nobody answers', async () => undefined],
    [
      'the list has ended',
      async (f: CertifiedFederation) => crl(f.authority, [], ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z']),
    ],
    ['the list of another issuer', async (f: CertifiedFederation) => crl(f.root, [], days)],
    [
      'a list with a forged signature',
      async (f: CertifiedFederation) => crl({ ...f.authority, keys: f.root.keys }, [], days),
    ],
    ['something else', async () => new TextEncoder().encode('<html>')],
  ])('%s: never silent, refused where a policy says so', async (_what, content) => {
    const f = await given()
    const bytes = await content(f)
    expect(await about(f, bytes)).toEqual([true, ['certificate/revocation-unknown']])
    expect(await about(f, bytes, 'required')).toEqual([false, ['certificate/revocation-unknown']])
  })
})

describe('X13: snapshots', () => {
  const good = async (): Promise<Record<string, unknown>> => ({ ...(await createTrustSnapshot(knownIssuers)) })
  const codes = async (value: unknown, newestSeen?: string): Promise<readonly string[]> => {
    const read = await readTrustSnapshot(JSON.stringify(value), newestSeen === undefined ? {} : { newestSeen })
    return read.ok ? [] : [...new Set(read.findings.map(({ code }) => code))]
  }
  test('what is written is read', async () => {
    expect(await codes(await good())).toEqual([])
  })
  test('changed after it was made', async () => {
    expect(await codes({ ...(await good()), id: 'other' })).toEqual(['trust/snapshot-digest'])
  })
  test('older than one that was used', async () => {
    expect(await codes(await good(), '2026-12-01')).toEqual(['trust/snapshot-older'])
    expect(await codes(await good(), '2026-11-21')).toEqual([])
  })
  test.each([
    ['an unknown member', { extra: 1 }],
    ['another format', { format: 'gxkit-trust/2' }],
    ['a date that is none', { date: 'yesterday' }],
    ['an issuer without roles', { issuers: [{ did: 'did:web:a.example', roles: [] }] }],
    ['an issuer that is no DID', { issuers: [{ did: 'a.example', roles: ['notary'] }] }],
    ['a role of prototypes', { issuers: [{ did: 'did:web:a.example', roles: ['toString'] }] }],
    ['an anchor that is not base64', { anchors: [{ certificate: '***' }] }],
  ])('%s', async (_what, change) => {
    expect(await codes({ ...(await good()), ...change })).toEqual(['trust/snapshot-malformed'])
  })
  test('an anchor that is no certificate', async () => {
    const { digest: _, ...content } = await createTrustSnapshot({ ...knownIssuers, anchors: [{ certificate: 'MAA=' }] })
    expect(await codes(await createTrustSnapshot(content))).toEqual(['trust/snapshot-malformed'])
  })
})

describe('trust lists of states', () => {
  const at = moment
  const one = (): string => anchorOf(federation.root).certificate
  const two = (): string => anchorOf(federation.authority).certificate
  test('what is granted at the moment becomes an anchor', async () => {
    const services = [
      { certificate: one() },
      { certificate: two(), status: 'withdrawn' },
      { certificate: two(), type: 'TSA' },
    ]
    const read = await readTrustList(trustListOf(services), { at })
    if (!read.ok) throw new Error(read.findings[0]?.message)
    const { anchors, leftOut, territory, findings } = read.value
    expect([anchors.map(({ certificate }) => certificate), leftOut, territory]).toEqual([[one()], 2, 'DE'])
    expect(anchors[0]).toMatchObject({ qualified: true, public: true })
    expect(findings.map(({ code }) => code)).toEqual(['trust/list-signature'])
  })
  test('the state of an earlier moment counts for that moment', async () => {
    const history = [['granted', '2021-01-01T00:00:00Z']] as const
    const xml = trustListOf([{ certificate: one(), status: 'withdrawn', since: '2025-01-01T00:00:00Z', history }])
    const taken = async (moment: string): Promise<number> => {
      const read = await readTrustList(xml, { at: new Date(moment) })
      return read.ok ? read.value.anchors.length : -1
    }
    expect([await taken('2020-01-01'), await taken('2022-01-01'), await taken('2026-01-01')]).toEqual([0, 1, 0])
  })
  test.each([
    ['a document type', (xml: string) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')],
    ['not closed', (xml: string) => xml.slice(0, -10)],
    ['another namespace', (xml: string) => xml.replace('02231/v2#', '02231/v9#')],
    ['JSON', () => '{}'],
  ])('%s', async (_what, change) => {
    const read = await readTrustList(change(trustListOf([])), { at })
    expect(read.ok ? [] : read.findings.map(({ code }) => code)).toEqual(['trust/list-malformed'])
  })
})
