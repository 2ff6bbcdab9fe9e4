import { type JsonObject, toBase64url } from '@gxkit/core'
import { type Credential, issue, type Secured, vcJwt } from '@gxkit/credentials'
import { createStatusList, fetchStatusSource, type StatusAnswer, statusEntry } from '@gxkit/credentials/status'
import { guardedFetch } from '@gxkit/identity/node'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier, type StatusPort, type VerificationResult } from '@gxkit/verify'
import { beforeAll, describe, expect, test } from 'vitest'
import { createFederation, type Federation, moment, type Party, tokenOf, vatId } from '../support/federation.ts'
import { forgeToken, headerFor } from '../support/forge.ts'

const url = 'https://notary.example/status/revocation'
const mechanism = vcJwt({ release: gaiaX2511 })
let federation: Federation

beforeAll(async () => {
  federation = await createFederation('ES256')
})

const revocation = (index = 5): JsonObject => statusEntry({ url, purpose: 'revocation', index })
const listOf = (
  set: readonly number[] = [],
  members: Partial<Parameters<typeof createStatusList>[0]> = {},
): Promise<Credential> =>
  createStatusList({ url, issuer: federation.notary.did, purpose: 'revocation', set, validFrom: moment, ...members })

const sign = (credential: Credential, party: Party = federation.notary): Promise<Secured> =>
  issue(credential, { signer: party.signer, mechanism, now: federation.now })

/** A credential of the notary that declares a status. */
const declaring = async (credentialStatus: JsonObject | readonly JsonObject[]): Promise<string> =>
  tokenOf(await sign(vatId(federation.notary.did, { credentialStatus })))

/** Answers with texts by address, and counts the questions. */
function source(texts: Readonly<Record<string, string>>, fetchedAt = moment): StatusPort & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    async fetch(address): Promise<StatusAnswer> {
      asked.push(address)
      const content = texts[address]
      if (content === undefined) return { ok: false, reason: 'the server answered 404' }
      return { ok: true, content, fetchedAt, from: address }
    },
  }
}

function verify(token: string, status?: StatusPort, at = moment): Promise<VerificationResult> {
  const { resolver } = federation
  const options = { release: gaiaX2511, resolver, validator: false as const, now: () => at, ...(status && { status }) }
  return createVerifier(options).verify(token, { source: 'vat.jwt' })
}

const errors = (result: VerificationResult): string[] =>
  result.report.findings.filter((f) => f.severity === 'error').map((f) => f.code)
const outcome = (result: VerificationResult): unknown =>
  result.report.checks.find((c) => c.id === 'credential/status')?.status

async function withList(list: Secured | string, credential = revocation()): Promise<VerificationResult> {
  return verify(await declaring(credential), source({ [url]: typeof list === 'string' ? list : tokenOf(list) }))
}

describe('what is in order passes', () => {
  test('S16: no status is declared', async () => {
    const result = await verify(tokenOf(await sign(vatId(federation.notary.did))), source({}))
    expect([result.ok, outcome(result)]).toEqual([true, 'passed'])
  })

  test('a clear bit, also that of the last entry', async () => {
    for (const index of [0, 131_071]) {
      const result = await withList(await sign(await listOf([1, 131_070])), revocation(index))
      expect(errors(result)).toEqual([])
      expect([result.ok, outcome(result)]).toEqual([true, 'passed'])
    }
  })

  test('a list that several entries point to is asked for once', async () => {
    const suspension = { ...revocation(7), id: 'urn:uuid:1' }
    const lists = source({ [url]: tokenOf(await sign(await listOf())) })
    const result = await verify(await declaring([revocation(), suspension]), lists)
    expect([result.ok, lists.asked]).toEqual([true, [url]])
  })
})

describe('what the issuer took back fails', () => {
  test.each(['revocation', 'suspension'] as const)('S5: %s', async (purpose) => {
    const result = await withList(await sign(await listOf([5], { purpose })), {
      ...revocation(),
      statusPurpose: purpose,
    })
    expect(result.ok).toBe(false)
    expect(errors(result)).toEqual([purpose === 'revocation' ? 'status/revoked' : 'status/suspended'])
  })

  test('S5: one of two', async () => {
    const other = 'https://notary.example/status/suspension'
    const lists = source({
      [url]: tokenOf(await sign(await listOf())),
      [other]: tokenOf(await sign(await listOf([9], { purpose: 'suspension', url: other }))),
    })
    const entries = [revocation(), statusEntry({ url: other, purpose: 'suspension', index: 9 })]
    expect(errors(await verify(await declaring(entries), lists))).toEqual(['status/suspended'])
  })
})

