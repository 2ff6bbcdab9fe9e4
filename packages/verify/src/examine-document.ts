import { isJsonObject, type JsonObject, ownMember, toArray } from '@gxkit/core'
import { unverifiedContent } from '@gxkit/credentials'
import type { DidResolver } from '@gxkit/identity'
import { formatRecognised } from './checks/format-recognised.ts'
import { documentChecks } from './checks/index.ts'
import { type DocumentUnderCheck, isUnsignedByDesign } from './document.ts'
import { createLedger } from './ledger.ts'
import { openDocument } from './open-document.ts'
import type { Received } from './received.ts'
import { ofUnsigned, runChecks } from './run-checks.ts'
import type { Settings } from './settings.ts'

/** Examines one document by itself: its form, its proof by the matching mechanism, then everything in the list. */
export async function examineDocument(
  received: Received,
  options: { readonly settings: Settings; readonly resolver: DidResolver; readonly inner: boolean },
): Promise<DocumentUnderCheck> {
  const { settings, resolver, inner } = options
  const { source, recognised } = received
  const ledger = createLedger(source)
  const location = { source, pointer: '' as const }
  const form = recognised?.form ?? 'unknown'
  const base = { source, received, form, inner, settings, ledger }
  await runChecks([formatRecognised], base, ledger, settings.signal)

  const secured = recognised?.secured
  const opened = secured && (await openDocument(secured, { source, settings, resolver }))
  const isUnsigned = isUnsignedByDesign(base)
  if (isUnsigned) {
    const reason = 'presentations of this release are not signed: it says nothing about who shows it'
    ledger.checks.push({ id: 'presentation/signed', status: 'not-checked', location, reason })
  } else if (opened === undefined) {
    const reason = 'builds on format/recognised, which did not pass'
    ledger.checks.push({ id: 'proof/signature', status: 'skipped', location, reason })
  } else {
    ledger.checks.push(...opened.checks.map((check) => ({ location, ...check })))
    ledger.findings.push(...opened.findings)
  }

  const content =
    opened?.document ??
    (secured ? unverifiedContent(secured, { source, limits: settings.limits }) : recognised?.document)
  const kind = opened?.kind ?? recognised?.kind ?? kindOf(content)
  const document: DocumentUnderCheck = {
    ...base,
    ...(opened && { opened }),
    ...(content && { content }),
    ...(kind && { kind }),
  }
  await runChecks(isUnsigned ? ofUnsigned(documentChecks) : documentChecks, document, ledger, settings.signal)
  return document
}

function kindOf(content: JsonObject | undefined): 'credential' | 'presentation' | undefined {
  if (!isJsonObject(content)) return undefined
  const types = toArray(ownMember(content, 'type') ?? ownMember(content, '@type'))
  if (types.includes('VerifiablePresentation')) return 'presentation'
  return types.includes('VerifiableCredential') ? 'credential' : undefined
}
