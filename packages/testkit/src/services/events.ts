import { json, refusal } from './answers.ts'

/** A credential event service that keeps what it gets, each id once. A stand-in until `@gxkit/service` has one. */
export function eventService(): (request: Request) => Promise<Response> {
  const events = new Map<string, Readonly<Record<string, unknown>>>()
  return async (request) => {
    const { searchParams } = new URL(request.url)
    if (request.method === 'POST') {
      const event = (await request.json()) as Record<string, unknown>
      if (event.specversion !== '1.0' || typeof event.id !== 'string') return refusal(400, 'This is no CloudEvent')
      events.set(event.id, events.get(event.id) ?? event)
      return json(event, 201)
    }
    const ids = [...events.keys()]
    const last = searchParams.get('lastReceivedID')
    const [page, size] = [Number(searchParams.get('page') ?? 0), Number(searchParams.get('size') ?? 20)]
    const start = (last === null ? 0 : ids.indexOf(last) + 1) + page * size
    return json(ids.slice(start, start + size).map((id) => events.get(id)))
  }
}
