import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { statusLedger } from './status-ledger.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gx-ledger-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const now = new Date('2026-11-21T12:00:00Z')

test('one version of a credential has one entry; another version gets its own; a set entry is not used again', async () => {
  const ledger = statusLedger(join(folder, 'revocation'))
  const first = await ledger.assign('https://a.example/c', 'd1', now)
  expect(await ledger.assign('https://a.example/c', 'd1', now)).toBe(first)
  expect(await ledger.assign('https://a.example/c', 'd2', now)).not.toBe(first)
  await ledger.set(first, true, now)
  expect(await ledger.assign('https://a.example/c', 'd1', now)).not.toBe(first)
  const records = await statusLedger(join(folder, 'revocation')).records()
  expect(records.filter((r) => r.set).map((r) => r.index)).toEqual([first])
  expect(new Set(records.map((r) => r.index)).size).toBe(3)
  await ledger.set(first, false, now)
  expect((await ledger.records()).some((r) => r.set)).toBe(false)
})

test('an entry whose process died stays taken, and a damaged record is an error', async () => {
  const ledger = statusLedger(folder, { entries: 3 })
  writeFileSync(join(folder, '1.json'), '')
  const given = [await ledger.assign('a', 'd', now), await ledger.assign('b', 'd', now)]
  expect(given.toSorted()).toEqual([0, 2])
  await expect(ledger.assign('c', 'd', now)).rejects.toThrow('is full: all 3 entries')
  expect((await ledger.records()).find((r) => r.index === 1)).toEqual({ index: 1, set: false })
  writeFileSync(join(folder, '1.json'), '{"set"')
  await expect(ledger.records()).rejects.toThrow(/is damaged/)
  await expect(ledger.set(7, true, now)).rejects.toThrow('Entry 7 was never given to a credential.')
})
