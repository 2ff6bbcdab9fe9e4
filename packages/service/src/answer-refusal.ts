import type { JsonValue } from '@gxkit/core'
import type { Problem, Refusal } from './refusal.ts'

/** The reason phrases of HTTP (RFC 9110, section 15), as official services repeat them in `error`. */
const phrases: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
}

/**
 * An error as an answer: problem details (RFC 9457) for those who accept them, else the body of the official services,
 * `{"message","error","statusCode","errors"}`.
 */
export function answerRefusal({ status, message, options }: Refusal, request: Request, id: string): Response {
  const { problems = [], retryAfter, allow, next } = options
  const headers = new Headers()
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter))
  if (allow !== undefined) headers.set('allow', allow.join(', '))
  if (status === 401) headers.set('www-authenticate', 'Bearer')
  const title = phrases[status] ?? 'Error'
  if (wantsProblem(request.headers.get('accept'))) {
    headers.set('content-type', 'application/problem+json')
    const errors = problems.map(detailOf)
    const instance = `urn:uuid:${id}`
    return json(
      { type: 'about:blank', title, status, detail: message, instance, ...(next && { next }), errors },
      { status, headers },
    )
  }
  headers.set('content-type', 'application/json')
  const errors = [...problems.map(lineOf), ...(next === undefined ? [] : [next])]
  return json({ message, error: title, statusCode: status, errors }, { status, headers })
}

function wantsProblem(accept: string | null): boolean {
  return (accept ?? '').split(',').some((one) => one.split(';')[0]?.trim().toLowerCase() === 'application/problem+json')
}

function detailOf({ code, message, place, next }: Problem): JsonValue {
  return { detail: message, ...(code && { code }), ...(place && { place }), ...(next && { next }) }
}

function lineOf({ code, message, place }: Problem): string {
  return `${place === undefined ? '' : `${place}: `}${message}${code === undefined ? '' : ` (${code})`}`
}

function json(body: JsonValue, init: ResponseInit): Response {
  return new Response(JSON.stringify(body), init)
}
