import type { ExamplesOf } from './examples-of.ts'

const url = 'https://nordlicht-cloud.example/.well-known/did.json'
const chain = 'https://nordlicht-cloud.example/.well-known/x509CertificateChain.pem'
const key = 'did:web:nordlicht-cloud.example#key-1'

/** What findings of these codes look like. */
export const hostingExamples: ExamplesOf<keyof typeof import('../hosting.ts').hostingCodes> = {
  'hosting/unreachable': { url, problem: 'the host name is unknown' },
  'hosting/redirect': { url },
  'hosting/status': { url, status: 404 },
  'hosting/web-page': { url, expected: 'a DID document' },
  'hosting/media-type': { url, found: 'text/plain', expected: 'application/did+json or application/json' },
  'hosting/no-cors': { url },
  'hosting/no-chain': { key },
  'hosting/no-algorithm': { key },
  'hosting/other-key': { key },
  'hosting/chain-without-root': { url: chain, last: 'CN=Federation CA' },
  'hosting/not-ev': { url: chain, environment: 'production' },
  'hosting/chain-in-token': {},
  'hosting/label-address': { url: 'http://nordlicht-cloud.example/label', problem: 'it does not start with https://' },
  'hosting/label-elsewhere': { url: 'https://elsewhere.example/label', host: 'elsewhere.example' },
  'hosting/document-missing': { url: 'https://nordlicht-cloud.example/terms.pdf', problem: 'HTTP status 404' },
}
