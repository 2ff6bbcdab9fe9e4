import ts from 'typescript'

/** What a comment behind an expression says about its value. `…` stands for anything, or for any further members. */
export type Pattern =
  | { readonly kind: 'anything' }
  | { readonly kind: 'undefined' }
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'bytes'; readonly items: readonly number[] }
  | { readonly kind: 'array'; readonly items: readonly Pattern[]; readonly open: boolean }
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, Pattern])[]; readonly open: boolean }

/**
 * Reads the comment behind an expression.
 *
 * @returns the pattern; `'prose'` for a remark in words; `'broken'` for something that begins like a value and is none
 */
export function parsePattern(comment: string): Pattern | 'prose' | 'broken' {
  if (!/^(?:['"`{[\d-]|(?:true|false|null|undefined)\b|new Uint8Array)/.test(comment)) return 'prose'
  const text = `(${elide(comment)})`
  const file = ts.createSourceFile('comment.ts', text, ts.ScriptTarget.ES2022)
  const [statement] = file.statements
  const complete = file.statements.length === 1 && statement?.end === text.length
  if (!complete || !ts.isExpressionStatement(statement) || !ts.isParenthesizedExpression(statement.expression)) {
    return 'broken'
  }
  return toPattern(statement.expression.expression) ?? 'broken'
}

/** Outside of strings `…` becomes a name that the parser can read. */
function elide(comment: string): string {
  return comment.replaceAll(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|…/g, (part) => (part === '…' ? elision : part))
}

const elision = '$elided'

function toPattern(node: ts.Expression): Pattern | undefined {
  if (ts.isStringLiteralLike(node)) return { kind: 'value', value: node.text }
  if (ts.isNumericLiteral(node)) return { kind: 'value', value: Number(node.text) }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { kind: 'value', value: true }
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { kind: 'value', value: false }
  if (node.kind === ts.SyntaxKind.NullKeyword) return { kind: 'value', value: null }
  if (ts.isIdentifier(node)) return namedPatterns[node.text]
  if (ts.isArrayLiteralExpression(node)) return arrayPattern(node)
  if (ts.isObjectLiteralExpression(node)) return objectPattern(node)
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) {
    return { kind: 'value', value: -Number(node.operand.text) }
  }
  if (ts.isNewExpression(node)) return bytesPattern(node)
  return undefined
}

const namedPatterns: Readonly<Record<string, Pattern>> = {
  [elision]: { kind: 'anything' },
  undefined: { kind: 'undefined' },
}

const isElision = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === elision

function arrayPattern(node: ts.ArrayLiteralExpression): Pattern | undefined {
  const last = node.elements.at(-1)
  const open = last !== undefined && isElision(last)
  const items = (open ? node.elements.slice(0, -1) : node.elements).map(toPattern)
  const known = items.filter((item) => item !== undefined)
  return known.length === items.length ? { kind: 'array', items: known, open } : undefined
}

function objectPattern(node: ts.ObjectLiteralExpression): Pattern | undefined {
  const members: (readonly [string, Pattern])[] = []
  let open = false
  for (const property of node.properties) {
    if (ts.isShorthandPropertyAssignment(property) && isElision(property.name)) {
      open = true
      continue
    }
    if (!ts.isPropertyAssignment(property)) return undefined
    const value = toPattern(property.initializer)
    const { name } = property
    if (!value || !(ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))) return undefined
    members.push([name.text, value])
  }
  return { kind: 'object', members, open }
}

function bytesPattern(node: ts.NewExpression): Pattern | undefined {
  const [argument] = node.arguments ?? []
  if (!argument || !ts.isArrayLiteralExpression(argument)) return undefined
  return { kind: 'bytes', items: argument.elements.filter(ts.isNumericLiteral).map((each) => Number(each.text)) }
}
