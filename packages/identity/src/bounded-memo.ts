/**
 * Remembers the results of a pure function by a text that stands for its whole input; the oldest are forgotten first. What
 * is remembered changes nothing but the time that an answer takes.
 */
export function boundedMemo<T>(size: number): (key: string, compute: () => T) => T {
  const known = new Map<string, T>()
  return (key, compute) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const result = compute()
    if (known.size >= size) known.delete(known.keys().next().value ?? '')
    known.set(key, result)
    return result
  }
}
