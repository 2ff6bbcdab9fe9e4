import type { Finding } from '@gxkit/core'
import { finding, nearest } from '@gxkit/core'
import { describeFact, type Fact, type FactEntry, type MappingFact } from '../facts/fact.ts'
import { keyLocation, locate } from '../node/location.ts'
import { isCommand, isFileName, isKeyName, isKeyVersion, isStoreAddress, looksSecret } from './signer-values.ts'

/**
 * Where the key of a project is. Names of files are relative to the project, or `$NAME`: an environment variable that holds
 * the name of the file. There is never a secret in it.
 */
export type ProjectSigner =
  /** A key file, and the file with its passphrase where nobody shall be asked. */
  | { readonly kind: 'key-file'; readonly keyFile: string; readonly passphraseFile?: string }
  /** A program that signs; words are split at blanks and quotes, and no shell sees them. */
  | { readonly kind: 'command'; readonly command: string; readonly publicKeyFile: string }
  /** A key store with the interface of HashiCorp Vault's transit engine. */
  | {
      readonly kind: 'transit'
      readonly url: string
      readonly key: string
      readonly version: number
      readonly tokenFile: string
      readonly publicKeyFile?: string
    }

/** One line of the setting `signer`. */
export interface SignerLine {
  readonly purpose: string
  readonly example: string
  readonly isGood: (text: string) => boolean
  readonly problem: string
}

const file = (purpose: string, example: string): SignerLine => ({
  purpose: `${purpose}, or $NAME for an environment variable that holds its name`,
  example,
  isGood: isFileName,
  problem: 'must be the name of a file, or $ and the name of an environment variable',
})

/** Every line that `signer` may have. */
export const signerLines: Readonly<Record<string, SignerLine>> = {
  keyFile: file('the file with the private key', 'keys/key-1.jwk.json'),
  passphraseFile: file('the file whose first line is the passphrase of the key', '../secrets/passphrase'),
  command: {
    purpose: 'the program that signs: it gets the bytes on its standard input and writes the signature',
    example: 'my-signer --slot 9c',
    isGood: isCommand,
    problem: 'must be a program with its arguments, on one line',
  },
  publicKeyFile: file('the file with the public key of what signs', 'keys/seal.public.jwk.json'),
  transit: {
    purpose: 'the https address of the transit engine of a key store',
    example: 'https://vault.example/v1/transit',
    isGood: isStoreAddress,
    problem: 'must be an https address without user name, "?" and "#"',
  },
  key: {
    purpose: 'the name of the key in the key store',
    example: 'seal',
    isGood: isKeyName,
    problem: 'must be letters, digits, ".", "_" and "-"',
  },
  version: {
    purpose: 'the version of the key in the key store',
    example: '1',
    isGood: isKeyVersion,
    problem: 'must be a whole number from 1 on',
  },
  tokenFile: file('the file whose first line is the token of the key store', '$VAULT_TOKEN_FILE'),
}

/** The three forms that `signer` can have: what says which one it is, what it needs, and what it may have. */
export const signerForms = [
  { kind: 'key-file', names: 'keyFile', needs: [], may: ['passphraseFile'] },
  { kind: 'command', names: 'command', needs: ['publicKeyFile'], may: [] },
  { kind: 'transit', names: 'transit', needs: ['key', 'version', 'tokenFile'], may: ['publicKeyFile'] },
] as const

const example = '{ keyFile: keys/key-1.jwk.json }'

/** Reads the setting `signer`; a secret in it is a finding that does not repeat it. */
export function readSigner(
  source: string,
  { value }: FactEntry,
): { readonly signer?: ProjectSigner; readonly findings: readonly Finding[] } {
  if (value.kind !== 'mapping') {
    if (value.kind === 'scalar' && looksSecret('signer', value.text)) return { findings: [secret(source, 'signer')] }
    const problem = `needs lines such as "keyFile: keys/key-1.jwk.json", found ${describeFact(value)}`
    return { findings: [bad('signer', problem, example, source, value)] }
  }
  const secrets = secretsIn(source, value)
  if (secrets.length > 0) return { findings: secrets }
  const { values, findings } = readLines(source, value)
  const forms = signerForms.filter(({ names }) => value.entries.has(names))
  const [form, second] = forms
  if (form === undefined || second !== undefined) {
    const problem = 'needs exactly one of "keyFile", "command" and "transit"'
    return { findings: [...findings, bad('signer', problem, example, source, value)] }
  }
  const allowed: readonly string[] = [form.names, ...form.needs, ...form.may]
  for (const need of form.needs.filter((name) => !value.entries.has(name))) {
    findings.push(
      bad('signer', `with "${form.names}" needs "${need}"`, `{ ${need}: ${exampleOf(need)} }`, source, value),
    )
  }
  for (const entry of value.entries.values()) {
    if (allowed.includes(entry.key) || !Object.hasOwn(signerLines, entry.key)) continue
    const problem = `has no meaning beside "${form.names}"`
    findings.push(bad(`signer.${entry.key}`, problem, exampleOf(entry.key), source, entry.value))
  }
  if (findings.length > 0) return { findings }
  return { signer: signerOf(form.kind, values), findings: [] }
}

/** A finding for a line that would put a secret into the settings. It names the line, never what stands there. */
export function secret(source: string, key: string): Finding {
  return finding('manifest/secret-in-settings', { key }, { location: { source, pointer: '' } })
}

function secretsIn(source: string, { entries }: MappingFact): Finding[] {
  return [...entries.values()]
    .filter(({ key, value }) => looksSecret(key, value.kind === 'scalar' ? value.text : ''))
    .map(({ key }) => secret(source, `signer.${key}`))
}

function readLines(source: string, { entries }: MappingFact): { values: Map<string, string>; findings: Finding[] } {
  const values = new Map<string, string>()
  const findings: Finding[] = []
  for (const entry of entries.values()) {
    const line = Object.hasOwn(signerLines, entry.key) ? signerLines[entry.key] : undefined
    if (line === undefined) {
      const suggestion = nearest(entry.key, Object.keys(signerLines))
      const known = Object.keys(signerLines).join(', ')
      const params = { key: `signer.${entry.key}`, known, ...(suggestion !== undefined && { suggestion }) }
      findings.push(finding('manifest/unknown-setting', params, { location: keyLocation(source, entry) }))
    } else if (entry.value.kind !== 'scalar' || entry.value.value === null || !line.isGood(entry.value.text)) {
      findings.push(bad(`signer.${entry.key}`, line.problem, line.example, source, entry.value))
    } else values.set(entry.key, entry.value.text)
  }
  return { values, findings }
}

function signerOf(kind: ProjectSigner['kind'], values: ReadonlyMap<string, string>): ProjectSigner {
  const text = (name: string): string => values.get(name) ?? ''
  const optional = <N extends string>(name: N): { readonly [M in N]?: string } =>
    values.has(name) ? ({ [name]: text(name) } as { readonly [M in N]?: string }) : {}
  if (kind === 'key-file') return { kind, keyFile: text('keyFile'), ...optional('passphraseFile') }
  if (kind === 'command') return { kind, command: text('command'), publicKeyFile: text('publicKeyFile') }
  const [url, key, version] = [text('transit').replace(/\/+$/, ''), text('key'), Number(text('version'))]
  return { kind, url, key, version, tokenFile: text('tokenFile'), ...optional('publicKeyFile') }
}

function exampleOf(name: string): string {
  return signerLines[name]?.example ?? ''
}

function bad(key: string, problem: string, shown: string, source: string, value: Fact): Finding {
  return finding('manifest/bad-setting', { key, problem, example: shown }, { location: locate(source, value) })
}
