import type { RouteFamily } from '../route.ts'
import { route } from '../route.ts'
import { openApiDocument } from './openapi-document.ts'

/** The description of the interface, for programs. */
export function openApiRoutes(
  families: readonly RouteFamily[],
  about: { readonly version: string; readonly did: string },
): RouteFamily {
  let text: string | undefined
  return {
    name: 'description',
    description: 'What can be asked.',
    routes: [
      route({
        method: 'get',
        path: '/openapi.json',
        summary: 'This description (OpenAPI 3.1)',
        cacheSeconds: 300,
        answers: { 200: { description: 'The description.', type: 'application/json' } },
        handle: () => {
          text ??= JSON.stringify(openApiDocument(families, about))
          return new Response(text, { headers: { 'content-type': 'application/json' } })
        },
      }),
    ],
  }
}
