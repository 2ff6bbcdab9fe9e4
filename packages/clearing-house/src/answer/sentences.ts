import { isJsonObject, ownMember, parseJson, toArray } from '@gxkit/core'
import { shown } from '../reach/shown.ts'

/** Members in which official bodies, problem details (RFC 9457) and others write what is wrong. */
const members = ['errors', 'message', 'detail', 'description', 'title', 'reason', 'error'] as const
const most = 20
const deepest = 6

/** The sentences of an error body, each once, cleaned and shortened; general words only where there are no others. */
export function sentencesOf(text: string): readonly string[] {
  const parsed = parseJson(text, { source: 'answer' })
  if (!parsed.ok) return text.trim() === '' || isPage(text) ? [] : [shown(text)]
  const found: string[] = []
  collect(parsed.value, found, 0)
  const cleaned = [...new Set(found.map((each) => shown(each)).filter((each) => each !== ''))]
  const special = cleaned.filter((each) => !general.test(each))
  return (special.length > 0 ? special : cleaned).slice(0, most)
}

/** Whether a text is a page for people. */
export function isPage(text: string): boolean {
  return /^\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b/is.test(text.slice(0, 2000))
}

/** Names of HTTP statuses, which every body repeats. */
const general =
  /^(?:bad request|conflict|unauthorized|forbidden|not found|unprocessable entity|unsupported media type|internal server error|service unavailable|error)$/i

function collect(value: unknown, found: string[], depth: number): void {
  if (depth > deepest || found.length >= 4 * most) return
  if (typeof value === 'string') found.push(value)
  else if (Array.isArray(value)) for (const each of value) collect(each, found, depth + 1)
  else if (isJsonObject(value)) {
    for (const name of members) for (const each of toArray(ownMember(value, name))) collect(each, found, depth + 1)
  }
}
