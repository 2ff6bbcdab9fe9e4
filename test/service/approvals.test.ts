import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createKey } from '@gxkit/identity'
import { approvalSource, createApiKey, createService, createServiceIdentity, verifyAuditLog } from '@gxkit/service'
import { openDatabase } from '@gxkit/service/node'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'gx-approvals-'))
const { store, close } = await openDatabase(join(folder, 'service.sqlite'))
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

const host = 'https://clearing-house.example'
const { privateJwk } = await createKey({ algorithm: 'ES256' })
const identity = await createServiceIdentity({ did: 'did:web:clearing-house.example', privateJwk })
const alice = await createApiKey({ name: 'alice', roles: ['approver'] })
const bob = await createApiKey({ name: 'bob', roles: ['auditor'] })
const service = createService({
  identity,
  store,
  apiKeys: [alice.entry, bob.entry],
  notary: { sources: [approvalSource({ store, url: 'https://federation.example/notary' })] },
  limits: { burst: 1000 },
})

async function ask(
  path: string,
  key?: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await service.fetch(
    new Request(`${host}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  )
  return { status: answer.status, text: await answer.text() }
}

const number =
  '/v2/registration-numbers/tax-id/12%2F345%2F67890?vcId=https://a.example/1&subjectId=https://a.example/1%23cs'

test('a number waits for a person, is approved with a reason, and then certified; the audit log names who did it', async () => {
  const waiting = await ask(number)
  expect(waiting.status).toBe(409)
  expect(waiting.text).toContain('waits for somebody to approve it')
  const listed = JSON.parse((await ask('/v1/approvals', alice.key)).text) as {
    approvals: { id: string; value: string }[]
  }
  expect(listed.approvals.map(({ value }) => value)).toEqual(['12/345/67890'])
  const id = listed.approvals[0]?.id ?? ''
  const decision = { decision: 'approved', reason: 'Seen on the assessment of the tax office.', country: 'DE' }
  expect((await ask(`/v1/approvals/${id}`, alice.key, { ...decision, reason: '' })).status).toBe(400)
  expect((await ask(`/v1/approvals/${id}`, alice.key, decision)).status).toBe(200)
  expect((await ask(`/v1/approvals/${id}`, alice.key, decision)).status).toBe(404)
  const certified = await ask(number)
  expect(certified.status, certified.text).toBe(200)
  const log = (await ask('/v1/audit', bob.key)).text.trimEnd().split('\n')
  expect(
    log
      .map((line) => JSON.parse(line) as { actor: string; action: string })
      .map(({ actor, action }) => [actor, action]),
  ).toEqual([
    ['alice', 'number/approved'],
    ['anybody', 'number/issued'],
  ])
  expect(await verifyAuditLog(log)).toMatchObject({ ok: true, entries: 2 })
  expect(log.join()).not.toContain(alice.key)
})

test.each(['/v1/approvals', '/v1/audit'])(
  '%s: nobody without a key, and not with the key of another role',
  async (path) => {
    expect((await ask(path)).status).toBe(401)
    expect((await ask(path, `${alice.key}0`)).status).toBe(401)
    expect((await ask(path, alice.key.slice(0, -1))).status).toBe(401)
    expect((await ask(path, path === '/v1/audit' ? alice.key : bob.key)).status).toBe(403)
    expect(JSON.stringify([alice.entry, bob.entry])).not.toContain(alice.key)
  },
)
