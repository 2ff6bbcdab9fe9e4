import type { JsonObject } from '@gxkit/core'

/**
 * A JSON Schema (2020-12). Beside the standard's keywords it may hold `markdownDescription`, `errorMessage`,
 * `patternErrorMessage` and `doNotSuggest`, which editors understand and validators pass over.
 */
export type JsonSchema = JsonObject

/** The dialect that every schema of this package names. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** The name of a schema: stable, and no address that anybody could be expected to answer at. */
export function schemaId(...parts: readonly string[]): string {
  return ['urn:gxkit:schema', ...parts].join(':')
}

/** A schema that stands once under `$defs`. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}` }
}

/** One of several; a single one stands alone. */
export function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  const [only, another] = schemas
  return only !== undefined && another === undefined ? only : { anyOf: [...schemas] }
}

/** What must hold as well where a condition holds. */
export function when(condition: JsonSchema, demand: JsonSchema): { if: JsonSchema; then: JsonSchema } {
  // biome-ignore lint/suspicious/noThenProperty: the name that JSON Schema gives it
  return { if: condition, then: demand }
}
