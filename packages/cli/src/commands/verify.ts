import { GxError, type Report } from '@gxkit/core'
import type { DocumentResult } from '@gxkit/verify'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readTextFile } from '../files/read.ts'
import { dateOption, flag, textOption } from '../input.ts'
import { createSourceTexts } from '../render/sources.ts'
import { renderVerification } from '../render/verification.ts'
import { pastePath } from '../terminal/pasteable.ts'
import type { Piped } from '../verify/standard-input.ts'
import { errorsOf, onlyUnavailable } from '../verify/verdict.ts'
import { verifierFor } from '../verify/verifier-for.ts'

/** `gx verify <file|->`: everything that can be checked without the network, unless --online is given. */
export async function run(input: CommandInput, context: CommandContext): Promise<Outcome> {
  const { labelAsked, verifyLabel } = await import('../verify/label.ts')
  const asked = labelAsked(input)
  if (asked !== undefined) return verifyLabel(asked, input, context)
  return verifyDocument(input, context)
}

/** `gx verify <file|->` of one document or many. */
async function verifyDocument(input: CommandInput, context: CommandContext): Promise<Outcome> {
  const { signal, now, say, style, voice } = context
  const [path] = input.args
  if (path === undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'it is not said what to verify', {
      next: 'Name a file or a folder; "-" is standard input. For a label: --label label.jwt --for presentation.jwt',
    })
  }
  const online = flag(input, 'online')
  if (!flag(input, 'quiet')) announce(say, { online, shapes: input.options.shapes !== false })
  const { companionsFor, itemsOf, verifyBatch } = await import('../verify/batch.ts')
  const isStdin = path === '-'
  const piped = isStdin ? await fromStandardInput(input, signal) : undefined
  const items = piped === undefined ? await itemsOf(path) : 'items' in piped ? piped.items : undefined
  if (items !== undefined) return verifyBatch(items, input, context)
  const at = dateOption(input, 'at')
  const dids = textOption(input, 'dids')
  const name = isStdin ? 'standard input' : path
  const explained = flag(input, 'explain')
  const { verifier, asked: request } = await verifierFor(input, isStdin ? undefined : path, now)
  const text = piped !== undefined && 'text' in piped ? piped.text : await readTextFile(path, 'file')
  const companions = await companionsFor(undefined, input, context)

  const result = await verifier.verify(text, { source: name, signal, ...request, ...(companions && { companions }) })
  const { unfold } = await import('../project/unfold.ts')
  const { texts } = unfold({ name, text })
  const sources = await createSourceTexts([{ name, text }, ...texts])
  const { report, form } = result
  const documents = result.ok
    ? [...(result.presentation === undefined ? [] : [result.presentation]), ...result.credentials]
    : result.unverified
  const next = result.ok ? `gx inspect ${pastePath(path)}` : nextStep(report, { online, path, dids })
  const notes = lacksCompanions(report) ? [howToGiveCompanions] : []
  return {
    exitCode: result.ok ? 0 : onlyUnavailable(report) ? 3 : 1,
    told: renderVerification(result, {
      name,
      sources,
      style: style.out,
      voice: voice.out,
      next,
      explained,
      online,
      notes,
      ...(at && { at }),
    }),
    report,
    sources,
    ...(next !== undefined && { next }),
    json: {
      form,
      offline: !online,
      ...(at && { at: at.toISOString() }),
      [result.ok ? 'verified' : 'unverified']: plain(documents.map(asSigned)),
      answers: plain(result.answers),
      policy: plain(result.policy),
      document: plain(withoutFindings(result.document)),
      fetched: plain(result.fetched),
      ...(result.trust && { trust: plain(result.trust) }),
    },
  }
}

/** What the user asked for and should know before anything is read. */
function announce(say: CommandContext['say'], how: { readonly online: boolean; readonly shapes: boolean }): void {
  if (how.online)
    say('Online: DID documents, status lists, certificate chains and what authorities say about them may be fetched.')
  if (!how.shapes)
    say('Without shapes: signatures and dates alone. What the credentials say is not compared with the rules.')
}

async function fromStandardInput(input: CommandInput, signal: AbortSignal): Promise<Piped> {
  const { standardInput } = await import('../verify/standard-input.ts')
  return standardInput('standard input', { signal, asLines: flag(input, 'ndjson') })
}

function nextStep(
  report: Report,
  { online, path, dids }: { readonly online: boolean; readonly path: string; readonly dids: string | undefined },
): string | undefined {
  const [first] = errorsOf(report)
  if (first === undefined) return undefined
  if (first.code === 'did/not-found' && !online) return 'name a folder with the DID documents (--dids), or add --online'
  if (first.code === 'verify/unknown-format' && path !== '-') return `gx inspect ${pastePath(path)}`
  if (first.code.startsWith('policy/')) return 'gx policy list'
  return lacksCompanions(report)
    ? `${['gx verify', pastePath(path), ...(dids === undefined ? [] : ['--dids', pastePath(dids)])].join(' ')} --no-shapes`
    : `gx explain ${first.code}`
}

const howToGiveCompanions =
  'The rules need the credentials that this one refers to: give the presentation that holds them all, name the folder where they are (--companions), or leave the rules out.'

/** Whether nothing is wrong but that other credentials are not here. */
function lacksCompanions(report: Report): boolean {
  const errors = errorsOf(report)
  return errors.length > 0 && errors.every(({ code }) => code === 'shape/reference-unresolved')
}

/** What was signed; the document as it was issued is in the file. */
function asSigned(document: object): object {
  const { secured: _, ...rest } = document as { readonly secured?: unknown }
  return rest
}

/** The tree as data; the findings stand in the report, by the names of the documents. */
function withoutFindings({ findings: _, credentials, ...document }: DocumentResult): object {
  return { ...document, credentials: credentials.map(withoutFindings) }
}

function plain(value: unknown): never {
  if (value === undefined) throw new GxError('ERR_INTERNAL', 'nothing to show')
  return JSON.parse(JSON.stringify(value)) as never
}
