import type { RegistrationNumberSource } from './source.ts'

/** The notary of a service. */
export interface NotaryOptions {
  /** The registers to ask; for each kind of number the first that knows it. */
  readonly sources: readonly RegistrationNumberSource[]
  /** How long a credential is valid; default 90 days. */
  readonly validDays?: number
}
