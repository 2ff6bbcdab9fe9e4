/** An absolute IRI. */
export type Iri = `https://${string}` | `http://${string}` | `did:${string}` | `urn:${string}`

/** Something described elsewhere, by the IRI of the thing itself (not of its credential). */
export type Reference = Iri | { readonly id: Iri }

/** Any number of values; a single one needs no list. */
export type Many<T> = T | readonly T[]

/** At least one value; a single one needs no list. */
export type OneOrMore<T> = T | readonly [T, ...T[]]

/** Something described here and now, or by reference; an `id` makes what is described here referable. */
export type Nested<T> = Reference | (T & { readonly id?: Iri })
