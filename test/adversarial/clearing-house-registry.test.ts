import {
  type CredentialEvent,
  checkChain,
  followEvents,
  type Operator,
  publishEvent,
  registrySettings,
  requestLabel,
  requestRegistrationNumber,
  trustedIssuers,
} from '@gxkit/clearing-house'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { type Federation, federation } from '@gxkit/testkit'
import { createVerifier } from '@gxkit/verify'
import { beforeAll, describe, expect, test } from 'vitest'

let world: Federation
beforeAll(async () => {
  world = await federation()
})

const registry = 'https://registry.clearing-house.example/v2'
const reach = () => ({ operator: world.operator, fetch: world.fetch, now: world.now, attempts: 1 })

/** Answers at an address in this way for the time of one question. */
async function instead<T>(url: string, answer: () => Response, work: () => Promise<T>): Promise<T> {
  world.hosts.publish(url, async () => answer())
  try {
    return await work()
  } finally {
    world.hosts.withdraw(url)
  }
}

describe('the registry', () => {
  test('a whole chain is accepted, also by its address; one without root is not, and the advice says what to do', async () => {
    const [nordlicht] = world.participants
    expect(await checkChain(nordlicht.chain, reach())).toEqual({ ok: true })
    expect(await checkChain(nordlicht.chainUrl, reach())).toEqual({ ok: true })
    const verdict = await checkChain(nordlicht.leaf.pem, reach())
    expect(verdict.ok ? [] : verdict.findings.map(({ code }) => code)).toEqual(['clearing-house/chain-without-root'])
  })

  test('who is listed as notary, and whether ordinary certificates are enough', async () => {
    expect(await trustedIssuers('registration-notary', reach())).toEqual([world.notary.did])
    expect(await registrySettings(reach())).toEqual({ evSslOnly: false })
  })

  test.each([
    ['a page', () => new Response('<html>', { status: 200 })],
    ['no JSON', () => new Response('yes', { status: 200 })],
    ['JSON of another form', () => Response.json({ issuers: [] })],
    ['an error', () => new Response('', { status: 500 })],
  ])('%s is never taken for a list or a yes', async (_title, answer) => {
    await expect(
      instead(`${registry}/api/trusted-issuers/x`, answer, () => trustedIssuers('x', reach())),
    ).rejects.toMatchObject({ code: 'ERR_FETCH_FAILED' })
    await expect(
      instead(`${registry}/api/trustAnchor/chain`, answer, () => checkChain('x', reach())),
    ).rejects.toMatchObject({ code: 'ERR_FETCH_FAILED' })
  })
})

describe('credential events', () => {
  const event = (n: number): CredentialEvent => ({
    id: `urn:uuid:${n}`,
    source: 'did:web:a.example',
    type: 'eu.gaia-x.credential',
    data: n % 2 === 0 ? 'eyJ.eyJ.abc' : { id: `https://a.example/${n}` },
  })
  const all = async (options: Parameters<typeof followEvents>[0]): Promise<readonly string[]> => {
    const ids: string[] = []
    for await (const { id } of followEvents(options)) ids.push(id)
    return ids
  }

  test('all are read page by page, in order, each once; and only what came after the last one', async () => {
    for (let n = 1; n <= 45; n++) await publishEvent(event(n), reach())
    // Who does not know whether an event arrived publishes it again.
    await publishEvent(event(7), reach())
    const ids = await all({ ...reach(), size: 10 })
    expect(ids).toEqual(Array.from({ length: 45 }, (_, i) => `urn:uuid:${i + 1}`))
    expect(await all({ ...reach(), after: 'urn:uuid:43' })).toEqual(['urn:uuid:44', 'urn:uuid:45'])
  })

  const events = 'https://events.clearing-house.example/v2/credentials-events'
  test.each([
    ['the same page for ever', () => Response.json([event(1)])],
    ['events without id', () => Response.json([{ data: 'x' }])],
    ['an object', () => Response.json({ events: [] })],
    ['a page', () => new Response('<html>')],
  ])('%s comes to an end with an error', async (_title, answer) => {
    await expect(instead(events, answer, () => all(reach()))).rejects.toMatchObject({ code: 'ERR_FETCH_FAILED' })
  })
})

describe('version 1, for Gaia-X 22.10', () => {
  /** The same clearing house by its addresses of version 1. */
  function tagus(): Operator {
    const { notary, compliance } = world
    return {
      ...world.operator,
      services: {
        notary: { url: 'https://notary.clearing-house.example/v1', version: 'v1', did: notary.did },
        compliance: { url: 'https://compliance.clearing-house.example/v1', version: 'v1', did: compliance.did },
      },
    }
  }
  const asking = () => {
    const verifier = createVerifier({ release: gaiaX2210, resolver: world.resolver, now: world.now, validator: false })
    return { ...reach(), operator: tagus(), verifier, answers: verifier }
  }

  test('a number as JSON-LD with an embedded proof; one for somebody else is not accepted', async () => {
    const [nordlicht, harvest] = world.participants
    const request = { kind: 'vat-id', value: nordlicht.vatId, id: `${nordlicht.base}lrn.json` } as const
    const number = await requestRegistrationNumber(request, asking())
    if (!number.ok) throw new Error(JSON.stringify(number.report.findings))
    expect(JSON.parse(number.credential)).toMatchObject({
      issuer: world.notary.did,
      credentialSubject: { id: `${nordlicht.base}lrn.json#cs`, 'gx:vatID': nordlicht.vatId },
    })
    const url = 'https://notary.clearing-house.example/v1/registrationNumberVC'
    const foreign = await instead(
      url,
      () => new Response(number.credential, { headers: { 'content-type': 'application/json' } }),
      () => requestRegistrationNumber({ ...request, value: harvest.vatId }, asking()),
    )
    expect(foreign).toMatchObject({ ok: false, reason: 'not-accepted' })
  })

  test('kinds and levels that version 1 does not know are not asked for', async () => {
    const before = world.hosts.log.length
    const number = { kind: 'country-company-number', value: 'DE-HRB1', id: 'https://a.example/x' } as const
    await expect(requestRegistrationNumber(number, asking())).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
    const request = { ...asking(), level: 'L1', vcid: 'https://a.example/label' } as const
    await expect(requestLabel('{}', request)).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
    expect(world.hosts.log.length).toBe(before)
  })

  test('JSON is not sent to version 2', async () => {
    const verifier = createVerifier({ release: gaiaX2511, resolver: world.resolver, now: world.now })
    const request = { ...reach(), verifier, answers: verifier, level: 'SC', vcid: 'https://a.example/label' } as const
    await expect(requestLabel('{}', request)).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
  })
})
