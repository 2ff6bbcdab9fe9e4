import { createService, type RegistrationNumberSource } from '@gxkit/service'
import type { CertificatePort, LoadedSnapshot } from '@gxkit/trust'
import type { CertifiedParty } from '../certify.ts'

/** What the register of the federation knows: kind and number, e.g. `vat-id/DE123456788` -> `DE`. */
export type Register = Map<string, string>

/** Notary and registry of `@gxkit/service`; the register of the notary is a table. */
export function clearingHouseService(
  notary: CertifiedParty,
  options: {
    readonly register: Register
    readonly trust: LoadedSnapshot
    /** Gets the chains that are asked about by their address. */
    readonly certificates: CertificatePort
    readonly now: () => Date
  },
): (request: Request) => Promise<Response> {
  const { register, trust, certificates, now } = options
  const source: RegistrationNumberSource = {
    name: 'testkit',
    types: ['vat-id', 'lei-code', 'eori', 'tax-id', 'country-company-number'],
    async ask({ type, value }) {
      const countryCode = register.get(`${type}/${value}`)
      if (countryCode === undefined) return { status: 'refused', reason: 'the register knows no such number' }
      return { status: 'confirmed', facts: { countryCode }, evidenceUrl: 'https://register.example/' }
    },
  }
  const { signer, didDocument, chain } = notary
  const service = createService({
    identity: { signer, didDocument, certificateChain: chain },
    notary: { sources: [source] },
    registry: { snapshot: trust, certificates },
    now,
    // Tests ask more in a second than people do in a day.
    limits: { burst: 1_000_000, perMinute: 1_000_000 },
  })
  return (request) => service.fetch(request)
}
