import type { Location } from '@gxkit/core'
import type { FactEntry, FactPlace } from '../facts/fact.ts'

/** The place of a fact in a source. */
export function locate(source: string, { pointer, range }: FactPlace): Location {
  return { source, pointer, ...(range && { range }) }
}

/** The place of the name of a fact. */
export function keyLocation(source: string, { value, keyRange }: FactEntry): Location {
  return { source, pointer: value.pointer, ...(keyRange && { range: keyRange }), key: true }
}
