import { isGxError, unlessAborted } from '@gxkit/core'
import { Hono } from 'hono'
import { type AccessRole, type Principal, principalOf } from './access/api-keys.ts'
import { loggable } from './answer-record.ts'
import { answerRefusal } from './answer-refusal.ts'
import { approvalRoutes } from './approvals/approval-routes.ts'
import { complianceRoutes } from './compliance/compliance-routes.ts'
import { createGate } from './gate.ts'
import { identityRoutes } from './identity/identity-routes.ts'
import { createIssueOnce } from './issuance/issue-once.ts'
import { defaultServiceLimits } from './limits.ts'
import { notaryRoutes } from './notary/notary-routes.ts'
import { openApiRoutes } from './openapi/openapi-routes.ts'
import { operationRoutes } from './operations/operation-routes.ts'
import { readBody } from './read-body.ts'
import { readParameters } from './read-parameters.ts'
import { Refusal } from './refusal.ts'
import { registryRoutes } from './registry/registry-routes.ts'
import type { Call, Route } from './route.ts'
import type { Service, ServiceOptions } from './service-options.ts'
import { tokenBuckets } from './token-bucket.ts'

/** What goes along with a request through the router. */
interface Passing {
  readonly id: string
  readonly at: Date
  readonly client: string
  readonly signal: AbortSignal
  readonly facts: Record<string, string>
  route: string
}

const givenId = /^[A-Za-z0-9._-]{8,64}$/

/** Headers of every answer: nothing is kept, guessed or framed; anybody may read it from a page, nobody with credentials. */
const everyAnswer: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/**
 * A clearing house in a box: a function from requests to answers, with the paths, media types and error bodies of the
 * official services. It listens nowhere by itself; `@gxkit/service/node` does.
 *
 * @param options who the service is, and what it serves
 * @returns an app that never rejects: whatever goes wrong inside is an answer with status 500 and an id
 * @example
 * const service = createService({ identity: { signer, didDocument } })
 * const answer = await service.fetch(new Request('https://clearing-house.example/healthz'))
 * answer.status // 200
 */
export function createService(options: ServiceOptions): Service {
  const { apiKeys = [], identity, compliance, notary, observe, registry, store, version } = options
  const { now = () => new Date(), newId = () => crypto.randomUUID() } = options
  const limits = { ...defaultServiceLimits, ...options.limits }
  const gate = createGate(limits)
  const rate = tokenBuckets({ ...limits, now })
  const open = new Set<Promise<unknown>>()
  let closing = false

  const issueOnce = createIssueOnce(store, newId)
  const readiness = [
    ...(options.readiness ?? []),
    ...(store ? [{ name: 'storage', check: () => store.isThere() }] : []),
  ]
  const families = [
    operationRoutes({ version, readiness, isClosing: () => closing }),
    identityRoutes(identity),
    ...(notary === undefined ? [] : [notaryRoutes({ ...notary, identity, newId, issueOnce })]),
    ...(compliance === undefined
      ? []
      : [complianceRoutes({ ...compliance, identity, issueOnce, version: version ?? '0.0.0' })]),
    ...(store === undefined ? [] : [approvalRoutes(store)]),
    ...(registry === undefined ? [] : [registryRoutes(registry)]),
  ]
  const description = openApiRoutes(families, { version: version ?? '0.0.0', did: identity.didDocument.id })
  const routes = [...families, description].flatMap((family) => family.routes)

  const app = new Hono<{ Bindings: Passing }>()
  for (const each of routes) {
    app.on(each.method, routerPath(each.path), (c) => {
      c.env.route = each.path
      return run(each, c.req.raw, c.env, c.req.param())
    })
  }
  for (const path of new Set(routes.map((each) => each.path))) {
    const allow = [...new Set(routes.filter((each) => each.path === path).map((each) => each.method.toUpperCase()))]
    app.all(routerPath(path), (c) => {
      c.env.route = path
      if (c.req.method === 'OPTIONS') return preflight(allow)
      throw new Refusal(405, `This address knows ${allow.join(' and ')} only.`, { allow })
    })
  }
  app.notFound(() => {
    throw new Refusal(404, 'There is nothing at this address.')
  })
  app.onError((error) => {
    throw error
  })

  async function run(
    each: Route,
    request: Request,
    passing: Passing,
    params: Record<string, string>,
  ): Promise<Response> {
    const { id, at, signal, facts } = passing
    const principal = each.role && (await principalOf(request, apiKeys))
    if (each.role !== undefined) requireRole(each.role, principal)
    const work = async (): Promise<Response> => {
      const call = {
        ...readParameters(each, params, new URL(request.url).searchParams),
        body: each.body && (await readBody(request, { types: each.body.types, most: limits.bodyBytes, signal })),
        request,
        id,
        at,
        signal,
        principal,
        idempotencyKey: idempotencyKeyOf(request),
        note: (noted: Readonly<Record<string, string>>) => void Object.assign(facts, noted),
      } as Call<never, never>
      return each.handle(call)
    }
    if (each.weight !== 'heavy') return caching(await work(), each)
    if (closing) throw new Refusal(503, 'The service ends.', { retryAfter: 30 })
    rate.take(passing.client)
    return caching(await gate.run(work, signal), each)
  }

  async function answer(request: Request, client: string): Promise<Response> {
    const started = performance.now()
    const given = request.headers.get('x-request-id') ?? ''
    const deadline = new AbortController()
    const late = new Refusal(503, 'The answer took too long.', { retryAfter: 10 })
    const timer = setTimeout(() => deadline.abort(late), limits.requestMilliseconds)
    const signal = AbortSignal.any([deadline.signal, request.signal])
    const passing: Passing = {
      id: givenId.test(given) ? given : newId(),
      at: now(),
      client,
      signal,
      facts: {},
      route: 'unknown',
    }
    let fault: string | undefined
    let result: Response
    try {
      result = await unlessAborted(Promise.resolve(app.fetch(request, passing)), signal)
    } catch (error) {
      const refusal = error instanceof Refusal ? error : signal.aborted ? late : refusalOf(error)
      if (!(error instanceof Refusal)) fault = loggable(firstLine(error))
      else if (error.cause !== undefined) fault = loggable(firstLine(error.cause))
      result = answerRefusal(refusal, request, passing.id)
    } finally {
      clearTimeout(timer)
    }
    const finished = finish(result, passing.id)
    observe?.({
      id: passing.id,
      at: passing.at,
      method: loggable(request.method).slice(0, 16),
      route: passing.route,
      status: finished.status,
      seconds: (performance.now() - started) / 1000,
      client: loggable(client),
      facts: Object.fromEntries(Object.entries(passing.facts).map(([name, value]) => [name, loggable(value)])),
      ...(fault !== undefined && { fault }),
    })
    return finished
  }

  return {
    get load() {
      return gate.load
    },
    fetch(request, { address = 'unknown' } = {}) {
      const answering = answer(request, address)
      open.add(answering)
      void answering.finally(() => open.delete(answering))
      return answering
    },
    async close() {
      closing = true
      while (open.size > 0) await Promise.allSettled(open)
    },
  }
}

