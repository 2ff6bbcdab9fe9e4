import { basename, dirname, join } from 'node:path'
import {
  createReport,
  type Finding,
  GxError,
  isGxError,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  ownMember,
  parseJsonObject,
  relocate,
  toArray,
} from '@gxkit/core'
import { plural, toJson } from '@gxkit/core/render'
import { type Credential, issue, type Secured } from '@gxkit/credentials'
import { movingContexts } from '@gxkit/linked-data'
import { classModel, gaiaX2511, isSubClassOf, type Release } from '@gxkit/ontology'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { exists, factsOf } from '../files/read.ts'
import { textOption } from '../input.ts'
import { checkClock } from '../project/clock.ts'
import { securedEnding, securedFileText } from '../project/credential-file.ts'
import { folders, projectAround } from '../project/folders.ts'
import { loadProject } from '../project/load-project.ts'
import { mechanismFor } from '../project/mechanism.ts'
import { signingFor } from '../project/project-signer.ts'
import { keyOpener } from '../project/read-key.ts'
import { remoteKey } from '../project/remote-signer.ts'
import { createResolver } from '../project/resolver.ts'
import { readInputs } from '../project/secured-files.ts'
import { findSigner } from '../project/signing-key.ts'
import { statusListsOf, withStatus } from '../project/status-lists.ts'
import { createSourceTexts, type NamedText } from '../render/sources.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

/** `gx sign <paths…>`: signs with the issuer's key, and opens the result again before it is written. */
export async function run(input: CommandInput, context: CommandContext): Promise<Outcome> {
  const { signal, stage, say, now } = context
  checkClock(now())
  const [first = '.'] = input.args
  const texts = await readInputs(input.args, {
    inProject: folders.build,
    ending: /\.json(ld)?$/i,
    what: 'credential',
    signal,
  })
  const project = first === '-' ? undefined : await projectAround(first)
  const settings = project === undefined ? undefined : await loadProject(project)
  const release = settings?.release ?? gaiaX2511
  const signing = await signingFor(input, settings, { say })
  const openKey = keyOpener(signing.input, { say })
  const remote = await remoteKey(signing.input, openKey)
  const resolver = await createResolver({ dids: textOption(input, 'dids'), project })
  const mechanism = mechanismFor(input, release)
  const sources = await createSourceTexts(texts)
  const lists = project === undefined ? [] : await statusListsOf(project)
  const mayLeaveOut =
    (await isMany(first)) && textOption(input, 'key') === undefined && textOption(input, 'signer') === undefined

  const signed: { readonly text: NamedText; readonly secured: Secured }[] = []
  const warnings: Finding[] = []
  const left: { readonly file: string; readonly issuer: string }[] = []
  let reason: GxError | undefined
  for (const text of texts) {
    signal.throwIfAborted()
    const parsed = parseJsonObject(text.text, { source: text.name })
    if (!parsed.ok) return await refused(parsed.findings, text)
    const credential = parsed.value
    const issuer = issuerOf(credential)
    if (issuer === undefined) throw noIssuer(text.name)
    try {
      const isFor = signing.isFor(issuer)
      const signer = await findSigner({
        did: issuer,
        relationship: 'assertionMethod',
        resolver,
        openKey,
        project,
        ...(isFor && { remote, keyFile: textOption(signing.input, 'key') }),
        method: textOption(input, 'did'),
      })
      const listed = await withStatus(credential, { lists, issuer, now: now() })
      const secured = await issue(listed as unknown as Credential, { signer, mechanism, resolver, now, signal })
      signed.push({ text, secured })
      warnings.push(...movingContexts(credential, { source: text.name, release }))
    } catch (error) {
      if (mayLeaveOut && isGxError(error) && error.code === 'ERR_KEY_NOT_FOUND') {
        left.push({ file: text.name, issuer })
        reason ??= error
        continue
      }
      const findings = findingsOf(error)
      if (findings.length > 0) return await refused(findings, text)
      throw error
    }
  }
  const [only] = signed
  if (only === undefined) throw nobodyHere(left, reason)
  const warned = { warnings: toJson(createReport({ findings: warnings }), { sources }).findings ?? [] }
  if (textOption(input, 'out') === '-')
    return onStandardOutput(
      signed.map((s) => s.secured),
      warned,
    )
  for (const { text, secured } of signed)
    stage.add(...placeOf(input, text.name, secured, { project, many: signed.length > 1 }))
  const files = stage.commit()
  for (const { file, issuer } of left)
    say(`Not signed: ${cleanPath(file)} is for ${clean(issuer)} to sign; its key is not here.`)
  if (signed.some(({ text }) => isRegistrationNumber(text, release)))
    say('Among them is a registration number: a clearing house accepts it from an accredited notary only.')
  say(`${plural(files.length, 'credential')} signed (${mechanism.id}) and opened again with the issuer's public key:`)
  for (const line of notes(warnings)) say(line)
  const next = nextStep(input, files, {
    project,
    received: project !== undefined && (await exists(join(project, folders.received))),
  })
  return {
    exitCode: 0,
    out: files.map(cleanPath).join('\n'),
    json: { files, mechanism: mechanism.id, notSigned: left, ...warned },
    sources,
    next,
  }
}

