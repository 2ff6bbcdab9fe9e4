export { applyFixes, type FixedText, textEditsOf } from './apply-fixes.ts'
export { editData } from './edit-data.ts'
export { jsonSyntax } from './json-syntax.ts'
export type { Position, Positions, Syntax, TextEdit } from './syntax.ts'
