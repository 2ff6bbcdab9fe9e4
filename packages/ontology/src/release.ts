import type { JsonObject } from '@gxkit/core'
import type { ClassModel } from './class-model.ts'
import type { PackedShapes } from './packed-shapes.ts'
import type { VocabularyData } from './vocabulary-data.ts'

/** JOSE header values of one kind of token. */
export interface TokenHeader {
  readonly typ: string
  readonly cty: string
}

/** JOSE header values that a reader lets pass for one kind of token. */
export interface AcceptedHeader {
  readonly typ: readonly string[]
  readonly cty: readonly string[]
}

/**
 * How credentials of a release are secured: what to write, and what to accept from others (ICAM 25.11, 5.3). The
 * mechanism may be one that this toolkit has no code for.
 */
export interface Securing {
  /** The default securing mechanism, for example `vc-jwt`. */
  readonly mechanism: string
  /** The JOSE algorithm that every clearing house of the release takes. */
  readonly algorithm: string
  /** Header values to write; absent in a release whose credentials are no tokens. */
  readonly header?: { readonly credential: TokenHeader; readonly presentation: TokenHeader }
  /** Media types of the `data:` URLs that carry an enveloped credential or presentation; absent like `header`. */
  readonly envelope?: { readonly credential: string; readonly presentation: string }
  /** Everything that real issuers of the release are known to write. */
  readonly accept: {
    readonly algorithms: readonly string[]
    readonly credential: AcceptedHeader
    readonly presentation: AcceptedHeader
    /** DID methods an issuer may use. */
    readonly didMethods: readonly string[]
  }
}

/** The terms and conditions every issuer agrees to, by digest (SHA-256 of the UTF-8 text, lower-case hexadecimal). */
export interface TermsAndConditions {
  /** IRI of the class that states the agreement. */
  readonly class: string
  /** IRI of the property that holds the digest. */
  readonly property: string
  /** What the property holds: the digest, or the text itself. */
  readonly states: 'digest' | 'text'
  /** The digest that is agreed to today. */
  readonly current: string
  /** The digests to accept, the current one first. */
  readonly accepted: readonly string[]
  /** Digest -> the exact text it stands for. Show it to a person before it is agreed to. */
  readonly texts: Readonly<Record<string, string>>
}

/** What `release.json` of a release holds, and the prefixes of its context. */
export interface ReleaseFacts {
  /** For example `gaia-x-25.11`. */
  readonly id: string
  /** The name in everyday use, for example `Loire`. */
  readonly name: string
  /** The namespace that classes and properties of the vocabulary stand in. */
  readonly namespace: string
  /** Other namespaces in which credentials of this release are known to write the same names. */
  readonly equivalentNamespaces?: readonly string[]
  /** Prefixes that issuers of this release are known to write without declaring them; no rule looks at what stands behind. */
  readonly undeclaredPrefixes?: readonly string[]
  /** The version of the Verifiable Credentials data model and the URL of its context. */
  readonly dataModel: { readonly version: string; readonly context: string }
  readonly contexts: {
    /** The vocabulary context that issuers write today. */
    readonly preferred: string
    /** The same vocabulary under a URL that names its version, where there is one. */
    readonly pinned?: string
    /** Every vocabulary context URL that the clearing houses of this release accept. */
    readonly accepted: readonly string[]
    /** Those of them that name an earlier edition, of which there is no document here: they are answered with this one. */
    readonly older?: readonly string[]
    /** Those of them whose content changes without notice; what is read with them here is what this release pins. */
    readonly moving?: readonly string[]
    /** What a new credential states in `@context`, in order. */
    readonly order: readonly string[]
    /** Prefix -> namespace IRI, as the vocabulary context itself defines them; of two for one namespace the first. */
    readonly prefixes: Readonly<Record<string, string>>
  }
  /** Prefix -> namespace IRI, for showing and writing short names. */
  readonly prefixes: Readonly<Record<string, string>>
  readonly securing: Securing
  /** Role -> the names of the classes (and with them their subclasses) that only somebody in this role may state. */
  readonly roles: Readonly<Record<'notary' | 'compliance', readonly string[]>>
  readonly termsAndConditions: TermsAndConditions
}

/** The context URLs of a release together with the documents they stand for. */
export interface ReleaseContexts {
  readonly preferred: string
  readonly pinned?: string
  readonly accepted: readonly string[]
  readonly older?: readonly string[]
  readonly moving?: readonly string[]
  readonly order: readonly string[]
  /** Prefix -> namespace IRI, as the vocabulary context itself defines them: what credentials shorten IRIs with. */
  readonly prefixes: Readonly<Record<string, string>>
  /**
   * Accepted vocabulary context URL -> context document, parsed on first use and frozen. The URLs of one release share
   * one document. The context of the data model (`dataModel.context`) is not in here.
   */
  readonly documents: Readonly<Record<string, JsonObject>>
}

/** The vocabulary of a release. Each member parses its data on the first call and returns the same frozen value ever after. */
export interface Vocabulary {
  /** Class IRI -> model. */
  readonly classes: () => ReadonlyMap<string, ClassModel>
  /** List name -> members. */
  readonly lists: () => ReadonlyMap<string, readonly string[]>
  /** Class IRI -> IRIs of its direct parents. */
  readonly parents: () => ReadonlyMap<string, readonly string[]>
  readonly shapes: () => PackedShapes
}

/**
 * What is needed to describe facts. A {@link Release} is one; so is the small part of a release that one class needs,
 * which is what keeps applications small.
 */
export interface DescribableRelease
  extends Pick<ReleaseFacts, 'id' | 'name' | 'namespace' | 'dataModel' | 'prefixes' | 'termsAndConditions'> {
  readonly contexts: Pick<ReleaseContexts, 'order' | 'prefixes'>
  readonly vocabulary: Pick<Vocabulary, 'classes' | 'lists' | 'parents'>
}

/**
 * A Gaia-X release as data: everything that differs between releases hangs off this object, so that no other code
 * asks which release it is dealing with.
 */
export interface Release extends Omit<ReleaseFacts, 'contexts'> {
  readonly contexts: ReleaseContexts
  readonly vocabulary: Vocabulary
  /** The vocabularies that were added with `extendRelease`, in that order. */
  readonly extensions?: readonly VocabularyData[]
}
