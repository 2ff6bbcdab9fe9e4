import ts from 'typescript'
import { parsePattern } from './pattern.ts'
import type { ExportedName, Snippet } from './snippets.ts'

/** A snippet as a module. */
export interface SnippetModule {
  readonly snippet: Snippet
  /** As shown, behind one line of imports: what the compiler sees. */
  readonly shown: string
  /** As shown, with the comments behind expressions turned into comparisons: what runs. */
  readonly running: string
  /** Comments that begin like a value and are none. */
  readonly broken: readonly string[]
  /** How many comments are compared. */
  readonly compared: number
}

/** Names that a snippet may use without saying where they come from. */
export interface Scope {
  readonly names: readonly ExportedName[]
  readonly fixtures: ReadonlySet<string>
  /** Module with the fixtures. */
  readonly fixturesFile: string
}

/** Makes a module of a snippet. A complete program gets nothing added. */
export function toModule(snippet: Snippet, scope: Scope): SnippetModule {
  const file = ts.createSourceFile('snippet.ts', snippet.text, ts.ScriptTarget.ES2022, true)
  const header = snippet.complete ? 'export {}' : importsFor(file, snippet, scope)
  const { text, broken, compared } = withComparisons(file)
  const shown = `${header}\n${snippet.text}`
  return { snippet, shown, running: `${header}\n${text}`, broken, compared }
}

function importsFor(file: ts.SourceFile, { packageName }: Snippet, scope: Scope): string {
  const own = scope.names.filter((each) => packageName !== undefined && each.specifier.startsWith(packageName))
  const reachable = packageName === undefined ? [] : [...own, ...scope.names].filter((each) => !isOfOneRelease(each))
  const ofReleases = packageName === undefined ? [] : scope.names.filter(isOfOneRelease)
  const imports = freeNames(file).flatMap((name) => {
    const exported = reachable.find((each) => each.name === name)
    if (exported) return [`import { ${exported.isType ? 'type ' : ''}${name} } from '${exported.specifier}'`]
    if (scope.fixtures.has(name)) return [`import { ${name} } from '${scope.fixturesFile}'`]
    const specific = ofReleases.find((each) => each.name === name)
    if (specific) return [`import { ${name} } from '${specific.specifier}'`]
    return name === 'readFile' ? [`import { readFile } from 'node:fs/promises'`] : []
  })
  return [...imports, 'export {}'].join('; ')
}

/** A release has hundreds of names, many of them everyday words; they are looked for last. */
function isOfOneRelease({ specifier }: ExportedName): boolean {
  return /\/(?:gaia-x-[\d.]+|loire|danube|tagus)(?:\/|$)/.test(specifier)
}

/** Names that are used and nowhere declared. A name declared in an inner scope counts as declared: snippets are short. */
function freeNames(file: ts.SourceFile): string[] {
  const declared = new Set<string>()
  const used = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) (isDeclaration(node) ? declared : isReference(node) ? used : undefined)?.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...used].filter((name) => !declared.has(name))
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isClassDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent)
  return declares && parent.name === node
}

function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node
  if (ts.isBindingElement(parent)) return parent.propertyName !== node
  return true
}

function withComparisons(file: ts.SourceFile): Pick<SnippetModule, 'broken' | 'compared'> & { text: string } {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = []
  const broken: string[] = []
  let compared = 0
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit)
    if (!ts.isExpressionStatement(node)) return
    const comment = trailingComment(file, node)
    if (comment === undefined) return
    const { expression } = node
    if (ts.isCallExpression(expression) && expression.expression.getText(file) === 'console.log') {
      edits.push({ ...span(file, expression.expression), text: `$docs.printed(${JSON.stringify(comment)})` })
      compared += 1
      return
    }
    const pattern = parsePattern(comment)
    if (pattern === 'broken') broken.push(comment)
    if (typeof pattern === 'string') return
    const { start, end } = span(file, expression)
    edits.push({ start, end: start, text: '$docs.value((' })
    edits.push({ start: end, end, text: `), ${JSON.stringify(pattern)}, ${JSON.stringify(comment)})` })
    compared += 1
  }
  visit(file)
  const text = edits
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), file.text)
  return { text, broken, compared }
}

const span = (file: ts.SourceFile, node: ts.Node): { start: number; end: number } => ({
  start: node.getStart(file),
  end: node.end,
})

function trailingComment(file: ts.SourceFile, node: ts.Node): string | undefined {
  const [range] = ts.getTrailingCommentRanges(file.text, node.end) ?? []
  if (range?.kind !== ts.SyntaxKind.SingleLineCommentTrivia) return undefined
  return file.text.slice(range.pos + 2, range.end).trim()
}
