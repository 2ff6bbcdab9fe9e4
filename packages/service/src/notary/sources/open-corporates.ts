import { isJsonObject, ownMember, parseJsonObject } from '@gxkit/core'
import type { RegistrationNumberSource } from '../source.ts'
import { askRegister, garbled, type RegisterOptions } from './ask-register.ts'

/** Options of {@link openCorporatesSource}. */
export interface OpenCorporatesOptions extends RegisterOptions {
  /** The key that OpenCorporates gave you; it never becomes part of a credential. */
  readonly apiToken: string
}

const official = 'https://api.opencorporates.com/v0.4'
const name = 'OpenCorporates'

/**
 * OpenCorporates, the companies of public registers: asks for a number in the register of a country, written `DE-HRB12345`.
 *
 * @example
 * const source = openCorporatesSource({ fetch, apiToken: 'your key' })
 */
export function openCorporatesSource({ apiToken, ...options }: OpenCorporatesOptions): RegistrationNumberSource {
  return {
    name: 'open-corporates',
    types: ['country-company-number'],
    async ask({ value, signal }) {
      const [country, number] = [value.slice(0, 2), value.slice(3)]
      const evidenceUrl = `${options.url ?? official}/companies/${country.toLowerCase()}/${encodeURIComponent(number)}`
      const target = `${evidenceUrl}?api_token=${encodeURIComponent(apiToken)}`
      const reply = await askRegister(name, { ...options, target, signal })
      if (!reply.ok) return reply.answer
      if (reply.status === 404) return { status: 'refused', reason: 'OpenCorporates has no such company' }
      if (reply.status === 401 || reply.status === 403) {
        return { status: 'unavailable', reason: 'OpenCorporates does not accept the key of this notary' }
      }
      const parsed = parseJsonObject(reply.text, { source: name })
      const results = parsed.ok ? ownMember(parsed.value, 'results') : undefined
      const company = isJsonObject(results) ? ownMember(results, 'company') : undefined
      if (!isJsonObject(company)) return garbled(name)
      const [found, place] = [ownMember(company, 'company_number'), ownMember(company, 'jurisdiction_code')]
      if (found !== number || typeof place !== 'string' || place.slice(0, 2) !== country.toLowerCase())
        return garbled(name)
      if (ownMember(company, 'inactive') === true)
        return { status: 'refused', reason: 'the company is no longer active' }
      return { status: 'confirmed', evidenceUrl, facts: { countryCode: country } }
    },
  }
}
