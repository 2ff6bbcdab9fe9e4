export { yamlPositions } from './positions.ts'
export { yamlSyntax } from './syntax.ts'
