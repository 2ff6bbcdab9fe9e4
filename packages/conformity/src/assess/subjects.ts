import { bareName, classModel, type Release } from '@gxkit/ontology'
import type { CredentialGraph } from '@gxkit/shacl'
import { propertyIris } from '../rule-set/path.ts'
import type { RuleSet } from '../rule-set/rule-set.ts'
import type { Node, SubjectNode } from './situation.ts'

/** How many things are assessed at once. */
export const mostSubjects = 100

/** Finds what is assessed: everything of the classes that the rule set speaks of. */
export async function findSubjects(
  graph: CredentialGraph,
  { release, ruleSet }: { readonly release: Release; readonly ruleSet: RuleSet },
): Promise<readonly SubjectNode[]> {
  const found: SubjectNode[] = []
  for (const [about, className] of Object.entries(ruleSet.subjects)) {
    const iri = classModel(release, className)?.iri
    for (const node of iri === undefined ? [] : graph.instances(iri)) {
      const location = await graph.locate(node)
      const name = nameOf(node, graph, release)
      found.push({
        node,
        about,
        classes: graph.classes(node).map(bareName),
        source: location?.source ?? '',
        pointer: location?.pointer ?? '',
        ...(node.termType === 'NamedNode' && { id: node.value }),
        ...(name !== undefined && { name }),
      })
    }
  }
  return found
}

function nameOf(node: Node, graph: CredentialGraph, release: Release): string | undefined {
  const predicates = ['schema:name', 'name', 'legalName'].flatMap((name) => propertyIris(name, release))
  const [value] = predicates.flatMap((predicate) => graph.objects(node, predicate))
  return value?.termType === 'Literal' ? value.value.slice(0, 120) : undefined
}
