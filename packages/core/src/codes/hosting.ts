import { code } from '../code.ts'

/** What a clearing house would meet at the addresses that a presentation names. */
export const hostingCodes = {
  'hosting/unreachable': code<{ readonly url: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `${p.url} cannot be reached: ${p.problem}`,
    next: 'Publish the file there, with a TLS certificate that everybody accepts, and let nothing in front of it keep strangers out.',
  }),
  'hosting/redirect': code<{ readonly url: string }>({
    severity: 'error',
    message: (p) => `${p.url} answers with a redirect`,
    next: 'Serve the file at this very address: DID documents and chains behind redirects are refused by many verifiers.',
  }),
  'hosting/status': code<{ readonly url: string; readonly status: number }>({
    severity: 'error',
    message: (p) => `${p.url} answers with HTTP status ${p.status}`,
    next: 'Publish the file at this address, or name the address where it is.',
  }),
  'hosting/web-page': code<{ readonly url: string; readonly expected: string }>({
    severity: 'error',
    message: (p) => `${p.url} answers with a web page instead of ${p.expected}`,
    next: 'Take away what stands in front of it: a consent page, a warning of a tunnel, a log-in, the start page of a web application.',
  }),
  'hosting/media-type': code<{ readonly url: string; readonly found: string; readonly expected: string }>({
    severity: 'warning',
    message: (p) => `${p.url} is served as ${p.found}, expected is ${p.expected}`,
    next: 'Set the content type of this file in the web server.',
  }),
  'hosting/no-cors': code<{ readonly url: string }>({
    severity: 'warning',
    message: (p) => `${p.url} cannot be read by web applications: it sends no "Access-Control-Allow-Origin: *"`,
    next: 'Send this header with every published file; wizards and viewers that run in a browser need it.',
  }),
  'hosting/no-chain': code<{ readonly key: string }>({
    severity: 'error',
    message: (p) => `the published key ${p.key} names no certificate chain`,
    next: 'Publish the chain as PEM and name its address: "gx did create --x5u https://your-domain.example/.well-known/x509CertificateChain.pem".',
  }),
  'hosting/no-algorithm': code<{ readonly key: string }>({
    severity: 'warning',
    message: (p) => `the published key ${p.key} does not say its algorithm ("alg")`,
    next: 'Write the DID document with "gx did create", which states it.',
  }),
  'hosting/other-key': code<{ readonly key: string }>({
    severity: 'error',
    message: (p) => `another key than the one that signed is published as ${p.key}`,
    next: 'Publish the DID document that you sign with, or sign again with the key whose public part is published.',
  }),
  'hosting/chain-without-root': code<{ readonly url: string; readonly last: string }>({
    severity: 'error',
    message: (p) => `the chain at ${p.url} does not end in its self-signed root; the last certificate is ${p.last}`,
    next: 'Append the missing intermediates and the root: leaf first, root last.',
  }),
  'hosting/not-ev': code<{ readonly url: string; readonly environment: string }>({
    severity: 'error',
    message: (p) =>
      `the certificate at ${p.url} is no Extended Validation one, as a clearing house for ${p.environment} asks for`,
    next: 'Get an Extended Validation certificate, or submit to a clearing house for tests (--operator lab-development).',
  }),
  'hosting/chain-in-token': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the header of a token carries the certificate chain (x5c)',
    next: 'Sign with "gx sign" and "gx present", which leave it out; the chain belongs into the DID document.',
  }),
  'hosting/label-address': code<{ readonly url: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `${p.url} cannot become the id of the label: ${p.problem}`,
    next: 'Choose an https address of your own with --vcid, where you will publish the label.',
  }),
  'hosting/label-elsewhere': code<{ readonly url: string; readonly host: string }>({
    severity: 'warning',
    message: (p) => `the label would get an id at ${p.host}, which is not your host: ${p.url}`,
    next: 'Choose an address on your own host with --vcid, unless this is meant.',
  }),
  'hosting/document-missing': code<{ readonly url: string; readonly problem: string }>({
    severity: 'warning',
    message: (p) => `the document ${p.url} that a credential names cannot be read: ${p.problem}`,
    next: 'Publish it, or name another address in the description, sign and present again.',
  }),
} as const
