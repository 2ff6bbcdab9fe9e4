import { gaiaX2210 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { describeManifests } from '../manifest/describe-manifests.ts'

const project = { name: 'gx.yaml', text: 'issuer: did:web:acme.example\nbaseUrl: https://acme.example/' }
const describe = (text: string): ReturnType<typeof describeManifests> =>
  describeManifests([project, { name: 'address.yaml', text }], { release: gaiaX2210 })

test('names may be written bare, with the prefix of the release, or with a prefix that it knows', async () => {
  for (const street of ['street-address', 'vcard:street-address', 'http://www.w3.org/2006/vcard/ns#street-address']) {
    for (const country of ['countryCode', 'gx:countryCode']) {
      const { report, credentials } = await describe(`type: Address\n${street}: Weg 1\n${country}: DE`)
      expect([street, country, report.findings]).toEqual([street, country, []])
      expect(credentials[0]?.credential.credentialSubject).toMatchObject({
        'gx:countryCode': 'DE',
        'http://www.w3.org/2006/vcard/ns#street-address': 'Weg 1',
      })
    }
  }
})

test('one property under two names is one too many', async () => {
  const { report } = await describe('type: Address\ncountryCode: DE\ngx:countryCode: FR')
  expect(report.findings.map(({ code, location }) => [code, location?.pointer])).toEqual([
    ['yaml/duplicate-key', '/gx:countryCode'],
  ])
})
