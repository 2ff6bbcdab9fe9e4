import type { OpenedStatusList, StatusAnswer } from '@gxkit/credentials/status'
import type { DidResolver } from '@gxkit/identity'
import { isVerified } from './document.ts'
import { examineDocument } from './examine-document.ts'
import { receive } from './receive.ts'
import type { Settings } from './settings.ts'

/**
 * Settings with which status lists are looked up: each list is asked for and verified once, however many credentials point
 * to it. The credential that holds a list is examined like every other one, but its own status is not followed.
 */
export function withStatusLists(settings: Settings, resolver: DidResolver): Settings {
  const { status, challenge: _challenge, domain: _domain, ...rest } = settings
  if (status === undefined) return settings
  const answers = new Map<string, Promise<StatusAnswer>>()
  const opened = new Map<string, Promise<OpenedStatusList>>()
  return {
    ...settings,
    status: {
      ...status,
      fetch: (url, options) => once(answers, url, () => status.fetch(url, options)),
    },
    openStatusList: (content, url) => once(opened, url, () => open(content, url, { settings: rest, resolver })),
  }
}

async function open(
  content: string,
  url: string,
  options: { readonly settings: Settings; readonly resolver: DidResolver },
): Promise<OpenedStatusList> {
  const received = receive(content, { source: url, limits: options.settings.limits })
  const document = await examineDocument(received, { ...options, inner: true })
  const { content: signed, opened, kind, ledger } = document
  const issuer = opened?.issuer
  if (kind === 'credential' && isVerified(document) && signed !== undefined && issuer !== undefined) {
    return { ok: true, document: signed, issuer }
  }
  const [first] = ledger.findings.filter((f) => f.severity === 'error')
  const unchecked = ledger.checks.find((c) => c.status !== 'passed')
  return { ok: false, reason: first?.message ?? unchecked?.reason ?? 'it is no verified credential' }
}

function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? ask()
  known.set(key, answer)
  return answer
}
