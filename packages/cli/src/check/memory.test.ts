import { expect, test } from 'vitest'
import { createMemory, keptFor } from './memory.ts'

test('an answer is remembered for the same texts, and only for a while', async () => {
  let time = Date.parse('2026-11-21T12:00:00Z')
  const remember = createMemory(() => new Date(time))
  let asked = 0
  const ask = (text: string): Promise<number> =>
    remember('project', [{ name: 'a.yaml', text }], () => {
      asked += 1
      return Promise.resolve(asked)
    })
  expect([await ask('a'), await ask('a')]).toEqual([1, 1])
  expect(await ask('b')).toBe(2)
  time += keptFor - 1
  expect(await ask('b')).toBe(2)
  // What was valid then may have expired, though no file has changed.
  time += 1
  expect(await ask('b')).toBe(3)
})

test('a failure is not remembered', async () => {
  const remember = createMemory(() => new Date(0))
  await expect(remember('x', [], () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await remember('x', [], () => Promise.resolve('there'))).toBe('there')
})
