import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser, Store } from 'n3'

export const SH = 'http://www.w3.org/ns/shacl#'
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
export const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** The unit that a number is counted in, as a person would write it behind the number. */
export const UNIT = 'https://schema.org/unitText'

/** Where the IRIs of enumeration lists start; the name of the list follows. */
const LIST = 'urn:gxkit:list:'

/** All Turtle files of a folder as one graph. */
export function readGraph(folder) {
  const graph = new Store()
  const names = readdirSync(folder).filter((name) => name.endsWith('.ttl'))
  for (const name of names.sort()) {
    const file = join(folder, name)
    try {
      graph.addQuads(
        new Parser({ format: 'text/turtle', blankNodePrefix: `_:${name}-` }).parse(readFileSync(file, 'utf8')),
      )
    } catch (error) {
      throw new Error(`${file}: ${error.message}`)
    }
  }
  return graph
}

/** The one object of a subject and a predicate, if there is one. */
export function one(graph, subject, predicate) {
  return graph.getObjects(subject, predicate, null)[0]
}

/** The members of an RDF list. */
export function listOf(graph, head) {
  const members = []
  for (let cell = head; cell.value !== `${RDF}nil`; cell = one(graph, cell, `${RDF}rest`)) {
    const member = cell && one(graph, cell, `${RDF}first`)
    if (!member) throw new Error(`The list ${head.value} is not well-formed.`)
    members.push(member)
  }
  return members
}

/** The name of a list in lists.ttl. */
export function listName(term) {
  if (!term.value.startsWith(LIST)) throw new Error('An enumeration must be a named list in lists.ttl.')
  return term.value.slice(LIST.length)
}

/** Name -> members of every named list. */
export function namedLists(graph) {
  const heads = graph.getSubjects(`${RDF}first`, null, null).filter((term) => term.termType === 'NamedNode')
  const membersOf = (head) =>
    listOf(graph, head).map((member) => {
      if (member.datatype?.value !== `${XSD}string`) throw new Error(`${head.value} may hold plain strings only.`)
      return member.value
    })
  return Object.fromEntries(heads.sort(byValue).map((head) => [listName(head), membersOf(head)]))
}

/** Orders terms by their value. */
function byValue(a, b) {
  return a.value < b.value ? -1 : 1
}

/** Class -> its node shapes, sorted by class, the shapes by name. */
export function shapesByClass(graph) {
  const classes = new Map(graph.getObjects(null, `${SH}targetClass`, null).map((term) => [term.value, term]))
  return [...classes.values()].sort(byValue).map((targetClass) => {
    const shapes = graph.getSubjects(`${SH}targetClass`, targetClass, null).sort(byValue)
    return { targetClass, shapes }
  })
}

/** Whether a term is a shape that demands something; a name that nobody explains demands nothing. */
export function isShape(graph, term) {
  return graph.getQuads(term, null, null).some(({ predicate }) => predicate.value.startsWith(SH))
}
