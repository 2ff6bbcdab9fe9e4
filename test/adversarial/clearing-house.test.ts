import {
  type Labelled,
  type NotObtained,
  type NumberRequest,
  type Operator,
  type Outcome,
  probeOperator,
  requestLabel,
  requestRegistrationNumber,
} from '@gxkit/clearing-house'
import { type GxError, isGxError, type JsonObject } from '@gxkit/core'
import { guardedFetch } from '@gxkit/identity/node'
import { gaiaX2511 } from '@gxkit/ontology'
import { type Federation, federation, type Participant } from '@gxkit/testkit'
import { type Listening, listen } from '@gxkit/testkit/node'
import { createVerifier, type Verifier } from '@gxkit/verify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forgeToken, splitToken } from '../support/forge.ts'

const label = 'https://compliance.clearing-house.example/v2/api/credential-offers/standard-compliance'
let world: Federation
let server: Listening
let verifier: Verifier
let answers: Verifier
let nordlicht: Participant
let presentation: string
let pauses: number[]

beforeAll(async () => {
  world = await federation()
  server = await listen(world)
  const { resolver, now } = world
  verifier = createVerifier({ release: gaiaX2511, resolver, now })
  answers = createVerifier({ release: gaiaX2511, resolver, now, validator: false })
  nordlicht = world.participants[0]
  presentation = await nordlicht.present([...(await nordlicht.ownCredentials()), await vatNumber()])
})
afterAll(() => server.close())
beforeEach(() => {
  pauses = []
  world.hosts.withdraw(label)
})

function reach(timeoutMilliseconds = 20_000) {
  const fetch = guardedFetch({ methods: ['GET', 'POST'], ownHosts: server.ownHosts, timeoutMilliseconds: 30_000 })
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds)
  return {
    operator: world.operator,
    verifier,
    answers,
    fetch,
    now: world.now,
    random: () => 0.5,
    sleep,
    timeoutMilliseconds,
  }
}

async function vatNumber(): Promise<string> {
  const number = await ask()
  if (!number.ok) throw new Error(JSON.stringify(number.report.findings))
  return number.credential
}

function ask(changes: Partial<NumberRequest> = {}, operator: Operator = world.operator): Promise<Outcome> {
  const request = { kind: 'vat-id' as const, value: nordlicht.vatId, ...nordlicht.number, ...changes }
  return requestRegistrationNumber(request, { ...reach(), operator })
}

function submit(changes: { readonly timeoutMilliseconds?: number } = {}): Promise<Labelled | NotObtained> {
  const vcid = `${nordlicht.base}label.jwt`
  return requestLabel(presentation, { ...reach(changes.timeoutMilliseconds), level: 'SC', vcid })
}

/** What a clearing house says instead of a label; how often it was asked. */
async function answered(
  ...given: readonly (() => Response)[]
): Promise<{ readonly outcome: Outcome | GxError; readonly asked: number }> {
  let asked = 0
  world.hosts.publish(label, async () => (given[Math.min(asked++, given.length - 1)] ?? Response.error)())
  const outcome = await submit().catch((error: unknown) => {
    if (isGxError(error)) return error
    throw error
  })
  return { outcome, asked }
}

const codesOf = (outcome: Outcome | GxError): readonly string[] =>
  isGxError(outcome) ? [outcome.code] : outcome.report.findings.filter((f) => f.severity === 'error').map((f) => f.code)
const body =
  (status: number, message: string, ...errors: readonly string[]) =>
  () =>
    Response.json({ message, error: 'Conflict', statusCode: status, errors }, { status })
const token =
  (text: string, mediaType = 'application/vc+jwt') =>
  () =>
    new Response(text, { status: 201, headers: { 'content-type': mediaType } })

test('a number from the notary, and a label for the presentation with it', async () => {
  const outcome = await submit()
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.report.findings))
  expect(outcome.covers).toMatchObject({ ok: true, level: 'SC', issuer: world.compliance.did })
  expect(outcome.covers.covered).toHaveLength(3)
})

