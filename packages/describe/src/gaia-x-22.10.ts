// Gaia-X 22.10 (Tagus): a builder and types for every class, the lists, and the release itself.

export { gaiaX2210 as release } from '@gxkit/ontology/gaia-x-22.10'
export * from '@gxkit/ontology/gaia-x-22.10/lists'
export * from './generated/gaia-x-22.10/index.ts'
export { reference } from './typed/reference.ts'
