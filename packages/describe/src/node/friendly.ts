import { type Finding, finding } from '@gxkit/core'
import { factName, type PropertyModel } from '@gxkit/ontology'
import type { Fact, FactEntry, ScalarFact } from '../facts/fact.ts'
import { shorten } from '../facts/fact.ts'
import type { Reading } from '../forms/friendly-form.ts'
import { type FormOf, formsOf } from '../forms/friendly-forms.ts'
import { anyOf } from './class-name.ts'
import { locate } from './location.ts'
import type { Scope } from './scope.ts'

/** The long form of a value in a friendly form, or what is unclear about it. */
export type Friendly = { readonly ok: true; readonly fact: Fact } | { readonly ok: false; readonly finding: Finding }

/** Reads a value in the friendly forms of its property; `undefined` where it is in none of them. */
export function readFriendly(property: PropertyModel, fact: ScalarFact, scope: Scope): Friendly | undefined {
  const { release } = scope
  const read = formsOf(release, property).flatMap((of) => {
    const reading = of.form.read(fact.text, { release, property, value: of.value })
    return reading === undefined ? [] : [{ of, reading }]
  })
  const found = read.flatMap(({ of, reading }) => (reading.ok ? [{ of, reading }] : []))
  const [first] = found
  if (first !== undefined) return { ok: true, fact: longForm(first.of, first.reading, fact, scope) }
  const refusals = read.flatMap(({ of, reading }) => (reading.ok ? [] : [{ of, ...reading }]))
  const [refusal] = [...refusals].sort((a, b) => b.suggestions.length - a.suggestions.length)
  if (refusal === undefined) return undefined
  const { problem, suggestions, of } = refusal
  const params = {
    property: factName(property),
    value: shorten(fact.text),
    problem,
    write: suggestions.length === 0 ? of.form.form : anyOf(suggestions.map((each) => `"${each}"`)),
  }
  return { ok: false, finding: finding('manifest/unclear-value', params, { location: locate(scope.source, fact) }) }
}

function longForm({ value }: FormOf, reading: Reading & { ok: true }, fact: ScalarFact, { release }: Scope): Fact {
  const { pointer, range } = fact
  const place = { pointer, ...(range && { range }) }
  if ('value' in reading) {
    return { kind: 'scalar', value: reading.value, text: reading.written ?? String(reading.value), ...place }
  }
  const model = release.vocabulary.classes().get(value.class ?? value.node ?? '')
  const entries = new Map<string, FactEntry>()
  for (const [iri, text] of Object.entries(reading.facts)) {
    const property = model?.properties.find((each) => each.iri === iri)
    const key = property === undefined ? iri : factName(property)
    entries.set(key, { key, value: { kind: 'scalar', value: text, text, ...place } })
  }
  return { kind: 'mapping', entries, ...place }
}
