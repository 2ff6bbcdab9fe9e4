import type { RegistrationTypeName } from '../notary/registration-types.ts'
import type { RegistrationNumberSource } from '../notary/source.ts'
import type { Store } from '../storage/store.ts'

/**
 * A register in which people look: a number waits until somebody who may has approved or refused it, with a reason.
 *
 * @param options `url`: the address that a credential names as evidence, e.g. of a page about how you examine numbers
 * @example
 * const { store, close } = await openDatabase('clearing-house.sqlite')
 * approvalSource({ store, url: 'https://federation.example/notary' }).name // 'approval'
 * await close()
 */
export function approvalSource(options: {
  readonly store: Store
  readonly url: string
  /** The kinds of number; default: all. */
  readonly types?: readonly RegistrationTypeName[]
  readonly newId?: () => string
}): RegistrationNumberSource {
  const all = ['vat-id', 'lei-code', 'eori', 'tax-id', 'country-company-number'] as const
  const { store, url, types = all, newId = () => crypto.randomUUID() } = options
  return {
    name: 'approval',
    types,
    async ask({ type, value, subject, at }) {
      const found = await store.requestApproval({ type, value, subject }, newId(), at)
      if (found.state === 'refused') return { status: 'refused', reason: found.reason ?? 'it was refused' }
      if (found.state === 'pending') {
        return { status: 'pending', reason: `it was asked for at ${found.askedAt}`, request: found.id }
      }
      return {
        status: 'confirmed',
        evidenceUrl: url,
        facts: found.country === undefined ? {} : { countryCode: found.country },
      }
    },
  }
}
