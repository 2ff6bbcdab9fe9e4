import { GxError, isJsonObject, type JsonObject, type JsonValue, ownMember } from '@gxkit/core'
import { shown } from '../reach/shown.ts'
import type { ApiVersion, Operator, OperatorService, ServiceName } from './operator.ts'

const names: readonly ServiceName[] = ['compliance', 'notary', 'registry', 'events']

/**
 * Reads a clearing house that somebody wrote down: `id`, `name`, `environment` and `services`, each with `url`, `version` and
 * perhaps `did`. Other members are not looked at.
 *
 * @param source name of the file, for messages
 * @throws GxError `ERR_INPUT_REFUSED` that names what is wrong
 * @example
 * const compliance = { url: 'https://clearing.farming.example/v2', version: 'v2' }
 * readOperator({ id: 'farming', services: { compliance } }, 'farming.json').environment // 'test'
 */
export function readOperator(value: JsonValue, source: string): Operator {
  const refuse = (problem: string): GxError =>
    new GxError('ERR_INPUT_REFUSED', `${shown(source)} describes no clearing house: ${problem}`, {
      next: 'Write id, name, environment (test or production), and services with url and version (v1 or v2).',
    })
  if (!isJsonObject(value)) throw refuse('it is no object')
  const text = (object: JsonObject, name: string): string | undefined => {
    const found = ownMember(object, name)
    if (found === undefined) return undefined
    if (typeof found === 'string' && found !== '' && found.length <= 500) return found
    throw refuse(`"${name}" is no text`)
  }
  const id = text(value, 'id')
  if (id === undefined || !/^[a-z0-9][a-z0-9.-]{0,60}$/.test(id)) {
    throw refuse('"id" is missing; small letters, digits, dots and hyphens are possible')
  }
  const environment = text(value, 'environment') ?? 'test'
  if (environment !== 'test' && environment !== 'production')
    throw refuse('"environment" is neither test nor production')
  const listed = ownMember(value, 'services')
  if (!isJsonObject(listed)) throw refuse('"services" is missing')
  const stranger = Object.keys(listed).find((name) => !names.includes(name as ServiceName))
  if (stranger !== undefined)
    throw refuse(`there is no service "${shown(stranger, 40)}"; there are ${names.join(', ')}`)
  const services: Partial<Record<ServiceName, OperatorService>> = {}
  for (const name of names) {
    const service = ownMember(listed, name)
    if (service === undefined) continue
    if (!isJsonObject(service)) throw refuse(`the service ${name} is no object`)
    const version = text(service, 'version') ?? 'v2'
    if (version !== 'v1' && version !== 'v2') throw refuse(`the version of ${name} is neither v1 nor v2`)
    const did = text(service, 'did')
    const url = baseUrl(text(service, 'url') ?? '')
    if (url === undefined) throw refuse(`the address of ${name} is no https address without query`)
    services[name] = { url, version: version satisfies ApiVersion, ...(did !== undefined && { did }) }
  }
  if (Object.keys(services).length === 0) throw refuse('it has no services')
  const date = text(value, 'date') ?? ''
  return { id, name: text(value, 'name') ?? id, environment, state: 'unknown', date, confidence: 'own', services }
}

function baseUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, username, password, search, hash, href } = new URL(text)
  const plain = protocol === 'https:' && `${username}${password}${search}${hash}` === ''
  return plain ? href.replace(/\/+$/, '') : undefined
}
