/**
 * The candidate that a person probably meant: the nearest one, and near enough to be worth suggesting.
 *
 * @param word what was written
 * @param candidates what would have been right
 * @returns the candidate, or `undefined` when none is near
 * @example
 * nearest('legalAdress', ['legalAddress', 'providedBy']) // 'legalAddress'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.slice(0, 80)
  const allowed = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  let least = allowed + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue
    const distance = candidate.toLowerCase() === wanted.toLowerCase() ? 0 : editDistance(wanted, candidate)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Edits that count one: insert, delete, replace, swap two neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(at(row, j - 1) + 1, at(above, j) + 1, at(above, j - 1) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(before, j - 2) + 1)
      row.push(cost)
    }
    before = above
    above = row
  }
  return at(above, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
