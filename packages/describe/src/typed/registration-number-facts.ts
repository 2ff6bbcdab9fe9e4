/** VAT number. The value added tax number of an organisation. */
export interface VatIDFacts {
  /** The number with its country letters and without spaces, for example BE0762747721. */
  readonly vatID: string
  /** ISO 3166-1 code of the country in two capital letters, for example DE. */
  readonly countryCode?: string
}

/** Legal entity identifier. The worldwide 20-character code of an organisation that takes part in financial transactions. */
export interface LeiCodeFacts {
  /** The code of 20 letters and digits. */
  readonly leiCode: string
  /** ISO 3166-1 code of the country in two capital letters, for example DE. */
  readonly countryCode?: string
  /** ISO 3166-2 code of the state or region, for example DE-BY. */
  readonly subdivisionCountryCode?: string
}

/** EORI number. The number under which the customs authorities of the European Union know an organisation. */
export interface EORIFacts {
  /** The number with its country letters, for example FR12345678901234. */
  readonly eori: string
  /** ISO 3166-1 code of the country in two capital letters, for example DE. */
  readonly country?: string
}

/** European unique identifier. The identifier of a company in the interconnected business registers of Europe. */
export interface EUIDFacts {
  /** The identifier with country and register, for example FRIN.123456789. */
  readonly euid: string
}

/** Tax number. The number under which a tax authority knows an organisation. */
export interface TaxIDFacts {
  /** The number exactly as the tax authority writes it. */
  readonly taxId: string
}

/** Local registration number. A number from a register that none of the other kinds covers. */
export interface LocalRegistrationNumberFacts {
  /** The number exactly as the register shows it. */
  readonly local: string
}