test('the services of the operator answer; one that is gone, and one with a page in front, are told', async () => {
  const health = await probeOperator(world.operator, reach())
  expect(health.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'compliance up',
    'notary up',
    'registry up',
    'events up',
  ])
  const services = {
    compliance: { url: 'https://nobody.clearing-house.example/v2', version: 'v2' as const },
    registry: { url: 'https://nordlicht-cloud.example/v2', version: 'v2' as const },
  }
  world.hosts.publish('https://nordlicht-cloud.example/v2/api/trusted-issuers', {
    content: '<!doctype html><p>Please accept our cookies</p>',
    mediaType: 'text/html',
  })
  const others = await probeOperator({ ...world.operator, services }, reach())
  expect(others.map(({ state, found }) => [state, found])).toEqual([
    ['down', expect.stringContaining('nobody.clearing-house.example')],
    ['wrong', 'a web page'],
  ])
})

describe('refusals in the words of live services are translated into what to do', () => {
  test.each([
    [400, 'The payload is not a valid JWT and was not decoded', 'clearing-house/not-a-token'],
    [400, "The iss header referencing the issuer's DID is missing", 'clearing-house/header-missing'],
    [400, 'The kid header referencing the verificationMethod of the DID is missing', 'clearing-house/header-missing'],
    [409, 'Unable to find verificationMethod did:web:a.example#key-1 in the DID', 'clearing-house/key-not-listed'],
    [409, 'DID does not contain x5u nor x5c', 'clearing-house/no-chain'],
    [409, 'Root certificate is not self-signed', 'clearing-house/chain-without-root'],
    [409, 'The leaf certificate provided is not EV-SSL, please use another', 'clearing-house/not-ev'],
    [409, 'Invalid Certificate', 'clearing-house/untrusted-chain'],
    [409, 'The signature validation has failed', 'clearing-house/bad-signature'],
    [500, 'stream is not readable', 'clearing-house/media-type'],
    [409, 'Criterion P3.1.4 is not fulfilled by the service', 'clearing-house/criterion'],
    [409, 'did:web:a.example has not signed the terms and conditions', 'clearing-house/terms-missing'],
    [409, 'There is no registration number credential', 'clearing-house/registration-number'],
    [409, 'SHACL validation failed', 'clearing-house/shape'],
    [409, 'The moon is in the wrong house', 'clearing-house/refused'],
  ])('%d %s', async (status, message, code) => {
    const { outcome, asked } = await answered(body(status, message))
    expect(codesOf(outcome)).toEqual([code])
    expect(outcome).toMatchObject({ ok: false, reason: 'refused' })
    expect(asked).toBe(1)
  })

  test('every reason of one answer is told, and words of no use are left out', async () => {
    const { outcome } = await answered(body(409, 'Conflict', 'DID does not contain x5u nor x5c', 'P1.1.2 is missing'))
    expect(codesOf(outcome)).toEqual(['clearing-house/criterion', 'clearing-house/no-chain'])
  })

  test('what a stranger writes is shown on one line, shortened, without signs that act', async () => {
    const forged = `bad\r\nok: label issued\u001b[2J\u202Eevil ${'x'.repeat(5000)}`
    const { outcome } = await answered(body(409, forged))
    const [finding] = isGxError(outcome) ? [] : outcome.report.findings
    expect(finding?.message.length).toBeLessThan(300)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(finding?.message).not.toMatch(/[\u0000-\u001f\u202e]/)
  })

  test('a number that the register does not know', async () => {
    const outcome = await ask({ value: 'ATU12345675' })
    expect(codesOf(outcome)).toEqual(['clearing-house/unknown-number'])
  })
})

