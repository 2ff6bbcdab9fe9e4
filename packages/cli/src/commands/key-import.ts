import { GxError } from '@gxkit/core'
import { fitsKey, type PrivateJwk, parseAlgorithm } from '@gxkit/identity'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { refuseExistingKey } from '../files/refuse-target.ts'
import { textOption } from '../input.ts'
import { keyPlace, writeKey } from '../project/key-place.ts'
import { newPassphrase } from '../project/passphrase.ts'
import { keyOpener } from '../project/read-key.ts'
import { clean, cleanPath } from '../terminal/clean.ts'

/** `gx key import <file>`: a private key that another tool made. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const [source = '', project = '.'] = input.args
  const place = await keyPlace(input, project)
  refuseExistingKey(place.file)
  const { unlock } = await keyOpener(input, { say })(source)
  if (unlock === undefined) {
    throw new GxError('ERR_KEY_INVALID', `${cleanPath(source)} holds a public key only`, {
      next: 'Give the private key that belongs to it.',
    })
  }
  const privateJwk = withAlgorithm(await unlock(), textOption(input, 'algorithm'))
  const passphrase = await newPassphrase(input, place.file)
  return writeKey(place, privateJwk, { stage, say, passphrase })
}

function withAlgorithm(privateJwk: PrivateJwk, wanted: string | undefined): PrivateJwk {
  if (wanted === undefined) return privateJwk
  const algorithm = parseAlgorithm(wanted)
  if (algorithm !== undefined && fitsKey(algorithm, privateJwk)) return { ...privateJwk, alg: algorithm }
  throw new GxError('ERR_KEY_ALGORITHM_MISMATCH', `the key cannot sign with "${clean(wanted)}"`, {
    next: 'Leave --algorithm out, or use one that fits: PS256, PS384 or RS256 for RSA, ES256 for P-256, EdDSA for Ed25519.',
  })
}
