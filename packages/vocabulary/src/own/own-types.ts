import type { ClassModel, PropertyModel, Release } from '@gxkit/ontology'
import { quote, typeName } from '../typescript/names.ts'
import { type TypescriptOptions, typescriptOf } from '../typescript/typescript-of.ts'

/** Options of {@link ownTypes}. */
export interface OwnTypesOptions extends Pick<TypescriptOptions, 'forms' | 'help' | 'banner'> {
  /** Which classes: those of the vocabularies that were added, or all. */
  readonly of: 'vocabularies' | 'release'
}

/**
 * TypeScript types for the vocabularies that were added to a release, or for all of it, as files of an application: one for each
 * vocabulary, the lists that they use, and an `index.ts`. The files import from `gxkit`, which has the classes of Gaia-X.
 *
 * @returns file name -> TypeScript; no files if there is no such class
 *
 * @example
 * Object.keys(ownTypes(gaiaX2511, { of: 'vocabularies' })) // []
 */
export function ownTypes(release: Release, options: OwnTypesOptions): Readonly<Record<string, string>> {
  const { of, banner = '', ...rest } = options
  const own = (release.extensions ?? []).flatMap(({ classes }) => classes)
  const classes = of === 'release' ? [...release.vocabulary.classes().values()] : own
  if (classes.length === 0) return {}
  const files = typescriptOf(release, {
    ...rest,
    banner,
    modules: { values: 'gxkit', lists: './lists.js' },
    ...(of === 'vocabularies' && { classes: classes.map(({ iri }) => iri) }),
  })
  const here = new Set(Object.keys(files).map((name) => name.replace(/\.ts$/, '')))
  const outside = `gxkit/${release.name.toLowerCase()}`
  const placed = Object.entries(files).map(([name, text]) => {
    const moved = text.replace(/ from '\.\/([\w-]+)\.ts'/g, (_, module: string) =>
      here.has(module) ? ` from './${module}.js'` : ` from '${outside}'`,
    )
    return [name, moved] as const
  })
  const lists = listsFile(release, classes)
  return { ...Object.fromEntries(placed), ...(lists !== '' && { 'lists.ts': banner + lists }) }
}

function listsFile(release: Release, classes: readonly ClassModel[]): string {
  const used = new Set(classes.flatMap(({ properties }) => properties.flatMap(listsOf)))
  const all = [...release.vocabulary.lists()].filter(([name]) => used.has(name))
  const types = all.map(([name, members]) => {
    const rows = members.map((member) => `\n  | ${quote(member)}`).join('')
    return `/** One value of the list \`${name}\`. */\nexport type ${typeName(name)} =${rows}\n`
  })
  return types.join('\n')
}

function listsOf(property: PropertyModel): readonly string[] {
  return [property, ...(property.or ?? [])].flatMap((value) => value.in ?? [])
}
