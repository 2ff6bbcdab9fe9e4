import { ed25519Signature2020, type MechanismId, type SecuringMechanism, vcJwt } from '@gxkit/credentials'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import type { CommandInput } from '../command.ts'
import { choiceOption } from '../input.ts'

const mechanisms: readonly MechanismId[] = ['vc-jwt', 'ed25519-signature-2020']

/** The securing mechanism that the user named, or the one that the release asks for. */
export function mechanismFor(input: CommandInput, release: Release): SecuringMechanism {
  const fallback = mechanisms.find((id) => id === release.securing.mechanism) ?? 'vc-jwt'
  return choiceOption(input, 'mechanism', mechanisms, fallback) === 'vc-jwt'
    ? vcJwt({ release })
    : ed25519Signature2020({ contexts: contextSet(w3cContexts, release.contexts.documents) })
}
