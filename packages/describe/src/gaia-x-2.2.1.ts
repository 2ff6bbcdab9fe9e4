// Gaia-X 2.2.1 (Danube): a builder and types for every class, the lists, and the release itself.

export { gaiaX221 as release } from '@gxkit/ontology/gaia-x-2.2.1'
export * from '@gxkit/ontology/gaia-x-2.2.1/lists'
export * from './generated/gaia-x-2.2.1/index.ts'
export { reference } from './typed/reference.ts'
