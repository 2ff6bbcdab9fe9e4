import {
  type ClassModel,
  type DescribableRelease,
  factName,
  type PropertyModel,
  type ValueModel,
} from '@gxkit/ontology'
import { anyTypeAlias, factsInterface, nodeTypeAlias, sentence } from './class-types.ts'
import { docComment } from './doc-comment.ts'
import { type ListUnions, listsOf, listUnions } from './list-unions.ts'
import { constantName, dataName, quote } from './names.ts'
import { classType, hasName, type Spelling, spellingType, type TypeScope } from './value-types.ts'

/** Options of {@link typescriptOf}. */
export interface TypescriptOptions {
  /** Where the generated modules find what they are made with. */
  readonly modules: {
    /** The types `Many`, `OneOrMore`, `Nested`, `Built`, …: `@gxkit/describe` has them. */
    readonly values: string
    /** The types of the lists, as `releaseFiles` writes them. */
    readonly lists: string
    /** `createBuilder`, and the data of the classes as `releaseFiles` writes them; left out, there are types only. */
    readonly builders?: { readonly create: string; readonly classes: string }
  }
  /** IRIs of the classes wanted; all if left out. What they name has to be among them, or come from `@gxkit/describe`. */
  readonly classes?: readonly string[]
  /** The spellings that are taken instead of a value: the friendly forms of `@gxkit/describe`. */
  readonly forms?: (property: PropertyModel, value: ValueModel) => readonly Spelling[]
  /** What to write for a property, for its doc comment. */
  readonly help?: (property: PropertyModel) => string
  /** The first line of every module. */
  readonly banner?: string
}

/**
 * TypeScript for the classes of a release: the facts that people write, the nodes that credentials carry, and the builder
 * that makes one of the other. One module for each part of the vocabulary (`domain` of the class), and an `index.ts`.
 *
 * @returns file name -> TypeScript, the same for the same release
 * @throws GxError `ERR_SHAPES_UNSUPPORTED` if a class or list has no name in TypeScript
 *
 * @example
 * const modules = { values: '@gxkit/describe', lists: '@gxkit/ontology/gaia-x-25.11/lists' }
 * Object.keys(typescriptOf(gaiaX2511, { modules })).length // 23
 */
export function typescriptOf(
  release: DescribableRelease,
  options: TypescriptOptions,
): Readonly<Record<string, string>> {
  const { banner = '' } = options
  const all = [...release.vocabulary.classes().values()]
  const wanted = options.classes === undefined ? all : all.filter(({ iri }) => options.classes?.includes(iri))
  const domains = [...new Set(wanted.map(domainOf))].sort()
  const unions = listUnions(wanted, options)
  const files = domains.map((domain) => {
    const models = wanted.filter((model) => domainOf(model) === domain)
    return [`${domain}.ts`, banner + moduleOf(domain, models, { release, unions, options })] as const
  })
  const spellings = spellingsOf(wanted, options)
  const hasForms = spellings.length > 0 || unions.size > 0
  const texts = hasForms ? [['forms.ts', banner + formsModule(spellings, unions, options)] as const] : []
  const everything = ['export', '*', 'from'].join(' ')
  const index = [...domains, ...(hasForms ? ['forms'] : [])].map((name) => `${everything} './${name}.ts'\n`)
  return Object.fromEntries([...files, ...texts, ['index.ts', banner + index.join('')]])
}

