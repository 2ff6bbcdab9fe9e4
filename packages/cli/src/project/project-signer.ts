import { isAbsolute, join } from 'node:path'
import { GxError, type Parsed } from '@gxkit/core'
import type { Project, ProjectSigner } from '@gxkit/describe'
import type { CommandContext, CommandInput } from '../command.ts'
import { factsOf } from '../files/read.ts'
import { textOption } from '../input.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** What signs in one run of a command. */
export interface Signing {
  /** The options of the command, with those that stand for what the project says. */
  readonly input: CommandInput
  /** Whether the key or signer named there holds for a party: for everybody if the user named it, else for the issuer. */
  readonly isFor: (did: string) => boolean
}

/**
 * What signs: what the user named with `--key` or `--signer`, or else the `signer` of the project's settings.
 *
 * @param options `say`: tells people what is about to sign; left out where only the public key is asked for, and then a
 * passphrase is not looked for either
 * @throws GxError ERR_INPUT_REFUSED where the settings cannot be relied on, ERR_OPTION_INVALID for a variable without value
 */
export async function signingFor(
  input: CommandInput,
  project: { readonly folder: string; readonly settings: Parsed<Project> } | undefined,
  { say }: { readonly say?: CommandContext['say'] },
): Promise<Signing> {
  const isNamed = textOption(input, 'key') !== undefined || textOption(input, 'signer') !== undefined
  if (isNamed || project === undefined) return { input, isFor: () => true }
  const { folder, settings } = project
  if (!settings.ok) refuseBroken(folder, settings)
  const signer = settings.ok ? settings.value.signer : undefined
  if (!settings.ok || signer === undefined) return { input, isFor: () => true }
  const { issuer, source } = settings.value
  if (signer.kind !== 'key-file') {
    await refuseForeign(source)
    say?.(`Signing with ${described(signer)}, as ${cleanPath(source)} says.`)
  }
  const files = Object.entries(filesOf(signer, { isSigning: say !== undefined }))
  const options = {
    ...Object.fromEntries(files.map(([option, [line, name]]) => [option, fileOf(name, { line, folder, source })])),
    ...(signer.kind === 'command' && { signer: `command:${signer.command}` }),
    ...(signer.kind === 'transit' && { signer: `transit:${signer.url}/${signer.key}@${signer.version}` }),
  }
  return { input: { ...input, options: { ...options, ...input.options } }, isFor: (did) => did === issuer }
}

/** The options that take files, each with its line in the settings and what stands there. */
function filesOf(
  signer: ProjectSigner,
  { isSigning }: { readonly isSigning: boolean },
): Readonly<Record<string, readonly [line: string, name: string]>> {
  if (signer.kind === 'key-file') {
    const { keyFile, passphraseFile } = signer
    const isAsked = isSigning && passphraseFile !== undefined
    return { key: ['keyFile', keyFile], ...(isAsked && { passphraseFile: ['passphraseFile', passphraseFile] }) }
  }
  const { publicKeyFile } = signer
  return {
    ...(publicKeyFile !== undefined && { key: ['publicKeyFile', publicKeyFile] }),
    ...(signer.kind === 'transit' && { signerTokenFile: ['tokenFile', signer.tokenFile] }),
  }
}

function described(signer: Exclude<ProjectSigner, { readonly kind: 'key-file' }>): string {
  return signer.kind === 'command' ? `the program ${clean(signer.command)}` : `the key store ${clean(signer.url)}`
}

/** A file of the settings: relative to the project, or named by an environment variable. */
function fileOf(
  name: string,
  { line, folder, source }: { readonly line: string; readonly folder: string; readonly source: string },
): string {
  if (!name.startsWith('$')) return isAbsolute(name) ? name : join(folder, name)
  const value = process.env[name.slice(1)]
  if (value !== undefined && value !== '') return value
  throw new GxError('ERR_OPTION_INVALID', `the environment variable ${name.slice(1)} is not set`, {
    next: `${cleanPath(source)} names it as "${line}": set it to the name of the file, or name the file itself.`,
  })
}

/** Settings that are broken where they say what signs are not guessed at. */
function refuseBroken(folder: string, settings: Extract<Parsed<Project>, { ok: false }>): void {
  const [first] = settings.findings.filter(
    ({ code, location }) => code === 'manifest/secret-in-settings' || location?.pointer.startsWith('/signer') === true,
  )
  if (first === undefined) return
  throw new GxError('ERR_INPUT_REFUSED', `the settings of the project do not say what signs: ${first.message}`, {
    next: `Correct it; the whole list: gx check ${pastePath(folder)}`,
  })
}

/** Who can change the settings chooses the program that is started, and where the token is sent. */
async function refuseForeign(source: string): Promise<void> {
  const { uid, mode } = await factsOf(source, 'manifest')
  const own = process.getuid?.()
  const problem =
    own !== undefined && uid !== own && uid !== 0
      ? 'it belongs to somebody else'
      : own !== undefined && (mode & 0o002) !== 0
        ? 'everybody on this machine can change it'
        : undefined
  if (problem === undefined) return
  throw new GxError('ERR_INPUT_REFUSED', `${cleanPath(source)} names what signs, and ${problem}`, {
    next: `Make it yours alone (chmod o-w ${pastePath(source)}), or name what signs with --signer.`,
  })
}
