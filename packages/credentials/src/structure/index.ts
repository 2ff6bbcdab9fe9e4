export { type CheckStructureOptions, checkStructure } from './check-structure.ts'