describe('a service that does not do its work', () => {
  test.each([
    ['503 without words', () => new Response('', { status: 503 })],
    ['502 with a page', () => new Response('<html><h1>Bad gateway</h1>', { status: 502 })],
    ['421 of a load balancer', () => new Response('', { status: 421 })],
    ['500 with words nobody knows', body(500, 'Neo4jError: out of memory')],
    ['204', () => new Response(null, { status: 204 })],
  ])('%s is no refusal, and a POST is not repeated', async (_title, answer) => {
    const { outcome, asked } = await answered(answer)
    expect(codesOf(outcome)).toEqual(['ERR_FETCH_FAILED'])
    expect(isGxError(outcome) && outcome.next).toContain('clearing-houses --probe')
    expect(asked).toBe(1)
  })

  test('Retry-After is waited for, as seconds and as a date, and then the label comes', async () => {
    const busy = (value: string) => () => new Response('', { status: 503, headers: { 'retry-after': value } })
    const date = new Date(world.now().getTime() + 9000).toUTCString()
    await answered(busy('7'), busy(date), body(409, 'Invalid Certificate'))
    expect(pauses).toEqual([7000, 9000])
  })

  test('a Retry-After of a day is not waited for', async () => {
    const { outcome, asked } = await answered(
      () => new Response('', { status: 503, headers: { 'retry-after': '86400' } }),
    )
    expect([codesOf(outcome), asked, pauses]).toEqual([['ERR_FETCH_FAILED'], 1, []])
  })

  test('a question to the notary is repeated with growing pauses', async () => {
    const url = `https://notary.clearing-house.example/v2/registration-numbers/vat-id/${nordlicht.vatId}`
    let asked = 0
    world.hosts.publish(url, async () => {
      asked++
      return new Response('', { status: 503 })
    })
    await expect(ask()).rejects.toMatchObject({ code: 'ERR_FETCH_FAILED' })
    world.hosts.withdraw(url)
    expect([asked, pauses]).toEqual([3, [1000, 2000]])
  })

  test('one that never answers meets the deadline, and nobody claims to know whether it arrived', async () => {
    world.hosts.publish(label, () => new Promise(() => undefined))
    await expect(submit({ timeoutMilliseconds: 300 })).rejects.toMatchObject({
      code: 'ERR_FETCH_TIMEOUT',
      next: expect.stringContaining('Nobody knows'),
    })
    expect(pauses).toEqual([])
  })

  test('a connection that is cut in the middle of the answer', async () => {
    let asked = 0
    const cut = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('eyJ'))
        controller.error(new Error('cut'))
      },
    })
    world.hosts.publish(label, async () => {
      asked++
      return new Response(cut, { status: 201, headers: { 'content-type': 'application/vc+jwt' } })
    })
    await expect(submit()).rejects.toMatchObject({ code: 'ERR_FETCH_FAILED' })
    expect(asked).toBe(1)
  })

  test('an answer without measure is cut off', async () => {
    await expect(answered(token('x'.repeat(6_000_000)))).resolves.toMatchObject({
      outcome: { code: 'ERR_FETCH_TOO_LARGE' },
    })
  })

  test('who cancels gets the own reason back', async () => {
    world.hosts.publish(label, () => new Promise(() => undefined))
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('enough')), 300)
    const vcid = `${nordlicht.base}label.jwt`
    const asked = requestLabel(presentation, { ...reach(), level: 'SC', vcid, signal: controller.signal })
    await expect(asked).rejects.toThrow('enough')
  })
})

