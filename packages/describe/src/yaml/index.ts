export { yamlPositions } from './positions.ts'
