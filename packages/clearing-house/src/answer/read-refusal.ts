import { type Finding, GxError } from '@gxkit/core'
import type { ServiceAnswer } from '../reach/ask.ts'
import { shown } from '../reach/shown.ts'
import { adviceFor } from './advice.ts'
import { isPage, sentencesOf } from './sentences.ts'

/**
 * What an answer means that is no success: findings where the service judged what was sent.
 *
 * @throws GxError `ERR_FETCH_FAILED` where the service did not judge: it is down, overloaded, not at this address, or
 * something else answers in its place
 */
export function readRefusal(answer: ServiceAnswer): readonly Finding[] {
  const { status, text, url } = answer
  const { host } = new URL(url)
  const findings = sentencesOf(text).map((said) => adviceFor(said, status))
  const known = findings.some(({ code }) => code !== 'clearing-house/refused')
  if (known && status >= 400) return findings.filter(({ code }) => code !== 'clearing-house/refused')
  if (isPage(text)) throw unavailable(host, `it answers with a web page (HTTP status ${status})`)
  const words = findings.flatMap(({ params }) => ('said' in params ? [params.said] : [])).join('; ')
  if (status === 429) throw unavailable(host, 'it has been asked too often lately')
  if (status === 404 || status === 405 || status === 421) {
    throw unavailable(host, `there is no such service at this address (HTTP status ${status})`)
  }
  if (status < 400 || status >= 500) {
    throw unavailable(
      host,
      `it cannot do its work now (HTTP status ${status}${words === '' ? '' : `: ${shown(words)}`})`,
    )
  }
  return findings.length > 0 ? findings : [adviceFor('', status)]
}

function unavailable(host: string, problem: string): GxError {
  return new GxError('ERR_FETCH_FAILED', `${host}: ${problem}`, {
    next: 'Try again later: the same id is used. Or choose another clearing house; "gx clearing-houses --probe" tells which answer.',
  })
}
