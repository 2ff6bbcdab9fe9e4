/** What this package uses of shacl-engine. */
declare module 'shacl-engine' {
  import type { DataFactory, DatasetCore, NamedNode, Term } from '@rdfjs/types'

  /** A pointer to terms of a dataset. */
  export interface Pointer {
    readonly term: Term | undefined
    readonly terms: readonly Term[]
    readonly dataset: DatasetCore
    out(predicates: readonly Term[]): Pointer
    node(terms: readonly Term[]): Pointer
    list(): Iterable<Pointer> | undefined
    [Symbol.iterator](): Iterator<Pointer>
  }

  export interface Shape {
    readonly ptr: Pointer
    readonly validator: Validator
    validate(context: Context): Promise<Context>
  }

  export interface Result {
    readonly args: Readonly<Record<string, unknown>>
    readonly constraintComponent: Term
    readonly focusNode: Pointer
    readonly path: readonly { readonly predicates: readonly Term[] }[] | null | undefined
    readonly severity: Term
    readonly shape: Shape
    readonly value: Pointer | undefined
  }

  export interface Report {
    readonly conforms: boolean
    readonly results: readonly Result[]
  }

  export interface Context {
    readonly focusNode: Pointer
    readonly valueOrNode: Pointer
    readonly values: Pointer
    readonly report: Report
    processed: Set<string>
    results: Map<string, unknown>
    value: Pointer | undefined
    valuePaths: unknown
    create(options: { child?: boolean; focusNode?: Pointer; valueOrNode?: Pointer }): Context
    test(
      success: boolean,
      component: Term,
      detail?: { args?: Readonly<Record<string, unknown>>; value?: Pointer },
    ): void
    violation(component: Term, detail?: { args?: Readonly<Record<string, unknown>>; value?: Pointer }): void
  }

  type Check = (context: Context) => void | Promise<void>
  export interface Validation {
    readonly node?: Check
    readonly property?: Check
    readonly generic?: Check
  }
  export type CompileValidation = (shape: Shape) => Validation | null

  export class Validator {
    constructor(
      shapes: DatasetCore,
      options: { factory: DataFactory; validations?: readonly (readonly [NamedNode, CompileValidation])[] },
    )
    shape(pointer: Pointer): Shape
    validate(data: { readonly dataset: DatasetCore }): Promise<Report>
  }
}
