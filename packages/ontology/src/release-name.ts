import type { ReleaseFacts } from './release.ts'

/** The id of the first of {@link releases}, for those who need no more of it. */
export const currentReleaseId = 'gaia-x-25.11'

/**
 * The version of a release, as people say it.
 *
 * @example
 * versionOf(gaiaX2511) // '25.11'
 */
export function versionOf({ id }: Pick<ReleaseFacts, 'id'>): string {
  return id.replace(/^gaia-x-/, '')
}

/**
 * Whether a text names a release: by its id, its version or its everyday name, in any letter case.
 *
 * @example
 * isReleaseName(' loire', gaiaX2511) // true
 */
export function isReleaseName(text: string, release: Pick<ReleaseFacts, 'id' | 'name'>): boolean {
  const names = [release.id, versionOf(release), release.name].map((name) => name.toLowerCase())
  return names.includes(text.trim().toLowerCase())
}
