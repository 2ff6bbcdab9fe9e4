import { join } from 'node:path'
import type { UnverifiedContent } from '@gxkit/conformity'
import { GxError, isJsonObject, type Location, mergeReports, parseJsonObject, type Report } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import { companionsIn, type VerificationResult } from '@gxkit/verify'
import type { CommandContext, CommandInput } from '../command.ts'
import { factsOf, listFolder, readStandardInput, readTextFile } from '../files/read.ts'
import { flag } from '../input.ts'
import { projectAround, settingsFileOf } from '../project/folders.ts'
import { unfold } from '../project/unfold.ts'
import type { NamedText } from '../render/sources.ts'
import { cleanFolder, cleanPath } from '../terminal/clean.ts'
import { verifierFor } from '../verify/verifier-for.ts'

/** What is to be assessed: either everything is signed and was verified, or it is a dry run. */
export type Contents = {
  readonly texts: readonly NamedText[]
  readonly release: Release
  /** The projects among the paths. */
  readonly projects: readonly string[]
} & (
  | {
      readonly kind: 'verified'
      readonly results: readonly { readonly name: string; readonly result: VerificationResult }[]
    }
  | {
      readonly kind: 'unverified'
      readonly credentials: readonly UnverifiedContent[]
      /** What was found in the manifests and by the shapes. */
      readonly report: Report
      /** Where a place of a credential was written. */
      readonly back: (location: Location) => Location
    }
)

/**
 * Reads what the paths name. Presentations and other signed documents are verified, with the options of `gx verify`. As soon as
 * one thing is not signed, nothing is: it is assessed as a dry run.
 *
 * @throws GxError when a path cannot be used
 */
export async function contentsOf(input: CommandInput, context: CommandContext, release: Release): Promise<Contents> {
  const paths = input.args.length === 0 ? ['.'] : input.args
  const projects: string[] = []
  const documents: NamedText[] = []
  for (const path of paths) {
    if (path === '-') documents.push({ name: 'standard input', text: await readStandardInput(context.signal) })
    else if ((await factsOf(path, 'file or folder')).isDirectory()) {
      if ((await settingsFileOf(path)) === undefined) documents.push(...(await documentsIn(path)))
      else projects.push(path)
    } else if (/\.ya?ml$/i.test(path)) projects.push(await projectOf(path))
    else documents.push({ name: path, text: await readTextFile(path, 'file') })
  }
  const signed = documents.filter(isSigned)
  if (projects.length === 0 && signed.length === documents.length) return verifyAll(signed, input, context, release)
  return { ...(await unverified([...new Set(projects)], documents, context, release)), release }
}

async function projectOf(path: string): Promise<string> {
  const project = await projectAround(path)
  if (project !== undefined) return project
  throw new GxError('ERR_FILE_NOT_FOUND', `${cleanPath(path)} belongs to no project: there is no gx.yaml above it`, {
    next: 'Name a project, a credential in JSON, or a signed presentation.',
  })
}

async function documentsIn(folder: string): Promise<readonly NamedText[]> {
  const names = (await listFolder(folder)).filter((name) => /\.(?:jsonld|json|jwt)$/i.test(name))
  if (names.length === 0) {
    throw new GxError('ERR_FILE_NOT_FOUND', `there is nothing to assess in ${cleanFolder(folder)}`, {
      next: 'Name a folder with a gx.yaml, one with credentials, or a signed presentation.',
    })
  }
  return Promise.all(
    names
      .map((name) => join(folder, name))
      .map(async (name) => ({ name, text: await readTextFile(name, 'credential') })),
  )
}

/** Tokens, and JSON with a proof; whether these hold is found out later. */
function isSigned({ name, text }: NamedText): boolean {
  if (!/^\s*\{/.test(text)) return true
  const parsed = parseJsonObject(text, { source: name })
  if (!parsed.ok) return true
  const { proof, type, id } = parsed.value
  if (proof !== undefined || (typeof id === 'string' && id.startsWith('data:'))) return true
  const inside = [parsed.value.verifiableCredential].flat().filter(isJsonObject)
  const isPresentation = [type].flat().includes('VerifiablePresentation')
  return (
    isPresentation && inside.length > 0 && inside.every((each) => each.proof !== undefined || each.type === enveloped)
  )
}

const enveloped = 'EnvelopedVerifiableCredential'

async function verifyAll(
  documents: readonly NamedText[],
  input: CommandInput,
  { signal, now, say }: CommandContext,
  release: Release,
): Promise<Contents> {
  const [first] = documents
  const path = first?.name === 'standard input' ? undefined : first?.name
  const { verifier, asked } = await verifierFor(input, path, now)
  if (flag(input, 'online'))
    say('Online: DID documents, status lists and certificate chains may be fetched over HTTPS.')
  const companions = companionsIn(documents.map(({ name: source, text }) => ({ source, text })))
  const results: { readonly name: string; readonly result: VerificationResult }[] = []
  for (const { name, text } of documents) {
    results.push({ name, result: await verifier.verify(text, { source: name, signal, ...asked, companions }) })
  }
  const texts = documents.flatMap((each) => [each, ...unfold(each).texts])
  return { kind: 'verified', release, texts, results, projects: [] }
}

async function unverified(
  projects: readonly string[],
  documents: readonly NamedText[],
  { signal, now }: CommandContext,
  release: Release,
): Promise<Omit<Extract<Contents, { kind: 'unverified' }>, 'release'>> {
  const credentials: UnverifiedContent[] = []
  const reports: Report[] = []
  const texts: NamedText[] = []
  const origins = new Map<string, (location: Location) => Location>()
  for (const folder of projects) {
    const [{ loadProject }, { checkProject }, received] = await Promise.all([
      import('../project/load-project.ts'),
      import('../project/check-project.ts'),
      import('../project/received.ts'),
    ])
    const project = await loadProject(folder)
    const others = await received.loadReceived(folder)
    const checked = await checkProject(project, { now, signal, received: others })
    reports.push(checked.report)
    texts.push(...project.texts, ...received.legible(others))
    for (const [i, { credential, source, origin }] of checked.credentials.entries()) {
      const name = `${source} ${i}`
      origins.set(name, ({ pointer }) => origin(pointer) ?? { source, pointer: '' })
      credentials.push({ document: credential, source: name })
    }
    for (const { document, source } of received.readReceived(others).credentials) credentials.push({ document, source })
  }
  const opened = documents.map((each) => ({ each, ...openedOf(each) }))
  for (const { report } of opened) if (report !== undefined) reports.push(report)
  const plain = opened.flatMap(({ documents: all }) => all)
  texts.push(...opened.flatMap(({ texts: all }) => all))
  if (plain.length > 0) {
    const { checkDocuments } = await import('../project/check-documents.ts')
    reports.push(await checkDocuments(plain, { release, now, signal }))
    for (const { name, text } of plain) {
      const parsed = parseJsonObject(text, { source: name })
      if (parsed.ok) credentials.push({ document: parsed.value, source: name })
    }
  }
  const back = (location: Location): Location => origins.get(location.source)?.(location) ?? location
  return { kind: 'unverified', credentials, report: mergeReports(reports), texts, back, projects }
}

/** The credentials in a document, nothing verified. */
function openedOf(text: NamedText): {
  readonly documents: readonly NamedText[]
  readonly texts: readonly NamedText[]
  readonly report?: Report
} {
  const unfolded = unfold(text)
  return unfolded.documents.length > 0 ? unfolded : { documents: [text], texts: [text] }
}
