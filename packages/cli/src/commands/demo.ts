import { join, relative } from 'node:path'
import { plural } from '@gxkit/core/render'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { createAccount } from '../demo/account.ts'
import { showBrokenFact } from '../demo/broken-fact.ts'
import { loadExamples, loadExampleVocabulary } from '../demo/examples.ts'
import { createParty, type Party } from '../demo/party.ts'
import { marker, markerText, previousRun } from '../demo/previous-run.ts'
import { runProvider } from '../demo/run-provider.ts'
import { textOption } from '../input.ts'
import { credentialFileText } from '../project/credential-file.ts'
import { folders } from '../project/folders.ts'
import { didFile } from '../project/resolver.ts'
import { createSourceTexts } from '../render/sources.ts'
import { cleanPath } from '../terminal/clean.ts'

/** `gx demo`: the whole path on the examples. All files appear together at the end, or none do. */
export async function run(
  input: CommandInput,
  { now, signal, say, stage, style, voice }: CommandContext,
): Promise<Outcome> {
  const out = textOption(input, 'out') ?? 'gxkit-demo'
  const before = await previousRun(out)
  const projects = await loadExamples(out)
  const files = new Map<string, { readonly content: string; readonly secret: boolean }>()
  const write = (path: string, content: string, secret = false): void => {
    files.set(relative(out, path), { content, secret })
  }
  const parties = new Map<string, Party>()
  const party = async (did: string): Promise<Party> => {
    const known = parties.get(did) ?? (await createParty(did))
    parties.set(did, known)
    return known
  }

  say(`From facts in YAML to verified credentials, for ${projects.length} example providers. No network is used.`)
  const account = createAccount(say, style.talk)
  for (const project of projects) {
    account.heading(cleanPath(project.folder))
    const outcome = await runProvider(project, { account, now, signal, party, write })
    if (!outcome.ok)
      return {
        exitCode: 1,
        report: outcome.report,
        sources: await createSourceTexts(project.texts),
        json: { files: [] },
      }
  }
  for (const each of parties.values())
    writeOwnFolder(
      each,
      projects.map(({ settings }) => (settings.ok ? settings.value.issuer : '')),
      out,
      write,
    )
  const [first] = projects
  if (first !== undefined) {
    say(`\n${style.talk('strong', 'And if a fact is wrong?')} The same files with another country code:\n`)
    say(await showBrokenFact(first, { now, signal, style: style.talk, voice: voice.talk }))
  }

  for (const { name, text } of await loadExampleVocabulary(out)) write(name, text)
  write(join(out, marker), await markerText(new Map([...files].map(([path, { content }]) => [path, content]))))
  for (const [path, { content, secret }] of files) {
    stage.add(join(out, path), content, { secret, within: out, replace: before.has(path) })
  }
  for (const path of before) if (!files.has(path)) stage.remove(join(out, path), { within: out })
  signal.throwIfAborted()
  const written = stage.commit()
  say(`\n${style.talk('strong', `${plural(written.length, 'file')} written`)}, for each provider:`)
  const main = first?.folder ?? out
  return {
    exitCode: 0,
    out: tour(main).join('\n'),
    json: { folder: out, files: written, providers: projects.map(({ folder }) => folder) },
    next: `gx verify ${cleanPath(join(main, 'presentation.jwt'))}`,
  }
}

/** A party that is no example provider, i.e. the notary, keeps its key in a folder of its own. */
function writeOwnFolder(
  { did, privateJwk, didDocument }: Party,
  providers: readonly string[],
  out: string,
  write: (path: string, content: string, secret?: boolean) => void,
): void {
  if (providers.includes(did)) return
  const folder = join(out, did.replace(/^did:web:/, '').replace(/[^A-Za-z0-9.-]/g, '_'))
  write(join(folder, folders.keys, 'key-1.jwk.json'), credentialFileText(privateJwk), true)
  write(join(folder, folders.dids, didFile(did)), credentialFileText(didDocument))
}

function tour(folder: string): readonly string[] {
  const rows = [
    ['*.yaml', 'the facts, to read and to change'],
    [`${folders.build}/`, 'credentials, unsigned'],
    [`${folders.keys}/`, 'the private key; only you can read it'],
    [`${folders.dids}/`, 'DID documents with the public keys'],
    [`${folders.signed}/`, 'credentials, signed'],
    ['presentation.jwt', 'all of them in one signed presentation'],
    ['who-claims-what.svg', 'the picture; open it in a browser'],
  ] as const
  const paths = rows.map(([name]) => cleanPath(join(folder, name)))
  const width = Math.max(...paths.map((path) => path.length))
  return rows.map(([, what], i) => `  ${(paths[i] ?? '').padEnd(width)}  ${what}`)
}
