/** What examples of described facts go on from. */
import type { Envelope } from '@gxkit/describe'
import { gaiaX2511 } from '@gxkit/ontology'

/** Who says it, and where it is found. */
export const envelope: Envelope = {
  release: gaiaX2511,
  issuer: 'did:web:acme.example',
  baseUrl: 'https://acme.example/gaia-x/',
  id: 'thing',
}
