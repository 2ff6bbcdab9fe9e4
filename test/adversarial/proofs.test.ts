import { execFileSync } from 'node:child_process'
import { constants, createPrivateKey, sign as nodeSign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type JsonObject, sha256Hex, toBase64url } from '@gxkit/core'
import {
  type Credential,
  issue,
  mechanisms,
  type Opened,
  type OpenOptions,
  present,
  type SecuringMechanism,
} from '@gxkit/credentials'
import {
  checkPublicKey,
  createKey,
  type DidDocument,
  documentsResolver,
  fromBase58,
  type PublicJwk,
  signerFromJwk,
  toBase58,
  verifySignature,
} from '@gxkit/identity'
import { canonicalize, contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { createVerifier, type VerificationResult } from '@gxkit/verify'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  createFederation,
  createParty,
  type Federation,
  legalPerson,
  moment,
  presentationOf,
  vatId,
} from '../support/federation.ts'
import { forgeDetachedJws, forgeToken, headerFor, joinToken } from '../support/forge.ts'
import { hasOpenssl } from './certificates.ts'

/** Rows P1 to P29 of the catalogue of threats: proofs inside documents. Every row is named, with what must come out. */

const all = mechanisms({ release: gaiaX2511 })
const names = ['ed25519-signature-2020', 'data-integrity'] as const
type Name = (typeof names)[number]
const mechanism = (id: string, from = all): SecuringMechanism => {
  const found = from.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no mechanism ${id}`)
  return found
}
let federation: Federation
const good: Record<string, JsonObject> = {}

beforeAll(async () => {
  federation = await createFederation('EdDSA')
  const { provider, now } = federation
  for (const id of names) {
    const secured = await issue(legalPerson(provider.did), { signer: provider.signer, mechanism: mechanism(id), now })
    if (secured.form === 'embedded') good[id] = secured.document
  }
})

const document = (name: Name): JsonObject => good[name] ?? {}
const proofOf = (name: Name): JsonObject => document(name).proof as JsonObject
const without = (object: JsonObject, member: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== member)) as JsonObject

async function open(changed: JsonObject, name: Name, more: Partial<OpenOptions> = {}): Promise<Opened> {
  const { resolver, now } = federation
  return mechanism(name).open({ form: 'embedded', document: changed }, { resolver, source: 'a.json', now, ...more })
}

const errorsIn = (findings: Opened['findings']): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
const isGood = ({ findings, checks }: Opened): boolean =>
  errorsIn(findings).length === 0 && checks.every(({ status }) => status === 'passed')

/** Neither the mechanism nor the whole verification lets it pass; the codes of the mechanism. */
async function refused(changed: JsonObject, name: Name, more: Partial<OpenOptions> = {}): Promise<string[]> {
  const opened = await open(changed, name, more)
  expect(isGood(opened)).toBe(false)
  expect((await verify(changed, more.resolver && { resolver: more.resolver })).ok).toBe(false)
  return errorsIn(opened.findings)
}

function verify(input: JsonObject | string, more: Partial<OpenOptions> = {}): Promise<VerificationResult> {
  const { resolver, now } = federation
  return createVerifier({ release: gaiaX2511, resolver, now, validator: false, ...more }).verify(input)
}
const codes = (result: VerificationResult): string[] => errorsIn(result.report.findings)

/** A presentation that the provider really signed, around anything. */
async function around(...credentials: readonly JsonObject[]): Promise<VerificationResult> {
  const { provider } = federation
  const content = { ...presentationOf(provider.did, []), verifiableCredential: credentials } as unknown as JsonObject
  return verify(await forgeToken(headerFor('vp', provider.signer), content, provider.signer))
}

/** The resolver of a world in which the provider's DID document is another one. */
function knowing(change: (document: DidDocument) => object): { resolver: OpenOptions['resolver'] } {
  return { resolver: documentsResolver([change(federation.provider.didDocument) as DidDocument]) }
}
const withKey = (publicKeyJwk: object) =>
  knowing((d) => ({ ...d, verificationMethod: [{ ...methodOf(d), publicKeyMultibase: undefined, publicKeyJwk }] }))
const methodOf = (d: DidDocument): JsonObject =>
  without((d.verificationMethod as JsonObject[])[0] ?? {}, 'publicKeyMultibase')

describe.each(names)('%s', (name) => {
  test.each([undefined, null, [], {}, [[]], 'x', [null]])('P1: the proof is %j', async (proof) => {
    const stripped = without(document(name), 'proof')
    await refused(proof === undefined ? stripped : { ...stripped, proof: proof as never }, name)
  })

  test('P2: the proof of a credential inside a presentation is gone, and its place is named', async () => {
    const result = await around(document(name), without({ ...document(name), id: 'urn:uuid:1' }, 'proof'))
    expect(codes(result)).toEqual(['presentation/unsecured-credential'])
    expect(result.report.findings.find(({ severity }) => severity === 'error')?.location?.source).toContain(
      'credential 2',
    )
  })

  test('P3: good credentials do not make up for a bad presentation', async () => {
    const { provider, now } = federation
    const inner = { form: 'embedded', document: document(name) } as const
    const secured = await present([inner], { signer: provider.signer, mechanism: mechanism(name), now })
    if (secured.form !== 'embedded') throw new Error('an embedded proof was expected')
    expect(codes(await verify(secured.document))).toEqual([])
    expect(codes(await verify({ ...secured.document, id: 'urn:uuid:2' }))).toEqual(['proof/signature-invalid'])
  })

  test('P4: of several proofs all must hold, unless one is asked for', async () => {
    const mine = proofOf(name)
    const bad = { ...mine, proofValue: `z${toBase58(new Uint8Array(64).fill(7))}` }
    for (const proof of [
      [mine, bad],
      [bad, mine],
      [mine, { type: 'Other' }],
    ]) {
      await refused({ ...document(name), proof }, name)
    }
    const one = await open({ ...document(name), proof: [mine, bad] }, name, { proofs: 'any' })
    expect(isGood(one)).toBe(true)
    expect(one.findings.map(({ code }) => code)).toContain('proof/set-aside')
    expect(isGood(await open({ ...document(name), proof: [bad] }, name, { proofs: 'any' }))).toBe(false)
  })

  test('P6: the signed document wrapped into another', async () => {
    const forged = { ...without(document(name), 'proof'), issuer: federation.stranger.did }
    for (const wrapped of [
      { '@context': document(name)['@context'], '@graph': [forged, document(name)] },
      { ...forged, credentialSubject: { id: 'urn:x', original: document(name) } },
      { ...forged, '@included': [document(name)], proof: proofOf(name) },
      { ...forged, proof: { ...proofOf(name), original: document(name) } },
    ]) {
      await refused(wrapped as JsonObject, name)
    }
  })

  test('P8: members of the proof are signed', async () => {
    const other = federation.stranger.signer.verificationMethod
    for (const members of [
      { created: '2026-11-21T11:00:00Z' },
      { verificationMethod: other },
      { proofPurpose: 'authentication' },
      { foo: 'x' },
      { nonce: 'x' },
      { expires: '2027-01-01T00:00:00Z' },
    ]) {
      await refused({ ...document(name), proof: { ...proofOf(name), ...members } }, name)
    }
  })

  test.each(['type', 'verificationMethod', 'proofPurpose', 'proofValue'])('P9: no "%s"', async (member) => {
    const found = await refused({ ...document(name), proof: without(proofOf(name), member) }, name)
    expect(found).toContain(member === 'type' ? 'proof/unsupported-mechanism' : 'proof/member-missing')
  })

  test('P10: types that are not quite right', async () => {
    for (const changes of [
      { type: `${proofOf(name).type} ` },
      { type: String(proofOf(name).type).toLowerCase() },
      { type: [] },
      { type: 'DataIntegrityProof', cryptosuite: undefined },
      { type: 'DataIntegrityProof', cryptosuite: 'eddsa-2022' },
      { type: 'DataIntegrityProof', cryptosuite: 'EDDSA-RDFC-2022' },
      { type: 'DataIntegrityProof', cryptosuite: ['eddsa-rdfc-2022'] },
    ]) {
      const proof = JSON.parse(JSON.stringify({ ...proofOf(name), ...changes })) as JsonObject
      expect(await refused({ ...document(name), proof }, name)).toContain('proof/unsupported-mechanism')
    }
  })

  test('P11: signatures in other spellings and sizes', async () => {
    const value = String(proofOf(name).proofValue)
    const bytes = fromBase58(value.slice(1)) ?? new Uint8Array()
    for (const proofValue of [
      `m${toBase64url(bytes)}`,
      `f${Buffer.from(bytes).toString('hex')}`,
      value.slice(1),
      `z0${value.slice(2)}`,
      `zO${value.slice(2)}`,
      `zI${value.slice(2)}`,
      `zl${value.slice(2)}`,
      `z${toBase58(bytes.slice(1))}`,
      `z${toBase58(new Uint8Array([...bytes, 0]))}`,
      `z1${value.slice(1)}`,
      '',
      'z',
      `${value}\n`,
    ]) {
      const found = await refused({ ...document(name), proof: { ...proofOf(name), proofValue } }, name)
      expect(['proof/member-invalid', 'proof/signature-invalid']).toContain(found.join())
    }
  })

  test('P12: a proof made for another purpose', async () => {
    for (const proofPurpose of ['authentication', 'keyAgreement', 'assertionmethod', ['assertionMethod']]) {
      const found = await refused({ ...document(name), proof: { ...proofOf(name), proofPurpose } }, name)
      expect(found.some((code) => code === 'proof/purpose' || code === 'proof/member-invalid')).toBe(true)
    }
  })

  test('P13: a key that may do something else', async () => {
    const world = knowing(({ assertionMethod, ...d }) => ({
      ...d,
      authentication: assertionMethod,
      assertionMethod: [],
    }))
    expect(await refused(document(name), name, world)).toContain('did/not-in-relationship')
  })

  test('P14: a key that somebody else controls', async () => {
    const world = knowing((d) => ({
      ...d,
      verificationMethod: [{ ...methodOf(d), controller: 'did:web:b.example' }],
    }))
    expect(await refused(document(name), name, world)).toContain('did/controller-elsewhere')
  })

  test('P15: an issuer that is nearly the one of the key', async () => {
    const { did } = federation.provider
    for (const issuer of [`${did}/`, `${did}#key-1`, did.replace('n', 'N'), `${did}%3A443`, 'did:web:b.example']) {
      for (const value of [issuer, { id: issuer }]) {
        expect(await refused({ ...document(name), issuer: value }, name)).toContain('proof/issuer-mismatch')
      }
    }
  })

  test('P16: keys of another type', async () => {
    const x = 'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo'
    const [rsa, ec] = [await createKey(), await createKey({ algorithm: 'ES256' })]
    for (const [key, code] of [
      [rsa.publicJwk, 'proof/algorithm-mismatch'],
      [name === 'data-integrity' ? { kty: 'OKP', crv: 'X25519', x } : ec.publicJwk, 'key/type-unsupported'],
    ] as const) {
      const found = await refused(document(name), name, withKey(key))
      expect(['proof/algorithm-mismatch', code]).toContain(found[0])
    }
    const suite = { ...proofOf(name), ...(name === 'data-integrity' && { cryptosuite: 'ecdsa-rdfc-2019' }) }
    await refused({ ...document(name), proof: suite }, name, withKey(ec.publicJwk))
  })

  test('P17: a key of small order verifies anything, and is refused', async () => {
    const zero = new Uint8Array(64)
    zero[0] = 1
    const proof = { ...proofOf(name), proofValue: `z${toBase58(zero)}` }
    const x = toBase64url(new Uint8Array(32).fill(1, 0, 1))
    const found = await refused({ ...document(name), proof }, name, withKey({ kty: 'OKP', crv: 'Ed25519', x }))
    expect(found).toContain('key/weak')
  })

  test('P18: a signature whose second half is not reduced', async () => {
    const order = (1n << 252n) + 27742317777372353535851937790883648493n
    const bytes = fromBase58(String(proofOf(name).proofValue).slice(1)) ?? new Uint8Array()
    const s = BigInt(`0x${Buffer.from(bytes.slice(32)).reverse().toString('hex')}`) + order
    const half = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse()
    const proofValue = `z${toBase58(new Uint8Array([...bytes.slice(0, 32), ...half]))}`
    const found = await refused({ ...document(name), proof: { ...proofOf(name), proofValue } }, name)
    expect(found).toEqual(['proof/signature-invalid'])
  })

  test('P23: a poison graph', async () => {
    const nodes = Array.from({ length: 10 }, (_, i) => `_:n${i}`)
    const clique = nodes.map((id) => ({
      id,
      'https://a.example/knows': nodes.filter((other) => other !== id).map((other) => ({ id: other })),
    }))
    const credentialSubject = { id: 'urn:x', 'https://a.example/holds': clique }
    const start = performance.now()
    const found = await refused({ ...document(name), credentialSubject }, name)
    expect(found.some((code) => code.startsWith('linked-data/'))).toBe(true)
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test('P24: objects without end', async () => {
    const start = performance.now()
    const many = Array.from({ length: 50_000 }, () => ({}))
    await refused({ ...document(name), credentialSubject: many }, name)
    await refused({ ...document(name), credentialSubject: { id: 'urn:x', 'https://a.example/holds': many } }, name)
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test('P28: signed again with an own key, the issuer as it was', async () => {
    const { provider, stranger, now } = federation
    const own = await issue(legalPerson(stranger.did), { signer: stranger.signer, mechanism: mechanism(name), now })
    const proof = own.form === 'embedded' ? (own.document.proof ?? null) : null
    const found = await refused({ ...document(name), issuer: provider.did, proof }, name)
    expect(found).toContain('proof/issuer-mismatch')
  })

  test.each([
    ['created', '2026-11-21T13:00:00Z', 'proof/not-yet-valid'],
    ['expires', '2026-11-21T11:58:59Z', 'proof/expired'],
    ['created', '2025-01-01T00:00:00', 'proof/member-invalid'],
    ['expires', '2027-02-30T00:00:00Z', 'proof/member-invalid'],
  ])('P29: "%s" %s', async (member, time, code) => {
    expect(await refused({ ...document(name), proof: { ...proofOf(name), [member]: time } }, name)).toContain(code)
  })
})

test.each([
  ['one that is not there', 'urn:proof:2'],
  ['itself', 'urn:proof:1'],
  ['a list with one missing', ['urn:proof:1', 'urn:proof:2']],
])('P5: a proof that builds on %s', async (_, previousProof) => {
  const proof = { ...proofOf('data-integrity'), id: 'urn:proof:1', previousProof }
  expect(await refused({ ...document('data-integrity'), proof }, 'data-integrity')).toContain('proof/chain-broken')
})

test('P5: two proofs that build on each other', async () => {
  const one = proofOf('data-integrity')
  const proof = [
    { ...one, id: 'urn:proof:1', previousProof: 'urn:proof:2' },
    {
      ...one,
      created: '2026-11-02T00:00:00Z',
      proofValue: `${one.proofValue}2`,
      id: 'urn:proof:2',
      previousProof: 'urn:proof:1',
    },
  ]
  expect(await refused({ ...document('data-integrity'), proof }, 'data-integrity')).toContain('proof/chain-broken')
})

test('P7: a token as proof does not vouch for what stands around it', async () => {
  const { provider, stranger } = federation
  const jwt = await forgeToken(
    headerFor('vc', provider.signer),
    legalPerson(provider.did) as JsonObject,
    provider.signer,
  )
  const outer = { ...legalPerson(stranger.did), proof: { type: 'JwtProof2020', jwt } } as JsonObject
  expect(codes(await verify(outer))).toEqual(['verify/unsupported-mechanism'])
})

describe('JsonWebSignature2020', () => {
  const tagus = mechanism('json-web-signature-2020', mechanisms({ release: gaiaX2210 }))
  const contexts = contextSet(w3cContexts, gaiaX2210.contexts.documents)
  const credential = (issuer: string): Credential => ({
    '@context': gaiaX2210.contexts.order,
    id: 'https://nordlicht-cloud.example/gaia-x/nordlicht',
    type: ['VerifiableCredential'],
    issuer,
    issuanceDate: '2026-11-21T10:00:00Z',
    credentialSubject: { id: 'https://nordlicht-cloud.example/x', type: 'gx:LegalParticipant', 'gx:legalName': 'A' },
  })
  const openTagus = (changed: JsonObject, documents: readonly DidDocument[]): Promise<Opened> =>
    tagus.open(
      { form: 'embedded', document: changed },
      { resolver: documentsResolver(documents), source: 'a.json', now: () => moment },
    )

  test('P8: nothing in the proof is signed, which is told', async () => {
    const { did, signer, didDocument } = await createParty('did:web:tagus.example')
    const secured = await issue(credential(did), {
      signer,
      mechanism: tagus,
      now: () => moment,
    })
    const signed = secured.form === 'embedded' ? secured.document : {}
    const proof = { ...(signed.proof as JsonObject), created: '2030-01-01T00:00:00Z' }
    const opened = await openTagus({ ...signed, proof }, [didDocument])
    expect(isGood(opened)).toBe(true)
    expect(opened.findings.map(({ code }) => code)).toEqual(['proof/members-not-signed'])
  })

  test.each([
    [{ b64: true, crit: ['b64'] }],
    [{ b64: false }],
    [{ b64: false, crit: ['exp'] }],
    [{ b64: false, crit: [] }],
    [{ b64: false, crit: ['b64', 'x'], x: 1 }],
    [{}],
  ])('P22: the header %j', async (members) => {
    const { did, signer, didDocument } = await createParty('did:web:tagus.example', 'ES256')
    const hash = await sha256Hex(await canonicalize(credential(did), { contexts }))
    const jws = await forgeDetachedJws(hash, signer, { alg: signer.algorithm, ...members })
    const proof = {
      type: 'JsonWebSignature2020',
      created: '2026-11-21T10:00:00Z',
      proofPurpose: 'assertionMethod',
      verificationMethod: signer.verificationMethod,
      jws,
    }
    const opened = await openTagus({ ...credential(did), proof } as JsonObject, [didDocument])
    expect(isGood(opened)).toBe(false)
    expect(opened.checks[0]).toMatchObject({ id: 'proof/format', status: 'failed' })
  })
})

describe('signatures and keys', () => {
  test('P19: weak RSA keys', async () => {
    const { publicJwk } = await createKey()
    const modulus = (bytes: number): string => Buffer.alloc(bytes, 0xab).toString('base64url')
    for (const weak of [
      { n: modulus(64) },
      { n: modulus(128) },
      { n: modulus(2048) },
      { e: 'AQ' },
      { e: 'Aw' },
      { n: `${publicJwk.n?.slice(0, -1)}A` },
    ]) {
      expect(checkPublicKey({ ...publicJwk, ...weak }).map(({ code }) => code)).toEqual(['key/weak'])
    }
  })

  test('P20: PS256 with a salt of another length', async () => {
    const party = await createParty('did:web:nordlicht-cloud.example')
    const key = createPrivateKey({ key: party.privateJwk as never, format: 'jwk' })
    const header = headerFor('vc', party.signer)
    const payload = legalPerson(party.did) as JsonObject
    const input = joinToken({ header, payload, signature: new Uint8Array() }).slice(0, -1)
    for (const saltLength of [0, 31, 32, 222]) {
      const padding = constants.RSA_PKCS1_PSS_PADDING
      const signature = nodeSign('sha256', Buffer.from(input), { key, padding, saltLength })
      const resolver = documentsResolver([party.didDocument])
      const result = await verify(`${input}.${toBase64url(new Uint8Array(signature))}`, { resolver })
      expect(codes(result)).toEqual(saltLength === 32 ? [] : ['proof/signature-invalid'])
    }
  })

  test.skipIf(!hasOpenssl)('P20: PS256 whose mask is made with SHA-1', async () => {
    const party = await createParty('did:web:nordlicht-cloud.example')
    const payload = legalPerson(party.did) as JsonObject
    const header = headerFor('vc', party.signer)
    const input = joinToken({ header, payload, signature: new Uint8Array() }).slice(0, -1)
    const folder = mkdtempSync(join(tmpdir(), 'gxkit-pss-'))
    try {
      const key = createPrivateKey({ key: party.privateJwk as never, format: 'jwk' })
      writeFileSync(join(folder, 'key.pem'), key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
      writeFileSync(join(folder, 'data'), input)
      const signed = (mask: string): Uint8Array => {
        const padding = ['rsa_padding_mode:pss', 'rsa_pss_saltlen:32', `rsa_mgf1_md:${mask}`]
        const options = padding.flatMap((each) => ['-sigopt', each])
        return execFileSync('openssl', ['dgst', '-sha256', '-sign', 'key.pem', ...options, 'data'], { cwd: folder })
      }
      const resolver = documentsResolver([party.didDocument])
      for (const [mask, found] of [
        ['sha256', []],
        ['sha1', ['proof/signature-invalid']],
      ] as const) {
        const token = `${input}.${toBase64url(new Uint8Array(signed(mask)))}`
        expect(codes(await verify(token, { resolver }))).toEqual(found)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('P21: ECDSA numbers that are zero, too large or in DER', async () => {
    const { publicJwk, privateJwk } = await createKey({ algorithm: 'ES256' })
    const signer = await signerFromJwk(privateJwk, { verificationMethod: 'did:web:a.example#key-1' })
    const data = new TextEncoder().encode('data')
    const signature = await signer.sign(data)
    const holds = (bytes: Uint8Array, key: PublicJwk = publicJwk): Promise<boolean> =>
      verifySignature({ algorithm: 'ES256', publicJwk: key, data, signature: new Uint8Array(bytes) })
    const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
    const half = (number: bigint): Uint8Array => Buffer.from(number.toString(16).padStart(64, '0'), 'hex')
    const [r, s] = [signature.slice(0, 32), signature.slice(32)]
    const high = n - BigInt(`0x${Buffer.from(s).toString('hex')}`)
    expect(await holds(signature)).toBe(true)
    expect(await holds(new Uint8Array([...r, ...half(high)]))).toBe(true)
    const key = createPrivateKey({ key: privateJwk as never, format: 'jwk' })
    for (const bad of [
      new Uint8Array(64),
      new Uint8Array([...r, ...new Uint8Array(32)]),
      new Uint8Array([...new Uint8Array(32), ...s]),
      new Uint8Array([...half(n), ...s]),
      new Uint8Array([...r, ...half(n)]),
      new Uint8Array(nodeSign('sha256', data, key)),
      signature.slice(1),
    ]) {
      expect(await holds(bad)).toBe(false)
    }
    expect(await holds(signature, { ...publicJwk, y: publicJwk.x ?? '' })).toBe(false)
  })
})

describe('credentials side by side', () => {
  const tokenFor = async (credential: JsonObject, who: 'provider' | 'notary' | 'stranger'): Promise<JsonObject> => {
    const { signer } = federation[who]
    const token = await forgeToken(headerFor('vc', signer), credential, signer)
    const id = `data:application/vc+jwt,${token}`
    return { '@context': 'https://www.w3.org/ns/credentials/v2', id, type: 'EnvelopedVerifiableCredential' }
  }
  const number = (who: 'provider' | 'notary', vatID: string, id: string): Promise<JsonObject> => {
    const credential = vatId(federation[who].did, { id })
    const credentialSubject = { ...credential.credentialSubject, vatID }
    return tokenFor({ ...credential, credentialSubject } as JsonObject, who)
  }

  test('P25: two that contradict each other about one thing', async () => {
    const result = await around(
      await number('notary', 'DE1', 'urn:uuid:1'),
      await number('notary', 'DE2', 'urn:uuid:2'),
    )
    expect(codes(result)).toContain('presentation/conflict')
  })

  test('P26: one id for two', async () => {
    const result = await around(
      await number('notary', 'DE1', 'urn:uuid:1'),
      await number('notary', 'DE1', 'urn:uuid:1'),
    )
    expect(codes(result)).toContain('presentation/duplicate-id')
  })

  test('P27: what a notary has to state, stated by nobody or by the provider itself', async () => {
    const { provider } = federation
    const own = await around(
      await tokenFor(legalPerson(provider.did) as JsonObject, 'provider'),
      await number('provider', 'DE1', 'urn:uuid:1'),
    )
    expect(own.report.findings.map(({ code }) => code)).toContain('presentation/self-stated')
    const inline = await around(
      await tokenFor(legalPerson(provider.did) as JsonObject, 'provider'),
      vatId(federation.notary.did) as unknown as JsonObject,
    )
    expect(codes(inline)).toContain('presentation/unsecured-credential')
  })
})
