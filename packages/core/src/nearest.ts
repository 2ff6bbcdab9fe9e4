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
  const lower = wanted.toLowerCase()
  const allowed = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  let least = allowed + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue
    const isSame = candidate.length === wanted.length && candidate.toLowerCase() === lower
    const distance = isSame ? 0 : editDistance(wanted, candidate, least)
    if (distance >= least) continue
    best = candidate
    least = distance
    if (least === 0) break
  }
  return best
}

/**
 * Edits that count one: insert, delete, replace, swap two neighbours. Counting ends once it can only come to `enough` or
 * more: two rows that are all as far as that cannot lead to less.
 */
function editDistance(a: string, b: string, enough: number): number {
  const width = b.length + 1
  let before = new Uint16Array(width)
  let above = new Uint16Array(width).map((_, j) => j)
  let row = new Uint16Array(width)
  let aboveLeast = 0
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let rowLeast = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      let cost = Math.min(at(row, j - 1) + 1, at(above, j) + 1, at(above, j - 1) + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, at(before, j - 2) + 1)
      row[j] = cost
      if (cost < rowLeast) rowLeast = cost
    }
    if (rowLeast >= enough && aboveLeast >= enough) return enough
    aboveLeast = rowLeast
    const free = before
    before = above
    above = row
    row = free
  }
  return at(above, b.length)
}

function at(row: Uint16Array, index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
