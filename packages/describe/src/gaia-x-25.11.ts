// Gaia-X 25.11 (Loire, what the clearing houses run today): a builder and types for every class, the lists, and the release itself.

export { gaiaX2511 as release } from '@gxkit/ontology/gaia-x-25.11'
export * from '@gxkit/ontology/gaia-x-25.11/lists'
export * from './generated/gaia-x-25.11/index.ts'
export { reference } from './typed/reference.ts'
