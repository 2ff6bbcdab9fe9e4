import { dryRun, type ExamineOptions, ruleSetFor } from '@gxkit/conformity'
import type { Finding, JsonObject } from '@gxkit/core'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { credentialOf, legalPerson, termsAccepted, vatId } from '../support/federation.ts'
import type { Fixture } from './fixture.ts'

const provider = 'did:web:nordlicht-cloud.example'
const notary = 'did:web:notary.example'
const base = 'https://nordlicht-cloud.example/gaia-x/'
const url = 'https://nordlicht-cloud.example/legal'

const participant = [legalPerson(provider), vatId(notary), termsAccepted(provider)]

function service(claims: JsonObject): JsonObject {
  const terms = { type: 'TermsAndConditions', url, hash: 'a'.repeat(64) }
  const all = { providedBy: { id: `${base}nordlicht#subject` }, serviceOfferingTermsAndConditions: terms, ...claims }
  return credentialOf('ServiceOffering', 'offer', { issuer: provider, claims: all }) as unknown as JsonObject
}

async function found(documents: readonly unknown[], options: Partial<ExamineOptions>): Promise<readonly Finding[]> {
  const contents = documents.map((document, i) => ({ document: document as JsonObject, source: `${i}.json` }))
  const assessment = await dryRun(contents, { release: gaiaX2511, level: 'sc', notaries: [notary], ...options })
  return assessment.report.findings
}

/** Codes of criteria. */
export const criterionFixtures: readonly Fixture[] = [
  ['criterion/not-met', 'a service without documents', () => found([...participant, service({})], {})],
  ['criterion/rule-not-met', 'nobody has accepted the terms', () => found(participant.slice(0, 2), {})],
  [
    'criterion/advised',
    'a service that depends on one that is not here',
    () => found([...participant, service({ dependsOn: { id: `${base}elsewhere#subject` } })], {}),
  ],
  [
    'criterion/not-checked',
    'nobody says which notaries are trusted',
    () => {
      const contents = participant.map((document, i) => ({ document: document as never, source: `${i}.json` }))
      return dryRun(contents, { release: gaiaX2511, level: 'sc' }).then(({ report }) => report.findings)
    },
  ],
  ['criterion/needs-a-human', 'a certification', () => found([...participant, service({})], { level: 'l3' })],
  ['criterion/nothing-to-assess', 'no credentials', () => found([], {})],
  ['criterion/unknown-level', 'a level 4', () => found(participant, { level: 'l4' })],
  [
    'criterion/other-release',
    'criteria of 25.10 for credentials of 22.10',
    () => found(participant, { release: gaiaX2210, ruleSet: ruleSetFor(gaiaX2511) }),
  ],
]
