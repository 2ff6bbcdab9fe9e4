import { buildPath, checkRevocation, parseCertificates, type RevocationPort, type TrustAnswer } from '@gxkit/trust'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Issued, issueCertificate, type Wanted, x509 } from '../support/authorities.ts'
import { moment } from '../support/federation.ts'
import { answeredAt, noCheck, ocspAnswer, type WantedAnswer } from '../support/ocsp.ts'

const url = 'http://ocsp.example/'
const signing = '1.3.6.1.5.5.7.3.9'

let root: Issued
let authority: Issued
let leaf: Issued
let other: Issued
let responder: Issued
const named = (subject: string, wanted: Partial<Wanted>): Promise<Issued> => issueCertificate({ subject, ...wanted })
const delegate = (wanted: Partial<Wanted> = {}): Promise<Issued> =>
  named('CN=Responder', { by: authority, purposes: [signing], extensions: [noCheck], ...wanted })

beforeAll(async () => {
  root = await named('CN=Root', { authority: true })
  authority = await named('CN=Authority', { by: root, authority: 0 })
  leaf = await named('CN=a.example', { by: authority, extensions: [answeredAt(url)] })
  other = await named('CN=b.example', { by: authority, extensions: [answeredAt(url)] })
  responder = await delegate()
})

interface Asking {
  readonly at?: Date
  readonly now?: Date
  readonly mode?: 'required' | 'reported'
  readonly nonce?: () => Uint8Array
  readonly of?: Issued
}

/** The answer on the leaf alone: the authority above is the anchor. */
async function asking(port: RevocationPort | Uint8Array | string, asked: Asking = {}): Promise<TrustAnswer> {
  const { at = moment, of = leaf, ...rest } = asked
  const read = await parseCertificates(of.pem + authority.pem)
  if (!read.ok) throw new Error(read.findings[0]?.message)
  const anchors = read.value.slice(1)
  const built = await buildPath(read.value.slice(0, 1), { anchors, at })
  const content = port
  const fixed: RevocationPort =
    typeof content === 'string' || content instanceof Uint8Array
      ? { fetch: async (from) => ({ ok: true, content, from }) }
      : content
  return checkRevocation(built.path, { at, port: fixed, ...rest })
}

const about = (wanted: Partial<WantedAnswer> = {}): Promise<Uint8Array> =>
  ocspAnswer({ of: leaf, issuer: authority, ...wanted })
const problem = ({ findings }: TrustAnswer): string => findings.map(({ message }) => message).join()

