import type { JsonValue } from '@gxkit/core'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readStandardInput, readTextFile } from '../files/read.ts'
import { type Layer, layersOf } from '../inspect/layers.ts'
import { clean, cleanLines, cleanPath } from '../terminal/clean.ts'
import { pasteable } from '../terminal/pasteable.ts'

const warning = 'NOTHING WAS VERIFIED. This shows what is written, not whether it is true. To verify: gx verify'

/** `gx inspect <anything>`: the layers of a document, decoded and not believed. */
export async function run({ args }: CommandInput, { signal, say, style }: CommandContext): Promise<Outcome> {
  const [path = '-'] = args
  const name = path === '-' ? 'standard input' : path
  const text = path === '-' ? await readStandardInput(signal) : await readTextFile(path, 'file')
  const layers = await layersOf(name, text)
  say(style.talk('warning', pasteable(`${warning} ${cleanPath(path)}`)))
  return {
    exitCode: 0,
    out: layers.map((layer) => render(layer)).join('\n\n'),
    json: { verified: false, layers: layers as unknown as JsonValue },
  }
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
