/** The parts of untyped libraries that this package uses. */

declare module 'jsonld' {
  export interface JsonLdOptions {
    documentLoader?: (url: string) => Promise<{ contextUrl: null; document: unknown; documentUrl: string }>
    safe?: boolean
    base?: string
    /** Contexts that were processed before. */
    contextResolver?: unknown
    skipExpansion?: boolean
    produceGeneralizedRdf?: boolean
    expandContext?: unknown
    processingMode?: string
    rdfDirection?: string
    useNativeTypes?: boolean
    useRdfType?: boolean
    compactArrays?: boolean
    eventHandler?: (o: { event: JsonLdEvent; next: () => void }) => void
  }
  export interface JsonLdEvent {
    readonly code: string
    readonly level: string
    readonly message: string
    readonly details: Readonly<Record<string, unknown>>
  }
  const jsonld: {
    expand(input: unknown, options?: JsonLdOptions): Promise<any[]>
    compact(input: unknown, context: unknown, options?: JsonLdOptions): Promise<any>
    toRDF(input: unknown, options?: JsonLdOptions): Promise<any[]>
    fromRDF(dataset: readonly unknown[], options?: JsonLdOptions): Promise<any[]>
  }
  // biome-ignore lint/style/noDefaultExport: that is how the library exports
  export default jsonld
}

declare module 'jsonld/lib/ContextResolver.js' {
  // biome-ignore lint/style/noDefaultExport: that is how the library exports
  export default class ContextResolver {
    constructor(options: {
      sharedCache: { get(key: string): unknown; set(key: string, value: unknown): void }
    })
    resolve(resolution: object): Promise<readonly unknown[]>
  }
}

declare module 'jsonld/lib/context.js' {
  const contextApi: {
    process(options: {
      activeCtx: object
      localCtx: unknown
      propagate?: boolean
      overrideProtected?: boolean
      options: object
    }): Promise<object>
    getInitialContext(options: object): object
    getContextValue(activeCtx: object, key: string, type: string): unknown
    expandIri(activeCtx: object, value: string, relativeTo: { vocab?: true; base?: true }, options: object): unknown
  }
  // biome-ignore lint/style/noDefaultExport: that is how the library exports
  export default contextApi
}

declare module 'rdf-canonize' {
  export interface CanonizeOptions {
    algorithm: 'RDFC-1.0'
    messageDigestAlgorithm?: string
    maxWorkFactor?: number
    maxDeepIterations?: number
    signal?: AbortSignal
    canonicalIdMap?: Map<string, string>
  }
  const rdfCanonize: {
    canonize(dataset: readonly unknown[], options: CanonizeOptions): Promise<string>
  }
  // biome-ignore lint/style/noDefaultExport: that is how the library exports
  export default rdfCanonize
}

declare module 'n3/lib/N3DataFactory.js' {
  const commonJs: unknown
  // biome-ignore lint/style/noDefaultExport: that is how the library exports
  export default commonJs
}

declare module 'n3/lib/N3Parser.js' {
  const commonJs: unknown
  // biome-ignore lint/style/noDefaultExport: that is how the library exports
  export default commonJs
}

declare module 'n3' {
  import type { Quad, DataFactory as RdfDataFactory } from '@rdfjs/types'

  export const DataFactory: RdfDataFactory
  export class Parser {
    constructor(options?: { format?: string; baseIRI?: string; blankNodePrefix?: string; factory?: RdfDataFactory })
    parse(input: string): Quad[]
    parse(
      input: string,
      callbacks: {
        onQuad: (error: (Error & { context?: { line?: number } }) | null, quad: Quad | null) => void
        onPrefix?: (prefix: string, iri: unknown) => void
      },
    ): void
  }
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, Readonly<Record<string, unknown>>>
}

declare module '@digitalbazaar/data-integrity-context' {
  const contexts: { contexts: ReadonlyMap<string, Readonly<Record<string, unknown>>> }
  // biome-ignore lint/style/noDefaultExport: that is how the library exports
  export default contexts
}

declare module 'ed25519-signature-2020-context' {
  const contexts: { contexts: ReadonlyMap<string, Readonly<Record<string, unknown>>> }
  // biome-ignore lint/style/noDefaultExport: that is how the library exports
  export default contexts
}

declare module 'rdflib' {
  export class NamedNode {
    constructor(iri: string)
  }
  export class BlankNode {
    constructor(id: string)
  }
  export class Literal {
    constructor(value: string, language?: string | null, datatype?: NamedNode)
  }
  export class Collection {
    constructor(elements: readonly unknown[])
  }
  interface Store {
    add(subject: unknown, predicate: unknown, object: unknown): unknown
    readonly statements: readonly unknown[]
  }
  export function graph(): Store
  export function Serializer(store: Store): {
    setFlags(flags: string): unknown
    setNamespaces(prefixes: Readonly<Record<string, string>>): unknown
    statementsToN3(statements: readonly unknown[]): string
  }
}
