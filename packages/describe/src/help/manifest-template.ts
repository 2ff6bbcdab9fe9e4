import { GxError } from '@gxkit/core'
import {
  bareName,
  type ClassModel,
  classModel,
  factName,
  isSubClassOf,
  type PropertyModel,
  type Release,
  requireClass,
} from '@gxkit/ontology'
import { formsOf } from '../forms/friendly-forms.ts'
import { isQuantity } from '../forms/quantity.ts'
import { isLocalId } from '../manifest/settings.ts'
import { alternatives } from '../node/alternatives.ts'
import { anyOf, className, withArticle } from '../node/class-name.ts'
import { hasOwnFile, type PropertyHelp, propertyHelp } from './property-help.ts'

/** Options of {@link manifestTemplate}. */
export interface TemplateOptions {
  readonly release: Release
  /** Short id of the thing; its class in kebab case if left out. */
  readonly id?: string
  /** How to list all values of a list that is too long to show. */
  readonly valuesHint?: (list: string) => string
}

/**
 * A manifest to fill in: every line that a class demands, with what to write as a comment, and the optional lines behind
 * a `#`. Values are left empty: an empty value is always a finding, so nothing can be forgotten.
 *
 * @param nameOrIri the class, as in `classModel`
 * @returns YAML
 * @throws GxError `ERR_OPTION_INVALID` if the release has no such class or the id cannot be one
 *
 * @example
 * manifestTemplate('VatID', { release: gaiaX2511, id: 'acme-vat' }).includes('vatID:') // true
 */
export function manifestTemplate(nameOrIri: string, options: TemplateOptions): string {
  const { release } = options
  const model = requireClass(release, nameOrIri)
  const id = options.id ?? kebab(model.name)
  if (!isLocalId(id)) {
    throw new GxError('ERR_OPTION_INVALID', `"${id}" cannot be an id`, {
      next: 'Use letters, digits, dots, underscores and hyphens, for example my-service.',
    })
  }
  const writer: Writer = { release, hint: options.valuesHint }
  const required = model.properties.filter((property) => property.minCount > 0)
  const optional = model.properties.filter((property) => property.minCount === 0)
  const lines = [
    ...comment(`${model.label}: ${model.description}`),
    `# For ${release.id} (${release.name}). Fill in the empty lines; "#" before a name makes its line optional.`,
    `type: ${scalar(model.name)}`,
    `id: ${id}`,
    ...inOrder(required).flatMap((property) => ['', ...propertyLines(property, writer, [model.iri])]),
    ...(optional.length === 0 ? [] : ['', '# Optional; take away the "#" to use it.']),
    ...inOrder(optional).flatMap((property) => ['', ...optionalLines(property, writer, [model.iri])]),
  ]
  return `${lines.join('\n')}\n`
}

interface Writer {
  readonly release: Release
  readonly hint: TemplateOptions['valuesHint']
}

function inOrder(properties: readonly PropertyModel[]): readonly PropertyModel[] {
  return [...properties].sort((a, b) => a.order - b.order)
}

/** The lines of a property, with those that must be inside it. */
function propertyLines(property: PropertyModel, writer: Writer, path: readonly string[]): readonly string[] {
  const nested = nestedModel(property, writer.release, path)
  const about = aboutProperty(property, writer, nested).flatMap(comment)
  if (nested === undefined) return [...about, ...emptyLines(property, propertyHelp(writer.release, property))]
  return [...about, ...block(key(property), nestedLines(nested, property, writer, path), property.minCount)]
}