describe('X12: answers of authorities (OCSP)', () => {
  test.each([
    ['by the authority itself', async () => about()],
    ['that names its maker by the key', async () => about({ named: 'by key' })],
    ['with SHA-256 in the name of the certificate', async () => about({ hash: 'SHA-256' })],
    ['by a responder that the authority has named', async () => about({ signer: responder })],
    ['by a responder named by its key', async () => about({ signer: responder, named: 'by key' })],
    ['made a minute late by our clock', async () => about({ from: '2026-11-21T12:00:50Z' })],
    ['without an end, of today', async () => about({ from: '2026-11-21T00:00:00Z', until: false })],
  ])('good, %s', async (_what, answer) => {
    const { status, reason, findings } = await asking(await answer())
    expect([status, findings]).toEqual(['passed', []])
    expect(reason).toContain('1 by answers (OCSP)')
  })

  test('revoked, with the reason', async () => {
    const answer = await asking(await about({ state: { revoked: '2026-11-10T00:00:00Z', reason: 4 } }))
    expect(answer.status).toBe('failed')
    expect(problem(answer)).toContain('was revoked on 2026-11-10T00:00:00Z (it was replaced)')
    // What was revoked stays revoked, also by an answer that has ended.
    const old = await about({
      state: { revoked: '2026-11-10T00:00:00Z' },
      from: '2026-11-11T00:00:00Z',
      until: '2026-11-12T00:00:00Z',
    })
    expect((await asking(old)).status).toBe('failed')
  })

  test('revoked after the moment in question: it held until then, unless the key was stolen', async () => {
    const at = new Date('2026-11-01T00:00:00Z')
    const revoked = '2026-11-10T00:00:00Z'
    const replaced = await asking(await about({ state: { revoked, reason: 4 } }), { at, now: moment })
    expect([replaced.status, replaced.findings.map(({ code, severity }) => [code, severity])]).toEqual([
      'passed',
      [['certificate/revoked-later', 'warning']],
    ])
    for (const reason of [1, 2, 10]) {
      const stolen = await asking(await about({ state: { revoked, reason } }), { at, now: moment })
      expect([stolen.status, stolen.findings.map(({ code }) => code)]).toEqual(['failed', ['certificate/revoked']])
    }
  })

  test('an answer of today tells about an earlier moment, as long as the certificate has not ended', async () => {
    const at = new Date('2026-11-01T00:00:00Z')
    expect((await asking(await about(), { at, now: moment })).status).toBe('passed')
    expect((await asking(await about(), { at })).status).toBe('not-checked')
    const short = await named('CN=a.example', {
      by: authority,
      extensions: [answeredAt(url)],
      until: new Date('2026-11-15T00:00:00Z'),
    })
    const late = await asking(await about({ of: short }), { at, now: moment, of: short })
    expect([late.status, problem(late)]).toEqual([
      'not-checked',
      expect.stringContaining('after the certificate had ended'),
    ])
  })

  test.each<readonly [string, () => Promise<Uint8Array | string>, string]>([
    ['signed by somebody else', () => about({ signer: root, certificates: [] }), 'made by somebody else'],
    [
      'signed by somebody else in the name of the authority',
      async () => about({ signer: { ...authority, keys: root.keys } }),
      'not that of its issuer',
    ],
    [
      'by another customer of the authority',
      () => about({ signer: other }),
      'the responder of the answer was not made one by its issuer',
    ],
    [
      'by a responder of another authority',
      async () => about({ signer: await delegate({ by: root }) }),
      'the responder of the answer was not made one by its issuer',
    ],
    [
      'by a responder that named itself',
      async () => about({ signer: await issueCertificate({ subject: 'CN=Responder', purposes: [signing] }) }),
      'the responder of the answer was not made one by its issuer',
    ],
    [
      'by a responder for any purpose',
      async () => about({ signer: await delegate({ purposes: ['2.5.29.37.0'] }) }),
      'the responder of the answer was not made one by its issuer',
    ],
    [
      'by a responder whose certificate has ended',
      async () => about({ signer: await delegate({ until: new Date('2026-11-20T12:00:00Z') }) }),
      'did not hold on 2026-11-21T12:00:00Z',
    ],
    [
      'by a responder whose key may not sign',
      async () => about({ signer: await delegate({ usages: x509.KeyUsageFlags.keyEncipherment }) }),
      'may not sign',
    ],
    [
      'by a responder that may itself be revoked',
      async () => about({ signer: await delegate({ extensions: [] }) }),
      'may itself be revoked',
    ],
    [
      'by a responder whose key was exchanged',
      async () => about({ signer: { ...responder, keys: other.keys } }),
      'not that of its responder',
    ],
    ['about another certificate (replayed)', () => about({ of: other }), 'about another certificate'],
    ['about the same number of another authority', () => about({ issuer: root }), 'about another certificate'],
    [
      'that has ended',
      () => about({ from: '2026-11-01T00:00:00Z', until: '2026-11-08T00:00:00Z' }),
      'ended on 2026-11-08T00:00:00Z',
    ],
    ['without an end, of last week', () => about({ from: '2026-11-14T00:00:00Z', until: false }), 'ended on'],
    ['from tomorrow', () => about({ from: '2026-11-22T12:00:00Z' }), 'was made later than'],
    ['that does not know the certificate', () => about({ state: 'unknown' }), 'does not know the certificate'],
    ['signed with SHA-1', () => about({ signatureHash: 'sha1' }), 'not that of its issuer'],
    [
      'with a rule that is not understood',
      () => about({ extensions: [Uint8Array.from([0x30, 0x0c, 6, 3, 0x2a, 3, 4, 1, 1, 0xff, 4, 2, 5, 0])] }),
      'extension 1.2.3.4',
    ],
    ['"try later"', async () => Uint8Array.from([0x30, 3, 0x0a, 1, 3]), 'asks to try again later'],
    ['a state that nobody knows', async () => Uint8Array.from([0x30, 3, 0x0a, 1, 9]), 'unknown state 9'],
    ['"successful" without an answer', async () => Uint8Array.from([0x30, 3, 0x0a, 1, 0]), 'cannot be used'],
    ['a web page', async () => new TextEncoder().encode('<!DOCTYPE html><html>'), 'a web page'],
    ['nothing', async () => new Uint8Array(), 'cannot be used'],
    ['a text', async () => 'OK', 'it is a text'],
    ['huge', async () => new Uint8Array(70_000).fill(0x30), 'more than 65536 bytes'],
    ['with something after its end', async () => new Uint8Array([...(await about()), 0]), 'bytes follow'],
    ['in an indefinite length', async () => Uint8Array.from([0x30, 0x80, 0x0a, 1, 0, 0, 0]), 'indefinite'],
  ])('%s: unknown, and refused where a policy demands an answer', async (_what, make, words) => {
    const content = await make()
    const reported = await asking(content)
    expect([reported.status, reported.findings.map(({ code, severity }) => [code, severity])]).toEqual([
      'not-checked',
      [['certificate/revocation-unknown', 'warning']],
    ])
    expect(problem(reported)).toContain(words)
    expect((await asking(content, { mode: 'required' })).status).toBe('failed')
  })

  test('every byte of an answer counts', async () => {
    const answer = await about({ signer: responder })
    let passed = 0
    for (let i = 0; i < answer.length; i += 7) {
      const changed = answer.slice()
      changed[i] = (changed[i] ?? 0) ^ 0x01
      const { status } = await asking(changed)
      // The time of making and the certificate's unused parts are signed, too; only "good" must never come of a change.
      if (status === 'passed') passed += 1
    }
    expect(passed).toBe(0)
  })

  test('contradictions count as revoked', async () => {
    const revoked = { revoked: '2026-11-10T00:00:00Z' }
    expect((await asking(await about({ more: [revoked] }))).status).toBe('failed')
    expect((await asking(await about({ state: revoked, more: ['good'] }))).status).toBe('failed')
  })

  test('a nonce must be repeated, where one comes back at all', async () => {
    const nonce = new Uint8Array(32).fill(7)
    const asked = { nonce: () => nonce }
    expect((await asking(await about({ nonce }), asked)).status).toBe('passed')
    expect((await asking(await about(), asked)).status).toBe('passed')
    const other = await asking(await about({ nonce: new Uint8Array(32).fill(8) }), asked)
    expect([other.status, problem(other)]).toEqual(['not-checked', expect.stringContaining('nonce')])
  })

  test('a responder that knows no SHA-1 is asked with SHA-256', async () => {
    const asked: number[] = []
    const answer = await about({ hash: 'SHA-256' })
    const port: RevocationPort = {
      fetch: async (from, { body }) => {
        asked.push(body?.bytes.length ?? 0)
        const content = asked.length === 1 ? Uint8Array.from([0x30, 3, 0x0a, 1, 6]) : answer
        return { ok: true, content, from }
      },
    }
    expect((await asking(port)).status).toBe('passed')
    expect(asked.length).toBe(2)
    expect(asked[1]).toBeGreaterThan(asked[0] ?? 0)
  })

  test('nobody answers, nobody is there to ask, nobody was asked', async () => {
    const silent: RevocationPort = { fetch: async () => ({ ok: false, reason: 'the host is unknown' }) }
    expect(problem(await asking(silent))).toContain('gives no answer (the host is unknown)')
    const bare = await named('CN=a.example', { by: authority })
    expect(problem(await asking(silent, { of: bare }))).toContain('names nobody who could be asked')
    const read = await parseCertificates(leaf.pem + authority.pem)
    const path = read.ok ? read.value : []
    const { status, reason } = await checkRevocation(path, { at: moment })
    expect([status, reason]).toEqual(['not-checked', expect.stringContaining('nothing was given')])
    expect((await checkRevocation(path, { at: moment, mode: 'required' })).status).toBe('failed')
  })
})

