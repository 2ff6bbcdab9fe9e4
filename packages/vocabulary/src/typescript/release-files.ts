import { GxError } from '@gxkit/core'
import { type DescribableRelease, type PackedShapes, readClasses, type StoredWords } from '@gxkit/ontology'
import type { StoredClass, StoredModel, StoredProperty } from '../derive/stored-model.ts'
import { dataName, listName, quote, typeName } from './names.ts'

/** What the modules of a release are made of; IRIs of the model are short, those of the hierarchy are not. */
export interface ReleaseParts {
  readonly model: StoredModel
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly hierarchy: PackedShapes['hierarchy']
  readonly prefixes: Readonly<Record<string, string>>
}

/**
 * The modules that hold the vocabulary of a release in `@gxkit/ontology`: `lists.ts`, `classes.ts`, `words.ts`. Each list
 * and each class is a constant, so that an application that uses one class bundles no others.
 *
 * @returns file name -> TypeScript
 * @throws GxError `ERR_SHAPES_UNSUPPORTED` if two things would have one name in TypeScript
 *
 * @example
 * const nothing = { model: { properties: {}, classes: {} }, lists: { level: ['low', 'high'] }, hierarchy: [], prefixes: {} }
 * Object.keys(releaseFiles(nothing)) // ['lists.ts', 'classes.ts', 'words.ts']
 */
export function releaseFiles(parts: ReleaseParts): Readonly<Record<string, string>> {
  return { 'lists.ts': listsFile(parts), 'classes.ts': classesFile(parts), 'words.ts': wordsFile(parts) }
}

function listsFile({ lists }: ReleaseParts): string {
  const names = Object.keys(lists)
  const each = Object.entries(lists).map(([name, members]) => {
    const rows = members.map(quote).join(', ')
    return [
      `/** The values of the list \`${name}\`. */`,
      `export const ${listName(name)} = [${rows}] as const`,
      `/** One value of the list \`${name}\`. */`,
      `export type ${typeName(name)} = (typeof ${listName(name)})[number]`,
    ].join('\n')
  })
  return [
    ...each,
    `/** List name -> values. */\nexport const lists = { ${names.map(entry).join(', ')} } as const\n`,
  ].join('\n\n')
}

function entry(name: string): string {
  return name === listName(name) ? name : `${quote(name)}: ${listName(name)}`
}

function classesFile(parts: ReleaseParts): string {
  const { model, lists } = parts
  const all = Object.values(model.classes)
  const used = new Set(all.flatMap(listsOf))
  noneTwice([...all.map(dataName), ...Object.keys(lists).map(listName)])
  const names = Object.keys(lists)
    .filter((name) => used.has(name))
    .map(listName)
  const imports = [
    "import type { ClassData } from '../../class-data.ts'",
    ...(names.length > 0 ? [`import {\n  ${names.join(',\n  ')},\n} from './lists.ts'`] : []),
    "\nexport { describing } from './describing.ts'",
  ]
  const above = ancestry(parts)
  const constants = all.map((each) => {
    const named = [
      ...new Set(
        each.properties
          .flatMap(valuesOf)
          .flatMap(({ class: own, node }) => [own, node].filter((iri) => iri !== undefined)),
      ),
    ]
    const known = named.flatMap((iri) => model.classes[iri] ?? [])
    const own = listsOf(each)
    return [
      `/** The data of \`${each.name}\`. */`,
      `export const ${dataName(each)}: ClassData = {`,
      `  model: ${template(storedClass(each, above.get(each.iri) ?? []))},`,
      ...(known.length > 0 ? [`  classes: () => [${known.map(dataName).join(', ')}],`] : []),
      ...(each.properties.length === 0 && isParent(each, all) ? ['  isGroup: true,'] : []),
      ...(own.length > 0 ? [`  lists: () => ({ ${own.map(entry).join(', ')} }),`] : []),
      '}',
    ].join('\n')
  })
  const rows = all.map((each) => `  ${dataName(each)},\n`).join('')
  return [
    imports.join('\n'),
    ...constants,
    `/** The data of every class. */\nexport const classes: readonly ClassData[] = [\n${rows}]\n`,
  ].join('\n\n')
}

function noneTwice(names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) {
    throw new GxError('ERR_SHAPES_UNSUPPORTED', `Two things would be called "${twice}" in TypeScript.`)
  }
}

function isParent({ iri }: StoredClass, all: readonly StoredClass[]): boolean {
  return all.some(({ parents }) => parents.includes(iri))
}

