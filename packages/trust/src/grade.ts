import type { Certificate } from './certificate.ts'

/** How strictly the owner of a certificate was examined. */
export type CertificateGrade = 'ev' | 'qualified' | 'organisation' | 'domain' | 'private' | 'test'

/** What a grade means. */
export interface GradeMeaning {
  readonly grade: CertificateGrade
  /** Whether a production clearing house can be expected to accept it. */
  readonly production: boolean
  readonly words: string
}

/** The grades, the strictest first. */
export const grades: readonly GradeMeaning[] = [
  { grade: 'ev', production: true, words: 'Extended Validation by a root that is listed for it' },
  { grade: 'qualified', production: true, words: 'a qualified certificate under the European eIDAS regulation' },
  {
    grade: 'organisation',
    production: false,
    words: 'the issuer has checked the organisation, but not by Extended Validation',
  },
  { grade: 'domain', production: false, words: 'the issuer has checked the host name only, not who stands behind it' },
  { grade: 'private', production: false, words: 'its root is one of your own, which nobody else knows' },
  { grade: 'test', production: false, words: 'the certificate vouches for itself' },
]

const anyPolicy = '2.5.29.32.0'

/** Policies of the CA/Browser Forum, by object identifier. */
const policyGrades: Readonly<Record<string, CertificateGrade>> = {
  '2.23.140.1.1': 'ev',
  '2.23.140.1.2.1': 'domain',
  '2.23.140.1.2.2': 'organisation',
  '2.23.140.1.2.3': 'organisation',
}

/** What the trust snapshot says about an anchor. */
export interface AnchorRating {
  /** Whether the anchor is listed for Extended Validation. */
  readonly ev: boolean
  /** Whether the anchor is listed for qualified certificates. */
  readonly qualified: boolean
  /** Whether it is known to the public at all. */
  readonly public: boolean
}

/**
 * The grade of a path. What a certificate says of itself counts only as far as its anchor is listed for it: everybody can
 * write the identifier for Extended Validation into a certificate.
 *
 * @param path from the certificate of the key to the anchor
 * @see CA/Browser Forum, EV Guidelines; ETSI EN 319 412-5
 * @example
 * gradeOf([], { ev: true, qualified: false, public: true }) // 'test'
 */
export function gradeOf(path: readonly Certificate[], rating: AnchorRating): CertificateGrade {
  const [leaf] = path
  if (leaf === undefined || path.length === 1) return 'test'
  const asserted = leaf.policies.filter((oid) =>
    path.slice(1, -1).every(({ policies }) => policies.includes(oid) || policies.includes(anyPolicy)),
  )
  const stated = asserted.flatMap((oid) => (Object.hasOwn(policyGrades, oid) ? [policyGrades[oid]] : []))
  if (rating.ev && stated.includes('ev')) return 'ev'
  if (rating.qualified && leaf.qualified?.compliance === true) return 'qualified'
  if (!rating.public) return 'private'
  if (stated.includes('organisation') || leaf.policies.includes('2.23.140.1.1')) return 'organisation'
  return 'domain'
}

/**
 * What a grade means, in words.
 *
 * @example
 * meaningOf('domain').production // false
 */
export function meaningOf(grade: CertificateGrade): GradeMeaning {
  return grades.find((each) => each.grade === grade) ?? { grade, production: false, words: grade }
}
