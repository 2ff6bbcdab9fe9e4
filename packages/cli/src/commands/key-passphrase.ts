import { GxError } from '@gxkit/core'
import { thumbprint } from '@gxkit/identity'
import { encryptPrivateKey, unlockKey } from '@gxkit/identity/node'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { newPassphrase } from '../project/passphrase.ts'
import { keyOpener } from '../project/read-key.ts'
import { cleanPath } from '../terminal/clean.ts'

/** `gx key passphrase <file>`: sets, changes or removes the passphrase; the key stays the same. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const [file = ''] = input.args
  const { unlock } = await keyOpener(input, { say })(file)
  if (unlock === undefined) {
    throw new GxError('ERR_KEY_INVALID', `${cleanPath(file)} holds a public key, which needs no passphrase`, {
      next: 'Name the file with the private key.',
    })
  }
  const privateJwk = await unlock()
  const passphrase = await newPassphrase(input, file, { changing: true })
  const content =
    passphrase === undefined
      ? `${JSON.stringify(privateJwk, null, 2)}\n`
      : await encryptPrivateKey(privateJwk, passphrase)
  // The old file is replaced only by one that gives the same key again.
  const again = await unlockKey(content, { passphrase: () => passphrase ?? '' })
  const print = await thumbprint(privateJwk)
  if (again.d !== privateJwk.d || (await thumbprint(again)) !== print) {
    throw new GxError('ERR_INTERNAL', 'the key could not be read back; the file was left as it is')
  }
  stage.add(file, content, { secret: true, replace: true })
  stage.commit()
  say(
    `${cleanPath(file)} ${passphrase === undefined ? 'has no passphrase any more' : 'has a new passphrase'}. Its public thumbprint:`,
  )
  return { exitCode: 0, out: print, json: { file, thumbprint: print, hasPassphrase: passphrase !== undefined } }
}
