// Gaia-X 22.10: a builder and types for every class, the lists, and the release itself.
export * from '@gxkit/describe/gaia-x-22.10'
