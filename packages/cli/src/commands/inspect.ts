import type { JsonValue } from '@gxkit/core'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readStandardInput, readTextFile } from '../files/read.ts'
import { type Layer, layersOf } from '../inspect/layers.ts'
import { clean, cleanLines, cleanPath } from '../terminal/clean.ts'
import { pasteable, pastePath } from '../terminal/pasteable.ts'

const warning = 'NOTHING WAS VERIFIED. This shows what is written, not whether it is true.'

/** `gx inspect <anything>`: the layers of a document, decoded and not believed. */
export async function run({ args }: CommandInput, { signal, say, style }: CommandContext): Promise<Outcome> {
  const [path = '-'] = args
  const name = path === '-' ? 'standard input' : path
  const text = path === '-' ? await readStandardInput(signal) : await readTextFile(path, 'file')
  const layers = await layersOf(name, text)
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
  if (/without a proof/.test(what)) return ` It is not signed. To check: gx check ${pastePath(path)}`
  return /token|credential|presentation/.test(what) ? ` To verify: gx verify ${pastePath(path)}` : ''
}

function render({ name, what, note, content }: Layer): string {
  const head = `${cleanPath(name)}: ${clean(what)}${note === undefined ? '' : ` (${clean(note)})`}`
  return content === undefined ? head : `${head}\n${indent(pretty(content))}`
}

function pretty(content: JsonValue): string {
  return typeof content === 'string' ? cleanLines(content) : cleanLines(JSON.stringify(content, null, 2))
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
}
