import { expect, test } from 'vitest'
import { onlineFetch, onlineOption } from './online.ts'
import { createResolver } from './resolver.ts'

const input = (options: Record<string, unknown>) => ({ args: [], options })

test('without --online nothing may be asked, and hosts alone are a mistake', () => {
  expect(onlineOption(input({}))).toBeUndefined()
  expect(onlineOption(input({ online: true }))).toEqual({})
  expect(onlineOption(input({ online: true, allowHost: ['*.Example.org'] }))).toEqual({ hosts: ['*.example.org'] })
  expect(() => onlineOption(input({ allowHost: ['example.org'] }))).toThrow('needs --online')
  expect(() => onlineOption(input({ online: true, allowHost: ['https://example.org/'] }))).toThrow('is no host')
  expect(() => onlineOption(input({ online: true, allowHost: ['*'] }))).toThrow('is no host')
})

test('a host that is not allowed is not even looked up', async () => {
  const online = { hosts: ['example.org', '*.gaia-x.example'] }
  const resolution = await (await createResolver({ online })).resolve('did:web:elsewhere.example')
  expect(resolution).toMatchObject({ ok: false, reason: 'refused' })
  const fetch = onlineFetch(online)
  for (const url of ['https://gaia-x.example/', 'https://example.org.evil.example/', 'https://xgaia-x.example/']) {
    await expect(fetch(url, {} as never)).rejects.toThrow('not on the list of allowed hosts')
  }
})
