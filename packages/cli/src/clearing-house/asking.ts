import type { Reach } from '@gxkit/clearing-house'
import { cachingResolver, combineResolvers, type DidResolver, didWebResolver, guardResolver } from '@gxkit/identity'
import { guardedFetch } from '@gxkit/identity/node'
import { createVerifier, type Verifier } from '@gxkit/verify'
import type { CommandContext, CommandInput } from '../command.ts'
import { textOption } from '../input.ts'
import { createResolver } from '../project/resolver.ts'
import { createStatusSource } from '../project/status-source.ts'
import { validatorOf } from '../project/validator.ts'
import { releaseOption } from '../vocabulary/release-option.ts'
import type { ChosenOperator } from './operator-option.ts'
import { ownHostsOf, reachOf } from './reach-of.ts'

/** What the commands that ask a clearing house have in common. */
export interface Asking {
  readonly reach: Reach
  /** Verifies what is sent, and what notaries answer. */
  readonly verifier: Verifier
  /** Verifies labels, whose shapes are those of nobody. */
  readonly answers: Verifier
}

/** Prepares asking: DID documents of the project first, then over HTTPS. */
export async function askingFor(
  input: CommandInput,
  context: Pick<CommandContext, 'now' | 'signal'>,
  { chosen, project }: { readonly chosen: readonly ChosenOperator[]; readonly project: string | undefined },
): Promise<Asking> {
  const { now } = context
  const release = await releaseOption(input, project)
  const own = await createResolver({ dids: textOption(input, 'dids'), project })
  const resolver = cachingResolver(combineResolvers(own, overHttps(chosen)))
  const status = await createStatusSource({ folder: undefined, project, online: undefined })
  const common = { release, resolver, now, ...(status && { status }) }
  return {
    reach: reachOf(chosen, context),
    verifier: createVerifier({ ...common, validator: validatorOf(release) }),
    answers: createVerifier({ ...common, validator: false }),
  }
}

function overHttps(chosen: readonly ChosenOperator[]): DidResolver {
  const web = didWebResolver({ fetch: guardedFetch({ ownHosts: ownHostsOf(chosen) }) })
  return guardResolver(web, { maxHosts: 20, maxParallel: 5, deadlineMilliseconds: 60_000 })
}
