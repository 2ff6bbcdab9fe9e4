import { isGxError } from '@gxkit/core'
import { didWebUrl } from '@gxkit/identity'
import { isPage } from '../answer/sentences.ts'
import { ask } from '../reach/ask.ts'
import type { Reach } from '../reach/reach.ts'
import { shown } from '../reach/shown.ts'
import type { Operator, ServiceName } from './operator.ts'
import { serviceOf } from './service-of.ts'

/** How a service answered a harmless question. */
export interface ServiceHealth {
  readonly name: ServiceName
  readonly url: string
  /** `up`: it answers as itself. `wrong`: something answers, but not the service. `down`: nothing, or an error. */
  readonly state: 'up' | 'wrong' | 'down'
  readonly milliseconds: number
  /** What was found, for people. */
  readonly found: string
}

/** Services that sign publish a DID document and are asked for it; the others for a list. */
const lists: Readonly<Partial<Record<ServiceName, string>>> = {
  registry: '/api/trusted-issuers',
  events: '/credentials-events?page=0&size=1',
}

/**
 * Asks every service of an operator one harmless question, once, all at the same time. Never throws for a service that does
 * not answer: that is what it tells.
 *
 * @throws the reason of `signal`
 * @example
 * const [operator] = knownOperators
 * const health = operator === undefined ? [] : await probeOperator(operator, { fetch })
 * health.map(({ name, state }) => `${name} ${state}`).sort() // ['compliance wrong', 'notary wrong', 'registry wrong']
 */
export async function probeOperator(operator: Operator, reach: Reach): Promise<readonly ServiceHealth[]> {
  const names = Object.keys(operator.services) as ServiceName[]
  return Promise.all(names.map((name) => probe(operator, name, reach)))
}

async function probe(operator: Operator, name: ServiceName, reach: Reach): Promise<ServiceHealth> {
  const { now = () => new Date() } = reach
  const { url, did } = serviceOf(operator, name)
  const begun = now().getTime()
  const told = (state: ServiceHealth['state'], found: string): ServiceHealth => ({
    name,
    url,
    state,
    milliseconds: now().getTime() - begun,
    found,
  })
  const list = lists[name]
  const question = {
    url: list === undefined ? didWebUrl(did) : `${url}${list}`,
    accept: 'application/json',
    patience: 10_000,
    maxBytes: 4 * 1024 * 1024,
  }
  try {
    const { status, text } = await ask(question, { ...reach, attempts: 1 })
    if (status !== 200) return told(status >= 500 ? 'down' : 'wrong', `HTTP status ${status}`)
    if (isPage(text)) return told('wrong', 'a web page')
    const json = parsed(text)
    if (json === undefined) return told('wrong', 'no JSON')
    if (list !== undefined) return told('up', 'answers')
    const id = typeof json === 'object' && json !== null && 'id' in json ? json.id : undefined
    return id === did ? told('up', did) : told('wrong', `the DID document of ${shown(String(id))}`)
  } catch (error) {
    reach.signal?.throwIfAborted()
    if (isGxError(error)) return told('down', error.message)
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
