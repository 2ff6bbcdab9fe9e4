/** What this package uses of shacl-engine. */
declare module 'shacl-engine' {
  import type { DataFactory, DatasetCore, NamedNode, Term } from '@rdfjs/types'

  /** A pointer to terms of a dataset. */
  export interface Pointer {
    readonly term: Term | undefined
    readonly terms: readonly Term[]
    readonly dataset: DatasetCore
    out(predicates: readonly Term[]): Pointer
    in(predicates: readonly Term[]): Pointer
    node(terms: readonly Term[]): Pointer
    list(): Iterable<Pointer> | undefined
    [Symbol.iterator](): Iterator<Pointer>
  }

  export interface Shape {
    readonly ptr: Pointer
    readonly validator: Validator
    readonly message: readonly Term[]
    /** Evaluates without looking up whether the shape has been evaluated for the node before. */
    readonly shapeValidator: { validate(context: Context): Promise<Context> }
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
    results: Map<string, unknown>
    value: Pointer | undefined
    valuePaths: unknown
    create(options: { child?: boolean; focusNode?: Pointer; valueOrNode?: Pointer }): Context
    test(success: boolean, component: Term, detail?: Detail): void
    violation(component: Term, detail?: Detail): void
  }

  export interface Detail {
    readonly args?: Readonly<Record<string, unknown>>
    readonly path?: Result['path']
    readonly value?: Pointer
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
    /** With `terms`, these are the focus nodes and no target is looked up. */
    validate(
      data: { readonly dataset: DatasetCore; readonly terms?: readonly Term[] },
      shapes?: readonly { readonly terms: readonly Term[] }[],
    ): Promise<Report>
  }
}
