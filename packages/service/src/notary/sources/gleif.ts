import { isJsonObject, type JsonObject, ownMember, parseJsonObject } from '@gxkit/core'
import type { RegistrationNumberSource } from '../source.ts'
import { askRegister, garbled, type RegisterOptions } from './ask-register.ts'

const official = 'https://api.gleif.org/api/v1'
const name = 'GLEIF'

/** States of a registration in which the identifier still stands for the entity (LEI-CDF 3.1, RegistrationStatus). */
const standing: readonly unknown[] = ['ISSUED', 'LAPSED', 'PENDING_TRANSFER', 'PENDING_ARCHIVAL']

/**
 * The Global Legal Entity Identifier Foundation: asks whether a Legal Entity Identifier stands for an active entity.
 *
 * @example
 * const source = gleifSource({ fetch })
 */
export function gleifSource(options: RegisterOptions): RegistrationNumberSource {
  return {
    name: 'gleif',
    types: ['lei-code'],
    async ask({ value, signal }) {
      const target = `${options.url ?? official}/lei-records/${encodeURIComponent(value)}`
      const reply = await askRegister(name, {
        ...options,
        target,
        signal,
        headers: { accept: 'application/vnd.api+json' },
      })
      if (!reply.ok) return reply.answer
      if (reply.status === 404) return { status: 'refused', reason: 'GLEIF has no such identifier' }
      const parsed = parseJsonObject(reply.text, { source: name })
      const attributes = parsed.ok ? member(parsed.value, 'data', 'attributes') : {}
      if (ownMember(attributes, 'lei') !== value) return garbled(name)
      const entity = member(attributes, 'entity')
      const [active, state] = [ownMember(entity, 'status'), ownMember(member(attributes, 'registration'), 'status')]
      if (typeof active !== 'string' || typeof state !== 'string') return garbled(name)
      if (active !== 'ACTIVE') return { status: 'refused', reason: 'the entity of this identifier is no longer active' }
      if (!standing.includes(state)) return { status: 'refused', reason: 'the identifier was taken out of use' }
      const address = member(entity, 'legalAddress')
      const [country, region] = [ownMember(address, 'country'), ownMember(address, 'region')]
      return {
        status: 'confirmed',
        evidenceUrl: target,
        facts: {
          ...(typeof country === 'string' && /^[A-Z]{2}$/.test(country) && { countryCode: country }),
          ...(typeof region === 'string' && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(region) && { subdivisionCode: region }),
        },
      }
    },
  }
}

function member(value: JsonObject, ...path: readonly string[]): JsonObject {
  return path.reduce<JsonObject>((at, each) => {
    const found = ownMember(at, each)
    return isJsonObject(found) ? found : {}
  }, value)
}