/** The options that the next command needs as well go with it. */
function nextStep(
  input: CommandInput,
  files: readonly string[],
  { project, received }: { readonly project: string | undefined; readonly received: boolean },
): string {
  const passedOn = (...names: readonly string[]): string => {
    const given = names.map((name) => [name, textOption(input, name)] as const)
    return given.map(([name, value]) => (value === undefined ? '' : ` --${name} ${pastePath(value)}`)).join('')
  }
  if (project === undefined) return `gx verify ${pastePath(files[0] ?? '')}${passedOn('dids')}`
  return `gx present ${pastePath(received ? project : join(project, folders.signed))}${passedOn('key', 'dids', 'mechanism')}`
}

/** Findings about a document that has no name of its own yet. */
async function refused(findings: readonly Finding[], text: NamedText): Promise<Outcome> {
  const named = findings.map((found) => relocate(found, found.location && { ...found.location, source: text.name }))
  return {
    exitCode: 1,
    report: createReport({ findings: named }),
    sources: await createSourceTexts([text]),
    json: { files: [] },
    next: `gx check ${pastePath(text.name)}`,
  }
}

function findingsOf(error: unknown): readonly Finding[] {
  if (!isGxError(error) || !Array.isArray(error.details.findings)) return []
  return error.details.findings as unknown as readonly Finding[]
}

function issuerOf({ issuer }: JsonObject): string | undefined {
  if (typeof issuer === 'string') return issuer
  return isJsonObject(issuer) && typeof issuer.id === 'string' ? issuer.id : undefined
}

function isRegistrationNumber({ text }: NamedText, release: Release): boolean {
  const parsed = parseJsonObject(text, { source: '' })
  const types = parsed.ok ? toArray<JsonValue>(ownMember(parsed.value, 'type')) : []
  const general = classModel(release, 'RegistrationNumber')?.iri
  return types.some((type) => {
    const iri = typeof type === 'string' ? classModel(release, type)?.iri : undefined
    return iri !== undefined && general !== undefined && isSubClassOf(release, iri, general)
  })
}

async function isMany(path: string): Promise<boolean> {
  return path !== '-' && (await factsOf(path, 'file or folder')).isDirectory()
}

function placeOf(
  input: CommandInput,
  name: string,
  secured: Secured,
  { project, many }: { readonly project: string | undefined; readonly many: boolean },
): [path: string, content: string, options: { within: string }] {
  const out = textOption(input, 'out')
  const file = `${basename(name).replace(/\.json(ld)?$/i, '')}${securedEnding(secured)}`
  const content = securedFileText(secured)
  if (out !== undefined && !many) return [out, content, { within: dirname(out) }]
  if (out !== undefined) return [join(out, file), content, { within: out }]
  if (project === undefined) return [join(dirname(name), `signed-${file}`), content, { within: dirname(name) }]
  return [join(project, folders.signed, file), content, { within: project }]
}

/** What to know about files that were signed all the same: each once, however many files it concerns. */
function notes(warnings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { message } of warnings) counts.set(message, (counts.get(message) ?? 0) + 1)
  return [...counts].map(([message, n]) => `Note${n > 1 ? ` for ${n} of them` : ''}: ${clean(message)}.`)
}

function onStandardOutput(secured: readonly Secured[], more: JsonObject): Outcome {
  const [only, second] = secured
  if (only === undefined || second !== undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'standard output takes one credential, there are several', {
      next: 'Name one file, or a folder with --out.',
    })
  }
  return { exitCode: 0, out: securedFileText(only), json: { credential: securedFileText(only).trim(), ...more } }
}

function noIssuer(name: string): GxError {
  return new GxError('ERR_INPUT_REFUSED', `${cleanPath(name)} names no issuer, so nobody can sign it`, {
    next: `Add "issuer" with the DID of the party that signs, then run: gx check ${pastePath(name)}`,
  })
}

/** With one issuer the reason says more than the summary: the key may be there, and only the DID document missing. */
function nobodyHere(left: readonly { readonly issuer: string }[], reason: GxError | undefined): GxError {
  const issuers = [...new Set(left.map(({ issuer }) => clean(issuer)))].join(', ')
  if (reason?.next !== undefined && new Set(left.map(({ issuer }) => issuer)).size === 1) {
    return new GxError('ERR_KEY_NOT_FOUND', `nothing was signed: ${reason.message}`, { next: reason.next })
  }
  return new GxError('ERR_KEY_NOT_FOUND', `nothing was signed: there is no key of ${issuers} here`, {
    next: 'Create one with "gx key create" and list it with "gx did create", or name both with --key and --dids.',
  })
}
