import { expect, test } from 'vitest'
import { createResolver } from './resolver.ts'

test('without a folder and without the network, a did:web is not found, and its method is not called unknown', async () => {
  const resolution = await (await createResolver({})).resolve('did:web:acme.example')
  expect(resolution).toMatchObject({ ok: false, reason: 'not-found', findings: [{ code: 'did/not-found' }] })
})

test('a method that cannot be resolved anywhere is still named as such', async () => {
  const resolution = await (await createResolver({})).resolve('did:ion:abc')
  expect(resolution).toMatchObject({ ok: false, reason: 'unsupported-method' })
})
