import { canonicalizeJson, finding, sha256Hex } from '@gxkit/core'
import type { CheckDefinition } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'
import { isAnswer, madeFor } from '../made-for.ts'

/**
 * The presentation was not shown before. What counts is who signed what in answer to which challenge, and not how the
 * signature is spelt, since some algorithms let anybody write it in a second way.
 */
export const presentationReplay: CheckDefinition<DocumentUnderCheck> = {
  id: 'presentation/replay',
  clause: 'VC Data Integrity 1.0, section 2.1',
  requires: ['proof/signature'],
  applies: isAnswer,
  run: async (document) => {
    const { settings, source, content = {}, opened, ledger } = document
    const { replay, clockSkewSeconds } = settings
    if (replay === undefined) return { status: 'not-checked', reason: 'no store of those that were shown was given' }
    const broken = ledger.checks.find(({ status }) => status === 'failed' || status === 'skipped')
    if (broken !== undefined) return { status: 'skipped', reason: `builds on ${broken.id}, which did not pass` }
    const { challenge, ends } = madeFor(document)
    const holder = opened?.issuer ?? 'nobody'
    const what = challenge ?? (await sha256Hex(new TextEncoder().encode(canonicalizeJson(content))))
    const expires = new Date((ends ?? 8_640_000_000_000_000) + (ends === undefined ? 0 : clockSkewSeconds * 1000))
    const location = { source, pointer: '' as const }
    let isNew: unknown
    try {
      isNew = await replay.use(JSON.stringify([holder, what]), expires)
    } catch {
      const params = { check: 'presentation/replay', problem: 'the store of those that were shown failed' }
      return { status: 'failed', findings: [finding('verify/check-not-completed', params, { location })] }
    }
    // Stores are written by others; nothing but "true" says that it was never seen.
    if (isNew === true) return { status: 'passed' }
    return { status: 'failed', findings: [finding('presentation/replayed', { holder }, { location })] }
  },
}
