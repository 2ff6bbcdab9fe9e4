import type { z } from 'zod'
import type { AccessRole, Principal } from './access/api-keys.ts'
import type { Body } from './read-body.ts'

/** One request, read and checked as its route asks for. */
export interface Call<Params, Query> {
  readonly params: Params
  readonly query: Query
  /** The body, when the route reads one. */
  readonly body: Body | undefined
  readonly request: Request
  /** The id of the request, as the answer and the log name it. */
  readonly id: string
  /** The moment at which the request came. */
  readonly at: Date
  /** Ends when the request is given up. */
  readonly signal: AbortSignal
  /** Who has shown a key, where the route asks for one. */
  readonly principal: Principal | undefined
  /** What the caller says makes two requests one. */
  readonly idempotencyKey: string | undefined
  /** Adds ids and digests to what is recorded of the answer. Never contents. */
  note(facts: Readonly<Record<string, string>>): void
}

/** What an answer of a route looks like, for the description of the interface. */
export interface AnswerSpec {
  readonly description: string
  /** Media type; absent when there is no body. */
  readonly type?: string
  readonly schema?: z.ZodType
  readonly example?: unknown
}

/** What a route is. */
export interface RouteSpec<P extends z.ZodObject, Q extends z.ZodObject> {
  readonly method: 'get' | 'post'
  /** With `{name}` for each parameter. */
  readonly path: string
  readonly summary: string
  readonly description?: string
  readonly params?: P
  readonly query?: Q
  /** The media types of the body, and what it is. */
  readonly body?: { readonly types: readonly string[]; readonly description: string; readonly example?: unknown }
  readonly answers: Readonly<Record<number, AnswerSpec>>
  /** `heavy`: waits for its turn, and counts for the rate of the client. Default: `light`. */
  readonly weight?: 'light' | 'heavy'
  /** Who may ask; default: anybody. */
  readonly role?: AccessRole
  /** How long the answer may be kept; default: not at all. */
  readonly cacheSeconds?: number
  handle(call: Call<z.output<P>, z.output<Q>>): Response | Promise<Response>
}

/** A route of any parameters. */
export interface Route extends Omit<RouteSpec<z.ZodObject, z.ZodObject>, 'handle'> {
  handle(call: Call<never, never>): Response | Promise<Response>
}

/** Routes that belong together. */
export interface RouteFamily {
  readonly name: string
  readonly description: string
  readonly routes: readonly Route[]
}

/** Writes down a route; the types of its parameters follow from their schemas. */
export function route<P extends z.ZodObject, Q extends z.ZodObject>(spec: RouteSpec<P, Q>): Route {
  return spec as unknown as Route
}

/** JSON as an answer. */
export function jsonAnswer(body: unknown, status = 200, type = 'application/json'): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type } })
}
