import { GxError } from '@gxkit/core'
import { createCertificateRequest, type Signer, signerFromJwk, thumbprint } from '@gxkit/identity'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { listOption, textOption } from '../input.ts'
import { keyOpener, type OpenKey } from '../project/read-key.ts'
import { remoteKey } from '../project/remote-signer.ts'
import { cleanPath } from '../terminal/clean.ts'

/** A request names no DID; signers need a name all the same. */
const nameless = 'did:example:request#key'

/** `gx key csr`: a certificate signing request for a key. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const commonName = textOption(input, 'commonName')
  if (commonName === undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'it is not said who the certificate is for', {
      next: 'Add --common-name with your host name, e.g. --common-name provider.example.',
    })
  }
  const openKey = keyOpener(input, { say })
  const remote = await remoteKey(input, openKey)
  const signer =
    remote === undefined ? await localSigner(textOption(input, 'key'), openKey) : remote.signerFor(nameless)
  const [organization, country] = [textOption(input, 'organization'), textOption(input, 'country')]
  const hosts = listOption(input, 'host')
  const pem = await createCertificateRequest(signer, {
    subject: {
      commonName,
      ...(organization !== undefined && { organization }),
      ...(country !== undefined && { country }),
    },
    hosts: hosts.length > 0 ? hosts : [commonName],
  })
  const out = textOption(input, 'out')
  const print = signer.publicJwk === undefined ? undefined : await thumbprint(signer.publicJwk)
  const json = { request: pem, ...(print !== undefined && { thumbprint: print }) }
  if (out === undefined || out === '-') return { exitCode: 0, out: pem, json }
  stage.add(out, pem)
  stage.commit()
  say('Certificate signing request written; send it to a certificate authority:')
  return { exitCode: 0, out: cleanPath(out), json: { ...json, file: out } }
}

async function localSigner(file: string | undefined, openKey: OpenKey): Promise<Signer> {
  const unlock = file === undefined ? undefined : (await openKey(file)).unlock
  if (unlock !== undefined) return signerFromJwk(await unlock(), { verificationMethod: nameless })
  throw new GxError('ERR_OPTION_INVALID', 'it is not said which private key the certificate is for', {
    next: 'Name its file with --key, or what signs with --signer.',
  })
}
