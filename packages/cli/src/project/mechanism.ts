import { mechanisms, type SecuringMechanism } from '@gxkit/credentials'
import { nodeCryptography } from '@gxkit/identity/node'
import type { Release } from '@gxkit/ontology'
import type { CommandInput } from '../command.ts'
import { choiceOption } from '../input.ts'

/** The securing mechanism that the user named, or the one that the release asks for. */
export function mechanismFor(input: CommandInput, release: Release): SecuringMechanism {
  const all = mechanisms({ release, cryptography: nodeCryptography() })
  const fallback = all.find(({ id }) => id === release.securing.mechanism)?.id ?? 'vc-jwt'
  const chosen = choiceOption(
    input,
    'mechanism',
    all.map(({ id }) => id),
    fallback,
  )
  return all.find(({ id }) => id === chosen) ?? (all[0] as SecuringMechanism)
}
