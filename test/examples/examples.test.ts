import { readdirSync, readFileSync } from 'node:fs'
import { type Described, type DescribedProject, describeManifests, type ManifestSource } from '@gxkit/describe'
import { gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'

const folder = new URL('../../examples/', import.meta.url)
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
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