describe('answers of success that are none', () => {
  test.each([
    ['a web page', '<!DOCTYPE html><html><p>Welcome', 'text/html'],
    ['a web page that calls itself a token', '<html><p>Welcome', 'application/vc+jwt'],
    ['nothing', '', 'application/vc+jwt'],
    ['JSON in the place of a token', '{"ok":true}', 'application/json'],
    ['JSON that calls itself a token', '{"ok":true}', 'application/vc+jwt'],
    ['a token that calls itself a page', 'eyJ.eyJ.abc', 'text/html'],
  ])('%s', async (_title, text, mediaType) => {
    const { outcome } = await answered(token(text, mediaType))
    expect(codesOf(outcome)).toEqual(['clearing-house/unexpected-answer'])
  })

  /** The label that the service would give, and what somebody makes of it. */
  async function genuine(
    changes: { readonly level?: 'SC' | 'L1'; readonly vcid?: string; readonly for?: string } = {},
  ) {
    const { level = 'SC', vcid = `${nordlicht.base}label.jwt` } = changes
    const got = await requestLabel(changes.for ?? presentation, { ...reach(), level, vcid })
    if (!got.ok) throw new Error(JSON.stringify(got.report.findings))
    return got.credential
  }

  /** The same label with another level, signed by the service itself. */
  function relabelled(label: string, level: string): Promise<string> {
    const { header, payload } = splitToken(label)
    const subject = { ...(payload.credentialSubject as JsonObject), 'gx:labelLevel': level }
    return forgeToken(header, { ...payload, credentialSubject: subject }, world.compliance.signer)
  }

  test('a label with another signature', async () => {
    const good = await genuine()
    const [header, payload] = good.split('.')
    const [, , signature] = presentation.split('.')
    const { outcome } = await answered(token(`${header}.${payload}.${signature}`))
    expect(outcome).toMatchObject({ ok: false, reason: 'not-accepted' })
    expect(codesOf(outcome)).toContain('proof/signature-invalid')
  })

  test('a label by another clearing house of good standing', async () => {
    const other = { ...world.operator.services.compliance, url: world.operator.services.compliance?.url ?? '' }
    const services = {
      ...world.operator.services,
      compliance: { ...other, version: 'v2' as const, did: nordlicht.did },
    }
    const operator = { ...world.operator, services }
    const vcid = `${nordlicht.base}label.jwt`
    const outcome = await requestLabel(presentation, { ...reach(), operator, level: 'SC', vcid })
    expect(codesOf(outcome)).toEqual(['clearing-house/other-issuer'])
  })

  test('a label for other credentials, for another id, of another level', async () => {
    world.clock.advance(1000)
    const others = await nordlicht.present([...(await nordlicht.ownCredentials()), await vatNumber()])
    const stale = await genuine({ for: others })
    const named = await genuine({ vcid: `${nordlicht.base}other-label.jwt` })
    const higher = await relabelled(await genuine(), 'L1')
    expect(codesOf((await answered(token(stale))).outcome)).toEqual(
      expect.arrayContaining(['label/different-credential']),
    )
    expect(codesOf((await answered(token(named))).outcome)).toEqual(['clearing-house/other-credential'])
    expect(codesOf((await answered(token(higher))).outcome)).toEqual(['clearing-house/other-level'])
  })

  test('the number of somebody else, or for another subject', async () => {
    const [, harvest] = world.participants
    const url = `https://notary.clearing-house.example/v2/registration-numbers/vat-id/${nordlicht.vatId}`
    const foreign = await ask({ value: harvest.vatId })
    const elsewhere = await ask({ subject: `${nordlicht.base}vat.jwt#other` })
    const found: string[][] = []
    for (const each of [foreign, elsewhere]) {
      if (!each.ok) throw new Error('the notary refused')
      world.hosts.publish(url, async () => token(each.credential)())
      const outcome = await ask()
      const findings = isGxError(outcome) ? [] : outcome.report.findings
      found.push(findings.filter((f) => f.severity === 'error').map((f) => f.message))
    }
    world.hosts.withdraw(url)
    expect(found).toEqual([[expect.stringMatching(/another number/)], [expect.stringMatching(/another subject/)]])
  })
})

describe('nothing leaves that would be refused, or that makes no sense', () => {
  test('a presentation that does not verify here is not sent', async () => {
    const before = world.hosts.log.length
    const [header, payload] = presentation.split('.')
    const bad = `${header}.${payload}.${'A'.repeat(86)}`
    const outcome = await requestLabel(bad, { ...reach(), level: 'SC', vcid: `${nordlicht.base}label.jwt` })
    expect(outcome).toMatchObject({ ok: false, reason: 'not-sent' })
    expect(world.hosts.log.length).toBe(before)
  })

  test.each([
    'http://a.example/label',
    'label',
    'javascript:alert(1)',
    'https://a.example/a b',
    'https://u:p@a.example/',
  ])('the id %s', async (vcid) => {
    const before = world.hosts.log.length
    await expect(requestLabel(presentation, { ...reach(), level: 'SC', vcid })).rejects.toMatchObject({
      code: 'ERR_OPTION_INVALID',
    })
    expect(world.hosts.log.length).toBe(before)
  })

  test.each(['', '../../etc/passwd?', 'DE\r\n123', 'x'.repeat(200)])('the number %j', async (value) => {
    await expect(ask({ value })).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
  })
})
