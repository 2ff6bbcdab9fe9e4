/** Something in which two vocabularies differ. */
export type Difference = { readonly iri?: string } & (
  | { readonly kind: 'missing-there'; readonly what: string; readonly ours?: string }
  | { readonly kind: 'missing-here'; readonly what: string; readonly theirs?: string }
  | { readonly kind: 'different'; readonly what: string; readonly ours: string; readonly theirs: string }
)
