// Gaia-X 2.2.1: a builder and types for every class, the lists, and the release itself.
export * from '@gxkit/describe/gaia-x-2.2.1'
