import { memoryReceipts, preflight, type Submission, type SubmitOptions, submit } from '@gxkit/clearing-house'
import { gaiaX2511 } from '@gxkit/ontology'
import { type Federation, federation } from '@gxkit/testkit'
import { createVerifier } from '@gxkit/verify'
import { beforeEach, expect, test } from 'vitest'

let world: Federation
let receipts: ReturnType<typeof memoryReceipts>

beforeEach(async () => {
  world = await federation()
  receipts = memoryReceipts()
})

function submission(changes: Partial<SubmitOptions> = {}): Promise<Submission> {
  const { resolver, now, fetch, operator, participants } = world
  const [nordlicht] = participants
  return submit({
    operator,
    level: 'SC',
    vcid: `${nordlicht.base}label.jwt`,
    verifier: createVerifier({ release: gaiaX2511, resolver, now }),
    answers: createVerifier({ release: gaiaX2511, resolver, now, validator: false }),
    fetch,
    now,
    receipts,
    attempts: 1,
    numbers: [{ kind: 'vat-id', value: nordlicht.vatId, ...nordlicht.number }],
    present: async (numbers) => nordlicht.present([...(await nordlicht.ownCredentials()), ...numbers]),
    ...changes,
  })
}

const asked = (part: string): number => world.hosts.log.filter((line) => line.includes(part)).length

test('a crash between notary and compliance repeats nothing', async () => {
  const crash = async (): Promise<string> => {
    throw new Error('power failure')
  }
  await expect(submission({ present: crash })).rejects.toThrow('power failure')
  expect([asked('registration-numbers'), asked('credential-offers')]).toEqual([1, 0])
  const second = await submission()
  expect(second.ok).toBe(true)
  expect([asked('registration-numbers'), asked('credential-offers')]).toEqual([1, 1])
})

test('a label that was obtained is not asked for again, and the presentation is the same', async () => {
  const first = await submission()
  let presented = 0
  const second = await submission({
    present: async () => {
      presented++
      return ''
    },
  })
  if (!first.ok || !second.ok) throw new Error('refused')
  expect(second.presentation).toBe(first.presentation)
  expect(second.label).toMatchObject({ credential: first.label.credential, keptFrom: world.now().toISOString() })
  expect([presented, asked('credential-offers')]).toEqual([0, 1])
})

test('a request that got no answer is made again with the same id and the same content, and it is told', async () => {
  const label = 'https://compliance.clearing-house.example/v2/api/credential-offers/standard-compliance'
  world.hosts.publish(label, async () => new Response('', { status: 504 }))
  await expect(submission()).rejects.toMatchObject({ code: 'ERR_FETCH_FAILED' })
  world.hosts.withdraw(label)
  const before = world.now().toISOString()
  world.clock.advance(60_000)
  const second = await submission()
  if (!second.ok) throw new Error('refused')
  expect(second.label.askedBefore).toBe(before)
  const requests = world.hosts.log.filter((line) => line.includes('credential-offers'))
  expect(new Set(requests).size).toBe(1)
})

test('what was kept and has expired is asked for anew', async () => {
  await submission()
  world.clock.advance(100 * 86_400_000)
  const later = await submission()
  expect(later.ok).toBe(true)
  expect([asked('registration-numbers'), asked('credential-offers')]).toEqual([2, 2])
})

test('a receipt that somebody changed does not pass', async () => {
  await submission()
  const forged = {
    ...receipts,
    read: async (key: string) => {
      const kept = await receipts.read(key)
      return kept?.step === 'label' ? { ...kept, credential: `${kept.credential?.slice(0, -8)}AAAAAAAA` } : kept
    },
  }
  const again = await submission({ receipts: forged })
  expect(again).toMatchObject({ ok: true })
  expect(asked('credential-offers')).toBe(2)
})

test('another level is another request', async () => {
  await submission()
  await submission({ level: 'L1', vcid: 'https://nordlicht-cloud.example/gaia-x/label-l1.jwt' })
  expect([asked('registration-numbers'), asked('credential-offers')]).toEqual([1, 2])
})

test('the look at what is published finds nothing wrong with the testkit, and sends nothing', async () => {
  const [nordlicht] = world.participants
  const done = await submission()
  if (!done.ok) throw new Error('refused')
  const before = world.hosts.log.length
  const { fetch, now } = world
  const report = await preflight(done.presentation, { fetch, now, vcid: `${nordlicht.base}label.jwt` })
  expect(report.findings).toEqual([])
  expect(report.ok).toBe(true)
  expect(world.hosts.log.slice(before).every((line) => line.startsWith('GET '))).toBe(true)
})

test('a certificate that ends before the day is found before anything is sent', async () => {
  const [nordlicht] = world.participants
  const presentation = await nordlicht.present(await nordlicht.ownCredentials())
  const at = new Date('2029-01-01T00:00:00Z')
  const report = await preflight(presentation, { fetch: world.fetch, now: world.now, at })
  expect(report.findings.map(({ code }) => code)).toContain('certificate/expired')
})
