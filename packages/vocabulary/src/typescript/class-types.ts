import { type ClassModel, compactIri, factName, type PropertyModel } from '@gxkit/ontology'
import { docComment } from './doc-comment.ts'
import { memberName, quote } from './names.ts'
import { carriedType, classType, factType, type TypeScope } from './value-types.ts'

/** What the types of a class say besides its constraints. */
export interface ClassTypesOptions {
  /** What to write for a property: a sentence for its doc comment. */
  readonly help: (property: PropertyModel) => string
}

/** The type of the facts that a person writes about a thing of a class. */
export function factsInterface(model: ClassModel, scope: TypeScope, options: ClassTypesOptions): string {
  const name = `${classType(model.iri, scope)}Facts`
  const head = docComment([`Facts of: ${sentence(model)}`, `Class: ${model.iri}`], '')
  if (!scope.hasFacts(model.iri)) return `${head}\nexport interface ${name} {\n  readonly type?: never\n}`
  const unnoted = { ...scope, use: (_: unknown, used: string) => used }
  const members = factMembers(model, unnoted, options)
  const base = model.parents.map((iri) => inherited(iri, members, unnoted, options)).find((each) => each !== undefined)
  const isOwn = (member: string): boolean => base === undefined || !base.members.includes(member)
  const own = ordered(model).flatMap((property) => {
    return isOwn(factMember(property, unnoted, options)) ? [factMember(property, scope, options)] : []
  })
  const above =
    base === undefined ? '' : ` extends ${scope.use({ class: base.iri }, `${classType(base.iri, scope)}Facts`)}`
  return `${head}\nexport interface ${name}${above} {${own.map((member) => `\n${member}`).join('')}${own.length > 0 ? '\n' : ''}}`
}

function factMembers(model: ClassModel, scope: TypeScope, options: ClassTypesOptions): readonly string[] {
  return model.properties.map((property) => factMember(property, scope, options))
}

function factMember(property: PropertyModel, scope: TypeScope, { help }: ClassTypesOptions): string {
  const { minCount, label, description, defaultValue } = property
  const words = description === '' ? `${label}.` : description
  const otherwise = defaultValue === undefined ? '' : `Left out, it means ${defaultValue}.`
  const doc = docComment([words, help(property), otherwise], '  ')
  const key = `${memberName(factName(property))}${minCount > 0 ? '' : '?'}`
  return `${doc}\n  readonly ${key}: ${counted(property, factType(property, scope), scope)}`
}

/** A parent whose facts the class takes over word for word. */
function inherited(
  iri: string,
  members: readonly string[],
  scope: TypeScope,
  options: ClassTypesOptions,
): { readonly iri: string; readonly members: readonly string[] } | undefined {
  const parent = scope.release.vocabulary.classes().get(iri)
  if (parent === undefined || !scope.hasFacts(iri)) return undefined
  const above = factMembers(parent, scope, options)
  return above.every((member) => members.includes(member)) ? { iri, members: above } : undefined
}

function counted({ minCount, maxCount }: PropertyModel, type: string, scope: TypeScope): string {
  if (maxCount === 1) return type
  return `${scope.use('values', minCount > 0 ? 'OneOrMore' : 'Many')}<${type}>`
}

/** The type of a node of a class, as a credential carries it. */
export function nodeTypeAlias(model: ClassModel, scope: TypeScope): string {
  const rows = ordered(model).map((property) => {
    const { term, minCount, maxCount } = property
    const one = carriedType(property, scope)
    const type = maxCount === 1 ? one : `${scope.use('values', 'Many')}<${one}>`
    return `  readonly ${memberName(term)}${minCount > 0 ? '' : '?'}: ${type}`
  })
  return [
    docComment([sentence(model), `Class: ${model.iri}`], ''),
    `export type ${classType(model.iri, scope)} = {`,
    '  readonly id?: string',
    `  readonly type: ${quote(compactIri(scope.release, model.iri))}`,
    ...rows,
    '}',
  ].join('\n')
}

/** A node of a class or of one of its special kinds. */
export function anyTypeAlias(model: ClassModel, kinds: readonly string[], scope: TypeScope): string {
  const name = classType(model.iri, scope)
  const members = kinds.map((iri) => scope.use({ class: iri }, classType(iri, scope)))
  const doc = docComment([`${model.label}, or one of its special kinds.`], '')
  return `${doc}\nexport type Any${name} =\n${[name, ...members].map((each) => `  | ${each}`).join('\n')}`
}

/** What a class is, in a sentence. */
export function sentence({ label, description }: ClassModel): string {
  const words = label.endsWith('.') ? label : `${label}.`
  return description === '' ? words : `${words} ${description}`
}

function ordered({ properties }: ClassModel): readonly PropertyModel[] {
  return [...properties].sort((a, b) => a.order - b.order)
}
