import type { Finding } from '@gxkit/core'
import { gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { projectSchema } from '../schema/project-schema.ts'
import { describeManifests } from './describe-manifests.ts'

const gx = 'issuer: did:web:acme.example\nbaseUrl: https://acme.example/gaia-x/\n'
const vat = 'type: VatID\nvatID: DE123456788\n'

async function findingsOf(project: string, thing: string): Promise<readonly Finding[]> {
  const sources = [
    { name: 'gx.yaml', text: project },
    { name: 'a.yaml', text: thing },
  ]
  return (await describeManifests(sources, { release: gaiaX2511 })).report.findings
}

test.each([
  ['city: Köln', 'locality'],
  ['country: DE', 'countryCode'],
  ['postal code: "50667"', 'postalCode'],
])('the address line "%s" is told its name, and only that', async (line, name) => {
  const country = name === 'countryCode' ? '' : 'countryCode: DE\n'
  const findings = await findingsOf(gx, `type: Address\n${country}${line}\n`)
  expect(findings).toMatchObject([{ code: 'manifest/unknown-property', params: { suggestion: name } }])
})

test.each(['25.11', 'Loire', 'loire', 'LOIRE', 'gaia-x-25.11', 'Gaia-X-25.11'])(
  'a project may be written for "%s"',
  async (name) => {
    expect(await findingsOf(`${gx}release: ${name}\n`, vat)).toEqual([])
  },
)

test('editors take the names of releases that projects may give', () => {
  const { release } = projectSchema().properties as { release: { anyOf: { pattern?: string; enum?: unknown[] }[] } }
  const takes = (value: unknown): boolean =>
    release.anyOf.some(({ pattern, enum: listed }) => {
      return listed?.includes(value) ?? (typeof value === 'string' && new RegExp(pattern ?? '', 'u').test(value))
    })
  expect([25.11, '25.11', 'Loire', 'Gaia-X-25.11', '2.2.1'].filter((value) => !takes(value))).toEqual([])
  expect(['25x11', '1.0', 26].filter(takes)).toEqual([])
})
