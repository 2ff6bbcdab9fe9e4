import { type Finding, GxError, isJsonObject, type JsonObject, type JsonValue, ownMember, parseJson } from '@gxkit/core'
import { readRefusal } from '../answer/read-refusal.ts'
import type { Operator } from '../operators/operator.ts'
import { serviceOf } from '../operators/service-of.ts'
import { ask } from '../reach/ask.ts'
import type { Reach } from '../reach/reach.ts'

/** An event about a credential, in the envelope of CloudEvents 1.0. */
export interface CredentialEvent {
  /** Unique together with `source`; publishing it again changes nothing. */
  readonly id: string
  /** Who says so: the DID or address of the publisher. */
  readonly source: string
  /** E.g. `eu.gaia-x.credential`. */
  readonly type: string
  /** Moment in UTC. */
  readonly time?: string
  /** The id of the credential. */
  readonly subject?: string
  /** The credential: a compact token, or a JSON object. Nobody has verified it. */
  readonly data: JsonValue
}

const bounds = { accept: 'application/json', patience: 30_000, maxBytes: 8 * 1024 * 1024 }
const mostPages = 10_000

/**
 * Publishes an event. The same event may be published again: services keep each id once. So it is repeated where a service
 * does not answer.
 *
 * @returns findings where the service refuses the event; none when it took it
 * @throws GxError `ERR_FETCH_*` where the service cannot be reached or does not work
 * @see Gaia-X credential event service, `POST /credentials-events`; CloudEvents 1.0
 * @example
 * const { operator, fetch } = await federation()
 * const event = { id: 'urn:uuid:1', source: 'did:web:a.example', type: 'eu.gaia-x.credential', data: token }
 * await publishEvent(event, { operator, fetch }) // []
 */
export async function publishEvent(
  event: CredentialEvent,
  { operator, ...reach }: Reach & { readonly operator: Operator },
): Promise<readonly Finding[]> {
  const { url } = serviceOf(operator, 'events')
  const datacontenttype = typeof event.data === 'string' ? 'application/vc+jwt' : 'application/json'
  const body = JSON.stringify({ specversion: '1.0', datacontenttype, ...event })
  const question = { ...bounds, url: `${url}/credentials-events`, post: { mediaType: 'application/json', body } }
  const answer = await ask({ ...question, safe: true }, reach)
  return answer.status >= 200 && answer.status < 300 ? [] : readRefusal(answer)
}

/** Options of {@link followEvents}. */
export interface FollowEventsOptions extends Reach {
  readonly operator: Operator
  /** The id of the last event that you have; from the first one when absent. */
  readonly after?: string
  /** Events of one page, 1 to 100; default 20. */
  readonly size?: number
}

/**
 * Reads the events after one that is known, page by page, until there are no more. Keep the id of each event when it is
 * stored, and begin there the next time: an event can come twice, and none is left out.
 *
 * @throws GxError `ERR_FETCH_*`; `ERR_LIMIT` where a service never comes to an end
 * @see Gaia-X credential event service, `GET /credentials-events`
 * @example
 * const { operator, fetch } = await federation()
 * const event = { id: 'urn:uuid:2', source: 'did:web:a.example', type: 'eu.gaia-x.credential', data: token }
 * await publishEvent(event, { operator, fetch })
 * const seen: string[] = []
 * for await (const { id } of followEvents({ operator, fetch })) seen.push(id)
 * seen // ['urn:uuid:2']
 */
export async function* followEvents(options: FollowEventsOptions): AsyncGenerator<CredentialEvent, void, undefined> {
  const { operator, after, size = 20, ...reach } = options
  const { url } = serviceOf(operator, 'events')
  const host = new URL(url).host
  let last = after
  for (let page = 0; page < mostPages; page++) {
    const since = last === undefined ? '' : `lastReceivedID=${encodeURIComponent(last)}&`
    const count = Math.min(100, Math.max(1, size))
    const answer = await ask({ ...bounds, url: `${url}/credentials-events?${since}page=0&size=${count}` }, reach)
    if (answer.status !== 200) throw strange(host, `HTTP status ${answer.status}`)
    const parsed = parseJson(answer.text, { source: host })
    if (!parsed.ok || !Array.isArray(parsed.value)) throw strange(host, 'no list of events')
    const events = parsed.value.map((value) => eventOf(value, host))
    const next = events.at(-1)?.id
    if (next === undefined) return
    if (next === last) throw strange(host, 'the same page again and again')
    yield* events
    last = next
  }
  throw new GxError('ERR_LIMIT', `${host} has more than ${mostPages} pages of events`, {
    next: 'Begin after the last event that you have stored.',
  })
}

function eventOf(value: unknown, host: string): CredentialEvent {
  if (!isJsonObject(value)) throw strange(host, 'an event that is no object')
  const text = (name: string): string | undefined => {
    const found = ownMember(value as JsonObject, name)
    return typeof found === 'string' && found.length <= 2048 ? found : undefined
  }
  const [id, source, type, data] = [text('id'), text('source'), text('type'), ownMember(value, 'data')]
  if (id === undefined || data === undefined) throw strange(host, 'an event without id or data')
  const [time, subject] = [text('time'), text('subject')]
  return {
    id,
    source: source ?? '',
    type: type ?? '',
    data,
    ...(time !== undefined && { time }),
    ...(subject !== undefined && { subject }),
  }
}

function strange(host: string, found: string): GxError {
  return new GxError('ERR_FETCH_FAILED', `${host} answered with ${found}`, {
    next: 'Something else may stand at this address. Try again later; nothing is lost, begin after the last stored event.',
  })
}