function spellingsOf(models: readonly ClassModel[], { forms = () => [] }: TypescriptOptions): readonly Spelling[] {
  const found = new Map<string, Spelling>()
  for (const property of models.flatMap(({ properties }) => properties)) {
    for (const value of property.or ?? [property])
      for (const spelling of forms(property, value)) if (hasName(spelling)) found.set(spelling.id, spelling)
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function formsModule(spellings: readonly Spelling[], unions: ListUnions, { modules }: TypescriptOptions): string {
  const types = spellings.map(({ id, typescript, form }) => {
    const words = form === '' ? 'a number with its unit' : form
    return `${docComment([`${words.charAt(0).toUpperCase()}${words.slice(1)}.`], '')}\nexport type ${spellingType(id)} = ${typescript}\n`
  })
  const several = [...unions.values()].map(({ name, types: lists }) => {
    return `${docComment([`One value of any of the lists ${lists.map((list) => `\`${list}\``).join(', ')}.`], '')}\nexport type ${name} = ${lists.join(' | ')}\n`
  })
  const lists = new Set([...unions.values()].flatMap((union) => union.types.map((list) => `type ${list}`)))
  const imports = lists.size === 0 ? [] : [`${importOf(modules.lists, lists)}\n`]
  return [...imports, ...several, ...types].join('\n')
}

function domainOf({ domain = 'classes' }: ClassModel): string {
  return domain
}

function moduleOf(domain: string, models: readonly ClassModel[], around: Around): string {
  const { release, options } = around
  const { modules, help = () => '' } = options
  const used = new Map<string, Set<string>>()
  const note = (module: string, name: string): string => {
    used.set(module, (used.get(module) ?? new Set()).add(name))
    return name
  }
  const scope = scopeOf(around, (from, name) => {
    if (from === 'forms') return note('./forms.ts', `type ${name}`).slice(5)
    if (typeof from === 'string') return note(modules[from], `type ${name}`).slice(5)
    const other = domainOf(release.vocabulary.classes().get(from.class) ?? ({} as ClassModel))
    return other === domain ? name : note(`./${other}.ts`, `type ${name}`).slice(5)
  })
  const parts = models.flatMap((model) => [
    factsInterface(model, scope, { help }),
    nodeTypeAlias(model, scope),
    ...(scope.hasKinds(model.iri) ? [anyTypeAlias(model, kindsOf(model.iri, release), scope)] : []),
    ...(modules.builders === undefined ? [] : [builderOf(model, scope, modules.builders, note)]),
  ])
  const imports = [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([module, names]) => importOf(module, names))
  return `${[imports.join('\n'), ...parts].filter((part) => part !== '').join('\n\n')}\n`
}

/** What is the same for all modules of a release. */
interface Around {
  readonly release: DescribableRelease
  readonly unions: ListUnions
  readonly options: TypescriptOptions
}

function scopeOf({ release, unions, options: { forms = () => [] } }: Around, use: TypeScope['use']): TypeScope {
  const classes = release.vocabulary.classes()
  return {
    release,
    forms,
    listUnion: (property) => unions.get(String(listsOf(property)))?.name,
    hasFacts: (iri) => (classes.get(iri)?.properties.length ?? 0) > 0,
    hasKinds: (iri) => kindsOf(iri, release).length > 0,
    use,
  }
}

/** IRIs of all special kinds of a class, at any distance. */
function kindsOf(iri: string, { vocabulary }: DescribableRelease): readonly string[] {
  const parents = vocabulary.parents()
  const found = new Set([iri])
  const classes = [...vocabulary.classes().keys()]
  for (const each of found) {
    for (const sub of classes) if (parents.get(sub)?.includes(each)) found.add(sub)
  }
  return classes.filter((sub) => sub !== iri && found.has(sub))
}

function builderOf(
  model: ClassModel,
  scope: TypeScope,
  modules: { readonly create: string; readonly classes: string },
  note: (module: string, name: string) => string,
): string {
  const type = classType(model.iri, scope)
  const builder = note(modules.create, 'type Builder').slice(5)
  const create = note(modules.create, 'createBuilder')
  const args = [note(modules.classes, 'describing'), note(modules.classes, dataName(model))].join(', ')
  const doc = docComment([sentence(model), `Required: ${required(model)}.`, `Class: ${model.iri}`], '')
  const name = constantName(model.name)
  return `${doc}\nexport const ${name}: ${builder}<${type}Facts, ${type}> = /* @__PURE__ */ ${create}(${args})`
}

function required({ properties }: ClassModel): string {
  const names = properties.filter(({ minCount }) => minCount > 0).map((property) => `\`${factName(property)}\``)
  return names.length === 0 ? 'nothing' : names.join(', ')
}

function importOf(module: string, names: ReadonlySet<string>): string {
  const sorted = [...names].sort((a, b) => (bareOf(a) < bareOf(b) ? -1 : 1))
  const onlyTypes = sorted.every((name) => name.startsWith('type '))
  const listed = onlyTypes ? sorted.map(bareOf) : sorted
  const line = `import ${onlyTypes ? 'type ' : ''}{ ${listed.join(', ')} } from ${quote(module)}`
  return line.length <= 120 ? line : line.replace('{ ', '{\n  ').replace(' }', ',\n}').replaceAll(', ', ',\n  ')
}

function bareOf(name: string): string {
  return name.replace(/^type /, '')
}
