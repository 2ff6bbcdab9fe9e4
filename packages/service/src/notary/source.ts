import type { RegistrationTypeName } from './registration-types.ts'

/** What a register says about the owner of a number. */
export interface RegisterFacts {
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string
  /** ISO 3166-2. */
  readonly subdivisionCode?: string
  /** The country as the register writes it. */
  readonly country?: string
}

/** What a register answers. */
export type SourceAnswer =
  | {
      readonly status: 'confirmed'
      readonly facts: RegisterFacts
      /** The address that was asked; it becomes part of the credential, so it holds no key. */
      readonly evidenceUrl: string
    }
  /** The register knows no such number, or one that is no longer valid. */
  | { readonly status: 'refused'; readonly reason: string }
  /** Somebody has to look at it first. */
  | { readonly status: 'pending'; readonly reason: string; readonly request: string }
  /** The register did not answer, or not as it should. Never means anything about the number. */
  | { readonly status: 'unavailable'; readonly reason: string }

/** A question to a register. */
export interface SourceQuestion {
  readonly type: RegistrationTypeName
  /** The number; its form is already checked. */
  readonly value: string
  /** The subject that the number is claimed for. */
  readonly subject: string
  readonly at: Date
  readonly signal: AbortSignal
}

/** A register that confirms registration numbers. */
export interface RegistrationNumberSource {
  /** A short name, e.g. `vies`. */
  readonly name: string
  /** What it can be asked about. */
  readonly types: readonly RegistrationTypeName[]
  /** Asks. Never rejects for what the register does. */
  ask(question: SourceQuestion): Promise<SourceAnswer>
}
