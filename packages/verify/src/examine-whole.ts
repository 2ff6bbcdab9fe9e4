import type { Finding } from '@gxkit/core'
import { enclosed } from '@gxkit/credentials'
import { lastChecks, presentationChecks, shapeChecks } from './checks/index.ts'
import { readTogether } from './companions/read-together.ts'
import { type DocumentUnderCheck, isSigned, isUnsignedByDesign } from './document.ts'
import { examineDocument } from './examine-document.ts'
import { receiveInner } from './receive-inner.ts'
import type { Received } from './received.ts'
import { rememberResolutions } from './remember-resolutions.ts'
import { ofUnsigned, runChecks } from './run-checks.ts'
import type { Settings } from './settings.ts'
import { compareWithShapes, unfetched } from './shapes.ts'
import { withStatusLists } from './status-lists.ts'
import { credentialsOf, type Inner, type Whole } from './whole.ts'

/**
 * Examines the document that was handed in, every credential inside it, and then all of them together. Presentations are
 * opened one level deep: what else stands inside a presentation is refused by a check, not followed.
 */
export async function examineWhole(received: Received, given: Settings): Promise<Whole> {
  const resolver = rememberResolutions(given.resolver)
  const settings = withStatusLists(given, resolver)
  const outer = await examineDocument(received, { settings, resolver, inner: false })
  const { inner, enclosing } = await examineInner(outer, settings, resolver)
  const whole: Whole = { outer, inner, enclosing }
  const asked = isUnsignedByDesign(outer) ? ofUnsigned(presentationChecks) : presentationChecks
  await runChecks(asked, whole, outer.ledger, settings.signal)
  const together = await readTogether(outer, { settings, resolver })
  outer.ledger.findings.push(...(together?.findings ?? []))
  const all = compareWithShapes(credentialsOf(whole), settings, together)
  for (const compared of all) await runChecks(shapeChecks, compared, compared.document.ledger, settings.signal)
  const linked = await unfetched(all.filter(({ document }) => isSigned(document)))
  await runChecks(lastChecks, outer, outer.ledger, settings.signal)
  return { ...whole, linked, ...(together && { companions: together.companions }) }
}

async function examineInner(
  outer: DocumentUnderCheck,
  settings: Settings,
  resolver: Settings['resolver'],
): Promise<{ readonly inner: readonly Inner[]; readonly enclosing: readonly Finding[] }> {
  if (outer.kind !== 'presentation' || outer.content === undefined) return { inner: [], enclosing: [] }
  const { entries, findings } = enclosed(outer.content, outer.source, { limits: settings.limits })
  const { challenge: _challenge, domain: _domain, replay: _replay, ...forInner } = settings
  const inner = await Promise.all(
    entries.map(async (entry) => {
      const document = await examineDocument(receiveInner(entry), { settings: forInner, resolver, inner: true })
      return { pointer: entry.pointer, document }
    }),
  )
  return { inner, enclosing: findings }
}
