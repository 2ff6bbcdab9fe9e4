import type { Reach } from '@gxkit/clearing-house'
import { guardedFetch, type OwnHost } from '@gxkit/identity/node'
import type { CommandContext } from '../command.ts'
import type { ChosenOperator } from './operator-option.ts'

/** How the commands reach clearing houses: guarded, with the hosts that the user wrote down. */
export function reachOf(
  chosen: readonly ChosenOperator[],
  { now, signal }: Pick<CommandContext, 'now' | 'signal'>,
): Reach {
  const ownHosts = ownHostsOf(chosen)
  // Each question has its own bounds, which are narrower.
  const bounds = { maxBytes: 8 * 1024 * 1024, timeoutMilliseconds: 125_000 }
  return { fetch: guardedFetch({ ...bounds, methods: ['GET', 'POST'], ownHosts }), now, signal }
}

/** The hosts that the files of the chosen clearing houses add. */
export function ownHostsOf(chosen: readonly ChosenOperator[]): readonly OwnHost[] {
  return chosen.flatMap(({ ownHosts }) => ownHosts)
}
