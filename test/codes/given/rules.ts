import type { Finding, JsonObject } from '@gxkit/core'
import { parseTurtle } from '@gxkit/linked-data'
import { gaiaX2511, type Release } from '@gxkit/ontology'
import type { Term } from '@rdfjs/types'
import { subject, valid } from './documents.ts'

/** What a rule on VatID, written in Turtle, finds in a credential about one. */
export function ruled(rule: string, members: JsonObject = {}): Promise<readonly Finding[]> {
  return valid(subject(members), releaseWith('VatID', rule))
}

/** The release with one rule in place of those of a class. */
export function releaseWith(className: string, rule: string): Release {
  const gx = gaiaX2511.namespace
  const { vocabulary } = gaiaX2511
  const packed = vocabulary.shapes()
  const prefixes = `@prefix gx: <${gx}> . @prefix sh: <http://www.w3.org/ns/shacl#> .`
  const parsed = parseTurtle(`${prefixes} gx:OwnShape sh:targetClass gx:${className} ; ${rule} .`, {
    source: 'rule.ttl',
  })
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message)
  const terms = [...packed.terms]
  const blanks = new Map<string, number>()
  const numberOf = (term: Term): number => {
    if (term.termType !== 'BlankNode') return terms.push(written(term)) - 1
    const known = blanks.get(term.value) ?? -(blanks.size + 1)
    blanks.set(term.value, known)
    return known
  }
  const numbers = parsed.value.flatMap(({ subject: s, predicate, object }) => [s, predicate, object].map(numberOf))
  const shapes = { ...packed.shapes, [`${gx}${className}`]: numbers }
  return { ...gaiaX2511, vocabulary: { ...vocabulary, shapes: () => ({ ...packed, terms, shapes }) } }
}

function written(term: Term): string {
  if (term.termType !== 'Literal') return `<${term.value}>`
  return `${JSON.stringify(term.value)}^^<${term.datatype.value}>`
}
