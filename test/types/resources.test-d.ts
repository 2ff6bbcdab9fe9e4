import type { PhysicalResourceFacts } from 'gxkit/loire'

export const right: PhysicalResourceFacts = { maintainedBy: 'did:web:acme.example', location: { countryCode: 'DE' } }

export const wrong: readonly PhysicalResourceFacts[] = [
  // @ts-expect-error a location has a country
  { ...right, location: { locality: 'Bonn' } },
  // @ts-expect-error who maintains it is required
  { location: 'urn:place' },
]
