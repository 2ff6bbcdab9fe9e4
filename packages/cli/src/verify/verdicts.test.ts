import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { documentsResolver } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier } from '@gxkit/verify'
import { afterAll, expect, test } from 'vitest'
import { createWorkerPool, type WorkerPool } from '../parallel/worker-pool.ts'
import type { Item } from './items.ts'
import type { Verdict } from './verdict.ts'
import { verdicts } from './verdicts.ts'
import type { VerifyTask } from './verify-batch.ts'

const folder = mkdtempSync(join(tmpdir(), 'gx-threads-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A thread that is killed by some documents, as by one that uses up its memory; it tells who worked on the others. */
writeFileSync(
  join(folder, 'thread.mjs'),
  `import { threadId } from 'node:worker_threads'
  export async function run({ documents }) {
    if (documents.some(({ text }) => text === 'deadly')) {
      setTimeout(() => { throw new Error('out of memory') })
      await new Promise(() => undefined)
    }
    return documents.map(({ text }) => ({ verdict: 'verified', ok: true, form: text, errors: [], warnings: [], findings: [], thread: threadId }))
  }`,
)

const { signal } = new AbortController()
const verifier = createVerifier({ release: gaiaX2511, resolver: documentsResolver([]), validator: false })
const options = { input: { args: [], options: {} }, verifying: { verifier, asked: {} }, signal }

function threads(count: number): WorkerPool<VerifyTask, readonly Verdict[]> {
  return createWorkerPool({ module: pathToFileURL(join(folder, 'thread.mjs')), threads: count, signal })
}

async function* items(texts: readonly string[]): AsyncGenerator<Item> {
  for (const [i, text] of texts.entries()) yield { name: `${i}`, text: async () => text }
}

test('a document that kills its thread gets a finding; the thread is replaced and all others are answered, in order', async () => {
  const texts = Array.from({ length: 100 }, (_, i) => (i === 3 || i === 50 ? 'deadly' : `document ${i}`))
  const pool = threads(2)
  const told = []
  const workers = new Set<unknown>()
  try {
    for await (const { name, verdict } of verdicts(items(texts), { ...options, pool })) {
      told.push(`${name} ${verdict.verdict}`)
      if (verdict.ok) workers.add((verdict as Verdict & { readonly thread: unknown }).thread)
      else {
        expect(verdict.findings).toMatchObject([
          {
            code: 'verify/check-not-completed',
            message: expect.stringContaining('the thread that worked on it ended'),
          },
        ])
      }
    }
  } finally {
    await pool.close()
  }
  expect(told).toEqual(texts.map((text, i) => `${i} ${text === 'deadly' ? 'undecided' : 'verified'}`))
  expect(workers.size).toBeGreaterThan(2)
})

test('no more documents are read than are worked on, with and without threads', async () => {
  for (const pool of [undefined, threads(2)]) {
    let [taken, answered, most] = [0, 0, 0]
    async function* many(): AsyncGenerator<Item> {
      for (let i = 0; i < 3_000; i++) {
        taken++
        most = Math.max(most, taken - answered)
        yield { name: `${i}`, text: async () => 'x' }
      }
    }
    for await (const _ of verdicts(many(), { ...options, ...(pool && { pool }) })) answered++
    await pool?.close()
    expect(answered).toBe(3_000)
    expect(most).toBeLessThanOrEqual(pool === undefined ? 10 : 100)
  }
})

test('what cannot be read is told, and stops none of the others', async () => {
  const pool = threads(2)
  async function* some(): AsyncGenerator<Item> {
    yield { name: 'a', text: async () => 'a' }
    yield { name: 'b', text: () => Promise.reject(new Error('secret of the disk')) }
    yield { name: 'c', text: async () => 'c' }
  }
  const told: Verdict[] = []
  for await (const { verdict } of verdicts(some(), { ...options, pool })) told.push(verdict)
  await pool.close()
  expect(told.map(({ verdict }) => verdict)).toEqual(['verified', 'undecided', 'verified'])
  expect(JSON.stringify(told)).not.toContain('secret')
})
