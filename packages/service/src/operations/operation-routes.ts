import { z } from 'zod'
import type { RouteFamily } from '../route.ts'
import { jsonAnswer, route } from '../route.ts'
import type { ReadinessCheck } from '../service-options.ts'

const health = z.object({ status: z.string(), version: z.string().optional() })
const readiness = z.object({ status: z.string(), checks: z.record(z.string(), z.string()) })

/** Whether the process lives (`/healthz`), and whether it can do its work (`/readyz`). */
export function operationRoutes(options: {
  readonly version: string | undefined
  readonly readiness: readonly ReadinessCheck[]
  readonly isClosing: () => boolean
}): RouteFamily {
  const { version, isClosing } = options
  return {
    name: 'operations',
    description: 'For those who run the service.',
    routes: [
      route({
        method: 'get',
        path: '/healthz',
        summary: 'Whether the process lives',
        answers: { 200: { description: 'It lives.', type: 'application/json', schema: health } },
        handle: () => jsonAnswer({ status: 'ok', ...(version && { version }) }),
      }),
      route({
        method: 'get',
        path: '/readyz',
        summary: 'Whether requests can be answered',
        answers: {
          200: { description: 'They can.', type: 'application/json', schema: readiness },
          503: {
            description: 'They cannot: something is missing, or the service ends.',
            type: 'application/json',
            schema: readiness,
          },
        },
        handle: async () => {
          const asked = await Promise.all(options.readiness.map(ask))
          const checks = Object.fromEntries([...asked, ['service', isClosing() ? 'ending' : 'ok']])
          const ok = Object.values(checks).every((state) => state === 'ok')
          return jsonAnswer({ status: ok ? 'ok' : 'not ready', checks }, ok ? 200 : 503)
        },
      }),
    ],
  }
}

async function ask({ name, check }: ReadinessCheck): Promise<readonly [string, string]> {
  const ok = await check().catch(() => false)
  return [name, ok ? 'ok' : 'missing']
}
