import { bareName } from '@gxkit/ontology'
import { draft } from '../findings/draft.ts'
import { either, printable } from '../findings/words.ts'
import type { LintRule } from './lint-rule.ts'

/**
 * What properties refer to where the shapes ask for nothing (22.10). Names are local names of properties
 * and classes in the namespace of the release.
 */
const targets: Readonly<Record<string, readonly string[]>> = {
  providedBy: ['LegalParticipant'],
  dependsOn: ['ServiceOffering'],
}

/** References to nothing, or to a thing of the wrong class, that no shape looks at. */
export const references: LintRule = {
  name: 'references',
  ofStatement({ subject: node, predicate, object }, { graph, release, known, words, typesOf, modelOf }) {
    const { namespace } = release
    const local = bareName(predicate.value)
    if (object.termType !== 'NamedNode' || predicate.value !== namespace + local) return undefined
    const wanted = Object.hasOwn(targets, local) ? (targets[local] ?? []).map((name) => namespace + name) : []
    const model = modelOf(node, predicate.value)
    if (model === undefined || model.class !== undefined || model.or !== undefined || model.node !== undefined)
      return undefined
    if (!wanted.some(known.knows)) return undefined
    const params = {
      property: words.property(predicate.value),
      id: printable(object.value, 200),
      wanted: either(wanted.map(words.aClass)),
    }
    const anchor = { node, predicate: predicate.value, value: object }
    if (graph.index.about(object).length === 0) return draft('gaia-x/reference-unresolved', params, anchor)
    const types = typesOf(object)
    if (types.length === 0 || types.some((type) => wanted.some((each) => known.lineage(type).includes(each))))
      return undefined
    const found = either(types.map(words.aClass), 'and')
    const related = [{ anchor: { node: object }, message: `this is ${found}` }]
    return draft('gaia-x/reference-class', { ...params, found }, anchor, { related })
  },
}
