import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDidDocument, createKey, type DidResolution } from '../index.ts'
import { folderResolver, readKeyFile, writeKeyFile } from './index.ts'
import { isSpecialAddress } from './special-address.ts'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'gxkit-identity-'))
const { publicJwk, privateJwk } = await createKey({ algorithm: 'ES256' })
const documentOf = (did: string): string => JSON.stringify(createDidDocument({ did, keys: [{ publicJwk }] }))
const codes = (r: DidResolution): readonly string[] => (r.ok ? [r.from] : [r.reason, ...r.findings.map((f) => f.code)])

test('K1: a key file is only for its owner, never overwritten, and read back', async () => {
  const path = join(newFolder(), 'key.jwk')
  await writeKeyFile(path, privateJwk)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(await readKeyFile(path)).toEqual(privateJwk)
  const before = readFileSync(path)
  await expect(writeKeyFile(path, { ...privateJwk, d: 'x' })).rejects.toMatchObject({ code: 'ERR_FILE_EXISTS' })
  expect(readFileSync(path)).toEqual(before)
  expect(readdirSync(join(path, '..'))).toEqual(['key.jwk'])
})

test('two writers at once: one wins, nothing is left behind', async () => {
  const folder = newFolder()
  const path = join(folder, 'key.jwk')
  const ends = await Promise.allSettled(Array.from({ length: 8 }, () => writeKeyFile(path, privateJwk)))
  expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1)
  expect(readdirSync(folder)).toEqual(['key.jwk'])
})

test('a link in the place of a key file is not written through', async () => {
  const folder = newFolder()
  symlinkSync(join(folder, 'target'), join(folder, 'key.jwk'))
  await expect(writeKeyFile(join(folder, 'key.jwk'), privateJwk)).rejects.toMatchObject({ code: 'ERR_FILE_EXISTS' })
  expect(readdirSync(folder)).toEqual(['key.jwk'])
})

test.skipIf(process.platform === 'win32')('a key that others can read is refused, unless asked for', async () => {
  const path = join(newFolder(), 'key.jwk')
  await writeKeyFile(path, privateJwk)
  for (const mode of [0o640, 0o604, 0o620]) {
    chmodSync(path, mode)
    await expect(readKeyFile(path)).rejects.toMatchObject({
      code: 'ERR_KEY_INVALID',
      next: expect.stringContaining('chmod 600'),
    })
  }
  expect(await readKeyFile(path, { allowReadableByOthers: true })).toEqual(privateJwk)
})

test('files that are not there, not files, or in no folder', async () => {
  const folder = newFolder()
  await expect(readKeyFile(join(folder, 'none'))).rejects.toMatchObject({ code: 'ERR_FILE_NOT_FOUND' })
  await expect(readKeyFile(folder)).rejects.toMatchObject({ code: 'ERR_FILE_UNREADABLE' })
  await expect(writeKeyFile(join(folder, 'none', 'key'), privateJwk)).rejects.toMatchObject({
    code: 'ERR_FILE_UNWRITABLE',
  })
})

test('a folder of documents, by id and by place', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'b.example', 'path'), { recursive: true })
  mkdirSync(join(folder, 'c.example', '.well-known'), { recursive: true })
  mkdirSync(join(folder, 'd.example'))
  mkdirSync(join(folder, 'e.example'))
  writeFileSync(join(folder, 'a.json'), documentOf('did:web:a.example'))
  writeFileSync(join(folder, 'b.example', 'path', 'did.json'), documentOf('did:web:b.example:path'))
  writeFileSync(join(folder, 'c.example', '.well-known', 'did.json'), documentOf('did:web:c.example'))
  writeFileSync(join(folder, 'd.example', 'did.json'), documentOf('did:web:other.example'))
  writeFileSync(join(folder, 'e.example', 'did.json'), '{"id":')
  writeFileSync(join(folder, 'broken.json'), '{"id":"did:web:f.example",}')
  writeFileSync(join(folder, 'unrelated.json'), '[1]')
  writeFileSync(join(folder, 'text.txt'), documentOf('did:web:g.example'))
  const resolver = folderResolver(folder)
  expect(codes(await resolver.resolve('did:web:a.example'))).toEqual([join(folder, 'a.json')])
  expect(codes(await resolver.resolve('did:web:b.example:path'))).toEqual([
    join(folder, 'b.example', 'path', 'did.json'),
  ])
  expect((await resolver.resolve('did:web:c.example')).ok).toBe(true)
  expect((await resolver.resolve('did:web:other.example')).ok).toBe(true)
  expect(codes(await resolver.resolve('did:web:d.example'))).toEqual(['invalid', 'did/id-mismatch'])
  expect(codes(await resolver.resolve('did:web:e.example'))).toEqual(['invalid', 'json/syntax'])
  expect(codes(await resolver.resolve('did:web:f.example'))).toEqual(['invalid', 'json/syntax'])
  expect(codes(await resolver.resolve('did:web:g.example'))).toEqual(['not-found', 'did/not-found'])
  expect(codes(await resolver.resolve('did:web:..:..:etc'))).toEqual(['invalid', 'did/syntax'])
})

test('two files that disagree', async () => {
  const folder = newFolder()
  const text = documentOf('did:web:a.example')
  writeFileSync(join(folder, '1.json'), text)
  writeFileSync(join(folder, '2.json'), text)
  expect((await folderResolver(folder).resolve('did:web:a.example')).ok).toBe(true)
  writeFileSync(join(folder, '3.json'), text.replace('authentication', 'keyAgreement'))
  expect(codes(await folderResolver(folder).resolve('did:web:a.example'))).toEqual(['invalid', 'did/several-documents'])
})

test('links lead nowhere outside', async () => {
  const folder = newFolder()
  const outside = newFolder()
  writeFileSync(join(outside, 'a.json'), documentOf('did:web:a.example'))
  writeFileSync(join(folder, 'b.data'), documentOf('did:web:b.example'))
  symlinkSync(join(outside, 'a.json'), join(folder, 'a.json'))
  symlinkSync(outside, join(folder, 'elsewhere'))
  symlinkSync(folder, join(folder, 'loop'))
  symlinkSync(join(folder, 'b.data'), join(folder, 'b.json'))
  const resolver = folderResolver(folder)
  expect(codes(await resolver.resolve('did:web:a.example'))).toEqual(['not-found', 'did/not-found'])
  expect((await resolver.resolve('did:web:b.example')).ok).toBe(true)
})

test('no such folder', async () => {
  const resolver = folderResolver(join(newFolder(), 'none'))
  await expect(resolver.resolve('did:web:a.example')).rejects.toMatchObject({ code: 'ERR_FILE_NOT_FOUND' })
})

test.each([
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.255',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b::10.0.0.1',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '3fff::1',
  '5f00::1',
  'fc00::1',
  'fd12::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '',
  'example.org',
  '1.2.3',
  '127.1',
])('%s is not an ordinary public address', (address) => {
  expect(isSpecialAddress(address)).toBe(true)
})

test.each([
  '1.1.1.1',
  '8.8.8.8',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700:4700::1111',
  '2a00:1450::1',
  '64:ff9b::808:808',
])('%s is an ordinary public address', (address) => {
  expect(isSpecialAddress(address)).toBe(false)
})
