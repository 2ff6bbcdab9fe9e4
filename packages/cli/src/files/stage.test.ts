import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStage } from './stage.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gx-stage-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (...parts: readonly string[]): string => join(folder, ...parts)
const read = (...parts: readonly string[]): string => readFileSync(at(...parts), 'utf8')

test('nothing is there before commit, everything after', () => {
  const stage = createStage({ force: false })
  stage.add(at('a', 'one.json'), '1')
  stage.add(at('keys', 'k.json'), 'secret', { secret: true })
  expect(readdirSync(folder)).toEqual([])
  expect(stage.commit()).toEqual([at('a', 'one.json'), at('keys', 'k.json')])
  expect(read('a', 'one.json')).toBe('1')
  expect(statSync(at('keys', 'k.json')).mode & 0o777).toBe(0o600)
  expect(statSync(at('keys')).mode & 0o777).toBe(0o700)
})

test('one file that cannot be written takes all others back', () => {
  writeFileSync(at('old.json'), 'old')
  writeFileSync(at('file'), '')
  const stage = createStage({ force: true })
  stage.add(at('new', 'deep', 'x.json'), 'x')
  stage.add(at('old.json'), 'new')
  stage.add(at('file', 'y.json'), 'y')
  expect(() => stage.commit()).toThrow(/cannot be written: a part of the path is a file/)
  expect(readdirSync(folder).sort()).toEqual(['file', 'old.json'])
  expect(read('old.json')).toBe('old')
})

test('existing files need --force, keys are never replaced, own output may be', () => {
  writeFileSync(at('a.json'), 'old')
  const careful = createStage({ force: false })
  careful.add(at('a.json'), 'new')
  expect(() => careful.commit()).toThrow(/exists already/)
  const key = createStage({ force: true })
  key.add(at('a.json'), 'new', { secret: true })
  expect(() => key.commit()).toThrow(/never overwritten/)
  const own = createStage({ force: false })
  own.add(at('a.json'), 'own', { secret: true, replace: true })
  own.commit()
  expect(read('a.json')).toBe('own')
  expect(readdirSync(folder)).toEqual(['a.json'])
})

test('links and folders in the place of files are refused', () => {
  mkdirSync(at('real'))
  symlinkSync(at('real'), at('link'))
  symlinkSync(at('nowhere'), at('dangling.json'))
  for (const [path, reason] of [
    [at('link', 'a.json'), /symbolic link/],
    [at('dangling.json'), /symbolic link/],
    [at('real'), /is not a file/],
  ] as const) {
    const stage = createStage({ force: true })
    stage.add(path, 'x', { within: folder })
    expect(() => stage.commit()).toThrow(reason)
  }
  expect(existsSync(at('nowhere'))).toBe(false)
  expect(readdirSync(at('real'))).toEqual([])
})

test('two outputs of one name are a mistake', () => {
  const stage = createStage({ force: true })
  stage.add(at('a.json'), '1')
  expect(() => stage.add(at('b', '..', 'a.json'), '2')).toThrow(/two outputs/)
})

test('stale output goes, with the folder that it leaves empty', () => {
  mkdirSync(at('old'))
  writeFileSync(at('old', 'a.json'), 'a')
  const stage = createStage({ force: false })
  stage.add(at('b.json'), 'b')
  stage.remove(at('old', 'a.json'), { within: folder })
  stage.commit()
  expect(readdirSync(folder)).toEqual(['b.json'])
})
