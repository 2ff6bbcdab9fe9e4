import { createService, type RegistrationNumberSource } from '@gxkit/service'
import type { CertificatePort, LoadedSnapshot } from '@gxkit/trust'
import type { Verifier } from '@gxkit/verify'
import type { CertifiedParty } from '../certify.ts'

/** What the register of the federation knows: kind and number, e.g. `vat-id/DE123456788` -> `DE`. */
export type Register = Map<string, string>

type Answering = (request: Request) => Promise<Response>

/** The services of a clearing house, each with its own identity. */
export interface ClearingHouse {
  /** Notary and registry. */
  readonly notary: Answering
  readonly compliance: Answering
}

// Tests ask more in a second than people do in a day.
const limits = { burst: 1_000_000, perMinute: 1_000_000 }

/** A clearing house by `@gxkit/service`; the register of its notary is a table. */
export function clearingHouse(
  { notary, compliance }: { readonly notary: CertifiedParty; readonly compliance: CertifiedParty },
  options: {
    readonly register: Register
    readonly trust: LoadedSnapshot
    /** Gets the chains that are asked about by their address. */
    readonly certificates: CertificatePort
    /** Verifies presentations. */
    readonly verifier: Verifier
    readonly now: () => Date
  },
): ClearingHouse {
  const { register, trust, certificates, verifier, now } = options
  const source: RegistrationNumberSource = {
    name: 'testkit',
    types: ['vat-id', 'lei-code', 'eori', 'tax-id', 'country-company-number'],
    async ask({ type, value }) {
      const countryCode = register.get(`${type}/${value}`)
      if (countryCode === undefined) return { status: 'refused', reason: 'the register knows no such number' }
      return { status: 'confirmed', facts: { countryCode }, evidenceUrl: 'https://register.example/' }
    },
  }
  const stating = createService({
    identity: identityOf(notary),
    notary: { sources: [source] },
    registry: { snapshot: trust, certificates },
    now,
    limits,
  })
  const attesting = createService({
    identity: identityOf(compliance),
    compliance: { verifier, notaries: [notary.did] },
    now,
    limits,
  })
  return { notary: (request) => stating.fetch(request), compliance: (request) => attesting.fetch(request) }
}

function identityOf({ signer, didDocument, chain }: CertifiedParty) {
  return { signer, didDocument, certificateChain: chain }
}
