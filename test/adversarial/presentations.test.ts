import { type JsonObject, toBase64url } from '@gxkit/core'
import { documentsResolver } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import {
  createReplayStore,
  createVerifier,
  explainCheck,
  findPolicy,
  policies,
  readPolicy,
  type VerificationResult,
  type VerifierOptions,
  type VerifyOptions,
} from '@gxkit/verify'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  createFederation,
  type Federation,
  legalPerson,
  moment,
  participantCredentials,
  presentationOf,
  tokenOf,
} from '../support/federation.ts'
import { forgeToken, headerFor } from '../support/forge.ts'

let federation: Federation
let tokens: readonly string[]

beforeAll(async () => {
  federation = await createFederation('ES256')
  tokens = (await participantCredentials(federation)).map(tokenOf)
})

type Asked = Partial<VerifierOptions> & VerifyOptions

/** What becomes of a presentation that the provider really signed, whatever it says. */
async function verify(members: JsonObject = {}, asked: Asked = {}): Promise<VerificationResult> {
  const { provider, resolver, now } = federation
  const content = { ...presentationOf(provider.did, tokens), ...members } as JsonObject
  const kept = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)) as JsonObject
  const token = await forgeToken(headerFor('vp', provider.signer), kept, provider.signer)
  const { challenge, domain, at, ...options } = asked
  const verifier = createVerifier({ release: gaiaX2511, resolver, now, validator: false, ...options })
  return verifier.verify(token, {
    ...(challenge !== undefined && { challenge }),
    ...(domain !== undefined && { domain }),
    ...(at !== undefined && { at }),
  })
}

const codes = (result: VerificationResult): string[] =>
  result.report.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
const status = (result: VerificationResult, id: string): string | undefined =>
  result.document.checks.find((check) => check.id === id)?.status
const envelope = (id: string, members: JsonObject = {}): JsonObject => ({
  '@context': 'https://www.w3.org/ns/credentials/v2',
  id,
  type: 'EnvelopedVerifiableCredential',
  ...members,
})
const later = '2026-11-21T12:10:00Z'
const unsignedText = (json: JsonObject): string => toBase64url(new TextEncoder().encode(JSON.stringify(json)))

describe('V1: replay', () => {
  test('the same presentation is taken once', async () => {
    const replay = createReplayStore({ now: () => moment })
    const asked = { challenge: 'n-1', replay }
    expect((await verify({ nonce: 'n-1', validUntil: later }, asked)).ok).toBe(true)
    const second = await verify({ nonce: 'n-1', validUntil: later }, asked)
    expect(codes(second)).toEqual(['presentation/replayed'])
    expect(second.answers.state.answer).toBe('no')
  })

  test('a challenge that was answered is used up, also for another presentation', async () => {
    const replay = createReplayStore({ now: () => moment })
    await verify({ nonce: 'n-1', validUntil: later }, { challenge: 'n-1', replay })
    const other = await verify({ nonce: 'n-1', validUntil: later, name: 'b' }, { challenge: 'n-1', replay })
    expect(other.ok).toBe(false)
  })

  test('one that fails uses nothing up', async () => {
    const replay = createReplayStore({ now: () => moment })
    await verify({ nonce: 'n-1', validUntil: later, holder: 'did:web:other.example' }, { challenge: 'n-1', replay })
    expect((await verify({ nonce: 'n-1', validUntil: later }, { challenge: 'n-1', replay })).ok).toBe(true)
  })

  test('without a store, replay is told as not checked', async () => {
    expect(status(await verify({ nonce: 'n-1' }, { challenge: 'n-1' }), 'presentation/replay')).toBe('not-checked')
  })

  test('a full store refuses what is new, and forgets what has expired', () => {
    let time = 0
    const store = createReplayStore({ entries: 2, now: () => new Date(time) })
    const end = new Date(1000)
    expect(['a', 'b', 'c', 'a'].map((key) => store.use(key, end))).toEqual([true, true, false, false])
    time = 1000
    expect(store.use('c', new Date(2000))).toBe(true)
  })
})

