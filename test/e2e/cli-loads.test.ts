import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, gx } from './cli-process.ts'

test('who checks a credential waits for nothing that only manifests, keys and proofs need', async () => {
  const cwd = emptyFolder()
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/gaia-x/development#'],
    id: 'https://acme.example/vat.json',
    type: ['VerifiableCredential', 'gx:VatID'],
    issuer: 'did:web:acme.example',
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: {
      id: 'https://acme.example/vat.json#cs',
      type: 'gx:VatID',
      vatID: 'DE136695976',
      countryCode: 'DE',
    },
  }
  writeFileSync(join(cwd, 'vat.json'), JSON.stringify(credential))
  const loads = join(cwd, 'loads')
  mkdirSync(loads)
  const run = await gx(['check', 'vat.json'], { cwd, env: { NODE_V8_COVERAGE: loads } })
  expect(run.code, run.all).toBe(0)
  const urls = readdirSync(loads).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(loads, name), 'utf8')) as { result: readonly { url: string }[] }
    return result.map(({ url }) => url)
  })
  expect(urls.some((url) => url.includes('/shacl-engine/'))).toBe(true)
  const needless =
    /node_modules\/(yaml|jose|readable-stream|jsonld-signatures|@noble\/curves|@digitalbazaar\/vc)\/|packages\/(describe|identity|verify)\//
  expect(urls.filter((url) => needless.test(url))).toEqual([])
})
