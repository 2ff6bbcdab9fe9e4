/** What a regular expression consists of. Groups are their content: nothing is captured. */
export type PatternPart =
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'edge'; readonly edge: '^' | '$' | '\\b' | '\\B' }
  | { readonly kind: 'ahead'; readonly inner: PatternPart; readonly wanted: boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternPart[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternPart[] }
  | { readonly kind: 'repeat'; readonly inner: PatternPart; readonly least: number; readonly most: number }

/** Groups inside groups. */
const deepest = 100

/** An edge, a group's begin, its end, a choice, a class, an escape, a quantifier, or a character. */
const tokens =
  /\\[bB]|[\^$]|\((?:\?(?:<[^>=!]+>|<?[:=!]|[^)]*))?|\)|\||\[(?:[^\]\\]|\\.)*\]|\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|[pP]\{[^}]*\}|.)|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu

/**
 * Takes a regular expression apart that JavaScript accepts (flag `u`).
 *
 * @param source the source of a `RegExp`
 * @returns its parts, or why it cannot be evaluated in a bounded number of steps
 */
export function parsePattern(source: string): PatternPart | { readonly problem: string } {
  const open: { readonly options: PatternPart[][]; readonly as: (inner: PatternPart) => PatternPart }[] = []
  let options: PatternPart[][] = [[]]
  for (const [token] of source.matchAll(tokens)) {
    const parts = options.at(-1) ?? []
    if (token.startsWith('(')) {
      const as = meaningOf(token)
      if (as === undefined) return { problem: 'patterns that look back or change their flags are not evaluated' }
      if (open.length >= deepest) return { problem: `its groups are nested more than ${deepest} deep` }
      open.push({ options, as })
      options = [[]]
    } else if (token === ')') {
      const group = open.pop()
      if (group === undefined) return { problem: 'this regular expression is not understood' }
      const inner = choiceOf(options)
      options = group.options
      options.at(-1)?.push(group.as(inner))
    } else if (token === '|') options.push([])
    else if (/^(?:[*+?]\??|\{.*\}\??)$/.test(token)) {
      const inner = parts.pop()
      if (inner === undefined) return { problem: 'this regular expression is not understood' }
      parts.push({ kind: 'repeat', inner, ...boundsOf(token) })
    } else if (/^\\[1-9k]/.test(token)) return { problem: 'patterns with back references are not evaluated' }
    else parts.push(isEdge(token) ? { kind: 'edge', edge: token } : { kind: 'character', source: token })
  }
  return choiceOf(options)
}

function isEdge(token: string): token is '^' | '$' | '\\b' | '\\B' {
  return ['^', '$', '\\b', '\\B'].includes(token)
}

function choiceOf(options: readonly (readonly PatternPart[])[]): PatternPart {
  const sequences = options.map((parts): PatternPart => ({ kind: 'sequence', parts }))
  const [only] = sequences
  return only !== undefined && sequences.length === 1 ? only : { kind: 'choice', options: sequences }
}

function meaningOf(group: string): ((inner: PatternPart) => PatternPart) | undefined {
  if (group === '(' || group === '(?:' || /^\(\?<[^>=!]+>$/.test(group)) return (inner) => inner
  if (group === '(?=') return (inner) => ({ kind: 'ahead', inner, wanted: true })
  if (group === '(?!') return (inner) => ({ kind: 'ahead', inner, wanted: false })
  return undefined
}

function boundsOf(quantifier: string): { readonly least: number; readonly most: number } {
  if (quantifier.startsWith('*')) return { least: 0, most: Number.POSITIVE_INFINITY }
  if (quantifier.startsWith('+')) return { least: 1, most: Number.POSITIVE_INFINITY }
  if (quantifier.startsWith('?')) return { least: 0, most: 1 }
  const [, least = '0', comma = '', most = ''] = /^\{(\d+)(,?)(\d*)/.exec(quantifier) ?? []
  const atMost = most === '' ? Number.POSITIVE_INFINITY : Number(most)
  return { least: Number(least), most: comma === '' ? Number(least) : atMost }
}
