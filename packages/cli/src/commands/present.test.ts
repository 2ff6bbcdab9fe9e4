import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toBase64url } from '@gxkit/core'
import { expect, test } from 'vitest'
import { createStage } from '../files/stage.ts'
import { run } from './present.ts'

const context = {
  signal: new AbortController().signal,
  now: () => new Date(),
  say: () => undefined,
  onInterrupt: () => undefined,
  write: async () => undefined,
  voice: { out: { plain: true }, talk: { plain: true } },
  style: { out: (_: unknown, text: string) => text, talk: (_: unknown, text: string) => text },
  stage: createStage({ force: false }),
}

test('one credential signed in two ways is refused before anything is signed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gx-'))
  try {
    const part = (value: object): string => toBase64url(new TextEncoder().encode(JSON.stringify(value)))
    const id = 'https://acme.example/vat'
    const token = `${part({ alg: 'PS256', typ: 'vc+jwt' })}.${part({ id, type: ['VerifiableCredential'] })}.c2ln`
    const document = { id, type: ['VerifiableCredential'], proof: { type: 'Ed25519Signature2020' } }
    await writeFile(join(folder, 'vat.json'), JSON.stringify(document))
    await writeFile(join(folder, 'vat.jwt'), token)
    const outcome = await run({ args: [folder], options: { holder: 'did:web:acme.example' } }, context)
    expect(outcome.exitCode).toBe(1)
    expect(outcome.report?.findings).toMatchObject([
      { code: 'presentation/duplicate-id', location: { source: join(folder, 'vat.jwt') } },
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
})
