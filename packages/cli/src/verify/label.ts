import { GxError, type JsonObject, mergeReports, type Report } from '@gxkit/core'
import { plural, toHuman } from '@gxkit/core/render'
import { checkLabel, type LabelCheck, type VerificationResult } from '@gxkit/verify'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readTextFile } from '../files/read.ts'
import { flag, textOption } from '../input.ts'
import { unfold } from '../project/unfold.ts'
import { createSourceTexts, type NamedText } from '../render/sources.ts'
import { talking } from '../render/talking.ts'
import { renderVerification } from '../render/verification.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { verifierFor } from './verifier-for.ts'

/** A label, and the presentation that it is shown for. */
interface Asked {
  readonly label: string
  readonly presented: string
}

/**
 * The files of `--label` and `--for`, if they were given.
 *
 * @throws GxError ERR_OPTION_INVALID when one is given without the other, or beside a document
 */
export function labelAsked(input: CommandInput): Asked | undefined {
  const [label, presented] = [textOption(input, 'label'), textOption(input, 'for')]
  if (label === undefined && presented === undefined) return undefined
  if (label !== undefined && presented !== undefined && input.args.length === 0) return { label, presented }
  throw new GxError('ERR_OPTION_INVALID', '--label and --for belong together, and stand alone', {
    next: 'Write: gx verify --label label.jwt --for presentation.jwt',
  })
}

/** `gx verify --label <file> --for <file>`: both are verified, then compared. */
export async function verifyLabel(
  { label, presented }: Asked,
  input: CommandInput,
  context: CommandContext,
): Promise<Outcome> {
  const { signal, now, style, voice } = context
  const texts = [
    { name: label, text: await readTextFile(label, 'label') },
    { name: presented, text: await readTextFile(presented, 'presentation') },
  ] as const
  const { verifier, asked } = await verifierFor(input, presented, now)
  // A challenge is answered by the presentation alone; a label is about other things than the rules of its companions.
  const { challenge: _challenge, domain: _domain, ...forLabel } = asked
  const forBoth = { signal } as const
  const aboutLabel = await verifier.verify(texts[0].text, { source: label, ...forBoth, ...forLabel })
  const aboutPresented = await verifier.verify(texts[1].text, { source: presented, ...forBoth, ...asked })
  const check = aboutLabel.ok && aboutPresented.ok ? await checkLabel(aboutLabel, aboutPresented) : undefined
  const report = mergeReports([aboutLabel.report, aboutPresented.report, ...(check ? [check.report] : [])])
  const sources = await createSourceTexts(texts.flatMap((each) => [each, ...insideOf(each)]))
  const told = [
    ...[aboutLabel, aboutPresented].map((result, i) =>
      renderVerification(result, {
        name: texts[i]?.name ?? '',
        sources,
        style: style.out,
        voice: voice.out,
        explained: flag(input, 'explain'),
        online: flag(input, 'online'),
      }),
    ),
    ...covering(check, { label, presented }),
    ...(check === undefined
      ? []
      : [toHuman(check.report, { ...talking({ style: style.out, voice: voice.out }), sources })]),
  ]
  const ok = check?.ok === true
  const next = ok ? `gx inspect ${pastePath(label)}` : nextOf(check?.report ?? firstBad(aboutLabel, aboutPresented))
  return {
    exitCode: ok ? 0 : 1,
    told: told.join('\n'),
    report,
    sources,
    ...(next !== undefined && { next }),
    json: {
      label: summaryOf(label, aboutLabel),
      presentation: summaryOf(presented, aboutPresented),
      covers: check === undefined ? null : coverageOf(check),
    },
  }
}

function insideOf(text: NamedText): readonly NamedText[] {
  return unfold(text).texts
}

function covering(check: LabelCheck | undefined, { label, presented }: Asked): readonly string[] {
  if (check === undefined) return ['The label was not compared: what did not verify proves nothing.']
  const level = check.level === undefined ? '' : ` (level ${clean(check.level)})`
  const head = `${cleanPath(label)}${level} of ${clean(check.issuer)}`
  if (!check.ok) return [`NOT covered: ${head} does not cover ${cleanPath(presented)} as it is`]
  const lines = check.covered.map(({ id }, i) => `  ${i + 1}. ${clean(id)}`)
  return [`covered: ${head} covers ${plural(check.covered.length, 'credential')}, all that were presented`, ...lines]
}

function coverageOf({ ok, issuer, level, covered }: LabelCheck): JsonObject {
  return {
    ok,
    issuer,
    ...(level !== undefined && { level }),
    covered: covered.map(({ id, source }) => ({ id, source })),
  }
}

function summaryOf(source: string, { ok, form, answers, policy, document }: VerificationResult): JsonObject {
  const { issuer } = document
  const plain = { source, ok, form, ...(issuer !== undefined && { issuer }), policy: policy.id, answers }
  return JSON.parse(JSON.stringify(plain)) as JsonObject
}

function firstBad(label: VerificationResult, presented: VerificationResult): Report {
  return label.ok ? presented.report : label.report
}

function nextOf({ findings }: Report): string | undefined {
  const first = findings.find(({ severity }) => severity === 'error')
  return first === undefined ? undefined : `gx explain ${first.code}`
}
