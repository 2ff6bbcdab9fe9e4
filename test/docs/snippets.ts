import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { root, workspacePackages } from '../architecture/workspace.ts'

/** A piece of TypeScript that the documentation shows. */
export interface Snippet {
  /** Where a reader sees it, e.g. `packages/core/README.md:5` or `packages/core/src/json.ts: isJsonObject`. */
  readonly where: string
  readonly text: string
  /** The package whose names a doc comment may use without importing them. */
  readonly packageName?: string
  /** A complete program may use nothing that it does not import or make itself. */
  readonly complete: boolean
}

/** A name that a package exports. */
export interface ExportedName {
  readonly name: string
  readonly specifier: string
  readonly isType: boolean
  readonly isFunction: boolean
  /** The file that declares it, relative to the checkout. */
  readonly file: string
  readonly examples: readonly string[]
}

const fence = /^( *)```(?:ts|typescript|js|javascript|mjs)\n([\s\S]*?)^\1```$/gm

/** Every program in the Markdown files of the checkout. Only the front page has to be complete in itself. */
export function markdownSnippets(): Snippet[] {
  return markdownFiles(root).flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return [...text.matchAll(fence)].map(([, indent = '', body = ''], index, { length }) => ({
      where: `${relative(root, file)}${length > 1 ? ` (${index + 1})` : ''}`,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      complete: file === join(root, 'README.md'),
    }))
  })
}

/** Every `@example` of a name, once, in the package that declares the name. */
export function docCommentSnippets(names: readonly ExportedName[]): Snippet[] {
  return names.filter(isDeclaredInItsPackage).flatMap((each) =>
    each.examples.map((text, index) => ({
      where: `${each.file}: ${each.name}${each.examples.length > 1 ? ` (${index + 1})` : ''}`,
      text,
      packageName: each.specifier,
      complete: false,
    })),
  )
}

/** The names of a package that re-exports others are shown where they are declared. */
export function isDeclaredInItsPackage(each: ExportedName): boolean {
  return each.file.startsWith(`packages/${each.specifier.split('/').slice(0, 2).join('/').replace('@gxkit/', '')}/`)
}

/** Specifier and source file of everything that can be imported from the published packages. */
export function entryPoints(): { readonly specifier: string; readonly file: string }[] {
  return workspacePackages()
    .filter((each) => each.name !== '@gxkit/cli')
    .flatMap(({ name, folder }) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        exports: Record<string, string | Record<string, string>>
      }
      return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
        const source = typeof target === 'string' ? undefined : target['gxkit-source']
        return source ? [{ specifier: join(name, subpath), file: join(folder, source) }] : []
      })
    })
}

/** The names that entry points export, with what their doc comments show. */
export function exportedNames(program: ts.Program, entries: ReturnType<typeof entryPoints>): ExportedName[] {
  const checker = program.getTypeChecker()
  return entries.flatMap(({ specifier, file }) => {
    const source = program.getSourceFile(file)
    const symbol = source && checker.getSymbolAtLocation(source)
    if (!symbol) return []
    return checker.getExportsOfModule(symbol).map((exported) => {
      const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const tags = target.getJsDocTags(checker).filter((tag) => tag.name === 'example')
      return {
        name: exported.getName(),
        specifier,
        isType: (target.flags & ts.SymbolFlags.Value) === 0,
        isFunction: (target.flags & ts.SymbolFlags.Function) !== 0,
        file: relative(root, target.declarations?.[0]?.getSourceFile().fileName ?? file),
        examples: tags.map((tag) => ts.displayPartsToString(tag.text)),
      }
    })
  })
}

/** Every Markdown file below a folder, without what is installed or built. */
export function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !/^(?:\.|node_modules$|dist$)/.test(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return markdownFiles(path)
      return entry.name.endsWith('.md') ? [path] : []
    })
    .sort()
}
