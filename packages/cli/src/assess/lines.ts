import type { Assessment, Missing } from '@gxkit/conformity'

/** What is missing of the same things, with everything to write in one piece. */
export interface MissingGroup {
  /** Numbers of subjects; empty where it is missing altogether. */
  readonly subjects: readonly number[]
  readonly items: readonly Missing[]
  /** Lines of a manifest, those of the same list together. */
  readonly write: readonly string[]
}

/** Puts together what is missing of the same things. */
export function missingGroups({ missing, subjects }: Assessment): readonly MissingGroup[] {
  const only = subjects.flatMap(({ about }, i) => (about === 'service' ? [i] : []))
  const groups = new Map<string, Missing[]>()
  for (const each of missing) {
    const own = each.subjects.length === 0 && only.length === 1 ? only : each.subjects
    const isApart = each.write?.startsWith('#') === true
    const key = `${isApart} ${own.join(' ')}`
    groups.set(key, [...(groups.get(key) ?? []), { ...each, subjects: own }])
  }
  return [...groups.values()].map((items) => ({
    subjects: items[0]?.subjects ?? [],
    items,
    write: blocks(items.flatMap(({ write }) => (write === undefined ? [] : [write.trimEnd()]))),
  }))
}

/** Blocks of lines, of which those that fill the same list become one. */
function blocks(texts: readonly string[]): readonly string[] {
  const joined = new Map<string, string[]>()
  for (const text of texts) {
    const [first = '', ...rest] = text.split('\n')
    const isList = /^[A-Za-z]+:$/.test(first) && rest[0]?.startsWith('  - ') === true
    if (!isList) joined.set(text, [])
    else joined.set(first, [...(joined.get(first) ?? []), ...itemsIn(rest)])
  }
  return [...joined].map(([head, items]) => [head, ...new Set(items)].join('\n'))
}

/** The items of a list, each with the lines that belong to it. */
function itemsIn(lines: readonly string[]): readonly string[] {
  const items: string[] = []
  for (const line of lines) {
    if (line.startsWith('  - ')) items.push(line)
    else items[items.length - 1] += `\n${line}`
  }
  return items
}
