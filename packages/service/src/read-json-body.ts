import { type JsonObject, parseJsonObject } from '@gxkit/core'
import type { Body } from './read-body.ts'
import { Refusal } from './refusal.ts'

/**
 * The body of a request as a JSON object: strictly, so that a member that is there twice is refused.
 *
 * @throws Refusal 400
 */
export function readJsonBody(body: Body | undefined): JsonObject {
  const parsed = parseJsonObject(body?.text ?? '', { source: 'body' })
  if (parsed.ok) return parsed.value
  const problems = parsed.findings.map(({ code, message, next }) => ({ code, message, next }))
  throw new Refusal(400, problems[0]?.message ?? 'The body is not a JSON object.', { problems })
}
