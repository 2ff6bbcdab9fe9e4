import { OpenAPIHono } from '@hono/zod-openapi'
import type { AnswerSpec, Route, RouteFamily } from '../route.ts'

/** The description of the interface: OpenAPI 3.1, made from the very routes that are served. */
export function openApiDocument(
  families: readonly RouteFamily[],
  { version, did }: { readonly version: string; readonly did: string },
): object {
  const app = new OpenAPIHono()
  for (const { name, routes } of families) {
    for (const each of routes) app.openAPIRegistry.registerPath(describe(each, name))
  }
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: `Clearing house ${did}`,
      version,
      description:
        'Errors come as {"message","error","statusCode","errors"}, or as problem details (RFC 9457) for those who accept application/problem+json. Every answer has the header x-request-id.',
    },
    tags: families.map(({ name, description }) => ({ name, description })),
  })
}

type PathOf = Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0]

function describe({ method, path, summary, description, params, query, body, answers }: Route, tag: string): PathOf {
  const content = (types: readonly string[], example: unknown): Record<string, object> =>
    Object.fromEntries(
      types.map((type) => [
        type,
        { schema: { type: /json/.test(type) ? 'object' : 'string' }, ...(example !== undefined && { example }) },
      ]),
    )
  return {
    method,
    path,
    summary,
    ...(description !== undefined && { description }),
    tags: [tag],
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(body && {
        body: { required: true, description: body.description, content: content(body.types, body.example) },
      }),
    },
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, spec]) => [status, answerOf(spec as AnswerSpec)]),
    ),
  } as PathOf
}

function answerOf({ description, type, schema, example }: AnswerSpec): object {
  if (type === undefined) return { description }
  const shape = schema ?? { type: /json/.test(type) ? 'object' : 'string' }
  return { description, content: { [type]: { schema: shape, ...(example !== undefined && { example }) } } }
}
