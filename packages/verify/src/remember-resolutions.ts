import type { DidResolution, DidResolver } from '@gxkit/identity'

/**
 * Asks for every DID once. All credentials of one verification are compared with the same DID document, even if it
 * changes meanwhile.
 */
export function rememberResolutions(resolver: DidResolver): DidResolver {
  const known = new Map<string, Promise<DidResolution>>()
  return {
    resolve: (did, options) => {
      const resolution = known.get(did) ?? resolver.resolve(did, options)
      known.set(did, resolution)
      return resolution
    },
  }
}
