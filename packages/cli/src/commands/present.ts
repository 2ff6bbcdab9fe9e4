import { dirname, join } from 'node:path'
import { createReport, type Finding, finding, GxError } from '@gxkit/core'
import { plural } from '@gxkit/core/render'
import { present, recognise, type Secured, unverifiedContent } from '@gxkit/credentials'
import { splitDidUrl } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { textOption } from '../input.ts'
import { checkClock } from '../project/clock.ts'
import { securedEnding, securedFileText } from '../project/credential-file.ts'
import { folders, projectAround, settingsFileOf } from '../project/folders.ts'
import { loadProject } from '../project/load-project.ts'
import { mechanismFor } from '../project/mechanism.ts'
import { signingFor } from '../project/project-signer.ts'
import { keyOpener } from '../project/read-key.ts'
import { legible, loadReceived, type Received, readReceived } from '../project/received.ts'
import { remoteKey } from '../project/remote-signer.ts'
import { createResolver } from '../project/resolver.ts'
import { readInputs } from '../project/secured-files.ts'
import { findSigner } from '../project/signing-key.ts'
import { createSourceTexts, type NamedText } from '../render/sources.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx present <paths…>`: signed credentials in one presentation, signed by its holder. */
export async function run(input: CommandInput, { signal, stage, say, now }: CommandContext): Promise<Outcome> {
  checkClock(now())
  const [first = '.'] = input.args
  const own = await readInputs(input.args, {
    inProject: folders.signed,
    ending: /\.(jwt|json)$/i,
    what: 'signed credential',
    signal,
  })
  const received = await receivedBy(input.args)
  const texts = [...own, ...received.texts]
  const project = first === '-' ? undefined : await projectAround(first)
  const settings = project === undefined ? undefined : await loadProject(project)
  const release = settings?.release ?? gaiaX2511
  const holder =
    textOption(input, 'holder') ?? (settings?.settings.ok === true ? settings.settings.value.issuer : undefined)
  if (holder === undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'it is not said who presents', {
      next: 'Add --holder did:web:your-domain.example.',
    })
  }
  const { secured, findings: unfit } = takeSecured(texts)
  const findings = [...unfit, ...readReceived(received).report.findings.filter((f) => f.severity === 'error')]
  if (findings.length > 0) {
    return {
      exitCode: 1,
      report: createReport({ findings }),
      sources: await createSourceTexts([...own, ...legible(received)]),
      json: { files: [] },
    }
  }
  const signing = await signingFor(input, settings, { say })
  const openKey = keyOpener(signing.input, { say })
  const remote = await remoteKey(signing.input, openKey)
  const resolver = await createResolver({ dids: textOption(input, 'dids'), project })
  const did = splitDidUrl(holder)?.did ?? holder
  const signer = await findSigner({
    did,
    relationship: 'authentication',
    resolver,
    openKey,
    project,
    ...(signing.isFor(did) && { remote, keyFile: textOption(signing.input, 'key') }),
    method: holder === did ? undefined : holder,
  })
  const mechanism = mechanismFor(input, release)
  const [challenge, domain] = [textOption(input, 'challenge'), textOption(input, 'domain')]
  const presentation = await present(secured, {
    signer,
    mechanism,
    resolver,
    holder: did,
    now,
    signal,
    ...(challenge !== undefined && { challenge }),
    ...(domain !== undefined && { domain }),
  })
  const text = securedFileText(presentation)
  const out = textOption(input, 'out')
  if (out === '-') return { exitCode: 0, out: text, json: { presentation: text.trim() } }
  const file = out ?? join(project ?? dirname(first), `presentation${securedEnding(presentation)}`)
  stage.add(file, text, { within: dirname(file) })
  stage.commit()
  const others = received.texts.length === 0 ? '' : ` (${received.texts.length} of them received from others)`
  say(`${clean(did)} presents ${plural(secured.length, 'credential')}${others}:`)
  const passedOn = ['dids', 'challenge', 'domain'].flatMap((name) => {
    const value = textOption(input, name)
    return value === undefined ? [] : [`--${name} ${pastePath(value)}`]
  })
  const json = { files: [file], holder: did, credentials: secured.length, mechanism: mechanism.id }
  return { exitCode: 0, out: cleanPath(file), json, next: ['gx verify', pastePath(file), ...passedOn].join(' ') }
}

/** A project is presented with what others issued to it; named files alone. */
async function receivedBy(paths: readonly string[]): Promise<Received> {
  const all: Received[] = []
  for (const path of paths.length === 0 ? ['.'] : paths)
    if (path !== '-' && (await settingsFileOf(path)) !== undefined) all.push(await loadReceived(path))
  return { texts: all.flatMap(({ texts }) => texts), findings: all.flatMap(({ findings }) => findings) }
}

/** Only signed credentials can be presented; everything else is named. */
function takeSecured(texts: readonly NamedText[]): {
  readonly secured: readonly Secured[]
  readonly findings: readonly Finding[]
} {
  const secured: Secured[] = []
  const findings: Finding[] = []
  const seen = new Map<string, string>()
  for (const { name, text } of texts) {
    const recognised = recognise(text, { source: name })
    const location = { source: name, pointer: '' as const }
    if (recognised.findings.length > 0) findings.push(...recognised.findings)
    else if (recognised.kind === 'presentation') findings.push(finding('presentation/nested', {}, { location }))
    else if (recognised.secured !== undefined) {
      const id = idOf(recognised.secured)
      const first = id === undefined ? undefined : seen.get(id)
      if (id !== undefined && first !== undefined)
        findings.push(finding('presentation/duplicate-id', { id, first }, { location }))
      if (id !== undefined) seen.set(id, first ?? name)
      secured.push(recognised.secured)
    } else if (recognised.form === 'unsecured')
      findings.push(finding('presentation/unsecured-credential', {}, { location }))
    else findings.push(finding('verify/unknown-format', { found: recognised.reason ?? recognised.form }, { location }))
  }
  return { secured, findings }
}

/** The id that a credential states; nothing is verified here. */
function idOf(secured: Secured): string | undefined {
  const id = unverifiedContent(secured)?.id
  return typeof id === 'string' ? id : undefined
}
