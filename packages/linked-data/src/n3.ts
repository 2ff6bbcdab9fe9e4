import type { DataFactory } from '@rdfjs/types'
import type { Parser } from 'n3'
import * as factoryModule from 'n3/lib/N3DataFactory.js'
import * as parserModule from 'n3/lib/N3Parser.js'

// The entry of the library also loads streams, stores and a reasoner, half of the time that it takes to start.

/** The Turtle and N-Quads parser of the library. */
export const N3Parser = exported(parserModule) as typeof Parser

/** The terms and quads of the library. */
export const n3Factory = exported(factoryModule) as DataFactory

/** Node gives a CommonJS module as the default, bundlers give the default that it exports. */
function exported(module: { readonly default: unknown }): unknown {
  const given = module.default as { readonly default?: unknown }
  return given.default ?? given
}
