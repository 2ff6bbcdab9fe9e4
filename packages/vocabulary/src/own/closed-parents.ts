import { type Finding, finding } from '@gxkit/core'
import { ancestors, classModel, packedShapesOf, type Release, shapeTriples, type VocabularyData } from '@gxkit/ontology'
import { RDF, SH } from '../graph/names.ts'
import { placeOf } from './place.ts'
import type { GraphFile } from './read-files.ts'

/**
 * Finds properties that no object could ever have: the class is a kind of another one that takes no further properties, or is
 * such a class itself.
 *
 * @param extended the release with the vocabulary
 */
export function closedParents(
  extended: Release,
  data: VocabularyData,
  files: readonly GraphFile[],
): readonly Finding[] {
  const allowed = new Map<string, readonly ReadonlySet<string>[]>()
  const closedSets = (iri: string): readonly ReadonlySet<string>[] => {
    const found = allowed.get(iri) ?? closedShapes(extended, iri)
    allowed.set(iri, found)
    return found
  }
  const nameOf = (iri: string): string => classModel(extended, iri)?.name ?? iri
  const holderOf = (iri: string): GraphFile['document'] | undefined =>
    files.find(({ quads }) => quads.some((quad) => quad.object.value === iri || quad.subject.value === iri))?.document
  return [...data.classes, ...data.narrowed].flatMap(({ iri, name, properties }) =>
    [iri, ...ancestors(extended, iri)].flatMap((parent) =>
      properties
        .filter((property) => closedSets(parent).some((paths) => !paths.has(property.iri)))
        .map((property) => {
          const place = placeOf(holderOf(property.iri), property.iri)
          if (parent === iri) return finding('vocabulary/closed-class', { class: name, property: property.term }, place)
          return finding(
            'vocabulary/closed-parent',
            { class: name, parent: nameOf(parent), property: property.term },
            place,
          )
        }),
    ),
  )
}

/** For each closed shape of a class: the properties that it leaves room for. */
function closedShapes(release: Release, iri: string): readonly ReadonlySet<string>[] {
  const packed = packedShapesOf(release)
  if (!Object.hasOwn(packed.shapes, iri)) return []
  const objects = new Map<string, string[]>()
  for (const [subject, predicate, object] of shapeTriples(packed, [iri], { lists: false })) {
    const key = `${subject} ${predicate}`
    objects.set(key, [...(objects.get(key) ?? []), object])
  }
  const all = (subject: string, predicate: string): readonly string[] => objects.get(`${subject} <${predicate}>`) ?? []
  const members = (head: string): readonly string[] => {
    const found: string[] = []
    const seen = new Set<string>()
    for (let cell = head; cell !== undefined && !seen.has(cell); cell = all(cell, `${RDF}rest`)[0] ?? cell) {
      seen.add(cell)
      found.push(...all(cell, `${RDF}first`))
    }
    return found
  }
  const shapes = [...new Set([...objects.keys()].map((key) => key.slice(0, key.indexOf(' '))))]
  return shapes.flatMap((shape) => {
    const targets = all(shape, `${SH}targetClass`).includes(`<${iri}>`)
    if (!targets || !all(shape, `${SH}closed`).some((value) => value.startsWith('"true"'))) return []
    const paths = all(shape, `${SH}property`).flatMap((property) => all(property, `${SH}path`))
    const ignored = all(shape, `${SH}ignoredProperties`).flatMap(members)
    return [new Set([...paths, ...ignored].map((term) => term.slice(1, -1)))]
  })
}
