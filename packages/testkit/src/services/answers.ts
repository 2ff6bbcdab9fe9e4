/** A body as the official services write it. */
export function refusal(statusCode: number, message: string, errors: readonly string[] = []): Response {
  const error = { 400: 'Bad Request', 404: 'Not Found', 409: 'Conflict', 415: 'Unsupported Media Type' }[statusCode]
  return json(
    { message, error: error ?? 'Error', statusCode, errors: errors.length > 0 ? errors : [message] },
    statusCode,
  )
}

/** A JSON answer. */
export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' },
  })
}
