import { type Finding, finding, isJsonObject, type JsonObject, type JsonValue, joinPointer, toArray } from '@gxkit/core'
import { w3cContexts } from '@gxkit/linked-data'
import { bareName, type Release } from '@gxkit/ontology'
import { expandTerm } from '../derive/context-terms.ts'
import { OWL, RDF, RDFS, SH } from '../graph/names.ts'
import type { ContextFile } from './read-files.ts'

/** Names that start addresses: as a prefix they would turn every such address into another one. */
const schemes: ReadonlySet<string> = new Set(
  'http https did urn mailto tel data tag ipfs ftp file ws wss blob javascript'.split(' '),
)

/** What a definition may say. Everything else changes how a document is read. */
const members: ReadonlySet<string> = new Set(['@id', '@type', '@container', '@language', '@prefix'])
const containers: ReadonlySet<string> = new Set(['@set', '@list'])

/** The namespaces of the data model, whose names are taken. */
const dataModel = [
  'https://www.w3.org/2018/credentials#',
  'https://w3id.org/security#',
  'https://www.w3.org/ns/credentials',
]

/**
 * Checks the context of a vocabulary: it gives names to new things, and to nothing else.
 *
 * @param context the value of its `@context`
 */
export function checkContext(file: ContextFile, release: Release): readonly Finding[] {
  const source = file.document.name
  const context = file.content['@context']
  const place = (...path: readonly string[]): { location: NonNullable<Finding['location']> } => {
    let pointer = joinPointer('', '@context')
    for (const part of path) pointer = joinPointer(pointer, part)
    return { location: { source, pointer } }
  }
  if (!isJsonObject(context)) {
    return [finding('vocabulary/context-form', { problem: '"@context" must be one object' }, place())]
  }
  const known = knownTerms(release)
  const merged = mergedContext(context, release)
  return Object.entries(context).flatMap(([term, definition]): readonly Finding[] => {
    if (term.startsWith('@')) {
      const harmless = (term === '@version' && definition === 1.1) || (term === '@protected' && definition === true)
      const problem = `"${term}" changes how the whole document is read`
      return harmless ? [] : [finding('vocabulary/context-form', { problem }, place(term))]
    }
    if (known.has(term)) {
      return isSame(known.get(term), definition) ? [] : [finding('vocabulary/term-redefined', { term }, place(term))]
    }
    const problem = formProblem(term, definition)
    if (problem !== undefined) return [finding('vocabulary/context-form', { problem }, place(term))]
    const id = isJsonObject(definition) ? definition['@id'] : definition
    const iri = expandTerm(merged, String(id))
    if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|^`\\]+$/i.test(iri) || (iri === id && !/^(https?|urn):/.test(iri))) {
      return [finding('vocabulary/context-form', { problem: `"${term}" stands for no full address` }, place(term))]
    }
    return isForeign(iri, release) ? [finding('vocabulary/term-foreign', { term, iri }, place(term))] : []
  })
}

/** The context under which credentials with both are written: first the release, then the vocabulary. */
export function mergedContext(own: JsonObject, release: Release): JsonObject {
  const parts = release.contexts.order.flatMap((url) => {
    const document = Object.hasOwn(release.contexts.documents, url) ? release.contexts.documents[url] : undefined
    return toArray(document?.['@context']).filter(isJsonObject)
  })
  return Object.assign({}, ...parts, own) as JsonObject
}

function formProblem(term: string, definition: JsonValue | undefined): string | undefined {
  if (!/^[A-Za-z][\w-]*$/.test(term)) return `"${term.slice(0, 80)}" is no plain name`
  if (schemes.has(term.toLowerCase())) return `"${term}" is the beginning of addresses`
  if (typeof definition === 'string') {
    return definition.startsWith('@') ? `"${term}" is another name of "${definition}"` : undefined
  }
  if (!isJsonObject(definition)) return `"${term}" is defined as nothing that stands for an address`
  const strange = Object.keys(definition).find((key) => !members.has(key))
  if (strange !== undefined) return `"${term}" has "${strange}"`
  const { '@id': id, '@type': type, '@container': container, '@language': language } = definition
  if (typeof id !== 'string' || id.startsWith('@')) return `"${term}" has no "@id" with an address`
  if (type !== undefined && (typeof type !== 'string' || (type.startsWith('@') && type !== '@id'))) {
    return `the "@type" of "${term}" is neither "@id" nor a datatype`
  }
  if (container !== undefined && (typeof container !== 'string' || !containers.has(container))) {
    return `the "@container" of "${term}" is neither "@set" nor "@list"`
  }
  return language === undefined || typeof language === 'string' ? undefined : `the "@language" of "${term}" is no text`
}

function isForeign(iri: string, release: Release): boolean {
  if ([RDF, RDFS, OWL, SH, release.namespace, ...dataModel].some((namespace) => iri.startsWith(namespace))) return true
  return release.vocabulary.classes().has(iri)
}

function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Every name that means something in a credential of the release, with what defines it, where that is one thing alone. */
function knownTerms(release: Release): ReadonlyMap<string, JsonValue | undefined> {
  const known = new Map<string, JsonValue | undefined>()
  const add = (context: JsonValue | undefined): void => {
    for (const each of toArray(context).filter(isJsonObject)) {
      for (const [term, definition] of Object.entries(each)) {
        const agreed = !known.has(term) || isSame(known.get(term), definition)
        known.set(term, agreed ? definition : undefined)
        if (isJsonObject(definition)) add(definition['@context'])
      }
    }
  }
  for (const document of [...w3cContexts.values(), ...Object.values(release.contexts.documents)])
    add(document['@context'])
  for (const model of release.vocabulary.classes().values()) {
    for (const name of [model.name, bareName(model.iri)]) if (!known.has(name)) known.set(name, undefined)
    for (const { term, iri } of model.properties)
      for (const name of [term, bareName(iri)]) if (!known.has(name)) known.set(name, undefined)
  }
  for (const [prefix, namespace] of Object.entries(release.prefixes))
    if (!known.has(prefix)) known.set(prefix, namespace)
  return known
}
