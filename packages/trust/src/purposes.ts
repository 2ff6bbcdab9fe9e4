/** What a certificate can be meant for (extended key usage), in words, and whether it may then sign for an organisation. */
export interface Purpose {
  readonly oid: string
  readonly words: string
  readonly accepted: boolean
}

/**
 * The policy on extended key usage. Gaia-X anchors are those of servers (Extended Validation) and of European seals, so
 * both are accepted, and so is a certificate that names no purpose.
 */
export const purposes: readonly Purpose[] = [
  { oid: '2.5.29.37.0', words: 'anything', accepted: true },
  { oid: '1.3.6.1.5.5.7.3.1', words: 'servers', accepted: true },
  { oid: '1.3.6.1.5.5.7.3.2', words: 'clients', accepted: true },
  { oid: '1.3.6.1.5.5.7.3.4', words: 'e-mail', accepted: true },
  { oid: '1.3.6.1.5.5.7.3.36', words: 'signing documents', accepted: true },
  { oid: '1.3.6.1.4.1.311.10.3.12', words: 'signing documents', accepted: true },
  { oid: '1.2.840.113583.1.1.5', words: 'signing PDF documents', accepted: true },
  { oid: '1.3.6.1.5.5.7.3.3', words: 'signing code', accepted: false },
  { oid: '1.3.6.1.5.5.7.3.8', words: 'time stamps', accepted: false },
  { oid: '1.3.6.1.5.5.7.3.9', words: 'status answers', accepted: false },
]

/** The purpose behind an object identifier. What is not in the table is not accepted. */
export function purposeOf(oid: string): Purpose {
  return purposes.find((each) => each.oid === oid) ?? { oid, words: `the purpose ${oid}`, accepted: false }
}