function emptyLines(property: PropertyModel, { example }: PropertyHelp): readonly string[] {
  const items = property.minCount < 2 ? [] : Array.from({ length: property.minCount }, () => '  -')
  return [`${key(property)}${example === undefined ? '' : ` # e.g. ${example}`}`, ...items]
}

/** Facts under a name; several of them where several are demanded. */
function block(name: string, inner: readonly string[], count: number): readonly string[] {
  if (count < 2) return [name, ...inner.map((line) => `  ${line}`)]
  const item = inner.map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`)
  return [name, ...Array.from({ length: count }, () => item).flat()]
}

function nestedLines(
  model: ClassModel,
  property: PropertyModel,
  writer: Writer,
  path: readonly string[],
): readonly string[] {
  const { release } = writer
  const [, another] = alternatives(property).flatMap((choice) => choice.class ?? [])
  const required = inOrder(model.properties.filter(({ minCount }) => minCount > 0))
  const others = inOrder(model.properties.filter(({ minCount }) => minCount === 0)).map(factName)
  const kinds = kindsOf(release, model)
  return [
    ...(another !== undefined || kinds.length > 0 ? [`type: ${scalar(model.name)}`] : []),
    ...required.flatMap((inner) => propertyLines(inner, writer, [...path, model.iri])),
    ...(others.length === 0 ? [] : comment(`Optional here: ${others.join(', ')}.`)),
  ]
}

/** The lines of a property behind `#`, its explanation left as it is. */
function optionalLines(property: PropertyModel, writer: Writer, path: readonly string[]): readonly string[] {
  const lines = propertyLines(property, writer, path)
  const start = lines.findIndex((line) => !line.startsWith('#'))
  return lines.map((line, i) => (i < start ? line : `#${line}`))
}

/** The class whose facts are written right here; things that have files of their own are named instead. */
function nestedModel(property: PropertyModel, release: Release, path: readonly string[]): ClassModel | undefined {
  const choices = alternatives(property)
  const [iri] = choices.flatMap((choice) => choice.class ?? choice.node ?? [])
  const mayBePlain =
    choices.some((choice) => choice.class === undefined && choice.node === undefined) ||
    formsOf(release, property).some(({ value }) => value.class !== undefined || value.node !== undefined)
  if (iri === undefined || mayBePlain || path.includes(iri) || hasOwnFile(release, iri)) return undefined
  const model = classModel(release, iri)
  return model === undefined || model.properties.length === 0 ? undefined : model
}

/** What a property means, and what to write. */
function aboutProperty(
  property: PropertyModel,
  writer: Writer,
  nested: ClassModel | undefined,
): readonly [string, string] {
  const help = propertyHelp(writer.release, property)
  const { label, description, lists, count, defaultValue } = help
  const long = lists.find(({ size, values }) => size > values.length)
  const parts = [
    `${capital(count)}: ${nested === undefined ? valueInWords(help, writer.release) : factsInWords(nested, writer.release)}.`,
    ...(long === undefined || writer.hint === undefined ? [] : [`All of them: ${writer.hint(long.list)}`]),
    ...(defaultValue === undefined ? [] : [`Without this line: ${defaultValue}.`]),
  ]
  return [`${label}: ${description}`, parts.join(' ')]
}

function valueInWords({ write, classes, plain }: PropertyHelp, release: Release): string {
  const [quantity] = classes.flatMap((name) => classModel(release, name) ?? []).filter(isQuantity)
  if (quantity !== undefined) {
    return [...plain, `in long form, ${quantity.properties.map(factName).join(' and ')}`].join('; ')
  }
  const things = classes.length === 0 ? [] : [`local id of ${withArticle(anyOf(classes))}`]
  return classes.length === 0 ? write : [...plain, ...things].join('; or ')
}

function factsInWords(model: ClassModel, release: Release): string {
  const kinds = kindsOf(release, model)
  const special = kinds.length === 0 ? '' : ` (or, as type, ${few(kinds)})`
  return `the facts of ${withArticle(model.name)}${special}, or its local id`
}

function kindsOf(release: Release, model: ClassModel): readonly string[] {
  const kinds = [...release.vocabulary.classes().values()].filter((kind) => {
    return kind.iri !== model.iri && isSubClassOf(release, kind.iri, model.iri)
  })
  return kinds.map(({ iri }) => className(release, iri))
}

function few(names: readonly string[]): string {
  return names.length <= 6 ? names.join(', ') : `${names.slice(0, 4).join(', ')} and ${names.length - 4} more`
}

/** Comment lines of a readable width. */
function comment(text: string): readonly string[] {
  const lines: string[] = []
  let line = '#'
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length > 98 && line !== '#') {
      lines.push(line)
      line = '#'
    }
    line += ` ${word}`
  }
  return [...lines, line]
}

function key(property: PropertyModel): string {
  return `${scalar(factName(property))}:`
}

/** A name as YAML: quoted where it is an address. */
function scalar(text: string): string {
  return /^[A-Za-z][\w-]*(?::[\w-]+)?$/.test(text) ? text : JSON.stringify(text)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function kebab(name: string): string {
  return bareName(name)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
}
