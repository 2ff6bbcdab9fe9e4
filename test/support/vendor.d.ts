/** What the tests use of n3 besides what the product declares. */
declare module 'n3' {
  import type { Quad, Term } from '@rdfjs/types'

  type Pattern = Term | string | null

  export class Store {
    constructor(quads: readonly Quad[])
    getQuads(subject: Pattern, predicate: Pattern, object: Pattern, graph: Pattern): Quad[]
    getSubjects(predicate: Pattern, object: Pattern, graph: Pattern): Term[]
    getObjects(subject: Pattern, predicate: Pattern, graph: Pattern): Term[]
  }
}