describe('V2: challenge and domain', () => {
  test.each<[string, JsonObject, Asked, string]>([
    ['no challenge', {}, { challenge: 'n-1' }, 'presentation/challenge-missing'],
    ['in other letters', { nonce: 'N-1' }, { challenge: 'n-1' }, 'presentation/challenge-mismatch'],
    ['a list of challenges', { nonce: ['n-1'] }, { challenge: 'n-1' }, 'presentation/challenge-missing'],
    ['no domain', {}, { domain: 'a.example' }, 'presentation/domain-missing'],
    ['another domain', { aud: 'b.example' }, { domain: 'a.example' }, 'presentation/domain-mismatch'],
    ['a domain in a longer one', { aud: 'a.example.evil' }, { domain: 'a.example' }, 'presentation/domain-mismatch'],
  ])('%s is refused', async (_, members, asked, code) => {
    const result = await verify(members, asked)
    expect(result.ok).toBe(false)
    expect(codes(result).some((each) => each === code || each.startsWith('proof/'))).toBe(true)
  })

  test('a list that holds ours is fine', async () => {
    expect((await verify({ aud: ['b.example', 'a.example'] }, { domain: 'a.example' })).ok).toBe(true)
  })
})

describe('V3: presentations without an end', () => {
  test('are refused where they must not be shown twice', async () => {
    const result = await verify({ nonce: 'n' }, { challenge: 'n', replay: createReplayStore() })
    expect(codes(result)).toEqual(['presentation/no-expiry'])
  })

  test('are told where somebody asked', async () => {
    expect(status(await verify({ nonce: 'n' }, { challenge: 'n' }), 'presentation/expiry')).toBe('not-checked')
  })

  test('and fail once the end has come', async () => {
    const result = await verify({ nonce: 'n', validUntil: '2026-11-21T11:00:00Z' }, { challenge: 'n' })
    expect(codes(result)).toContain('credential/expired')
  })
})

test.each(['holder', 'issuer'])('V4: a %s who did not sign is refused', async (member) => {
  const result = await verify({ [member]: 'did:web:stranger.example' })
  expect(result.ok).toBe(false)
})

test('V5: a credential about somebody else is told, and refused where the policy says so', async () => {
  const { notary } = federation
  const about = {
    ...legalPerson(notary.did),
    credentialSubject: { id: 'did:web:stranger.example', type: 'gx:LegalPerson' },
  }
  const token = await forgeToken(headerFor('vc', notary.signer), about as never, notary.signer)
  const members = { verifiableCredential: [envelope(`data:application/vc+jwt,${token}`)] }
  const told = await verify(members)
  expect(told.report.findings.map(({ code }) => code)).toContain('presentation/other-subject')
  const policy = findPolicy('default')
  if (policy === undefined) throw new Error('there is no default')
  const refused = await verify(members, { policy: { ...policy, id: 'mine', otherSubject: 'fail' } })
  expect(codes(refused)).toEqual(['policy/refused'])
})

describe('V6 to V10: what stands inside', () => {
  test.each<[string, () => unknown, string]>([
    ['nothing', () => [], 'presentation/empty'],
    ['null', () => null, 'presentation/empty'],
    [
      'a thousand',
      () => Array(1000).fill(envelope('data:application/vc+jwt,a.b.c')),
      'presentation/too-many-credentials',
    ],
    ['a presentation', () => [presentationOf('did:web:a.example', [])], 'presentation/nested'],
    ['a link', () => ['https://nordlicht-cloud.example/credential.jwt'], 'credential/not-enclosed'],
    ['a token without an envelope', () => [tokens[0]], 'credential/not-enclosed'],
    ['an object without proof', () => [legalPerson('did:web:a.example')], 'presentation/unsecured-credential'],
    ['an unknown media type', () => [envelope(`data:text/plain,${tokens[0]}`)], 'credential/envelope-url'],
    ['base64', () => [envelope(`data:application/vc+jwt;base64,${tokens[0]}`)], 'credential/envelope-url'],
    ['an address', () => [envelope('https://nordlicht-cloud.example/c')], 'credential/envelope-url'],
    ['a file', () => [envelope('file:///etc/passwd')], 'credential/envelope-url'],
    ['percent signs', () => [envelope(`data:application/vc+jwt,%65${tokens[0]?.slice(1)}`)], 'proof/not-compact'],
    [
      'claims beside the token',
      () => [envelope(`data:application/vc+jwt,${tokens[0]}`, { credentialSubject: { id: 'did:web:evil.example' } })],
      'credential/envelope-members',
    ],
    [
      'an unsigned token',
      () => [envelope(`data:application/vc+jwt,${unsignedText({ alg: 'none' })}.e30.`)],
      'proof/not-compact',
    ],
    [
      'a good and an unsigned one',
      () => [envelope(`data:application/vc+jwt,${tokens[1]}`), legalPerson('did:web:a.example')],
      'presentation/unsecured-credential',
    ],
  ])('%s is refused', async (_, inside, code) => {
    const result = await verify({ verifiableCredential: inside() as never })
    expect(result.ok).toBe(false)
    expect(codes(result)).toContain(code)
  })

  test('a semicolon in place of the comma is read, and told', async () => {
    const result = await verify({ verifiableCredential: [envelope(`data:application/vc+jwt;${tokens[1]}`)] })
    expect(result.ok).toBe(true)
    expect(result.report.findings.map(({ code }) => code)).toContain('credential/envelope-separator')
  })
})

