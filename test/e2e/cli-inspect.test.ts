import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toBase64url } from '@gxkit/core'
import { createStatusList } from '@gxkit/credentials/status'
import { beforeAll, expect, test } from 'vitest'
import { issueChain } from '../support/authorities.ts'
import { emptyFolder, expectCalm, gx, type Run } from './cli-process.ts'

let cwd: string

beforeAll(() => {
  cwd = emptyFolder()
})

async function inspect(name: string, content: string | Uint8Array, ...options: readonly string[]): Promise<Run> {
  writeFileSync(join(cwd, name), content)
  const run = await gx(['inspect', name, ...options], { cwd })
  expectCalm(run)
  return run
}

const part = (value: unknown): string => toBase64url(new TextEncoder().encode(JSON.stringify(value)))

test('a certificate chain, from the certificate of the host to the root', async () => {
  const { pem } = await issueChain('provider.example')
  const { code, stdout, stderr } = await inspect('chain.pem', pem)
  expect(code).toBe(0)
  expect(stdout).toContain('chain.pem > certificate 1: the certificate of "provider.example"')
  expect(stdout).toMatch(
    /the signature of the next one, "Federation CA 1" .* claims to cover: everything in the certificate/,
  )
  expect(stdout).toContain('issuer: itself (a root, or self-signed)')
  expect(stderr).toMatch(/NOTHING WAS VERIFIED.* To check: .*trust check chain\.pem/)
  const der = Uint8Array.from(atob((/-----\s([^-]+)-----END/.exec(pem)?.[1] ?? '').replace(/\s/g, '')), (c) =>
    c.charCodeAt(0),
  )
  expect((await inspect('leaf.der', der)).stdout).toContain('the certificate of "provider.example"')
})

test('an entry of a status list, for people and as JSON that stays', async () => {
  const list = await createStatusList({
    url: 'https://a.example/status/1',
    issuer: 'did:web:a.example',
    purpose: 'suspension',
    set: [7],
    validFrom: new Date('2026-11-01T00:00:00Z'),
  })
  const token = `${part({ alg: 'ES256', typ: 'vc+jwt' })}.${part(list)}.c2ln`
  const run = await inspect('list.jwt', token, '--index', '7')
  expect(run.stdout).toMatch(/purpose: suspension\n {2}entries: 131072\n {2}set: 1\n {2}set at: 7\n/)
  expect(run.stdout).toContain('entry 7: 1')
  const document = JSON.parse((await inspect('list.jwt', token, '--index', '8', '--json')).stdout) as {
    readonly layers: readonly Record<string, unknown>[]
  }
  expect(document).toMatchObject({ formatVersion: '1.0', command: 'gx inspect', ok: true, verified: false })
  expect(document.layers.map((layer) => Object.keys(layer).sort())).toEqual([
    ['claims', 'content', 'name', 'note', 'what'],
    ['content', 'facts', 'name', 'what'],
  ])
  expect(document.layers[1]?.facts).toMatchObject({ set: 1, 'entry 8': 0 })
  expect((await inspect('list.jwt', token, '--index', 'x')).code).toBe(2)
})

test('nothing in a document reaches the terminal as a command to it', async () => {
  const evil = '\u001b]0;owned\u0007\u001b[2Jred\u009b31m\u202eabc'
  for (const [name, content] of [
    [
      'evil.jwt',
      `${part({ alg: evil, [evil]: 1 })}.${part({ type: 'VerifiableCredential', id: evil, [evil]: [evil] })}.c2ln`,
    ],
    [
      'evil.json',
      JSON.stringify({ verificationMethod: [{ id: evil, type: evil, expires: evil, publicKeyJwk: { kty: evil } }] }),
    ],
    ['proof.json', JSON.stringify({ type: 'VerifiableCredential', proof: { type: evil } })],
    ['evil.yaml', `type: "${evil.replaceAll('\u001b', '\\e')}"\n`],
  ] as const) {
    const { all, code } = await inspect(name, content)
    expect(code).toBe(0)
    for (const sign of ['\u001b', '\u0007', '\u009b', '\u202e']) expect(all.includes(sign)).toBe(false)
  }
})

test('what is too large is refused, and bytes are no riddle', async () => {
  const { code, stderr } = await inspect('large.jwt', 'a'.repeat(5_000_000))
  expect([code, stderr.includes('too large')]).toEqual([1, true])
  const long = await inspect('long.json', JSON.stringify({ type: 'VerifiableCredential', text: 'y'.repeat(1_000_000) }))
  expect([long.code, long.stdout.length < 5_000]).toEqual([0, true])
  expect((await inspect('x.pdf', '%PDF-1.4\0')).stdout).toContain('a PDF file')
})
