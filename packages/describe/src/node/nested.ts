import { finding } from '@gxkit/core'
import { type ClassModel, classModel, factName, isSubClassOf, type PropertyModel } from '@gxkit/ontology'
import { describeFact, type MappingFact } from '../facts/fact.ts'
import { anyOf, className } from './class-name.ts'
import { isAbsoluteIri } from './datatypes.ts'
import { locate } from './location.ts'
import type { Scope } from './scope.ts'
import { suggestName } from './suggest.ts'

/** The class of nested facts: what they say, or the only class that may stand there. */
export function nestedClass(
  property: PropertyModel,
  facts: MappingFact,
  classes: readonly string[],
  scope: Scope,
): ClassModel | undefined {
  const { release, source, findings } = scope
  const type = facts.entries.get('type')?.value
  const names = classes.map((c) => className(release, c))
  if (type === undefined) {
    const [only, another] = classes
    const model = only === undefined || another !== undefined ? undefined : classModel(release, only)
    const location = locate(source, facts)
    if (model === undefined) {
      findings.push(
        finding('manifest/type-needed', { property: factName(property), choices: anyOf(names) }, { location }),
      )
    }
    return model
  }
  const place = { location: locate(source, type) }
  const name = type.kind === 'scalar' ? type.text : describeFact(type)
  const model = type.kind === 'scalar' ? classModel(release, name) : undefined
  if (model === undefined) {
    const suggestion = suggestName(name, kindsOf(classes, scope))
    const params = { type: name, release: release.name, ...(suggestion !== undefined && { suggestion }) }
    findings.push(finding('manifest/unknown-type', params, place))
    return undefined
  }
  if (classes.some((c) => isSubClassOf(release, model.iri, c))) return model
  const params = { property: factName(property), type: model.name, expected: anyOf(names) }
  findings.push(finding('manifest/wrong-type', params, place))
  return undefined
}

function kindsOf(classes: readonly string[], { release }: Scope): string[] {
  const models = [...release.vocabulary.classes().values()]
  return models.filter((m) => classes.some((c) => isSubClassOf(release, m.iri, c))).map((m) => m.name)
}

/** The IRI of nested facts that carry an id of their own; what is wrong with the id was found when ids were collected. */
export function nestedIri(facts: MappingFact, scope: Scope): string | undefined {
  const id = facts.entries.get('id')?.value
  if (id === undefined || id.kind !== 'scalar') return undefined
  if (isAbsoluteIri(id.text)) return id.text
  return scope.directory.byId.get(id.text)?.iri ?? scope.nestedIri(id.text)
}
