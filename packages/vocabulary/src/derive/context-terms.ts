import { isJsonObject, type JsonObject, type JsonValue } from '@gxkit/core'
import { bareName } from '@gxkit/ontology'

/** How an IRI is written under a context. */
export interface ContextTerm {
  readonly term: string
  /** The datatype that the context gives to a bare value, or `@id`. */
  readonly coercion?: string
}

/**
 * How to write an IRI under a JSON-LD context: its bare term, and the type that the context gives to a bare value.
 * Of several terms the one that is spelt like the IRI's last part wins, else the first in the alphabet. What has no term
 * is written as the end of `@vocab`, else with a prefix of the context, else as it is.
 */
export function contextTerms(context: JsonObject): (iri: string) => ContextTerm {
  const terms = new Map<string, readonly ContextTerm[]>()
  for (const [term, definition] of Object.entries(context)) {
    if (!isJsonObject(definition)) continue
    const { '@type': type, '@id': id } = definition
    const iri = expandTerm(context, typeof id === 'string' ? id : term)
    const coercion = typeof type !== 'string' || type.startsWith('@') ? type : expandTerm(context, type)
    const found = { term, ...(typeof coercion === 'string' && { coercion }) }
    terms.set(iri, [...(terms.get(iri) ?? []), found])
  }
  return (iri) => {
    const candidates = [...(terms.get(iri) ?? [])].sort((a, b) => (a.term < b.term ? -1 : 1))
    return candidates.find(({ term }) => term === bareName(iri)) ?? candidates[0] ?? { term: withoutTerm(context, iri) }
  }
}

function withoutTerm(context: JsonObject, iri: string): string {
  const vocab = context['@vocab']
  if (typeof vocab === 'string' && iri.startsWith(vocab)) return iri.slice(vocab.length)
  for (const [prefix, namespace] of Object.entries(context)) {
    if (typeof namespace === 'string' && iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`
  }
  return iri
}

/**
 * What a context can shorten IRIs with; of two prefixes for one namespace the first.
 *
 * @returns prefix -> namespace IRI
 *
 * @example
 * contextPrefixes({ ex: 'https://example.org/', name: { '@id': 'ex:name' } }) // { ex: 'https://example.org/' }
 */
export function contextPrefixes(context: JsonObject): Readonly<Record<string, string>> {
  const prefixes = new Map<string, string>()
  for (const [prefix, namespace] of Object.entries(context)) {
    const usable = typeof namespace === 'string' && /[#/]$/.test(namespace) && !prefix.startsWith('@')
    if (usable && !prefixes.has(namespace)) prefixes.set(namespace, prefix)
  }
  return Object.fromEntries([...prefixes].map(([namespace, prefix]) => [prefix, namespace]))
}

/** The IRI that a name stands for in a context. */
export function expandTerm(context: JsonObject, value: string): string {
  const [, prefix, rest] = /^([^:]+):(.*)$/s.exec(value) ?? []
  if (prefix === undefined || rest === undefined) return `${text(context['@vocab'])}${value}`
  const namespace: JsonValue | undefined = Object.hasOwn(context, prefix) ? context[prefix] : undefined
  return typeof namespace === 'string' ? namespace + rest : value
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
