import type { CST } from 'yaml'

/** How deep a parsed YAML text nests, found without recursion, because composing it is recursive. */
export function tokenDepth(tokens: readonly CST.Token[]): number {
  let deepest = 0
  const open: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    deepest = Math.max(deepest, depth)
    const inner = token.type === 'document' ? [token.value] : 'items' in token ? token.items.flatMap(children) : []
    for (const child of inner) if (child) open.push({ token: child, depth: depth + 1 })
  }
  return deepest
}

function children(item: CST.CollectionItem): readonly (CST.Token | null | undefined)[] {
  return [item.key, item.value]
}
