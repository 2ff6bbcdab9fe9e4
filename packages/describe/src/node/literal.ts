import type { JsonValue } from '@gxkit/core'
import { compilePattern, type PropertyModel } from '@gxkit/ontology'
import { compactIri } from './class-name.ts'
import { XSD_STRING } from './datatypes.ts'
import type { Scope } from './scope.ts'

/**
 * A literal as the context of the release needs it written: bare where the context gives the bare term this datatype,
 * otherwise with its datatype stated.
 */
export function literal(
  { coercion }: PropertyModel,
  value: string | number | boolean,
  datatype: string,
  { release }: Scope,
): JsonValue {
  if (coercion === datatype || (coercion === undefined && datatype === XSD_STRING)) return value
  const lexical = String(value)
  return datatype === XSD_STRING ? { '@value': lexical } : { '@value': lexical, '@type': compactIri(release, datatype) }
}

/** An address that stands for a thing: bare where the context takes it for that, otherwise said to be one. */
export function reference({ coercion }: PropertyModel, iri: string): JsonValue {
  return coercion === '@id' ? iri : { id: iri }
}

/** Whether some part of a text matches a pattern as SHACL means it. What cannot be compared does not match. */
export function matchesPattern(text: string, pattern: string, flags?: string): boolean {
  const compiled = compilePattern(pattern, flags)
  return !('problem' in compiled) && compiled.matches(text)
}
