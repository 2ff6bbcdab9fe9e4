import { type CodeEntry, catalogue, explain, type FindingCode, GxError, type JsonObject, nearest } from '@gxkit/core'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { clean } from '../terminal/clean.ts'

/** `gx explain <code|type>`: a finding code, from the one catalogue of codes; a type, from the vocabulary. */
export async function run({ args }: CommandInput, { style }: CommandContext): Promise<Outcome> {
  const codes = Object.keys(catalogue) as FindingCode[]
  const [wanted] = args
  if (wanted === undefined) {
    const rows = codes.sort().map((code) => `${code.padEnd(34)} ${explain(code).severity}`)
    return { exitCode: 0, out: rows.join('\n'), json: { codes }, next: `gx explain ${codes[0]}` }
  }
  const code = codes.find((each) => each === wanted)
  if (code === undefined) {
    const { classModel, gaiaX2511 } = await import('@gxkit/ontology')
    const model = classModel(gaiaX2511, wanted)
    if (model !== undefined) {
      const { renderClass } = await import('../render/class.ts')
      const about = { type: model.name, description: model.description, properties: model.properties }
      return { exitCode: 0, out: renderClass(model, gaiaX2511), json: about as unknown as JsonObject }
    }
    const near = codes.find((each) => each.endsWith(`/${wanted}`)) ?? nearest(wanted, codes)
    throw new GxError('ERR_OPTION_INVALID', `there is no finding code and no type "${clean(wanted)}"`, {
      next: near === undefined ? 'List all codes with "gx explain".' : `Did you mean ${near}?`,
    })
  }
  const { severity, why } = explain(code)
  const { message, next } = catalogue[code] as unknown as CodeEntry<Placeholders>
  const says = spoken(message)
  const advice = spoken(next)
  const lines = [`${style.out(severity, `${severity}[${code}]`)}: ${says}`, `   = why:  ${why}`, `   = next: ${advice}`]
  return { exitCode: 0, out: lines.join('\n'), json: { code, severity, says, why, advice } }
}

type Placeholders = Readonly<Record<string, string>>

/** A sentence of the catalogue with the names of its facts in place of facts. */
function spoken(sentence: string | ((params: Placeholders) => string)): string {
  if (typeof sentence === 'string') return sentence
  try {
    return sentence(new Proxy({}, { get: (_, name) => `<${String(name)}>` }))
  } catch {
    return 'depends on the facts of the finding'
  }
}
