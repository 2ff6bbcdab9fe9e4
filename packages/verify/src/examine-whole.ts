import type { Report } from '@gxkit/core'
import { enclosed } from '@gxkit/credentials'
import { wholeChecks } from './checks/index.ts'
import { type DocumentUnderCheck, isSigned } from './document.ts'
import { examineDocument } from './examine-document.ts'
import { receiveInner } from './receive-inner.ts'
import type { Received } from './received.ts'
import { rememberResolutions } from './remember-resolutions.ts'
import { attempt, runChecks } from './run-checks.ts'
import type { Settings } from './settings.ts'
import type { Inner, Whole } from './whole.ts'

/**
 * Examines the document that was handed in, every credential inside it, and then all of them together. Presentations are
 * opened one level deep: what else stands inside a presentation is refused by a check, not followed.
 */
export async function examineWhole(received: Received, settings: Settings): Promise<Whole> {
  const resolver = rememberResolutions(settings.resolver)
  const outer = await examineDocument(received, { settings, resolver, inner: false })
  const { inner, listed } = await examineInner(outer, settings, resolver)
  const credentials = outer.kind === 'presentation' ? inner.map(({ document }) => document) : [outer]
  const signed = credentials.filter((document) => document.kind === 'credential' && isSigned(document))

  let report: Promise<Report> | undefined
  const validate = (): Promise<Report> => {
    const inputs = signed.map(({ content = {}, source }) => ({ document: content, source }))
    report ??=
      settings.validator === false
        ? Promise.reject(new Error('no shapes'))
        : settings.validator.validate(inputs, settings.signal && { signal: settings.signal })
    return report
  }
  const whole: Whole = { outer, inner, listed, signed, expected: credentials.length, settings, validate }
  await runChecks(wholeChecks, whole, outer.ledger, settings.signal)
  return whole
}

async function examineInner(
  outer: DocumentUnderCheck,
  settings: Settings,
  resolver: Settings['resolver'],
): Promise<{ readonly inner: readonly Inner[]; readonly listed: number }> {
  if (outer.kind !== 'presentation' || outer.content === undefined) return { inner: [], listed: 0 }
  const content = outer.content
  const found: ReturnType<typeof enclosed>[] = []
  const outcome = await attempt('presentation/credentials', outer.source, () => {
    found.push(enclosed(content, outer.source))
    return { status: 'passed' }
  })
  outer.ledger.findings.push(...(outcome.findings ?? []), ...found.flatMap((f) => f.findings))
  const entries = found.flatMap((f) => f.entries)
  if (entries.length > settings.limits.credentials) return { inner: [], listed: entries.length }
  const { challenge: _challenge, domain: _domain, ...forInner } = settings
  const inner = await Promise.all(
    entries.map(async (entry) => {
      const document = await examineDocument(receiveInner(entry), { settings: forInner, resolver, inner: true })
      return { pointer: entry.pointer, document }
    }),
  )
  return { inner, listed: entries.length }
}
