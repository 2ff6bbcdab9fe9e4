/**
 * How to write an IRI under a JSON-LD context: its bare term, and the type that the context gives to a bare value.
 * Of several terms the one that is spelt like the IRI's last part wins, else the first in the alphabet. What has no term
 * is written as the end of `@vocab`, else with a prefix of the context, else as it is.
 */
export function contextTerms(context) {
  const terms = new Map()
  for (const [term, definition] of Object.entries(context)) {
    if (typeof definition !== 'object') continue
    const type = definition['@type']
    const coercion = type === undefined || type.startsWith('@') ? type : expand(context, type)
    const iri = expand(context, definition['@id'])
    terms.set(iri, [...(terms.get(iri) ?? []), { term, coercion }])
  }
  return (iri) => {
    const candidates = [...(terms.get(iri) ?? [])].sort((a, b) => (a.term < b.term ? -1 : 1))
    return (
      candidates.find(({ term }) => term === localName(iri)) ?? candidates[0] ?? { term: withoutTerm(context, iri) }
    )
  }
}

function withoutTerm(context, iri) {
  const vocab = context['@vocab']
  if (vocab !== undefined && iri.startsWith(vocab)) return iri.slice(vocab.length)
  const [prefix, namespace] =
    Object.entries(context).find(([, value]) => typeof value === 'string' && iri.startsWith(value)) ?? []
  return prefix === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`
}

/** The last part of an IRI. */
export function localName(iri) {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
}

function expand(context, value) {
  const [, prefix, rest] = /^([^:]+):(.*)$/.exec(value) ?? []
  if (prefix === undefined) return context['@vocab'] + value
  return typeof context[prefix] === 'string' ? context[prefix] + rest : value
}
