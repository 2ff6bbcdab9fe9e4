import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256Hex } from '@gxkit/core'
import { w3cContexts } from '@gxkit/linked-data'
import { ancestors, packedShapesOf, type Release, releases, shapeTriples, type TermTriple } from '@gxkit/ontology'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { withShared } from './shared.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const SH = 'http://www.w3.org/ns/shacl#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const LIST = 'urn:gxkit:list:'

/** What a shape holds beside its constraints. */
const wordsAndTargets = new Set(['name', 'description', 'targetClass', 'https://schema.org/unitText'])

/** The form in which the facts are recorded. */
interface Facts {
  readonly prefixes: Readonly<Record<string, string>>
  readonly shapes: readonly ShapeFacts[]
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly context: Readonly<Record<string, unknown>>
}

interface ShapeFacts {
  readonly shape: string
  readonly targetClass: readonly string[]
  readonly subClassOf?: readonly string[]
  readonly properties?: readonly Constraints[]
  readonly [member: string]: unknown
}

type Constraints = Readonly<Record<string, unknown>>

test('the generated files are current', () => {
  const output = execFileSync(process.execPath, ['packages/workspace/generate.js', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(output.trim()).toBe('Generated files are current.')
})

test('what clearing houses run today is the first release', () => {
  expect(releases.map((release) => release.id)).toEqual(['gaia-x-25.11', 'gaia-x-2.2.1', 'gaia-x-22.10'])
})

withShared('facts/jws-2020-v1.terms.json', 'the context of JsonWebSignature2020', (path) => {
  test('defines what the facts say, and nothing else', () => {
    const facts = JSON.parse(readFileSync(path, 'utf8')) as { readonly context: unknown }
    expect(w3cContexts.get('https://w3id.org/security/suites/jws-2020/v1')).toEqual({ '@context': facts.context })
  })
})

describe.each(releases.map((release) => [release.id, release] as const))('%s', (id, release) => {
  const version = id.replace('gaia-x-', '')
  const folder = join(root, 'shapes', id)

  withShared(`facts/gaia-x-${version}.facts.json`, 'vocabulary facts', (path) => {
    const facts = JSON.parse(readFileSync(path, 'utf8')) as Facts
    const turtle = new Graph(turtleTriples(folder), facts.prefixes)
    const packed = new Graph(packedTriples(release), facts.prefixes)

    const names = new Set(facts.shapes.map((shape) => shape.shape))

    test.each(facts.shapes.map((shape) => [shape.shape, shape] as const))('%s', (name, recorded) => {
      const expected = { subClassOf: [], ...recorded }
      expect(turtle.shape(name)).toEqual(expected)
      expect(packed.shape(name)).toEqual(evaluatedPart(expected, names))
    })

    test('no shape and no enumeration beyond the facts', () => {
      for (const graph of [turtle, packed]) {
        expect(graph.shapeNames()).toEqual(facts.shapes.map((shape) => shape.shape).sort())
        expect(graph.lists()).toEqual(facts.lists)
      }
    })

    test('context mappings', () => {
      const document = JSON.parse(readFileSync(join(folder, 'context.jsonld'), 'utf8')) as Record<string, unknown>
      expect(document).toEqual({ '@context': facts.context })
      for (const url of release.contexts.accepted) expect(release.contexts.documents[url]).toEqual(document)
    })
  })

  test.each(release.termsAndConditions.accepted)('digest %s is that of its text', async (digest) => {
    const text = release.termsAndConditions.texts[digest] ?? ''
    expect(await sha256Hex(new TextEncoder().encode(text))).toBe(digest)
  })

  test('every class and every property has words, each description is one sentence', () => {
    for (const model of release.vocabulary.classes().values()) {
      for (const { label, description } of [model, ...model.properties]) {
        expect(label).toMatch(/^\S.*\S$/)
        expect(description, `${model.name}: ${label}`).toMatch(/^[A-Z].+[.]$/)
      }
    }
  })

  test('every parent and every class that a property points to is a class of the release', () => {
    const classes = release.vocabulary.classes()
    for (const model of classes.values()) {
      const named = model.properties.flatMap((p) => [p, ...(p.or ?? [])]).flatMap((value) => value.class ?? [])
      for (const iri of [...named, ...ancestors(release, model.iri)]) expect(classes.has(iri), iri).toBe(true)
    }
  })
})

/** What is left of the facts when only that stays which can make a value fail. */
function evaluatedPart(shape: ShapeFacts, shapes: ReadonlySet<string>): unknown {
  const evaluated = (constraints: Constraints): Constraints => {
    const { order: _order, defaultValue: _default, ...rest } = constraints
    return Object.fromEntries(
      Object.entries(rest).flatMap(([name, value]) => {
        if (name === 'node' && !shapes.has(String(value))) return []
        if (name === 'properties') return [[name, (value as Constraints[]).map(evaluated)]]
        if (name !== 'or') return [[name, value]]
        const members = value as Constraints[]
        return members.some((member) => Object.keys(member).length === 0) ? [] : [[name, members.map(evaluated)]]
      }),
    )
  }
  return evaluated(shape)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function turtleTriples(folder: string): readonly TermTriple[] {
  const text = (term: { termType: string; value: string; datatype?: { value: string } }): string => {
    if (term.termType === 'NamedNode') return `<${term.value}>`
    if (term.termType === 'BlankNode') return `_:${term.value}`
    const type = term.datatype?.value ?? `${XSD}string`
    return type === `${XSD}string` ? JSON.stringify(term.value) : `${JSON.stringify(term.value)}^^<${type}>`
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ttl'))
    .flatMap((name) => new Parser().parse(readFileSync(join(folder, name), 'utf8')))
    .map((quad) => [text(quad.subject), text(quad.predicate), text(quad.object)] as const)
}

function packedTriples(release: Release): readonly TermTriple[] {
  const packed = packedShapesOf(release)
  const hierarchy = packed.hierarchy.map(([sub, sup]) => [`<${sub}>`, `<${RDFS}subClassOf>`, `<${sup}>`] as const)
  return [...shapeTriples(packed), ...hierarchy]
}

/** Reads a shapes graph back into the form of the facts, by a way that shares no code with the generator. */
class Graph {
  readonly #members = new Map<string, [predicate: string, object: string][]>()
  readonly #prefixes: Readonly<Record<string, string>>

  constructor(triples: readonly TermTriple[], prefixes: Readonly<Record<string, string>>) {
    this.#prefixes = prefixes
    for (const [subject, predicate, object] of triples) {
      const members = this.#members.get(subject) ?? []
      members.push([predicate.slice(1, -1), object])
      this.#members.set(subject, members)
    }
  }

  shapeNames(): string[] {
    const shapes = [...this.#members.keys()].filter((subject) => this.#all(subject, `${SH}targetClass`).length > 0)
    return shapes.map((shape) => this.#short(shape)).sort()
  }

  shape(name: string): unknown {
    const subject = [...this.#members.keys()].find((key) => key.startsWith('<') && this.#short(key) === name) ?? ''
    const { type, ...rest } = this.#constraints(subject) as { type: string; properties?: Constraints[] }
    expect(type).toBe('sh:NodeShape')
    const targets = this.#all(subject, `${SH}targetClass`)
    const parents = targets.flatMap((target) => this.#all(target, `${RDFS}subClassOf`))
    rest.properties?.sort((a, b) => Number(a.order) - Number(b.order))
    return {
      shape: name,
      ...rest,
      targetClass: targets.map((target) => this.#short(target)).sort(),
      subClassOf: parents.map((parent) => this.#short(parent)),
    }
  }

  lists(): Record<string, unknown[]> {
    const heads = [...this.#members.keys()].filter((subject) => subject.startsWith(`<${LIST}`))
    return Object.fromEntries(
      heads.map((head) => [head.slice(1 + LIST.length, -1), this.#list(head).map((m) => this.#value(m))]),
    )
  }

  #constraints(subject: string): Constraints {
    const found: Record<string, unknown> = {}
    for (const [predicate, object] of this.#members.get(subject) ?? []) {
      const name = predicate.replace(SH, '').replace(RDF, '')
      if (wordsAndTargets.has(name) || predicate.startsWith(RDFS)) continue
      if (name === 'property')
        found.properties = [...((found.properties as unknown[]) ?? []), this.#propertyShape(object)]
      else if (name === 'ignoredProperties') found.ignored = this.#list(object).map((member) => this.#short(member))
      else if (name === 'or' || name === 'and')
        found[name] = this.#list(object).map((member) => this.#constraints(member))
      else if (name === 'not' || name === 'qualifiedValueShape') found[name] = this.#constraints(object)
      else if (name === 'hasValue' && object.length > 200) found.hasValueSha256 = sha256(String(this.#value(object)))
      else if (name in found) throw new Error(`${subject} has ${name} twice`)
      else found[name] = this.#value(object)
    }
    return found
  }

  #propertyShape(subject: string): Constraints {
    const constraints = this.#constraints(subject)
    return subject.startsWith('<') ? { ref: this.#short(subject), ...constraints } : constraints
  }

  #all(subject: string, predicate: string): string[] {
    return (this.#members.get(subject) ?? []).flatMap(([p, object]) => (p === predicate ? [object] : []))
  }

  #list(head: string): string[] {
    const members: string[] = []
    for (let cell = head; cell !== `<${RDF}nil>`; cell = this.#all(cell, `${RDF}rest`)[0] ?? '') {
      const [member, ...others] = this.#all(cell, `${RDF}first`)
      if (member === undefined || others.length > 0) throw new Error(`${head} is not a well-formed list`)
      members.push(member)
    }
    return members
  }

  #value(term: string): unknown {
    if (!term.startsWith('"')) return this.#short(term)
    const end = term.lastIndexOf('"')
    const value = JSON.parse(term.slice(0, end + 1)) as string
    const type = term.slice(end + 1)
    if (type === '') return value
    if (type === `^^<${XSD}integer>`) return Number(value)
    if (type === `^^<${XSD}boolean>`) return value === 'true'
    return { value, type: this.#short(type.slice(2)) }
  }

  #short(term: string): string {
    const iri = term.slice(1, -1)
    if (iri.startsWith(LIST)) return iri.slice(LIST.length)
    const [prefix, namespace] = Object.entries(this.#prefixes).find(([, ns]) => iri.startsWith(ns)) ?? ['', '']
    return namespace === '' ? iri : `${prefix}:${iri.slice(namespace.length)}`
  }
}
