import { ownMember, toArray } from '@gxkit/core'
import { claimedId } from '../claimed-id.ts'
import type { Body } from '../read-body.ts'
import { readJsonBody } from '../read-json-body.ts'
import { Refusal } from '../refusal.ts'
import { type RegistrationType, type RegistrationTypeName, registrationTypes } from './registration-types.ts'

/** What a request of 22.10 asks the notary for. */
export interface TagusRequest {
  readonly subject: string
  readonly numbers: readonly { readonly type: RegistrationTypeName; readonly value: string }[]
}

/**
 * Reads the body of a request of 22.10: `{"type":"gx:legalRegistrationNumber","id":"…","gx:vatID":"…"}`.
 *
 * @throws Refusal 400
 */
export function readTagusRequest(body: Body | undefined): TagusRequest {
  const request = readJsonBody(body)
  const types = toArray(ownMember(request, 'type') ?? ownMember(request, '@type') ?? [])
  if (!types.includes('gx:legalRegistrationNumber')) {
    throw new Refusal(400, 'The type has to be gx:legalRegistrationNumber.')
  }
  const subject = claimedId.safeParse(ownMember(request, 'id') ?? ownMember(request, '@id'))
  if (!subject.success) throw new Refusal(400, 'The member "id" has to be the https address of the subject.')
  const numbers = Object.entries(registrationTypes as Readonly<Record<string, RegistrationType>>).flatMap(
    ([type, { tagus }]) => {
      const value = tagus === undefined ? undefined : ownMember(request, `gx:${tagus}`)
      if (value === undefined) return []
      if (typeof value !== 'string' || value === '' || value.length > 64) {
        throw new Refusal(400, `The member "gx:${tagus}" has to be a text with the number.`)
      }
      return [{ type: type as RegistrationTypeName, value }]
    },
  )
  if (numbers.length > 0) return { subject: subject.data, numbers }
  throw new Refusal(400, 'There is no registration number in the body.', {
    next: 'Give gx:vatID, gx:leiCode, gx:EORI or gx:taxID.',
  })
}
