import { code } from '../code.ts'

/** Certificates and the paths from them to a trust anchor (RFC 5280). */
export const certificateCodes = {
  'certificate/none': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `here should be a certificate; found ${p.found}`,
    next: 'Give the certificate chain: PEM text that starts with "-----BEGIN CERTIFICATE-----", or one certificate in DER.',
  }),
  'certificate/private-key': code<Record<string, never>>({
    severity: 'error',
    message: () => 'this file of certificates holds a private key: whoever has read it can sign in your name',
    next: 'If the file was ever published, create a new key. Take the private key out of the file, then try again.',
  }),
  'certificate/unsupported-form': code<{ readonly form: string; readonly convert: string }>({
    severity: 'error',
    message: (p) => `this is ${p.form}, which is not read here`,
    next: (p) => `Convert it: "${p.convert}".`,
  }),
  'certificate/malformed': code<{ readonly certificate: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} cannot be read: ${p.problem}`,
    next: 'Get the certificate again from the authority that issued it.',
  }),
  'certificate/limit': code<{ readonly what: string; readonly limit: number }>({
    severity: 'error',
    message: (p) => `${p.what}; the limit is ${p.limit}`,
    next: 'Give only the certificates between the key and its root.',
  }),
  'certificate/no-chain': code<{ readonly did: string }>({
    severity: 'error',
    message: (p) => `the key of ${p.did} names no certificate chain ("x5u"), so nobody vouches for its owner`,
    next: 'The owner publishes a certificate chain for this key and writes its address as "x5u" into "publicKeyJwk".',
  }),
  'certificate/unavailable': code<{ readonly url: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the certificate chain ${p.url} is not at hand: ${p.problem}`,
    next: 'Put the chain into the folder of certificates, or allow the network.',
  }),
  'certificate/key-mismatch': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `no certificate here is for the key that signed; they are for ${p.found}`,
    next: 'The owner of the DID publishes the chain of this very key; often a certificate was renewed with a new key, and the DID document was not.',
  }),
  'certificate/no-path': code<{ readonly certificate: string; readonly issuer: string }>({
    severity: 'error',
    message: (p) => `the chain breaks off: ${p.certificate} was issued by ${p.issuer}, whose certificate is missing`,
    next: 'Add the missing certificate to the chain; the authority offers it for download. If it is a root that you trust, import it with "gx trust import root.pem".',
  }),
  'certificate/not-trusted': code<{ readonly certificate: string }>({
    severity: 'error',
    message: (p) => `the chain ends in ${p.certificate}, which is not among your trust anchors`,
    next: 'If you know this root and trust it, import it from a file that you got elsewhere: "gx trust import root.pem".',
  }),
  'certificate/signature': code<{ readonly certificate: string; readonly issuer: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} was not signed by ${p.issuer}, although it says so`,
    next: 'Get the certificate again from the authority, and do not rely on this one.',
  }),
  'certificate/search-limit': code<{ readonly limit: number }>({
    severity: 'error',
    message: (p) => `no path was found within ${p.limit} signature checks`,
    next: 'Give only the certificates between the key and its root.',
  }),
  'certificate/expired': code<{ readonly certificate: string; readonly time: string; readonly at: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} ended on ${p.time}; it was looked at as of ${p.at}`,
    next: 'The owner renews the certificate and publishes the new chain. To look at an earlier moment, name it with "--at <date>".',
  }),
  'certificate/not-yet-valid': code<{ readonly certificate: string; readonly time: string; readonly at: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} begins on ${p.time}; it was looked at as of ${p.at}`,
    next: 'Wait until then, or look at a later moment with "--at <date>".',
  }),
  'certificate/not-an-authority': code<{ readonly certificate: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} has issued another certificate, but may not: it is not one of an authority`,
    next: 'Get a certificate from an authority, and do not rely on this chain.',
  }),
  'certificate/path-too-long': code<{ readonly certificate: string; readonly allowed: number; readonly found: number }>(
    {
      severity: 'error',
      message: (p) =>
        `${p.certificate} allows ${p.allowed} authorities below it, the chain has ${p.found} (path length of the basic constraints)`,
      next: 'Ask the authority which of its certificates may issue yours.',
    },
  ),
  'certificate/key-usage': code<{ readonly certificate: string; readonly needed: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `the key of ${p.certificate} may be used for ${p.found} only; ${p.needed} is needed`,
    next: 'Ask the authority for a certificate whose key may sign.',
  }),
  'certificate/extended-key-usage': code<{ readonly certificate: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} is meant for ${p.found} only, not for signing as an organisation`,
    next: 'Use a certificate for servers (Extended Validation) or an electronic seal.',
  }),
  'certificate/name-constraint': code<{ readonly certificate: string; readonly name: string; readonly by: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} is for ${p.name}, for which ${p.by} may not issue`,
    next: 'Get a certificate from an authority that may issue for this name.',
  }),
  'certificate/unknown-critical-extension': code<{ readonly certificate: string; readonly oid: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} has a rule that must be understood and is not known here (extension ${p.oid})`,
    next: 'Ask the authority for a certificate without it.',
  }),
  'certificate/serial-number': code<{ readonly certificate: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the serial number of ${p.certificate} ${p.problem}`,
    next: 'Get a new certificate from the authority.',
  }),
  'certificate/weak-signature': code<{ readonly certificate: string; readonly algorithm: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} is signed with ${p.algorithm}, which does not protect it or is not supported`,
    next: 'Get a new certificate from the authority.',
  }),
  'certificate/weak-key': code<{ readonly certificate: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the key of ${p.certificate} is not accepted: ${p.problem}`,
    next: 'Create a new key and get a new certificate for it.',
  }),
  'certificate/host': code<{ readonly certificate: string; readonly host: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} is for ${p.found}, not for ${p.host}, where the DID is published`,
    next: (p) => `Get a certificate that names ${p.host}, or use a policy that only reports this.`,
  }),
  'certificate/unused': code<{ readonly certificate: string }>({
    severity: 'info',
    message: (p) => `${p.certificate} is not needed for the path`,
    next: 'Nothing needs to be done; a tidy chain leaves it out.',
  }),
  'certificate/revoked': code<{ readonly certificate: string; readonly time: string; readonly reason: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} was revoked on ${p.time}${p.reason === '' ? '' : ` (${p.reason})`}`,
    next: 'Do not rely on what this key signs; the owner needs a new certificate.',
  }),
  'certificate/revoked-later': code<{
    readonly certificate: string
    readonly time: string
    readonly reason: string
    readonly at: string
  }>({
    severity: 'warning',
    message: (p) =>
      `${p.certificate} was revoked on ${p.time}${p.reason === '' ? '' : ` (${p.reason})`}; at the moment that was looked at, ${p.at}, it still held`,
    next: 'Rely on what was signed before that day only, and only if you know by other means that it was.',
  }),
  'certificate/revocation-unknown': code<{ readonly certificate: string; readonly problem: string }>({
    severity: 'warning',
    message: (p) => `whether ${p.certificate} was revoked is not known: ${p.problem}`,
    next: 'Try again when the authority can be reached; a policy can refuse such chains.',
  }),
  'certificate/grade': code<{ readonly grade: string; readonly meaning: string }>({
    severity: 'warning',
    message: (p) => `the chain is good for tests, not for production: ${p.meaning}`,
    next: 'Before you go into production, get an Extended Validation certificate or a qualified electronic seal.',
  }),
} as const
