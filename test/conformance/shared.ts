import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe } from 'vitest'

/**
 * Describes tests that read public suites and real-world documents kept beside the checkout. On a user's machine they are
 * absent and the tests are skipped; in continuous integration their absence is a failure.
 *
 * @param path the folder or file under `../shared`, e.g. `suites/jcs`
 * @param title what is tested
 * @param define defines the tests; gets the absolute path
 */
export function withShared(path: string, title: string, define: (absolute: string) => void): void {
  const absolute = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url))
  const present = existsSync(absolute)
  if (!present && process.env.CI === 'true') throw new Error(`../shared/${path} is absent although CI=true`)
  describe.skipIf(!present)(present ? title : `${title} (skipped: ../shared/${path} is not here)`, () => {
    if (present) define(absolute)
  })
}