describe('policies', () => {
  test('each of them is read strictly and without findings', () => {
    for (const policy of policies) {
      expect(readPolicy(structuredClone(policy) as never, { source: policy.id })).toEqual({ ok: true, policy })
    }
  })

  test.each<[string, JsonObject]>([
    ['a member too many', { requires: [] }],
    ['a member of the prototype', { constructor: {} }],
    ['too much skew', { clockSkewSeconds: 3600 }],
    ['a word that is none', { notChecked: { default: 'maybe', checks: {} } }],
    ['a meaning of a check that is none', { notChecked: { default: 'warn', checks: { 'trust/issuer': 'pass' } } }],
    ['a list with a number', { required: [1] }],
  ])('%s is refused', (_, members) => {
    expect(readPolicy({ ...structuredClone(policies[0]), ...members } as never, { source: 'p' }).ok).toBe(false)
  })

  test('no policy lets pass what is wrong', async () => {
    for (const policy of policies) {
      const result = await verify({ holder: 'did:web:stranger.example' }, { policy })
      expect([policy.id, result.ok]).toEqual([policy.id, false])
    }
  })
})

describe('the result', () => {
  test('every check is explained', async () => {
    const result = await verify({ nonce: 'n' }, { challenge: 'n', validator: undefined as never })
    const unexplained = result.report.checks.filter(({ id }) => explainCheck(id) === undefined)
    expect(unexplained.map(({ id }) => id)).toEqual([])
  })

  test('the tree holds every check of every document, once', async () => {
    const { document, report } = await verify()
    const all = [document, ...document.credentials].flatMap(({ checks }) => checks)
    expect(all).toHaveLength(report.checks.length)
    expect(document.credentials).toHaveLength(3)
  })

  test('a broken signature inside makes the first answer no, and leaves the rules open', async () => {
    const [first = '', ...others] = tokens
    const broken = `${first.slice(0, -4)}AAAA`
    const all = [broken, ...others].map((token) => envelope(`data:application/vc+jwt,${token}`))
    const { ok, answers, document } = await verify({ verifiableCredential: all })
    expect(ok).toBe(false)
    expect(answers.signatures.answer).toBe('no')
    expect(answers.rules.answer).not.toBe('yes')
    expect(document.credentials.map(({ signed }) => signed)).toEqual([false, true, true])
  })

  test('an unknown key is looked up, and the result says where', async () => {
    const { fetched, answers } = await verify({}, { resolver: documentsResolver([]) })
    expect(fetched.map(({ ok, reason }) => [ok, reason])).toContainEqual([false, 'not-found'])
    expect(answers.signatures.answer).toBe('no')
  })

  test('the moment can be chosen, and is named', async () => {
    const result = await verify({}, { at: new Date('2030-01-01T00:00:00Z') })
    expect(result.at).toBe('2030-01-01T00:00:00.000Z')
    expect(codes(result)).toContain('credential/expired')
    expect(result.answers.signatures.answer).toBe('yes')
  })
})
