import type { Claim, Picture } from './picture.ts'

/** A rectangle in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A claim with its place. References leave on the right, one row each, and arrive on the left. */
export interface PlacedClaim extends Box {
  readonly claim: Claim
}

/** A lane: everything one issuer claims. */
export interface PlacedIssuer extends Box {
  readonly id: string
}

/** A reference as corner points of a line that runs between the boxes, never through one. */
export interface Route {
  readonly from: string
  readonly to: string
  readonly property: string
  readonly points: readonly (readonly [number, number])[]
}

/** Everything with its place. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly issuers: readonly PlacedIssuer[]
  readonly claims: readonly PlacedClaim[]
  readonly routes: readonly Route[]
}

/** Sizes in pixels that the drawing shares. */
export const sizes = { margin: 24, title: 44, box: 262, head: 50, row: 20, laneHead: 30, gap: 22, track: 9 } as const

/**
 * Places a picture: one lane for each issuer, one column for each step of reference, lines in the gutters between. Every
 * line has a track of its own, so that no two lie on each other.
 */
export function layOut({ issuers }: Picture): Layout {
  const claims = issuers.flatMap((issuer) => issuer.claims)
  const columnOf = columns(claims)
  const columnCount = Math.max(0, ...columnOf.values()) + 1
  const edges = claims.flatMap(({ key, references }) => references.map((r, row) => ({ from: key, row, ...r })))
  const leaving = Array.from({ length: columnCount }, (_, c) => edges.filter((e) => columnOf.get(e.from) === c))
  const arriving = Array.from({ length: columnCount }, (_, c) => edges.filter((e) => columnOf.get(e.to) === c))

  // Gutter before column c: tracks of the lines that arrive there, then of those that left the column before.
  const tracks = (c: number): number => (arriving[c]?.length ?? 0) + (leaving[c - 1]?.length ?? 0)
  const gutter = (c: number): number => 2 * sizes.gap + sizes.track * tracks(c)
  const left: number[] = []
  let x: number = sizes.margin
  for (let c = 0; c <= columnCount; c++) {
    x += gutter(c)
    left.push(x)
    x += sizes.box
  }
  const isNext = (e: { readonly from: string; readonly to: string }): boolean =>
    columnOf.get(e.to) === (columnOf.get(e.from) ?? 0) + 1
  const width = (left[columnCount] ?? x) + sizes.margin

  const channelTrack = new Map<string, number>()
  const placed: PlacedClaim[] = []
  const lanes: PlacedIssuer[] = []
  let y: number = sizes.margin + sizes.title
  for (const { id, claims: own } of issuers) {
    const top = y
    y += sizes.laneHead
    for (const row of rows(own, columnOf)) {
      // Above every row runs a channel with one track for each line that comes from further away than the next column.
      const incoming = edges.filter((e) => !isNext(e) && row.some(({ key }) => key === e.to))
      for (const [i, e] of incoming.entries()) channelTrack.set(name(e), y + sizes.track * (i + 1))
      y += sizes.gap + sizes.track * incoming.length
      let tallest = 0
      for (const claim of row) {
        const height = sizes.head + sizes.row * claim.references.length + (claim.references.length > 0 ? 8 : 0)
        tallest = Math.max(tallest, height)
        placed.push({ claim, x: left[columnOf.get(claim.key) ?? 0] ?? 0, y, width: sizes.box, height })
      }
      y += tallest
    }
    y += sizes.gap
    lanes.push({ id, x: sizes.margin, y: top, width: width - 2 * sizes.margin, height: y - top })
    y += sizes.gap
  }

  const boxOf = new Map(placed.map((box) => [box.claim.key, box]))
  const routes = edges.flatMap((edge): Route[] => {
    const [from, to] = [boxOf.get(edge.from), boxOf.get(edge.to)]
    if (from === undefined || to === undefined) return []
    const [cFrom, cTo] = [columnOf.get(edge.from) ?? 0, columnOf.get(edge.to) ?? 0]
    const startY = from.y + sizes.head + sizes.row * (edge.row + 0.5)
    const out = arriving[cFrom + 1]?.length ?? 0
    const outX = from.x + sizes.box + sizes.gap + sizes.track * (out + (leaving[cFrom]?.indexOf(edge) ?? 0))
    const order = arriving[cTo]?.indexOf(edge) ?? 0
    const inX = to.x - gutter(cTo) + sizes.gap + sizes.track * order
    const channel = channelTrack.get(name(edge)) ?? to.y
    const same = edges.filter((e) => e.to === edge.to)
    const endY = to.y + (sizes.head * (same.indexOf(edge) + 1)) / (same.length + 1)
    const start: readonly [number, number] = [from.x + sizes.box, startY]
    const end: readonly [number, number] = [to.x, endY]
    if (isNext(edge)) return [{ ...edge, points: [start, [outX, startY], [outX, endY], end] }]
    return [{ ...edge, points: [start, [outX, startY], [outX, channel], [inX, channel], [inX, endY], end] }]
  })
  return { width, height: y + sizes.margin, issuers: lanes, claims: placed, routes }
}

function name(edge: { readonly from: string; readonly to: string; readonly property: string }): string {
  return `${edge.from} ${edge.property} ${edge.to}`
}

/** Those that nobody refers to come first; circles are cut where they are entered. */
function columns(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]))
  const column = new Map<string, number>()
  const visit = (key: string, at: number, path: ReadonlySet<string>): void => {
    if (path.has(key) || at > claims.length || (column.get(key) ?? -1) >= at) return
    column.set(key, at)
    for (const { to } of byKey.get(key)?.references ?? []) visit(to, at + 1, new Set([...path, key]))
  }
  const referred = new Set(claims.flatMap((claim) => claim.references.map(({ to }) => to)))
  for (const { key } of claims) if (!referred.has(key)) visit(key, 0, new Set())
  for (const { key } of claims) if (!column.has(key)) visit(key, 0, new Set())
  return column
}

/** Claims of one lane side by side where their columns differ, below each other where they do not. */
function rows(claims: readonly Claim[], columnOf: ReadonlyMap<string, number>): Claim[][] {
  const result: Claim[][] = []
  for (const claim of claims) {
    const taken = (row: readonly Claim[]): boolean => row.some((o) => columnOf.get(o.key) === columnOf.get(claim.key))
    const row = result.find((candidate) => !taken(candidate))
    if (row === undefined) result.push([claim])
    else row.push(claim)
  }
  return result
}
