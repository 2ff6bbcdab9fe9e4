import { catalogue, explain, type FindingCode, GxError, nearest, problemType } from '@gxkit/core'
import { exampleOf } from '@gxkit/core/examples'
import { wrap } from '@gxkit/core/render'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { clean } from '../terminal/clean.ts'

/** `gx explain <code>`: from the one catalogue of codes. */
export async function run({ args }: CommandInput, { style, voice }: CommandContext): Promise<Outcome> {
  const codes = Object.keys(catalogue) as FindingCode[]
  const [wanted] = args
  if (wanted === undefined) {
    const rows = codes.sort().map((code) => `${code.padEnd(34)} ${explain(code).severity}`)
    return { exitCode: 0, out: rows.join('\n'), json: { codes }, next: `gx explain ${codes[0]}` }
  }
  const code = codes.find((each) => each === wanted)
  if (code === undefined) throw await noSuchCode(wanted, codes)
  const { severity, why } = explain(code)
  const { message, next } = exampleOf(code)
  const problem = problemType(code)
  const row = (name: string, text: string): readonly string[] => {
    const [first = '', ...rest] = wrap(text, voice.out.width === undefined ? undefined : voice.out.width - 14)
    return [`   = ${`${name}:`.padEnd(9)}${first}`, ...rest.map((line) => `${' '.repeat(14)}${line}`)]
  }
  const lines = [
    `${style.out(severity, `${severity}[${code}]`)}`,
    ...row('why', why),
    ...row('example', message),
    ...row('next', next),
    ...(problem === undefined ? [] : row('problem', problem)),
  ]
  const plain = [`${severity} ${code}`, `Why: ${why}`, `Example: ${message}`, `Next: ${next}`]
  return {
    exitCode: 0,
    out: (voice.out.plain ? plain : lines).join('\n'),
    json: { code, severity, why, example: message, advice: next, ...(problem !== undefined && { problem }) },
  }
}

async function noSuchCode(wanted: string, codes: readonly FindingCode[]): Promise<GxError> {
  const { classModel, gaiaX2511 } = await import('@gxkit/ontology')
  const near = codes.find((each) => each.endsWith(`/${wanted}`)) ?? nearest(wanted, codes)
  const advice = near === undefined ? 'List all codes with "gx explain".' : `Did you mean ${near}?`
  return new GxError('ERR_OPTION_INVALID', `there is no finding code "${clean(wanted)}"`, {
    next: classModel(gaiaX2511, wanted) === undefined ? advice : `It is a class: "gx shapes show ${clean(wanted)}".`,
  })
}