describe('S12: without a good list nothing counts as valid', () => {
  test.each<[string, () => Promise<string | Secured>, string]>([
    ['without a signature', async () => JSON.stringify(await listOf()), 'status/list-refused'],
    [
      'with a broken signature',
      async () => `${tokenOf(await sign(await listOf())).slice(0, -8)}AAAAAAAA`,
      'status/list-refused',
    ],
    [
      'that has expired',
      async () => {
        const validFrom = new Date(moment.getTime() - 7_200_000)
        return sign(await listOf([], { validFrom, validUntil: new Date(moment.getTime() - 3_600_000) }))
      },
      'status/list-refused',
    ],
    [
      'of tomorrow',
      async () => sign(await listOf([], { validFrom: new Date(moment.getTime() + 86_400_000) })),
      'status/list-refused',
    ],
    ['that is a page of HTML', async () => '<!doctype html><title>Sign in</title>', 'status/list-refused'],
    ['that is empty', async () => '', 'status/list-refused'],
    ['that is another credential', async () => sign(vatId(federation.notary.did)), 'status/list-malformed'],
    ['of another address', async () => sign(await listOf([], { url: `${url}2` })), 'status/list-malformed'],
    [
      'S11: of somebody else',
      async () => sign(await listOf([], { issuer: federation.stranger.did }), federation.stranger),
      'status/list-issuer',
    ],
    [
      'S11: that somebody else signed in the name of the issuer',
      async () => {
        const { stranger } = federation
        return forgeToken(headerFor('vc', stranger.signer), await listOf(), stranger.signer)
      },
      'status/list-refused',
    ],
    [
      'S8: that unpacks to 64 MiB',
      async () => {
        const stream = new Blob([new Uint8Array(64 * 1024 * 1024)]).stream().pipeThrough(new CompressionStream('gzip'))
        const packed = new Uint8Array(await new Response(stream).arrayBuffer())
        const list = await listOf()
        const subject = { ...list.credentialSubject, encodedList: `u${toBase64url(packed)}` }
        return sign({ ...list, credentialSubject: subject })
      },
      'status/list-malformed',
    ],
  ])('a list %s', async (_name, list, code) => {
    const result = await withList(await list())
    expect(result.ok).toBe(false)
    expect(errors(result)).toEqual([code])
    expect(outcome(result)).toBe('failed')
  })

  test('a list that is not there', async () => {
    expect(errors(await verify(await declaring(revocation()), source({})))).toEqual(['status/unavailable'])
  })

  test('a source that breaks down', async () => {
    const broken: StatusPort = { fetch: () => Promise.reject(new Error('secret detail')) }
    const result = await verify(await declaring(revocation()), broken)
    expect(errors(result)).toEqual(['status/unavailable'])
    expect(JSON.stringify(result.report)).not.toContain('secret detail')
  })

  test('without a source the status is not checked, which is said', async () => {
    const result = await verify(await declaring(revocation()))
    expect(outcome(result)).toBe('not-checked')
    expect(result.report.findings.map((f) => f.code)).toContain('status/not-checked')
  })
})

describe('age', () => {
  test('S14: a copy older than the list allows', async () => {
    const lists = source({ [url]: tokenOf(await sign(await listOf())) })
    const token = await declaring(revocation())
    expect(errors(await verify(token, lists, new Date(moment.getTime() + 300_000)))).toEqual([])
    expect(errors(await verify(token, lists, new Date(moment.getTime() + 301_000)))).toEqual(['status/stale'])
  })

  test('S15: nobody goes back to a list from before a revocation', async () => {
    const texts: Record<string, string> = {}
    const { resolver, now } = federation
    const options = { release: gaiaX2511, resolver, now, validator: false as const, status: source(texts) }
    const verifier = createVerifier(options)
    const token = await declaring(revocation())
    texts[url] = tokenOf(await sign(await listOf([5])))
    expect(errors(await verifier.verify(token))).toEqual(['status/revoked'])
    texts[url] = tokenOf(await sign(await listOf([], { validFrom: new Date(moment.getTime() - 1000) })))
    expect(errors(await verifier.verify(token))).toEqual(['status/rolled-back'])
  })
})

test.each(['http://169.254.169.254/latest', 'file:///etc/passwd', 'data:text/plain,x', 'https://127.0.0.1/list'])(
  'S18: nothing is fetched from %s',
  async (address) => {
    const guarded = fetchStatusSource({ fetch: guardedFetch(), now: federation.now })
    const lists = source({})
    const token = await declaring({ ...revocation(), statusListCredential: address })
    const [result] = await Promise.all([verify(token, guarded), verify(token, lists)])
    expect(result.ok).toBe(false)
    const isHttps = address.startsWith('https:')
    expect(errors(result)).toEqual([isHttps ? 'status/unavailable' : 'status/malformed'])
    expect(lists.asked).toEqual(isHttps ? [address] : [])
  },
)
