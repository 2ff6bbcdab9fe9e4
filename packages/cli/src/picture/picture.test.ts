import type { JsonObject } from '@gxkit/core'
import { expect, test } from 'vitest'
import { type Box, layOut } from './layout.ts'
import { pictureOf } from './picture.ts'
import { toMermaid } from './to-mermaid.ts'
import { inWords, toSvg } from './to-svg.ts'

const reference = (id: string): JsonObject => ({ id: `https://a.example/${id}#subject` })

function credential(issuer: string, id: string, type: string, facts: JsonObject = {}): JsonObject {
  return { issuer, credentialSubject: { ...reference(id), type: `gx:${type}`, ...facts } }
}

const [acme, notary] = ['did:web:acme.example', 'did:web:notary.example']
const credentials = [
  credential(notary, 'vat', 'VatID', { vatID: 'DE123' }),
  credential(acme, 'acme', 'LegalPerson', { name: 'Acme "<&>" Ltd', registrationNumber: reference('vat') }),
  credential(acme, 'vm', 'ServiceOffering', {
    name: 'A very long name of a service that does not fit into its box at all',
    providedBy: reference('acme'),
    legalDocuments: [{ involvedParties: reference('acme') }, { involvedParties: reference('acme') }],
    dependsOn: [reference('net'), reference('elsewhere')],
  }),
  credential(acme, 'net', 'ServiceOffering', {
    name: 'Net',
    providedBy: reference('acme'),
    dependsOn: reference('vm'),
  }),
]
const picture = pictureOf('Acme', credentials)

test('who claims what, and what refers to what', () => {
  expect(inWords(picture)).toMatchInlineSnapshot(
    `"did:web:acme.example claims: LegalPerson Acme "<&>" Ltd (registrationNumber DE123); ServiceOffering A very long name of a service that does not fit into its box at all (providedBy Acme "<&>" Ltd, legalDocuments.involvedParties Acme "<&>" Ltd, dependsOn Net); ServiceOffering Net (providedBy Acme "<&>" Ltd, dependsOn A very long name of a service that does not fit into its box at all). did:web:notary.example claims: VatID DE123."`,
  )
})

test('boxes do not overlap, lines do not run through boxes or on each other', () => {
  const { claims, routes, width, height } = layOut(picture)
  const overlap = (a: Box, b: Box): boolean =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  for (const [i, a] of claims.entries()) {
    expect(a.x + a.width).toBeLessThan(width)
    expect(a.y + a.height).toBeLessThan(height)
    for (const b of claims.slice(i + 1)) expect(overlap(a, b)).toBe(false)
  }
  const segments = routes.flatMap(({ points, from, to, property }) =>
    points.slice(1).map((end, i) => ({ name: `${from} ${property} ${to}`, box: boxAround(points[i] ?? end, end) })),
  )
  for (const { box, name } of segments)
    for (const claim of claims) expect(overlap(shrink(box), claim), name).toBe(false)
  for (const [i, a] of segments.entries()) {
    for (const b of segments.slice(i + 1)) {
      const parallel = a.box.width === 0 ? b.box.width === 0 : b.box.height === 0
      if (a.name !== b.name && parallel) expect(overlap(a.box, grown(b.box)), `${a.name} on ${b.name}`).toBe(false)
    }
  }
})

test('SVG and Mermaid carry any name safely', () => {
  const svg = toSvg(picture)
  expect(svg).toContain('<title id="title">Acme</title>')
  expect(svg).toContain('Acme &#34;&#60;&#38;&#62;&#34; Ltd')
  expect(svg).not.toContain('"<&>"')
  const mermaid = toMermaid(picture)
  expect(mermaid).toContain('c2["LegalPerson<br/>Acme #34;#60;#38;#62;#34; Ltd"]')
  expect(mermaid).toContain('c2 -- "registrationNumber" --> c1')
})

test('an empty picture is a picture', () => {
  expect(toSvg(pictureOf('nothing', []))).toContain('<svg')
})

function boxAround([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Box {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x1 - x2), height: Math.abs(y1 - y2) }
}

/** Lines may touch the boxes they begin and end at. */
function shrink({ x, y, width, height }: Box): Box {
  return { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }
}

function grown({ x, y, width, height }: Box): Box {
  return { x: x - 0.5, y: y - 0.5, width: width + 1, height: height + 1 }
}
