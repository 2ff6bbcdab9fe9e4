import type { Finding, JsonObject } from '@gxkit/core'
import { gaiaX2511 } from '@gxkit/ontology'
import { compareArtefacts } from '@gxkit/vocabulary'
import type { Fixture } from './fixture.ts'

const { preferred, documents } = gaiaX2511.contexts

/** What is found when a context of a registry is compared, some of whose names are changed. */
function served(change: JsonObject, limits?: { readonly findings: number }): readonly Finding[] {
  const own = documents[preferred]?.['@context'] as JsonObject
  const context = Object.fromEntries(Object.entries({ ...own, ...change }).filter(([, value]) => value !== undefined))
  const file = { name: 'context.jsonld', text: JSON.stringify({ '@context': context }) }
  return compareArtefacts([file], { release: gaiaX2511, ...(limits && { limits }) }).findings
}

const nothing = undefined as never

/** Codes of the comparison with official artefacts. */
export const officialFixtures: readonly Fixture[] = [
  ['official/missing-there', 'a name that the registry lacks', () => served({ vatID: nothing })],
  ['official/missing-here', 'a name that is missing here', () => served({ moonPhase: { '@id': 'gx:moonPhase' } })],
  ['official/different', 'a name for something else', () => served({ vatID: { '@id': 'gx:countryCode' } })],
  [
    'official/not-comparable',
    'a text about nothing of it',
    () =>
      compareArtefacts([{ name: 'a.ttl', text: '<https://a.example/> <https://a.example/p> "x" .' }], {
        release: gaiaX2511,
      }).findings,
  ],
  ['official/too-many', 'more than are wanted', () => served({ vatID: nothing, name: nothing }, { findings: 1 })],
]
