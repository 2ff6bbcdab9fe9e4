import { type Release, releases } from '@gxkit/ontology'
import { migrationRules } from './rules/compiled.ts'

/**
 * The releases that {@link migrate} can lead to.
 *
 * @example
 * migrationTargets().map(({ id }) => id) // ['gaia-x-25.11', 'gaia-x-2.2.1']
 */
export function migrationTargets(): readonly Release[] {
  return releases.filter(({ id }) => migrationRules.some(({ to }) => to === id))
}
