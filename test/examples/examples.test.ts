import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Described, type DescribedProject, describeManifests, type ManifestSource } from '@gxkit/describe'
import { gaiaX2511 } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import { expect, test } from 'vitest'

const folder = new URL('../../examples/', import.meta.url)
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/gx.yaml`, folder)))
  .map((entry) => entry.name)

function sources(name: string): ManifestSource[] {
  return readdirSync(new URL(`${name}/`, folder))
    .filter((file) => /\.(?:ya?ml|json)$/.test(file))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(new URL(`${name}/${file}`, folder), 'utf8') }))
}

const describe = (files: ManifestSource[], now = '2026-11-21T10:00:00Z'): Promise<DescribedProject> =>
  describeManifests(files, { release: gaiaX2511, now: () => new Date(now) })

test('there are two examples', () => {
  expect(names).toEqual(['harvest-data', 'nordlicht-cloud'])
})

test.each(names)('%s is described without findings', async (name) => {
  const files = sources(name)
  const { report, credentials } = await describe(files)
  expect(report.findings).toEqual([])
  expect(report.ok).toBe(true)
  expect(credentials).toHaveLength(files.length - 1)
})

test.each(names)('%s gives the same bytes each time, also when the files come in another order', async (name) => {
  const files = sources(name)
  const bytes = (described: readonly Described[]): string[] => described.map((d) => JSON.stringify(d.credential)).sort()
  const first = await describe(files)
  const second = await describe([...files].reverse())
  expect(bytes(second.credentials)).toEqual(bytes(first.credentials))
})

const validator = createValidator({ release: gaiaX2511 })

test.each(names)('%s passes the shapes of the release', async (name) => {
  const { credentials } = await describe(sources(name))
  const report = await validator.validate(credentials.map((c) => ({ document: c.credential, source: c.source })))
  expect(report.findings).toEqual([])
  expect(report.ok).toBe(true)
  expect(new Set(report.checks.map((check) => check.status))).toEqual(new Set(['passed']))
})

test.each(names)('what the shapes find in %s leads back to the line', async (name) => {
  const files = sources(name)
  const { credentials } = await describe(files)
  const broken = credentials.map(({ credential, source, origin }) => {
    const subject = credential.credentialSubject as { legalAddress?: object }
    const { legalAddress } = subject
    if (legalAddress === undefined) return { document: credential, source, origin }
    const credentialSubject = { ...subject, legalAddress: { ...legalAddress, countryCode: 'XX' } }
    return { document: { ...credential, credentialSubject }, source, origin }
  })
  const report = await validator.validate(broken)
  const [found] = report.findings
  const origin = broken.find((each) => each.source === found?.location?.source)?.origin
  const place = origin?.(found?.location?.pointer ?? '')
  const text = files.find((file) => file.name === place?.source)?.text ?? ''
  expect(place?.pointer).toBe('/legalAddress/countryCode')
  expect(text.slice(place?.range?.start, place?.range?.end)).toMatch(/^[A-Z]{2}$/)
})

test.each(names)(
  'every fact of %s is needed or named: breaking any line is found, and nothing is thrown',
  async (name) => {
    const files = sources(name)
    for (const file of files) {
      const lines = file.text.split('\n')
      for (const [i, line] of lines.entries()) {
        const key = /^(\s*(?:- )?)([A-Za-z]+):(?=\s|$)/.exec(line)
        if (key === null) continue
        const text = lines.with(i, line.replace(key[0], `${key[1]}${key[2]}Q:`)).join('\n')
        const { report } = await describe(files.map((each) => (each === file ? { ...file, text } : each)))
        expect([file.name, line, report.ok]).toEqual([file.name, line, false])
      }
    }
  },
  180_000,
)
