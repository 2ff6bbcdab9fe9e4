import type { JsonObject } from '@gxkit/core'
import type { Credential } from '@gxkit/credentials'

/** An absolute IRI of a thing. */
export type Iri = `https://${string}` | `http://${string}` | `did:${string}` | `urn:${string}`

/** A web address or another address with its scheme, for example `https://acme.example/terms` or `mailto:info@acme.example`. */
export type Uri = `${string}:${string}`

/** Something described elsewhere, by the IRI of the thing itself; not of its credential, for which there is `reference`. */
export type Reference = Iri | { readonly id: Iri; readonly credentialSubject?: never }

/** Any number of values; a single one needs no list. */
export type Many<T> = T | readonly T[]

/** At least one value; a single one needs no list. */
export type OneOrMore<T> = T | readonly [T, ...T[]]

declare const built: unique symbol

/** What a builder returned: a frozen node that can be put into the facts of another thing. */
export type Built<Node extends JsonObject> = Node & { readonly [built]: true }

/** What a builder returned for an envelope: a credential with an id, about one thing with an id. */
export interface BuiltCredential<Node extends JsonObject> extends Credential<Node & { readonly id: Iri }> {
  readonly id: Iri
}

/**
 * Something of a class: by reference, described here and now as a thing of exactly this class, or built by the builder of
 * the class or of one of its kinds.
 */
export type Nested<Facts, Node extends JsonObject> = Reference | HereAndNow<Facts> | Built<Node>

/** Something of a class that is nothing but its kinds: by reference, or built by the builder of a kind. */
export type Kind<Node extends JsonObject> = Reference | Built<Node>

/** Facts in place; an `id` makes what they describe referable. */
export type HereAndNow<Facts> = Facts & { readonly id?: Iri; readonly type?: never }

/** What a property may be whose value nothing restricts. */
export type Anything = string | number | boolean | Reference | Built<JsonObject>

/** A reference as credentials carry it. */
export type NodeReference = { readonly id: string }

/** A node that states no type, because its place says what it is. */
export type Untyped<Node extends JsonObject> = Omit<Node, 'type'>

/** A value whose datatype the context does not know, as credentials carry it. */
export type TypedValue<Datatype extends string, Value extends string = string> = {
  readonly '@type': Datatype
  readonly '@value': Value
}

/** A text where the context expects something else, as credentials carry it. */
export type PlainText<Value extends string = string> = { readonly '@value': Value }
