import type { Pattern } from './pattern.ts'

/** Whether a value is what a comment says. */
export function matches(value: unknown, pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'anything':
      return true
    case 'undefined':
      return value === undefined
    case 'value':
      return typeof pattern.value === 'string' ? matchesText(value, pattern.value) : value === pattern.value
    case 'bytes':
      return value instanceof Uint8Array && matches([...value], arrayOf(pattern.items))
    case 'array':
      return (
        Array.isArray(value) &&
        (pattern.open ? value.length >= pattern.items.length : value.length === pattern.items.length) &&
        pattern.items.every((item, index) => matches(value[index], item))
      )
    case 'object':
      return matchesObject(value, pattern)
  }
}

/** Whether a text is the one shown, where `…` stands for any text. */
export function matchesText(value: unknown, shown: string): boolean {
  if (typeof value !== 'string') return false
  const parts = shown.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's').test(value)
}

function matchesObject(value: unknown, { members, open }: Extract<Pattern, { kind: 'object' }>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const own = Object.entries(value).filter(([, member]) => member !== undefined)
  if (!open && own.some(([name]) => !members.some(([shown]) => shown === name))) return false
  return members.every(([name, pattern]) => matches((value as Record<string, unknown>)[name], pattern))
}

const arrayOf = (items: readonly number[]): Pattern => ({
  kind: 'array',
  items: items.map((value) => ({ kind: 'value', value })),
  open: false,
})
