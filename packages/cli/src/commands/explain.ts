import { type CodeEntry, catalogue, explain, type FindingCode, GxError, nearest } from '@gxkit/core'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { clean } from '../terminal/clean.ts'

/** `gx explain <code>`: from the one catalogue of codes. */
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
    const near = codes.find((each) => each.endsWith(`/${wanted}`)) ?? nearest(wanted, codes)
    const advice = near === undefined ? 'List all codes with "gx explain".' : `Did you mean ${near}?`
    throw new GxError('ERR_OPTION_INVALID', `there is no finding code "${clean(wanted)}"`, {
      next: classModel(gaiaX2511, wanted) === undefined ? advice : `It is a class: "gx shapes show ${clean(wanted)}".`,
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
