import { finding } from '@gxkit/core'
import { builderName, type ClassModel, classModel, factName, isSubClassOf, type PropertyModel } from '@gxkit/ontology'
import { describeFact, type MappingFact } from '../facts/fact.ts'
import { alternatives } from './alternatives.ts'
import { anyOf, className } from './class-name.ts'
import { isAbsoluteIri } from './datatypes.ts'
import { locate } from './location.ts'
import { hasRulesOf, takesAnything, thingsOf } from './property.ts'
import type { Scope } from './scope.ts'
import { suggestName } from './suggest.ts'

/** What nested facts are about. */
export interface NestedClass {
  readonly model: ClassModel
  /** Whether the node states no type, because its place says enough. */
  readonly untyped: boolean
}

/** The class of nested facts: what they say, or the only class that may stand there. */
export function nestedClass(property: PropertyModel, facts: MappingFact, scope: Scope): NestedClass | undefined {
  const { release, source, findings } = scope
  const type = facts.entries.get('type')?.value
  const classes = thingsOf(property)
  const names = classes.map((c) => className(release, c))
  if (type === undefined) {
    const [only, another] = classes
    const model = only === undefined || another !== undefined ? undefined : classModel(release, only)
    if (model !== undefined) return { model, untyped: alternatives(property).every((c) => c.class === undefined) }
    const choices = names.length === 0 ? 'any type of the release' : anyOf(names)
    const params = { property: factName(property), choices }
    findings.push(finding('manifest/type-needed', params, { location: locate(source, facts) }))
    return undefined
  }
  const place = { location: locate(source, type) }
  const name = type.kind === 'scalar' ? type.text : describeFact(type)
  const model = type.kind === 'scalar' ? classModel(release, name) : undefined
  if (model === undefined) {
    const suggestion = suggestName(name, kindsOf(classes, scope))
    if (type.kind === 'scalar' && scope.partial === true && suggestion === undefined && isClassName(name)) {
      const params = { property: factName(property), type: name, builder: builderName(name) }
      findings.push(finding('manifest/builder-needed', params, place))
      return undefined
    }
    const params = {
      type: name,
      release: release.name,
      ...(type.kind !== 'scalar' && { form: name }),
      ...(suggestion !== undefined && { suggestion }),
    }
    findings.push(finding('manifest/unknown-type', params, place))
    return undefined
  }
  const fits = classes.some((c) => isSubClassOf(release, model.iri, c)) || hasRulesOf(property, model.iri, release)
  if (fits || takesAnything(property)) return { model, untyped: false }
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

/** Whether a text can be the name of a class, with or without a prefix. */
function isClassName(text: string): boolean {
  return /^(?:[\w-]{1,60}:)?[A-Z][A-Za-z0-9]{0,80}$/.test(text)
}
