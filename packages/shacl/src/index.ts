export { type CompiledShapes, compileShapes, type Evaluation } from './compile-shapes.ts'
export type { ShapeResult } from './engine/result.ts'
