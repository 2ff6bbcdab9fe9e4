import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root, workspacePackages } from './workspace.ts'

const published = workspacePackages().filter((each) => !each.private && each.name !== '@gxkit/cli')

/** Names exported by a package's index that carry no doc comment where they are declared. */
function undocumented(entry: string): string[] {
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    customConditions: ['gxkit-source'],
    noEmit: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(entry)
  const symbol = file && checker.getSymbolAtLocation(file)
  if (!symbol) return [`${entry} exports nothing`]
  return checker.getExportsOfModule(symbol).flatMap((each) => {
    const target = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each
    return target.getDocumentationComment(checker).length > 0 ? [] : [target.getName()]
  })
}

test.each(published)('every public name of $name has a doc comment', (each) => {
  expect(undocumented(join(root, each.folder.slice(root.length), 'src', 'index.ts'))).toEqual([])
})
