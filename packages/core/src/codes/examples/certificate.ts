import type { ExamplesOf } from './examples-of.ts'

const certificate = '"nordlicht-cloud.example" (serial 4a:02:9f)'

/** What findings of these codes look like. */
export const certificateExamples: ExamplesOf<keyof typeof import('../certificate.ts').certificateCodes> = {
  'certificate/none': { found: 'a public key' },
  'certificate/private-key': {},
  'certificate/unsupported-form': {
    form: 'a PKCS#7 bundle',
    convert: 'openssl pkcs7 -print_certs -in chain.p7b -out chain.pem',
  },
  'certificate/malformed': { certificate: 'certificate 2', problem: 'bytes follow after its end' },
  'certificate/limit': { what: 'there are 300 certificates', limit: 20 },
  'certificate/no-chain': { did: 'did:web:nordlicht-cloud.example' },
  'certificate/unavailable': { url: 'https://nordlicht-cloud.example/chain.pem', problem: 'it is not in the folder' },
  'certificate/key-mismatch': { found: '"*.hosting.example" (serial 07:55)' },
  'certificate/no-path': { certificate, issuer: '"Beispiel CA 2"' },
  'certificate/not-trusted': { certificate: '"My own root" (serial 01)' },
  'certificate/signature': { certificate, issuer: '"Beispiel CA 2" (serial 11)' },
  'certificate/search-limit': { limit: 64 },
  'certificate/expired': { certificate, time: '2026-01-31T00:00:00Z', at: '2026-11-21T12:00:00Z' },
  'certificate/not-yet-valid': { certificate, time: '2027-01-31T00:00:00Z', at: '2026-11-21T12:00:00Z' },
  'certificate/not-an-authority': { certificate },
  'certificate/path-too-long': { certificate: '"Beispiel CA 2" (serial 11)', allowed: 0, found: 1 },
  'certificate/key-usage': { certificate, needed: 'signing', found: 'encryption of keys' },
  'certificate/extended-key-usage': { certificate, found: 'signing code' },
  'certificate/name-constraint': { certificate, name: 'nordlicht-cloud.example', by: '"Beispiel CA 2" (serial 11)' },
  'certificate/unknown-critical-extension': { certificate, oid: '1.2.3.4' },
  'certificate/serial-number': { certificate, problem: 'is negative' },
  'certificate/weak-signature': { certificate, algorithm: 'RSA with SHA-1' },
  'certificate/weak-key': { certificate, problem: 'its modulus has 1024 bits, 2048 are the least' },
  'certificate/host': { certificate, host: 'nordlicht-cloud.example', found: 'www.nordlicht-cloud.example' },
  'certificate/unused': { certificate: '"Beispiel CA 1" (serial 10)' },
  'certificate/revoked': { certificate, time: '2026-05-01T00:00:00Z', reason: 'the key was compromised' },
  'certificate/revoked-later': {
    certificate,
    time: '2026-05-01T00:00:00Z',
    reason: 'it was replaced',
    at: '2026-03-01T00:00:00Z',
  },
  'certificate/revocation-unknown': { certificate, problem: 'the list of its issuer ended on 2026-10-01T00:00:00Z' },
  'certificate/grade': { grade: 'domain', meaning: 'its issuer has checked the host name only' },
}
