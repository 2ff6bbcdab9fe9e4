import { clean } from '../terminal/clean.ts'
import { layOut, type PlacedClaim, type PlacedIssuer, type Route, sizes } from './layout.ts'
import type { Picture } from './picture.ts'

const style = `
  text { font: 13px system-ui, sans-serif; fill: #1c2733 }
  .title { font-size: 18px; font-weight: 600 }
  .lane { fill: #f3f6f9; stroke: #c6d1dc }
  .issuer { font-weight: 600; fill: #33475b }
  .claim { fill: #fff; stroke: #4a6a8a; stroke-width: 1.2 }
  .kind { font-weight: 600 }
  .name, .property { fill: #4b5b6b; font-size: 12px }
  .rule { stroke: #d9e1e9 }
  .line { fill: none; stroke: #2f6db3; stroke-width: 1.3 }
  .knot { fill: #2f6db3 }`

/**
 * The picture as an SVG image with a title and a description for those who do not see it. Colours are set so that it
 * reads on any background.
 */
export function toSvg(picture: Picture): string {
  const { width, height, issuers, claims, routes } = layOut(picture)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(picture.title)}</title>`,
    `<desc id="desc">${escaped(inWords(picture))}</desc>`,
    `<style>${style}\n</style>`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" class="knot"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text class="title" x="${sizes.margin}" y="${sizes.margin + 18}">${escaped(picture.title)}</text>`,
    ...issuers.map(lane),
    ...routes.map(line),
    ...claims.map(box),
    '</svg>',
    '',
  ].join('\n')
}

/** The same in sentences. */
export function inWords({ issuers }: Picture): string {
  const byKey = new Map(issuers.flatMap(({ claims }) => claims.map((claim) => [claim.key, claim] as const)))
  return issuers
    .map(({ id, claims }) => {
      const parts = claims.map(({ kind, name, references }) => {
        const to = references.map((r) => `${r.property} ${byKey.get(r.to)?.name ?? r.to}`)
        return `${kind} ${name}${to.length > 0 ? ` (${to.join(', ')})` : ''}`
      })
      return `${id} claims: ${parts.join('; ')}.`
    })
    .join(' ')
}

function lane({ id, x, y, width, height }: PlacedIssuer): string {
  return [
    `<rect class="lane" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`,
    `<text class="issuer" x="${x + 14}" y="${y + 21}">${escaped(fit(`${id} claims`, width - 28, 7.6))}</text>`,
  ].join('')
}

function box({ claim, x, y, width, height }: PlacedClaim): string {
  const rows = claim.references.map(({ property }, i) => {
    const middle = y + sizes.head + sizes.row * (i + 0.5)
    return `<text class="property" x="${x + width - 12}" y="${middle + 4}" text-anchor="end"><title>${escaped(property)}</title>${escaped(fit(property.slice(property.lastIndexOf('.') + 1), width - 24, 6.8))}</text><circle class="knot" cx="${x + width}" cy="${middle}" r="2.5"/>`
  })
  const rule =
    rows.length > 0
      ? `<line class="rule" x1="${x}" x2="${x + width}" y1="${y + sizes.head}" y2="${y + sizes.head}"/>`
      : ''
  return [
    `<g><title>${escaped(`${claim.kind} ${claim.name}`)}</title>`,
    `<rect class="claim" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`,
    `<text class="kind" x="${x + 12}" y="${y + 21}">${escaped(fit(claim.kind, width - 24, 7.6))}</text>`,
    `<text class="name" x="${x + 12}" y="${y + 39}">${escaped(fit(claim.name, width - 24, 6.8))}</text>`,
    rule,
    ...rows,
    '</g>',
  ].join('')
}

function line({ points }: Route): string {
  return `<path class="line" marker-end="url(#arrow)" d="M${points.map(([x, y]) => `${x} ${y}`).join(' L')}"/>`
}

function fit(text: string, width: number, perCharacter: number): string {
  const characters = [...clean(text)]
  const room = Math.floor(width / perCharacter)
  return characters.length <= room ? characters.join('') : `${characters.slice(0, room - 1).join('')}…`
}

/** Text for XML and HTML, also in attributes; without characters that have no place there. */
export function escaped(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