function storedClass({ label: _, description: __, ...stored }: StoredClass, ancestors: readonly string[]): object {
  const { properties, ...rest } = stored
  return { ...rest, ...(ancestors.length > 0 && { ancestors }), properties: properties.map(withoutWords) }
}

function withoutWords({ label: _, description: __, unit: ___, ...property }: StoredProperty): object {
  return property
}

/** Class -> what it is a kind of beyond its direct parents, near ones first. */
function ancestry({ model, hierarchy, prefixes }: ReleaseParts): ReadonlyMap<string, readonly string[]> {
  const short = (iri: string): string => {
    const [prefix, namespace] = Object.entries(prefixes).find(([, each]) => iri.startsWith(each)) ?? []
    return prefix === undefined || namespace === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`
  }
  const parents = new Map<string, readonly string[]>()
  for (const [sub, sup] of hierarchy) parents.set(short(sub), [...(parents.get(short(sub)) ?? []), short(sup)])
  return new Map(
    Object.values(model.classes).map((each) => {
      const found = new Set(parents.get(each.iri))
      for (const iri of found) for (const parent of parents.get(iri) ?? []) found.add(parent)
      return [each.iri, [...found].filter((iri) => iri !== each.iri && !each.parents.includes(iri))]
    }),
  )
}

/**
 * The vocabulary of a release as `@gxkit/describe` needs it, without the files in between.
 *
 * @param describing what the release is called and how its credentials are written
 *
 * @example
 * const parts = { model: { properties: {}, classes: {} }, lists: { level: ['low', 'high'] }, hierarchy: [], prefixes: {} }
 * enumeration(describableOf(gaiaX2511, parts), 'level') // ['low', 'high']
 */
export function describableOf(
  describing: Omit<DescribableRelease, 'vocabulary'>,
  parts: ReleaseParts,
): DescribableRelease {
  const { model, hierarchy } = parts
  const data = Object.values(model.classes).map((each) => ({ model: JSON.stringify(storedClass(each, [])) }))
  const classes = new Map(readClasses(data, parts.prefixes, wordsOf(parts)).map((read) => [read.model.iri, read.model]))
  const lists = new Map(Object.entries(parts.lists))
  const parents = new Map<string, readonly string[]>()
  for (const [sub, sup] of hierarchy) parents.set(sub, [...(parents.get(sub) ?? []), sup])
  const { id, name, namespace, dataModel, prefixes, termsAndConditions, contexts } = describing
  const vocabulary = { classes: () => classes, lists: () => lists, parents: () => parents }
  return { id, name, namespace, dataModel, prefixes, termsAndConditions, contexts, vocabulary }
}

function wordsFile(parts: ReleaseParts): string {
  const { properties, classes } = wordsOf(parts)
  const rows = (words: object): string =>
    Object.entries(words)
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join(',\n')
  const json = `{\n"properties":{\n${rows(properties)}\n},\n"classes":{\n${rows(classes)}\n}\n}`
  return `/** The words of the classes and properties, as JSON. */\nexport const words: string = ${escaped(json)}\n`
}

function wordsOf({ model }: ReleaseParts): StoredWords {
  const { properties, classes } = model
  const common = Object.entries(properties).map(([iri, { label, description, unit }]) => [
    iri,
    { label, description, ...(unit !== undefined && { unit }) },
  ])
  const special = Object.values(classes).map((each) => {
    const own = each.properties.flatMap(({ iri, label, description, unit }) => {
      const words = { label, description, unit }
      return Object.values(words).some((word) => word !== undefined) ? [[iri, words] as const] : []
    })
    const { label, description } = each
    return [each.iri, { label, description, ...(own.length > 0 && { properties: Object.fromEntries(own) }) }]
  })
  return { properties: Object.fromEntries(common), classes: Object.fromEntries(special) }
}

type Values = Pick<StoredProperty, 'class' | 'node' | 'in'>

function valuesOf(property: StoredProperty): readonly Values[] {
  return [property, ...(property.or ?? [])]
}

function listsOf(each: StoredClass): readonly string[] {
  return [...new Set(each.properties.flatMap(valuesOf).flatMap((value) => value.in ?? []))]
}

/** JSON as a template literal, one property per line, so that a change shows as a small diff. */
function template(value: object): string {
  const { properties, ...rest } = value as { readonly properties: readonly object[] }
  const head = JSON.stringify(rest).slice(0, -1)
  return escaped(`${head},"properties":[\n${properties.map((each) => JSON.stringify(each)).join(',\n')}\n]}`)
}

function escaped(json: string): string {
  return `\`${json.replace(/\\|`|\$\{/g, (c) => `\\${c}`)}\``
}
