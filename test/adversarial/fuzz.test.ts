import {
  checkBounds,
  isGxError,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
  toBase64url,
} from '@gxkit/core'
import { issue, mechanismOf, mechanisms, type Opened, parseCompactJws, recognise, vcJwt } from '@gxkit/credentials'
import { checkStatus, createStatusList, statusEntry } from '@gxkit/credentials/status'
import { checkDidDocument, documentsResolver, findVerificationMethod, parseDid } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { parseCertificates } from '@gxkit/trust'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { issueChain } from '../support/authorities.ts'
import { createFederation, type Federation, legalPerson, moment, tokenOf } from '../support/federation.ts'

/**
 * Entry points for hostile input. Whatever comes in, only a GxError may be thrown, every run ends soon, and nothing is
 * called good that was not made good. The seed is fixed, so that a failure is found again; the time is bounded.
 */
const budget = { seed: 20261122, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false } as const
/** Far more than any input of these sizes needs, also on a busy machine. */
const longestRun = 5_000

let federation: Federation
let token: string
let embedded: string
let list: JsonObject
let pem: string

beforeAll(async () => {
  federation = await createFederation('EdDSA')
  const { provider, now } = federation
  const { signer, did } = provider
  token = tokenOf(await issue(legalPerson(did), { signer, mechanism: vcJwt({ release: gaiaX2511 }), now }))
  const integrity = mechanisms({ release: gaiaX2511 }).find(({ id }) => id === 'data-integrity')
  if (integrity === undefined) throw new Error('no mechanism')
  const secured = await issue(legalPerson(did), { signer, mechanism: integrity, now })
  embedded = secured.form === 'embedded' ? JSON.stringify(secured.document) : ''
  list = await createStatusList({ url, issuer: did, purpose: 'revocation', set: [7], validFrom: moment })
  pem = (await issueChain('nordlicht-cloud.example')).leaf.pem
})

/** Runs one piece of hostile input: what it answers, or undefined for a GxError. */
async function survive<T>(run: () => T | Promise<T>): Promise<T | undefined> {
  const start = performance.now()
  try {
    return await run()
  } catch (error) {
    if (!isGxError(error)) throw error
    return undefined
  } finally {
    expect(performance.now() - start).toBeLessThan(longestRun)
  }
}

const isGood = ({ findings, checks }: Opened): boolean =>
  checks.length > 0 &&
  checks.every(({ status }) => status === 'passed') &&
  findings.every(({ severity }) => severity !== 'error')

/** Opens anything, as a verifier does; undefined when nothing in it can be opened. */
async function openAny(input: string | JsonObject): Promise<Opened | undefined> {
  const { secured } = recognise(input)
  const mechanism = mechanisms({ release: gaiaX2511 }).find(({ id }) => secured && id === mechanismOf(secured))
  if (secured === undefined || mechanism === undefined) return undefined
  const { resolver, now } = federation
  return mechanism.open(secured, { resolver, source: 'a', now })
}

