import type { Finding, JsonPointer, Location } from '@gxkit/core'
import type { DescribableRelease } from '@gxkit/ontology'

/** Something that can be referred to by its short id. */
export interface Identified {
  readonly id: string
  readonly iri: string
  /** IRI of its class; absent where its type is unknown (which is a finding of its own). */
  readonly class?: string
  readonly source: string
}

/** Everything that one project can refer to. */
export interface Directory {
  readonly byId: ReadonlyMap<string, Identified>
  readonly byIri: ReadonlyMap<string, Identified>
}

/** What the description of one thing needs to know, and where it notes what it finds. */
export interface Scope {
  readonly release: DescribableRelease
  readonly source: string
  readonly directory: Directory
  /** Turns the short id of a nested thing into its IRI. */
  readonly nestedIri: (id: string) => string
  /** Pointer in the credential -> place in the source. */
  readonly origins: Map<JsonPointer, Location>
  readonly findings: Finding[]
  /** Whether the release is the part of it that one builder brings along. */
  readonly partial?: boolean
}
