import type { CertificateGrade } from './grade.ts'

/** What {@link createTrust} asks of chains; plain data. */
export interface TrustPolicy {
  /** Whether the certificate must name the host of a did:web, or whether it is only reported when it does not. */
  readonly host: 'required' | 'reported'
  /** The grades that are accepted. */
  readonly grades: readonly CertificateGrade[]
  /** What a key without a chain means (a did:key has none). */
  readonly withoutChain: 'fail' | 'not-checked'
  /** Whether an unknown state of revocation fails, is reported, or is not asked for. */
  readonly revocation: 'required' | 'reported' | 'off'
}

/** The policy when none is given. Grades below production are accepted and reported: they are good for tests. */
export const defaultTrustPolicy: TrustPolicy = {
  host: 'reported',
  grades: ['ev', 'qualified', 'organisation', 'domain', 'private', 'test'],
  withoutChain: 'fail',
  revocation: 'reported',
}
