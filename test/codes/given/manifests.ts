import type { Finding } from '@gxkit/core'
import { describeManifests, type ManifestSource } from '@gxkit/describe'
import { gaiaX2511, type Release } from '@gxkit/ontology'

/** Settings in which nothing is wrong. */
export const settings: ManifestSource = {
  name: 'gx.yaml',
  text: 'issuer: did:web:a.example\nbaseUrl: https://a.example/\n',
}

/** What is found in the files of a project. */
export async function described(
  files: readonly ManifestSource[],
  release: Release = gaiaX2511,
): Promise<readonly Finding[]> {
  const { report } = await describeManifests(files, { release, now: () => new Date('2026-01-01T00:00:00Z') })
  return report.findings
}

/** What is found in one manifest of a project whose settings are right. */
export async function stated(text: string, release: Release = gaiaX2511): Promise<readonly Finding[]> {
  return described([settings, { name: 'a.yaml', text }], release)
}
