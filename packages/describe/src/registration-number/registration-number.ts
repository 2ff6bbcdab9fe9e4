import type { Finding } from '@gxkit/core'

/** The kinds of registration number that a notary confirms, and those stated without one. */
export type RegistrationNumberKind = 'vat-id' | 'lei-code' | 'eori' | 'euid' | 'tax-id' | 'local'

/** A number to be checked. */
export interface RegistrationNumberFacts {
  readonly kind: RegistrationNumberKind
  readonly value: string
  /** ISO 3166-1 alpha-2 code of the country that the number is said to belong to. */
  readonly country?: string
}

/** A number that has the form of its kind. */
export interface RegistrationNumber {
  readonly kind: RegistrationNumberKind
  readonly value: string
  /** ISO 3166-1 alpha-2 code, where the number itself names its country. */
  readonly country?: string
  /** Whether check digits were there and fit. */
  readonly checkDigits: boolean
}

/** What is known about a number offline; findings of severity `info` can stand beside a number that is fine. */
export type RegistrationNumberCheck =
  | { readonly ok: true; readonly value: RegistrationNumber; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Checks the numbers of one kind. */
export type NumberRule = (value: string, country: string | undefined) => RegistrationNumberCheck
