import { GxError } from '@gxkit/core'
import { expect, test } from 'vitest'
import { verifyMany } from './verify-many.ts'

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

test('answers come in the order of the documents, however long each takes', async () => {
  const run = async (ms: number): Promise<number> => wait(ms).then(() => ms)
  const indexes: number[] = []
  for await (const { index } of verifyMany([30, 0, 10], { run })) indexes.push(index)
  expect(indexes).toEqual([0, 1, 2])
})

test('or as they come', async () => {
  const run = async (ms: number): Promise<number> => wait(ms).then(() => ms)
  const items: number[] = []
  for await (const { item } of verifyMany([80, 0, 30], { run, order: 'finished' })) items.push(item)
  expect(items).toEqual([0, 30, 80])
})

test('one that breaks down stops none of the others, and foreign messages stay out', async () => {
  const run = async (item: string): Promise<string> => {
    if (item === 'a') throw new Error('secret')
    if (item === 'b') throw new GxError('ERR_LIMIT', 'too large')
    return item
  }
  const told: unknown[] = []
  for await (const each of verifyMany(['a', 'b', 'c'], { run })) told.push(each.answered ? each.answer : each.problem)
  expect(told).toEqual(['an unexpected error', 'too large', 'c'])
})

test.each(['input', 'finished'] as const)('no more are taken than are worked on (%s)', async (order) => {
  let taken = 0
  let answered = 0
  let most = 0
  function* items(): Generator<number> {
    for (let i = 0; i < 10_000; i++) {
      taken++
      most = Math.max(most, taken - answered)
      yield i
    }
  }
  for await (const _ of verifyMany(items(), { run: async (i) => i, concurrency: 4, order })) answered++
  expect(answered).toBe(10_000)
  expect(most).toBeLessThanOrEqual(5)
})

test('whoever stops reading stops the work', async () => {
  let isClosed = false
  async function* items(): AsyncGenerator<number> {
    try {
      for (let i = 0; ; i++) yield i
    } finally {
      isClosed = true
    }
  }
  for await (const { index } of verifyMany(items(), { run: async (i) => i })) if (index === 5) break
  expect(isClosed).toBe(true)
})

test('documents that come slowly do not hold back the answers to earlier ones', async () => {
  async function* items(): AsyncGenerator<string> {
    yield 'a'
    await wait(10_000)
  }
  const answers = verifyMany(items(), { run: async (item) => item, signal: AbortSignal.timeout(3_000) })
  expect((await answers.next()).value).toMatchObject({ item: 'a', answered: true })
})

test('a cancelled signal ends it', async () => {
  const stop = new AbortController()
  const answers = verifyMany(['a'], { run: () => new Promise(() => undefined), signal: stop.signal })
  const first = answers.next()
  stop.abort(new Error('enough'))
  await expect(first).rejects.toThrow('enough')
})
