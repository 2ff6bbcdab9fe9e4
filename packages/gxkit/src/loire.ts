// Gaia-X 25.11: a builder and types for every class, the lists, and the release itself.
export * from '@gxkit/describe/gaia-x-25.11'
