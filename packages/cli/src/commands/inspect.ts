import { defaultLimits, type JsonValue } from '@gxkit/core'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readBinaryFile, readStandardBytes } from '../files/read.ts'
import { indexOption } from '../input.ts'
import type { Claim, Layer } from '../inspect/layer.ts'
import { layersOf } from '../inspect/layers.ts'
import { clean, cleanLines, cleanPath } from '../terminal/clean.ts'
import { pasteable, pastePath } from '../terminal/pasteable.ts'

const warning = 'NOTHING WAS VERIFIED. This shows what is written, not whether it is true.'
/** Letters of one text that people are shown; `--json` has all of it. */
const mostLetters = 1_000

/** `gx inspect <anything>`: the layers of a document, decoded and not believed. */
export async function run(input: CommandInput, { signal, say, style }: CommandContext): Promise<Outcome> {
  const [path = '-'] = input.args
  const name = path === '-' ? 'standard input' : path
  const index = indexOption(input, 'index')
  const bytes =
    path === '-' ? await readStandardBytes(signal) : await readBinaryFile(path, 'file', defaultLimits.documentBytes)
  const layers = await layersOf(name, bytes, { index })
  say(style.talk('warning', pasteable(`${warning}${toVerify(layers, path)}`)))
  return {
    exitCode: 0,
    out: layers.map((layer) => render(layer)).join('\n\n'),
    json: { verified: false, layers: layers as unknown as JsonValue },
  }
}

/** The command that says more, for the forms that have one. */
function toVerify([first]: readonly Layer[], path: string): string {
  const what = first?.what ?? ''
  if (/manifest|settings of a project/.test(what)) return ` To check: gx check ${pastePath(path)}`
  if (/a DID document/.test(what)) return ` To check: gx did check ${pastePath(path)}`
  if (/^the certificate of/.test(what)) return ` To check: gx trust check ${pastePath(path)}`
  if (/without a proof/.test(what)) return ` It is not signed. To check: gx check ${pastePath(path)}`
  return /^(?:header of a token|an? (?:credential|presentation|label|status list|envelope))/.test(what)
    ? ` To verify: gx verify ${pastePath(path)}`
    : ''
}

function render({ name, what, note, claims = [], facts = {}, content }: Layer): string {
  const head = `${cleanPath(name)}: ${clean(what)}${note === undefined ? '' : ` (${clean(note)})`}`
  const known = Object.entries(facts).map(([key, value]) => `${clean(key)}: ${clean(factWords(value ?? null))}`)
  const lines = [...claims.flatMap((claim) => claimLines(claim, claims.length)), ...known]
  if (content !== undefined) lines.push(pretty(content))
  return lines.length === 0 ? head : `${head}\n${indent(lines.join('\n'))}`
}

function claimLines({ by, covered, notCovered }: Claim, ways: number): readonly string[] {
  const open = notCovered.map((what) => `not covered: ${clean(what)}`)
  if (covered === undefined) return [`${clean(by)}: it is not known here what this covers`]
  const perhaps = ways > 1 ? ', or' : ''
  return [`${clean(by)} claims to cover${perhaps}: ${clean(covered)}`, ...open]
}

function factWords(value: JsonValue): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? value.join(', ')
    : JSON.stringify(value)
}

function pretty(content: JsonValue): string {
  return cleanLines(typeof content === 'string' ? content : JSON.stringify(content, shortened, 2))
}

function shortened(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= mostLetters) return value
  return `${value.slice(0, mostLetters / 2)}… (${value.length} letters)`
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
}
