import type { JsonObject, Report } from '@gxkit/core'
import { gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { checkDocuments } from '../project/check-documents.ts'
import type { NamedText } from '../render/sources.ts'
import { batchesOf } from './batches.ts'
import { checkMany } from './check-many.ts'
import { createMemory } from './memory.ts'

const release = gaiaX2511
const { signal } = new AbortController()
const now = (): Date => new Date('2026-11-22T10:00:00Z')
const base = 'https://provider.example/'

function credential(name: string, subject: JsonObject, more: JsonObject = {}): NamedText {
  const document = {
    '@context': [...release.contexts.order],
    id: base + name,
    type: ['VerifiableCredential', subject.type ?? 'gx:VatID'],
    issuer: { id: 'did:web:provider.example' },
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: subject,
    ...more,
  }
  return { name: `${name}.json`, text: JSON.stringify(document) }
}

const vat = (name: string, more: JsonObject = {}): NamedText =>
  credential(`${name}-vat`, { id: `${base}${name}-vat#subject`, type: 'gx:VatID', vatID: 'DE136695976', ...more })

const address = { type: 'gx:Address', countryCode: 'DE' }
const person = (name: string, number: string, more: JsonObject = {}): NamedText =>
  credential(name, {
    id: `${base}${name}#subject`,
    type: 'gx:LegalPerson',
    registrationNumber: { id: number },
    legalAddress: address,
    headquartersAddress: address,
    ...more,
  })

/** A catalogue in which everything goes wrong somewhere that can go wrong between documents. */
const catalogue: readonly NamedText[] = [
  ...Array.from({ length: 40 }, (_, i) => [person(`p${i}`, `${base}p${i}-vat#subject`), vat(`p${i}`)]).flat(),
  vat('wrong', { countryCode: 'XX' }),
  person('refers-to-wrong', `${base}wrong-vat#subject`),
  person('refers-to-nothing', `${base}nobody#subject`),
  person('refers-to-a-person', `${base}p3#subject`),
  person('no-address', `${base}p0-vat#subject`, { legalAddress: { id: `${base}p1-vat#subject` } }),
  // Two that describe one thing, far from each other, one of them under another spelling of its name.
  vat('twice', { countryCode: 'DE' }),
  ...Array.from({ length: 40 }, (_, i) => vat(`q${i}`)),
  credential(
    'twice-again',
    { id: `${base}twice-vat#subject`, type: 'gx:VatID', vatID: 'DE000000000' },
    { issuer: 'did:web:other.example' },
  ),
  credential('spelt', { id: 'gx:spelt', type: 'gx:VatID', vatID: 'DE1' }),
  credential('spelt-out', { id: `${release.namespace}spelt`, type: 'gx:VatID', vatID: 'DE2' }),
  { ...vat('p7', { countryCode: 'DE' }), name: 'same-id-as-p7.json' },
  // What its class is, nobody says; who refers to it hopes for an address.
  credential('classless', { id: `${base}somewhere`, countryCode: 'DE' }, { type: ['VerifiableCredential'] }),
  person('lives-somewhere', `${base}p2-vat#subject`, { legalAddress: { id: `${base}somewhere` } }),
  { name: 'broken.json', text: '{"type": ' },
  { name: 'no-credential.json', text: '{"type": "gx:VatID"}' },
]

const shown = (report: Report): unknown => JSON.parse(JSON.stringify(report))

test('batches give the report of all together', { timeout: 60_000 }, async () => {
  const whole = await checkDocuments(catalogue, { release, now, signal })
  const progress: string[] = []
  const parts = await checkMany(catalogue, {
    release,
    now,
    signal,
    threads: 1,
    progress: (done, all) => progress.push(`${done}/${all}`),
  })
  const codes = new Set<string>(whole.findings.map(({ code }) => code))
  const between = [
    'class',
    'conflict',
    'described-twice',
    'duplicate-credential',
    'in',
    'reference-unresolved',
    'type-missing',
  ]
  expect(between.filter((code) => !codes.has(`shape/${code}`))).toEqual([])
  expect(shown(parts)).toEqual(shown(whole))
  expect(progress.at(0)).toBe(`0/${catalogue.length}`)
  expect(progress.at(-1)).toBe(`${catalogue.length}/${catalogue.length}`)
  expect(progress.length).toBeGreaterThan(3)
})

test('a change asks again only the batches that it can concern', { timeout: 60_000 }, async () => {
  const asked: string[] = []
  const memory = createMemory(() => new Date())
  const remember: typeof memory = (about, texts, ask) =>
    memory(about, texts, () => {
      asked.push(about)
      return ask()
    })
  const check = (texts: readonly NamedText[]): Promise<Report> =>
    checkMany(texts, { release, now, signal, threads: 1, remember })
  await check(catalogue)
  const all = asked.splice(0).length
  await check(catalogue)
  expect(asked).toEqual([])
  const changed = catalogue.with(82, person('refers-to-nothing', `${base}nobody-else#subject`))
  const report = await check(changed)
  expect(asked).toHaveLength(1)
  expect(all).toBeGreaterThan(2)
  expect(shown(report)).toEqual(shown(await checkDocuments(changed, { release, now, signal })))
})

test('what cannot be taken apart stays together', () => {
  const parse = ({ text }: NamedText): JsonObject => JSON.parse(text) as JsonObject
  const sound = catalogue.slice(0, 80).map(parse)
  expect(batchesOf(sound, release)?.length).toBeGreaterThan(1)
  const redefining = { ...sound[0], '@context': [...release.contexts.order, { '@vocab': base }] }
  expect(batchesOf([...sound, redefining], release)).toBeUndefined()
  expect(batchesOf(sound, { ...release })).toBeUndefined()
})
