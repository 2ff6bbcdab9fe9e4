/** What a check that was not done means: the document fails, a warning says so, or it is merely listed. */
export type NotCheckedMeaning = 'fail' | 'warn' | 'ignore'

/** What a circumstance means that is not wrong by itself: the document fails, or a warning says so. */
export type Meaning = 'fail' | 'warn'

/**
 * What somebody asks of a document before they rely on it. Plain data: the presets are JSON files, and one of your own is
 * read with {@link readPolicy}. A policy adds to what every verification asks; it never lets pass what is wrong.
 */
export interface Policy {
  /** Short name, lower case, e.g. `gaia-x-loire`. */
  readonly id: string
  readonly title: string
  /** For whom it is and what it asks, a few sentences. */
  readonly description: string
  /** What may secure a document; a list that is absent allows everything that can be verified. */
  readonly accept: {
    /** Securing mechanisms, e.g. `vc-jwt`. */
    readonly mechanisms?: readonly string[]
    /** Profiles of mechanisms, e.g. `gaia-x-icam-25.11`. */
    readonly profiles?: readonly string[]
    /** Signature algorithms, e.g. `ES256`. */
    readonly algorithms?: readonly string[]
  }
  /** Of several proofs on one document: all must be good, or one. */
  readonly proofs: 'all' | 'any'
  /** Checks that must have passed at least once; that they never fail is asked anyway. */
  readonly required: readonly string[]
  /** What it means that a check was not done. */
  readonly notChecked: {
    /** For checks that are not named. */
    readonly default: NotCheckedMeaning
    /** Id of a check -> what it means for that one. */
    readonly checks: Readonly<Record<string, NotCheckedMeaning>>
  }
  /** How much clocks may differ, in seconds, 0 to 300. */
  readonly clockSkewSeconds: number
  /** A credential without an end of validity. */
  readonly noExpiry: Meaning
  /** A presentation of a credential about somebody else. */
  readonly otherSubject: Meaning
  /** Several issuers that describe the same thing in one presentation. */
  readonly sharedSubject: Meaning
  /** A fact that a notary has to state, stated by the party itself. */
  readonly selfStated: Meaning
  /**
   * A presentation without any proof, in releases whose presentations carry none (22.10), where nobody asked for a challenge, a
   * domain or single use. With `warn` its credentials are verified, and nothing is said about who shows them. Absent: `fail`.
   */
  readonly unsignedPresentations?: Meaning
  /**
   * Credentials signed with a key whose planned end (`expires`) has come. `accept-earlier`: with a warning, where every date in
   * what is signed lies before that end; whoever stole the key can write such dates. Keys that were taken back (`revoked`)
   * never count. Absent: `refuse`.
   */
  readonly retiredKeys?: 'refuse' | 'accept-earlier'
  /** The longest time between start and end of validity of a credential, in days; absent: any. */
  readonly longestValidityDays?: number
  /**
   * Whether documents are read that lose words on the way to statements, as archives hold them; each lost word is named.
   * Absent: no.
   */
  readonly lossyLinkedData?: boolean
}