/** A key is a few printable characters (draft-ietf-httpapi-idempotency-key-header). */
function idempotencyKeyOf(request: Request): string | undefined {
  const key = request.headers.get('idempotency-key')
  if (key === null || /^[\x21-\x7e]{8,128}$/.test(key)) return key ?? undefined
  throw new Refusal(400, 'The header Idempotency-Key has to be 8 to 128 printable characters.')
}

function requireRole(role: AccessRole, principal: Principal | undefined): void {
  if (principal === undefined) throw new Refusal(401, 'A key is needed: Authorization: Bearer <key>.')
  if (!principal.roles.includes(role)) throw new Refusal(403, `The key of ${principal.name} may not do this.`)
}

/** What the toolkit refuses is the caller's to put right; what is away comes back; everything else is a mistake in here. */
function refusalOf(error: unknown): Refusal {
  if (isGxError(error) && error.code === 'ERR_INPUT_REFUSED') {
    return new Refusal(400, error.message, error.next === undefined ? {} : { next: error.next })
  }
  if (isGxError(error) && error.kind === 'unavailable') {
    return new Refusal(503, 'The service cannot do its work now; nothing was issued.', { retryAfter: 30 })
  }
  return new Refusal(500, 'Something went wrong inside of the service.', {
    next: 'Tell those who run it the id of the request; it is in the header x-request-id.',
  })
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0] ?? ''
}

/** `/a/{b}` as the router writes it. */
function routerPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}

function preflight(allow: readonly string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': allow.join(', '),
      'access-control-allow-headers': 'content-type, accept, authorization, idempotency-key, x-request-id',
      'access-control-max-age': '600',
    },
  })
}

function caching(answer: Response, { cacheSeconds }: Route): Response {
  if (cacheSeconds !== undefined && answer.ok) answer.headers.set('cache-control', `public, max-age=${cacheSeconds}`)
  return answer
}

function finish(answer: Response, id: string): Response {
  for (const [name, value] of Object.entries(everyAnswer))
    if (!answer.headers.has(name)) answer.headers.set(name, value)
  if (!answer.headers.has('cache-control')) answer.headers.set('cache-control', 'no-store')
  answer.headers.set('x-request-id', id)
  return answer
}
