import { nearest } from '@gxkit/core'
import { bareName, classModel, type Release } from '@gxkit/ontology'
import type { Term } from '@rdfjs/types'
import { RDF, XSD } from '../vocabulary.ts'

/** Turns IRIs and terms into the words that people write in their documents. */
export interface Words {
  /** The bare name of a class. */
  className(iri: string): string
  /** "a LegalPerson", or one of the special classes where there are few. */
  aClass(iri: string): string
  /** The bare term of a property. */
  property(iri: string): string
  /** Whether some class of the release has the property. */
  isProperty(iri: string): boolean
  /** The class that somebody who wrote this IRI probably meant. */
  nearestClass(iri: string): string | undefined
}

/** Prepares the words of a release. */
export function createWords(release: Release): Words {
  let made: ReadonlyMap<string, string> | undefined
  const terms = (): ReadonlyMap<string, string> => {
    made ??= propertyTerms(release)
    return made
  }
  let classes: readonly string[] | undefined
  const className = (iri: string): string => classModel(release, iri)?.name ?? shortName(iri, release)
  return {
    className,
    aClass: (iri) => withArticle(className(iri)),
    property: (iri) => terms().get(iri) ?? shortName(iri, release),
    isProperty: (iri) => terms().has(iri),
    nearestClass(iri) {
      classes ??= [...release.vocabulary.classes().values()].map((model) => model.name)
      return nearest(bareName(iri), classes)
    },
  }
}

function propertyTerms(release: Release): ReadonlyMap<string, string> {
  const models = [...release.vocabulary.classes().values()].flatMap((model) => model.properties)
  return new Map(models.map((property) => [property.iri, property.term]))
}

function shortName(iri: string, release: Release): string {
  if (iri.startsWith(release.namespace)) return printable(iri.slice(release.namespace.length), 120)
  for (const [prefix, namespace] of Object.entries(release.prefixes)) {
    if (iri.startsWith(namespace)) return printable(`${prefix}:${iri.slice(namespace.length)}`, 120)
  }
  return printable(iri, 120)
}

/** A noun with "a" or "an". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]|^(?:EO|EU|IP|OS|SL|VN|MA|XM|FP|NT)[A-Z]/i.test(noun) && !/^(?:eu|uni|us)/i.test(noun) ? 'an' : 'a'} ${noun}`
}

const datatypes: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  nonNegativeInteger: 'a whole number from 0 up',
  positiveInteger: 'a whole number from 1 up',
  decimal: 'a decimal number',
  float: 'a number',
  double: 'a number',
  date: 'a date (YYYY-MM-DD)',
  dateTime: 'a date with time (YYYY-MM-DDThh:mm:ssZ)',
  dateTimeStamp: 'a date with time and time zone (YYYY-MM-DDThh:mm:ssZ)',
  time: 'a time (hh:mm:ss)',
  duration: 'a duration (such as P1Y2M3D)',
  anyURI: 'a URL',
}

/** What values of a datatype are, in plain words. */
export function datatypeWords(iri: string): string {
  if (iri === `${RDF}langString`) return 'a text with a language'
  const local = iri.startsWith(XSD) ? iri.slice(XSD.length) : ''
  return Object.hasOwn(datatypes, local) ? (datatypes[local] ?? '') : `a value of the type ${bareName(iri)}`
}

const literals: Readonly<Record<string, string>> = {
  string: 'the text',
  boolean: 'the truth value',
  integer: 'the number',
  decimal: 'the number',
  float: 'the number',
  double: 'the number',
  date: 'the date',
  dateTime: 'the date with time',
  anyURI: 'the URL',
}

/** A value as it was found, in plain words and safe to print. */
export function foundWords(term: Term | undefined): string {
  if (term === undefined) return 'nothing'
  if (term.termType === 'BlankNode') return 'an object'
  if (term.termType !== 'Literal') return `a reference to ${printable(term.value, 200)}`
  const { language, datatype } = term
  if (language !== '') return `the text "${printable(term.value, 80)}" in the language ${printable(language, 20)}`
  const local = datatype.value.startsWith(XSD) ? datatype.value.slice(XSD.length) : ''
  const kind = Object.hasOwn(literals, local) ? literals[local] : `the ${bareName(datatype.value)}`
  return `${kind} "${printable(term.value, 80)}"`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
const unprintable = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Text of a stranger made safe to print: cut, and without characters that move the cursor or the reading direction. */
export function printable(text: string, most: number): string {
  const characters = [...text]
  const cut = characters.length > most ? `${characters.slice(0, most).join('')}…` : text
  return cut.replace(unprintable, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** "a", "a or b", "a, b or c". */
export function either(parts: readonly string[], word = 'or'): string {
  const distinct = [...new Set(parts)]
  const last = distinct.pop() ?? ''
  return distinct.length === 0 ? last : `${distinct.join(', ')} ${word} ${last}`
}
