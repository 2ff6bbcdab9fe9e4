import type { Finding } from '@gxkit/core'
import { type ManifestSource, migrate } from '@gxkit/describe'
import { gaiaX2511 } from '@gxkit/ontology'
import type { Fixture } from './fixture.ts'

/** What is found on the way to the newest release. */
function migrated(...sources: readonly ManifestSource[]): readonly Finding[] {
  return migrate(sources, { to: gaiaX2511 }).report.findings
}

/** The same, of one manifest of a project. */
function stated(release: string, text: string): readonly Finding[] {
  const settings = `release: ${release}\nissuer: did:web:a.example\nbaseUrl: https://a.example/\n`
  return migrated({ name: 'gx.yaml', text: settings }, { name: 'a.yaml', text })
}

/** The same, of one JSON-LD document. */
function documented(document: unknown): readonly Finding[] {
  return migrated({ name: 'a.json', text: JSON.stringify(document) })
}

const participant = { '@type': 'gx:LegalParticipant', '@id': 'https://a.example/me', 'gx:legalName': 'Acme' }

/** Codes of migration. */
export const migrationFixtures: readonly Fixture[] = [
  [
    'migration/decide',
    'an agreement to another text',
    () => stated('22.10', 'type: LegalParticipant\nlegalName: Acme\ngaiaxTermsAndConditions: ab\n'),
  ],
  [
    'migration/needed',
    'a participant who has not agreed yet',
    () => stated('22.10', 'type: LegalParticipant\nlegalName: Acme\n'),
  ],
  ['migration/not-mapped', 'a claim of somebody', () => documented({ ...participant, 'own:colour': 'red' })],
  [
    'migration/left-out',
    'a proof',
    () => documented({ type: 'VerifiableCredential', credentialSubject: participant, proof: {} }),
  ],
  ['migration/new-address', 'an address', () => documented(participant)],
  [
    'migration/unknown-context',
    'a context of somebody',
    () => documented({ '@context': 'https://registry.a.example/contexts/own', ...participant }),
  ],
  ['migration/nothing-found', 'a list without anything', () => documented({ '@graph': [] })],
  ['migration/too-new', 'a newer description', () => stated('2.2.1', 'type: VatID\nvatID: DE136695976\n')],
]
