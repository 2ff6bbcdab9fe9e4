import { connect } from 'node:net'
import { createKey } from '@gxkit/identity'
import { createServiceIdentity } from '@gxkit/service'
import { type RunningService, startService } from '@gxkit/service/node'
import { afterAll, beforeAll, expect, test } from 'vitest'

let running: RunningService
const lines: string[] = []

beforeAll(async () => {
  const { privateJwk } = await createKey({ algorithm: 'ES256' })
  const identity = await createServiceIdentity({ did: 'did:web:clearing-house.example', privateJwk })
  const service = { identity, notary: { sources: [] }, limits: { bodyBytes: 10_000 } }
  running = await startService({ service, port: 0, metricsPort: 0, log: (line) => lines.push(line) })
})

afterAll(() => running.close())

/** Sends bytes as they are, and gives what comes back. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(running.port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.setTimeout(3000, () => socket.destroy())
    socket.on('data', (data) => {
      answer += data.toString()
      if (/^HTTP\/1\.1 [2-5]/.test(answer)) socket.end()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}

test('listens, logs one line for each answer, and shows figures on an address of their own', async () => {
  const answer = await fetch(`${running.url}/healthz`)
  expect(answer.status).toBe(200)
  expect(
    lines
      .map((line) => JSON.parse(line) as { id?: string })
      .some(({ id }) => id === answer.headers.get('x-request-id')),
  ).toBe(true)
  expect((await fetch(`${running.url}/metrics`)).status).toBe(404)
  const figures = await (await fetch(running.metricsUrl ?? '')).text()
  expect(figures).toContain('gx_answers_total{method="GET",route="/healthz",status="200"} 1')
  expect(figures).toContain('gx_requests_at_work 0')
})

test.each([
  ['a header of 100 kB', `GET /healthz HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`, /^HTTP\/1\.1 431/],
  [
    'two lengths',
    'POST /v1/registrationNumberVC HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
    /^HTTP\/1\.1 400/,
  ],
  [
    'a length and chunks',
    'POST /v1/registrationNumberVC HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    /^HTTP\/1\.1 400/,
  ],
  ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400/],
  ['a method that traces', 'TRACE /healthz HTTP/1.1\r\nHost: a\r\n\r\n', /^HTTP\/1\.1 405/],
  ['a host that is no host', 'GET /healthz HTTP/1.1\r\nHost: a b/../\r\n\r\n', /^HTTP\/1\.1 [24]00/],
])('%s does no harm', async (_, text, expected) => {
  expect(await raw(text)).toMatch(expected)
  expect((await fetch(`${running.url}/healthz`)).status).toBe(200)
})

test('a thousand silent connections leave it answering', async () => {
  const sockets = Array.from({ length: 1000 }, () => connect(running.port, '127.0.0.1').on('error', () => undefined))
  await Promise.all(
    sockets.map((socket) => new Promise((resolve) => socket.once('connect', resolve).once('close', resolve))),
  )
  const started = performance.now()
  expect((await fetch(`${running.url}/healthz`)).status).toBe(200)
  expect(performance.now() - started).toBeLessThan(2000)
  for (const socket of sockets) socket.destroy()
})

test('an address that is taken is said in words', async () => {
  const { privateJwk } = await createKey({ algorithm: 'ES256' })
  const identity = await createServiceIdentity({ did: 'did:web:clearing-house.example', privateJwk })
  await expect(startService({ service: { identity }, port: running.port })).rejects.toThrow(
    /is taken by another program/,
  )
})
