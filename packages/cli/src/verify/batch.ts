import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { defaultLimits, GxError, type JsonObject } from '@gxkit/core'
import { plural } from '@gxkit/core/render'
import { type VerificationResult, verifyMany } from '@gxkit/verify'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { factsOf, listFolder, readTextFile } from '../files/read.ts'
import { flag } from '../input.ts'
import { clean, cleanFolder, cleanPath } from '../terminal/clean.ts'
import { verifierFor } from './verifier-for.ts'

/** Whether a path holds many documents: a folder, or a file with one document in each line. */
export async function holdsMany(path: string): Promise<boolean> {
  return path !== '-' && (path.endsWith('.ndjson') || (await factsOf(path, 'file')).isDirectory())
}

interface Item {
  readonly name: string
  readonly text: () => Promise<string>
}

/** `gx verify <folder|file.ndjson>`: each document by itself; one that is bad stops none of the others. */
export async function verifyBatch(input: CommandInput, context: CommandContext): Promise<Outcome> {
  const { signal, now, say, style } = context
  const [path = '.'] = input.args
  const { verifier, asked } = await verifierFor(input, path, now)
  const run = async ({ name, text }: Item): Promise<VerificationResult> =>
    verifier.verify(await text(), { source: name, ...asked })
  const results: JsonObject[] = []
  const lines: string[] = []
  let good = 0
  for await (const each of verifyMany(await itemsOf(path), { run, signal })) {
    const { item } = each
    const result = each.answered ? summaryOf(each.answer) : { ok: false, problem: each.problem }
    results.push({ source: item.name, ...result })
    if (result.ok === true) good++
    const codes = each.answered ? errorsOf(each.answer) : [each.problem]
    const word = result.ok === true ? style.out('good', 'verified    ') : style.out('error', 'NOT verified')
    lines.push(`${word}  ${cleanPath(item.name)}${codes.length > 0 ? `  ${clean(codes.join(', '))}` : ''}`)
    if (process.stderr.isTTY && results.length % 100 === 0) say(`${results.length} documents …`)
  }
  if (results.length === 0) throw nothingIn(path)
  const bad = results.length - good
  lines.push('', `${plural(results.length, 'document')}: ${good} verified, ${bad} not`)
  return {
    exitCode: bad === 0 ? 0 : 1,
    out: flag(input, 'ndjson') ? results.map((each) => JSON.stringify(each)).join('\n') : lines.join('\n'),
    json: { verified: good, notVerified: bad, results },
  }
}

function summaryOf({ ok, form, answers, policy, document, report }: VerificationResult): JsonObject {
  const { errors, warnings } = { errors: codesOf(report, 'error'), warnings: codesOf(report, 'warning') }
  const { issuer } = document
  const plain = { ok, form, ...(issuer !== undefined && { issuer }), policy: policy.id, answers, errors, warnings }
  return JSON.parse(JSON.stringify(plain)) as JsonObject
}

function errorsOf({ report }: VerificationResult): string[] {
  return codesOf(report, 'error').filter((code) => code !== 'verify/nothing-verified')
}

function codesOf({ findings }: VerificationResult['report'], severity: string): string[] {
  return [...new Set(findings.filter((each) => each.severity === severity).map(({ code }) => code))]
}

async function itemsOf(path: string): Promise<AsyncIterable<Item> | readonly Item[]> {
  if (!(await factsOf(path, 'file')).isDirectory()) return linesOf(path)
  const names = (await listFolder(path)).filter((name) => /^[^.].*\.(?:jwt|json|jsonld|txt)$/i.test(name))
  return names.map((name) => ({ name: join(path, name), text: () => readTextFile(join(path, name), 'file') }))
}

/** The lines of a file, one at a time; a line that is too long is refused as a document, not read on. */
async function* linesOf(path: string): AsyncGenerator<Item> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const name = `${path} line ${number}`
    const isTooLong = line.length > defaultLimits.documentBytes
    yield { name, text: () => (isTooLong ? Promise.reject(tooLong(name)) : Promise.resolve(line)) }
  }
}

function tooLong(name: string): GxError {
  return new GxError('ERR_LIMIT', `${cleanPath(name)} is longer than ${defaultLimits.documentBytes} characters`, {
    next: 'Split it into smaller documents.',
  })
}

function nothingIn(path: string): GxError {
  return new GxError('ERR_FILE_UNREADABLE', `there is no document to verify in ${cleanFolder(path)}`, {
    next: 'Name a folder with .jwt or .json files, or a file.',
  })
}