describe('X12: lists for a part of the certificates', () => {
  const listUrl = 'http://crl.example/7.crl'
  const points = new x509.CRLDistributionPointsExtension([listUrl])
  /** The scope of a list: its address, and members such as `81 01 ff`. */
  const scope = (address: string, ...members: readonly number[]): x509.Extension => {
    const name = new TextEncoder().encode(address)
    const point = [0xa0, name.length + 4, 0xa0, name.length + 2, 0x86, name.length, ...name]
    return new x509.Extension(
      '2.5.29.28',
      true,
      new Uint8Array([0x30, point.length + members.length, ...point, ...members]),
    )
  }
  const list = async (extension: x509.Extension): Promise<Uint8Array> => {
    const made = await x509.X509CrlGenerator.create({
      issuer: authority.subject,
      thisUpdate: new Date('2026-11-15T00:00:00Z'),
      nextUpdate: new Date('2026-11-30T00:00:00Z'),
      entries: [],
      extensions: [extension],
      signingKey: authority.keys.privateKey,
      signingAlgorithm: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as EcdsaParams,
    })
    return new Uint8Array(made.rawData)
  }
  test.each<readonly [string, x509.Extension, string]>([
    ['of the address that the certificate names', scope(listUrl), 'passed'],
    ['for certificates of users', scope(listUrl, 0x81, 1, 0xff), 'passed'],
    ['of another address', scope('http://crl.example/8.crl'), 'not-checked'],
    ['for authorities', scope(listUrl, 0x82, 1, 0xff), 'not-checked'],
    ['for some reasons', scope(listUrl, 0x83, 2, 1, 6), 'not-checked'],
    ['of several issuers', scope(listUrl, 0x84, 1, 0xff), 'not-checked'],
    ['of changes', new x509.Extension('2.5.29.27', true, new Uint8Array([2, 1, 1])), 'not-checked'],
  ])('%s', async (_what, extension, status) => {
    const of = await named('CN=a.example', { by: authority, extensions: [points] })
    const answer = await asking(await list(extension), { of })
    expect([answer.status, problem(answer)]).toEqual([status, status === 'passed' ? '' : expect.any(String)])
  })
})
