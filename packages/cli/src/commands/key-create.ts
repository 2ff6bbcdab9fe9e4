import { createKey } from '@gxkit/identity'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { refuseExistingKey } from '../files/refuse-target.ts'
import { choiceOption } from '../input.ts'
import { keyPlace, writeKey } from '../project/key-place.ts'
import { newPassphrase } from '../project/passphrase.ts'

const algorithms = ['PS256', 'ES256', 'EdDSA'] as const

/** `gx key create`: a new private key in a file of its own. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const algorithm = choiceOption(input, 'algorithm', algorithms, 'PS256')
  const place = await keyPlace(input, input.args[0] ?? '.')
  refuseExistingKey(place.file)
  const passphrase = await newPassphrase(input, place.file)
  const { privateJwk } = await createKey({ algorithm })
  return writeKey(place, privateJwk, { stage, say, passphrase })
}
