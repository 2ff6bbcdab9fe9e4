import { join } from 'node:path'
import { GxError, parseJsonObject, toDateTimeStamp } from '@gxkit/core'
import { type DidDocument, didWebUrl, rotateDidDocument } from '@gxkit/identity'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readTextFile } from '../files/read.ts'
import { dateOption, flag, textOption } from '../input.ts'
import { credentialFileText } from '../project/credential-file.ts'
import { didKeyEntry, issuerOf } from '../project/did-key-entry.ts'
import { folders } from '../project/folders.ts'
import { keyOpener } from '../project/read-key.ts'
import { didFile } from '../project/resolver.ts'
import { clean, cleanPath } from '../terminal/clean.ts'

/** `gx did rotate`: a new key in the DID document; the old ones stay, with their end. */
export async function run(input: CommandInput, { stage, say, now }: CommandContext): Promise<Outcome> {
  const folder = input.args[0] ?? '.'
  const keyFile = textOption(input, 'key')
  if (keyFile === undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'it is not said which key is the new one', {
      next: 'Create one with "gx key create --name key-2", and name its file with --key.',
    })
  }
  const file = textOption(input, 'document') ?? (await documentFile(folder))
  const parsed = parseJsonObject(await readTextFile(file, 'DID document'), { source: file })
  if (!parsed.ok || typeof parsed.value.id !== 'string') {
    throw new GxError('ERR_INPUT_REFUSED', `${cleanPath(file)} is not a DID document`, {
      details: { findings: parsed.ok ? [] : [...parsed.findings] } as never,
      next: `See what is wrong with it: gx did check ${cleanPath(file)}`,
    })
  }
  const key = await didKeyEntry(keyFile, { openKey: keyOpener(input, { say }), x5u: textOption(input, 'x5u') })
  const expires = toDateTimeStamp(dateOption(input, 'expires') ?? now())
  const revoke = flag(input, 'revoke')
  const document = rotateDidDocument(parsed.value as DidDocument, { key, expires, revoke })
  const out = textOption(input, 'out')
  stage.add(out ?? file, credentialFileText(document), out === undefined ? { replace: true } : {})
  stage.commit()
  const did = document.id
  const address = did.startsWith('did:web:') ? didWebUrl(did) : undefined
  const fate = revoke ? 'taken back: nothing they signed counts any more' : `out of use from ${expires} on`
  say(
    `New key in the DID document of ${clean(did)}; the old ones are ${fate}.${address === undefined ? '' : ` Publish it as ${address}:`}`,
  )
  const json = {
    did,
    file: out ?? file,
    expires,
    revoked: revoke,
    ...(address !== undefined && { publishAs: address }),
  }
  return { exitCode: 0, out: cleanPath(out ?? file), json, next: `gx did check ${cleanPath(out ?? file)}` }
}

async function documentFile(folder: string): Promise<string> {
  const did = await issuerOf(folder)
  if (did !== undefined) return join(folder, folders.dids, didFile(did))
  throw new GxError('ERR_OPTION_INVALID', 'there is no gx.yaml that names an issuer', {
    next: 'Name the project folder, or the DID document with --document did.json.',
  })
}
