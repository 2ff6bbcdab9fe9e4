export { type CompiledShapes, compileShapes, type Evaluation } from './compile-shapes.ts'
export { createValidator, type Validator, type ValidatorOptions } from './create-validator.ts'
export type { CredentialInput } from './credentials/subject-graph.ts'
export type { ShapeResult } from './engine/result.ts'
