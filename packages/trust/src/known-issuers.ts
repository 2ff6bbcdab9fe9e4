import type { SnapshotContent } from './trust-snapshot.ts'

const seen = (date: string): string => `seen as issuer of a published credential of ${date}; not asked again since`

/**
 * Services of Gaia-X clearing houses that are known from credentials that they issued, as a start for a snapshot of your own.
 * Nobody has asked the Gaia-X registry today whether they are still accredited, and there are **no trust anchors** in it:
 * which roots you trust is your decision.
 *
 * @example
 * knownIssuers.anchors.length // 0
 */
export const knownIssuers: SnapshotContent = {
  format: 'gxkit-trust/1',
  id: 'gaia-x-known',
  date: '2026-11-21',
  description:
    'Services of Gaia-X clearing houses, as their credentials name them. Not compared with the Gaia-X registry today; no trust anchors.',
  anchors: [],
  issuers: [
    {
      did: 'did:web:registrationnumber.notary.lab.gaia-x.eu:v2',
      roles: ['notary'],
      source: 'Gaia-X lab',
      note: seen('2026-02-12'),
    },
    {
      did: 'did:web:registrationnumber.notary.lab.gaia-x.eu:main',
      roles: ['notary'],
      source: 'Gaia-X lab',
      note: seen('2025-04-02'),
    },
    {
      did: 'did:web:gx-notary.airenetworks.es:v2',
      roles: ['notary'],
      source: 'Aire Networks',
      note: seen('2026-01-13'),
    },
    { did: 'did:web:www.delta-dao.com:notary:v2', roles: ['notary'], source: 'deltaDAO', note: seen('2025-04-02') },
    {
      did: 'did:web:gx-notary.gxdch.dih.telekom.com:v2',
      roles: ['notary'],
      source: 'T-Systems',
      note: `${seen('2025-04-02')}; listed as outdated on 2026-09-15`,
    },
    {
      did: 'did:web:compliance.lab.gaia-x.eu:development',
      roles: ['compliance'],
      source: 'Gaia-X lab',
      note: 'a service for tests',
    },
    {
      did: 'did:web:compliance.lab.gaia-x.eu:v1',
      roles: ['compliance'],
      source: 'Gaia-X lab',
      note: seen('2025-09-11'),
    },
  ],
}