/** A text with some of its characters replaced, removed, doubled or moved. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 0, max: 12 }),
    put: fc.oneof(
      fc.string({ maxLength: 8, unit: 'binary' }),
      fc.constantFrom('', '"', '{', ']', '.', '=', '\u0000', '\n', '-1'),
    ),
  }),
  { minLength: 1, maxLength: 4 },
)
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never

function damaged(text: string, changes: Damage): string {
  return changes.reduce((result, { at, size, put }) => {
    const start = Math.floor(at * result.length)
    return result.slice(0, start) + put + result.slice(start + size)
  }, text)
}

const json = fc.jsonValue({ maxDepth: 6 }) as fc.Arbitrary<JsonValue>
const part = fc.oneof(
  json.map((value) => toBase64url(new TextEncoder().encode(JSON.stringify(value)))),
  fc.uint8Array({ maxLength: 80 }).map((bytes) => toBase64url(new Uint8Array(bytes))),
  fc.string({ maxLength: 40 }),
)

test('JSON: every text is read, or refused with findings', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    json.map((value) => JSON.stringify(value)),
    damage.map((d) => damaged(embedded, d)),
  )
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const parsed = await survive(() => parseJson(text, { source: 'a.json' }))
      if (parsed?.ok === true) {
        expect(parsed.value).toEqual(JSON.parse(text))
        expect(checkBounds(parsed.value, { source: 'a.json' })).toEqual([])
      } else expect(parsed?.findings.length).toBeGreaterThan(0)
    }),
    { ...budget, numRuns: 2_000 },
  )
})

test('JWS: a token is good only as it was signed', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.tuple(part, part, part).map((parts) => parts.join('.')),
    damage.map((d) => damaged(token, d)),
  )
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      await survive(() => parseCompactJws(text, { source: 'a.jwt' }))
      const secured = { form: 'enveloped', mediaType: 'application/vc+jwt', token: text } as const
      const { resolver, now } = federation
      const opened = await survive(() =>
        vcJwt({ release: gaiaX2511 }).open(secured, { resolver, source: 'a.jwt', now }),
      )
      expect(opened !== undefined && isGood(opened) && text !== token).toBe(false)
      const any = await survive(() => openAny(text))
      expect(any !== undefined && isGood(any) && text.trim() !== token).toBe(false)
    }),
    { ...budget, numRuns: 600 },
  )
})

test('embedded proofs: a damaged document is refused, or says the same', async () => {
  const original = JSON.parse(embedded) as JsonObject
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const text = damaged(embedded, changes)
      const opened = await survive(() => openAny(text))
      if (opened === undefined || !isGood(opened)) return
      const { proof: _, ...content } = original
      expect(opened.document).toEqual(content)
    }),
    { ...budget, numRuns: 400 },
  )
})

test('DID documents: lint and search answer, and find no key that is not there', async () => {
  const { did, didDocument, signer } = federation.provider
  const text = JSON.stringify(didDocument)
  const documents = fc.oneof(
    json,
    damage.map((changes) => {
      try {
        return JSON.parse(damaged(text, changes)) as JsonValue
      } catch {
        return null
      }
    }),
    fc.record({
      id: fc.constant(did),
      verificationMethod: json,
      assertionMethod: fc.oneof(json, fc.constant([signer.verificationMethod])),
    }) as fc.Arbitrary<JsonValue>,
  )
  await fc.assert(
    fc.asyncProperty(documents, fc.string({ unit: 'binary' }), async (document, name) => {
      await survive(() => parseDid(name))
      await survive(() => parseDid(`did:web:${name}`))
      await survive(() => checkDidDocument(document, { did }))
      const given = document as never
      await survive(() => documentsResolver([given]).resolve(did))
      if (!isJsonObject(document)) return
      const found = await survive(() => findVerificationMethod(given, signer.verificationMethod, 'assertionMethod'))
      if (found?.ok === true) expect(found.publicJwk.x).toBe(signer.publicJwk?.x)
    }),
    { ...budget, numRuns: 1_000 },
  )
})

const url = 'https://notary.example/status/revocation'

test('status lists: no damaged list clears an entry that is set', async () => {
  const text = JSON.stringify(list)
  const contents = fc.oneof(
    damage.map((d) => damaged(text, d)),
    json.map((value) => JSON.stringify(value)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => {
      const encodedList = `u${toBase64url(new Uint8Array(bytes))}`
      return JSON.stringify({ ...list, credentialSubject: { ...(list.credentialSubject as JsonObject), encodedList } })
    }),
    fc.string({ unit: 'binary' }),
  )
  const entries = fc.oneof(json, fc.constant(statusEntry({ url, purpose: 'revocation', index: 7 }) as JsonValue))
  const issuer = federation.provider.did
  await fc.assert(
    fc.asyncProperty(contents, entries, async (content, credentialStatus) => {
      const outcome = await survive(() =>
        checkStatus({ credentialStatus } as JsonObject, {
          source: 'a.jwt',
          issuer,
          at: moment,
          lists: { fetch: async () => ({ ok: true, content, fetchedAt: moment, from: url }) },
          open: async (answer) => {
            const parsed = parseJson(answer, { source: 'list' })
            const document = parsed.ok ? (parsed.value as JsonObject) : undefined
            return document === undefined || document === null || typeof document !== 'object'
              ? { ok: false, reason: 'no list' }
              : { ok: true, document, issuer }
          },
        }),
      )
      const isEmpty = Array.isArray(credentialStatus) && credentialStatus.length === 0
      if (outcome?.status === 'passed' && !isEmpty) {
        // Only damage to what is unsigned here, the words around the bits, may pass; the bit of entry 7 stays set.
        expect(outcome.reason).not.toMatch(/entry 7 of/)
      }
    }),
    { ...budget, numRuns: 600 },
  )
})

test('certificates: every text and every byte is read, or refused with findings', async () => {
  const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64')
  const inputs: fc.Arbitrary<string | Uint8Array> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes)),
    damage.map((d) => damaged(pem, d)),
    fc.array(fc.tuple(fc.nat(der.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }).map((changes) => {
      const bytes = new Uint8Array(der)
      for (const [at, byte] of changes) bytes[at] = byte
      return bytes
    }),
  )
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      const parsed = await survive(() => parseCertificates(input))
      expect(parsed?.ok === true ? parsed.value.length : (parsed?.findings.length ?? 0)).toBeGreaterThan(0)
    }),
    { ...budget, numRuns: 1_500 },
  )
})
