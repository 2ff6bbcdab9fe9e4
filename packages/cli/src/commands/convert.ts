import { createReport, GxError } from '@gxkit/core'
import { contextSet, convert, type RdfFormat, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readStandardInput, readTextFile } from '../files/read.ts'
import { choiceOption, textOption } from '../input.ts'
import { createSourceTexts } from '../render/sources.ts'
import { cleanPath } from '../terminal/clean.ts'
import { releaseOption } from '../vocabulary/release-option.ts'

const formats = ['jsonld', 'turtle', 'nquads'] as const
type Format = (typeof formats)[number]

const rdfFormats: Readonly<Record<Format, RdfFormat>> = { jsonld: 'json-ld', turtle: 'turtle', nquads: 'n-quads' }

const endings: readonly (readonly [RegExp, Format])[] = [
  [/\.(json|jsonld)$/i, 'jsonld'],
  [/\.(ttl|turtle)$/i, 'turtle'],
  [/\.(nq|nt|nquads)$/i, 'nquads'],
]

/** `gx convert <file> --to …`: the same statements in another notation. */
export async function run(input: CommandInput, { signal, stage, say }: CommandContext): Promise<Outcome> {
  const [path = '-'] = input.args
  if (textOption(input, 'to') === undefined) {
    throw new GxError('ERR_OPTION_INVALID', 'it is not said what to convert to', {
      next: 'Add --to jsonld, --to turtle or --to nquads.',
    })
  }
  const to = choiceOption(input, 'to', formats, 'turtle')
  const from = formatOf(input, path)
  const name = path === '-' ? 'standard input' : path
  const text = path === '-' ? await readStandardInput(signal) : await readTextFile(path, 'file')
  const release = await releaseOption(input, path === '-' ? undefined : path)
  const converted = await convert(text, {
    from: rdfFormats[from],
    to: rdfFormats[to],
    contexts: contextSet(
      w3cContexts,
      gaiaX2210.contexts.documents,
      gaiaX2511.contexts.documents,
      release.contexts.documents,
    ),
    prefixes: release.prefixes,
    context: [...release.contexts.order],
    source: name,
  })
  const sources = await createSourceTexts([{ name, text }])
  if (!converted.ok)
    return { exitCode: 1, report: createReport({ findings: converted.findings }), sources, json: { from, to } }
  const out = textOption(input, 'out')
  if (out === undefined || out === '-')
    return { exitCode: 0, out: converted.value, json: { from, to, text: converted.value } }
  stage.add(out, converted.value)
  stage.commit()
  say(`Converted from ${from} to ${to}:`)
  return { exitCode: 0, out: cleanPath(out), json: { from, to, files: [out] } }
}

function formatOf(input: CommandInput, path: string): Format {
  const byName = endings.find(([pattern]) => pattern.test(path))?.[1]
  if (byName !== undefined || textOption(input, 'from') !== undefined) {
    return choiceOption(input, 'from', formats, byName ?? 'jsonld')
  }
  throw new GxError('ERR_OPTION_INVALID', `the name of ${cleanPath(path)} does not tell its format`, {
    next: /\.ya?ml$/i.test(path)
      ? 'Facts in YAML become credentials first: "gx build". Then convert one of those.'
      : 'Add --from jsonld, --from turtle or --from nquads.',
  })
}
