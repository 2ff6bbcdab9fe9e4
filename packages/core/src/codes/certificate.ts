import { code } from '../code.ts'

/** Certificates and the paths from them to a trust anchor (RFC 5280). */
export const certificateCodes = {
  'certificate/none': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `here should be a certificate; found ${p.found}`,
    why: 'A certificate says whose key a key is; a key alone says nothing about its owner.',
    next: 'Give the certificate chain: PEM text that starts with "-----BEGIN CERTIFICATE-----", or one certificate in DER.',
  }),
  'certificate/private-key': code<Record<string, never>>({
    severity: 'error',
    message: () => 'this file of certificates holds a private key: whoever has read it can sign in your name',
    why: 'A certificate chain is published. Nothing of this file was read any further, and nothing of the key is shown.',
    next: 'If the file was ever published, create a new key. Take the private key out of the file, then try again.',
  }),
  'certificate/unsupported-form': code<{ readonly form: string; readonly convert: string }>({
    severity: 'error',
    message: (p) => `this is ${p.form}, which is not read here`,
    why: 'Chains of Gaia-X are PEM files: certificates in text form, one after the other.',
    next: (p) => `Convert it: "${p.convert}".`,
  }),
  'certificate/malformed': code<{ readonly certificate: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} cannot be read: ${p.problem}`,
    why: 'A certificate that can be read in two ways can be trusted by mistake; only exact DER is read (X.690, section 10).',
    next: 'Get the certificate again from the authority that issued it.',
  }),
  'certificate/limit': code<{ readonly what: string; readonly limit: number }>({
    severity: 'error',
    message: (p) => `${p.what}; the limit is ${p.limit}`,
    why: 'Limits keep a hostile chain from taking up the machine. Real chains have two to four certificates.',
    next: 'Give only the certificates between the key and its root.',
  }),
  'certificate/no-chain': code<{ readonly did: string }>({
    severity: 'error',
    message: (p) => `the key of ${p.did} names no certificate chain ("x5u"), so nobody vouches for its owner`,
    why: 'A Gaia-X participant proves who it is by a certificate for the key in its DID document (ICAM 25.11, section 4.4).',
    next: 'The owner publishes a certificate chain for this key and writes its address as "x5u" into "publicKeyJwk".',
  }),
  'certificate/unavailable': code<{ readonly url: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the certificate chain ${p.url} is not at hand: ${p.problem}`,
    why: 'Without its chain nobody vouches for the owner of the key.',
    next: 'Put the chain into the folder of certificates, or allow the network.',
  }),
  'certificate/key-mismatch': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `no certificate here is for the key that signed; they are for ${p.found}`,
    why: 'A chain vouches only for the key that stands in its first certificate, whatever address it is published under.',
    next: 'The owner of the DID publishes the chain of this very key; often a certificate was renewed with a new key, and the DID document was not.',
  }),
  'certificate/no-path': code<{ readonly certificate: string; readonly issuer: string }>({
    severity: 'error',
    message: (p) => `the chain breaks off: ${p.certificate} was issued by ${p.issuer}, whose certificate is missing`,
    why: 'Every step from the key to a trusted root must be shown (RFC 5280, section 6.1).',
    next: 'Add the missing certificate to the chain; the authority offers it for download. If it is a root that you trust, import it with "gx trust import root.pem".',
  }),
  'certificate/not-trusted': code<{ readonly certificate: string }>({
    severity: 'error',
    message: (p) => `the chain ends in ${p.certificate}, which is not among your trust anchors`,
    why: 'A root that comes with the chain vouches for itself only; anybody can make one.',
    next: 'If you know this root and trust it, import it from a file that you got elsewhere: "gx trust import root.pem".',
  }),
  'certificate/signature': code<{ readonly certificate: string; readonly issuer: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} was not signed by ${p.issuer}, although it says so`,
    why: 'A certificate counts only with the signature of its issuer; this one was forged or damaged.',
    next: 'Get the certificate again from the authority, and do not rely on this one.',
  }),
  'certificate/search-limit': code<{ readonly limit: number }>({
    severity: 'error',
    message: (p) => `no path was found within ${p.limit} signature checks`,
    why: 'Certificates that point at each other can make a search endless, so it is bounded.',
    next: 'Give only the certificates between the key and its root.',
  }),
  'certificate/expired': code<{ readonly certificate: string; readonly time: string; readonly at: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} ended on ${p.time}; it was looked at as of ${p.at}`,
    why: 'After its end an authority answers for a certificate no longer (RFC 5280, section 4.1.2.5).',
    next: 'The owner renews the certificate and publishes the new chain. To look at an earlier moment, name it with "--at <date>".',
  }),
  'certificate/not-yet-valid': code<{ readonly certificate: string; readonly time: string; readonly at: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} begins on ${p.time}; it was looked at as of ${p.at}`,
    why: 'Before its beginning a certificate says nothing (RFC 5280, section 4.1.2.5).',
    next: 'Wait until then, or look at a later moment with "--at <date>".',
  }),
  'certificate/not-an-authority': code<{ readonly certificate: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} has issued another certificate, but may not: it is not one of an authority`,
    why: 'Otherwise everybody with a certificate could make certificates for others (RFC 5280, section 4.2.1.9).',
    next: 'Get a certificate from an authority, and do not rely on this chain.',
  }),
  'certificate/path-too-long': code<{ readonly certificate: string; readonly allowed: number; readonly found: number }>(
    {
      severity: 'error',
      message: (p) =>
        `${p.certificate} allows ${p.allowed} authorities below it, the chain has ${p.found} (path length of the basic constraints)`,
      why: 'An authority says how far it passes on its right to issue (RFC 5280, section 4.2.1.9).',
      next: 'Ask the authority which of its certificates may issue yours.',
    },
  ),
  'certificate/key-usage': code<{ readonly certificate: string; readonly needed: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `the key of ${p.certificate} may be used for ${p.found} only; ${p.needed} is needed`,
    why: 'The issuer says what a key may be used for (RFC 5280, section 4.2.1.3).',
    next: 'Ask the authority for a certificate whose key may sign.',
  }),
  'certificate/extended-key-usage': code<{ readonly certificate: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} is meant for ${p.found} only, not for signing as an organisation`,
    why: 'Certificates for code, time stamps or status answers are given out under other rules (RFC 5280, section 4.2.1.12).',
    next: 'Use a certificate for servers (Extended Validation) or an electronic seal.',
  }),
  'certificate/name-constraint': code<{ readonly certificate: string; readonly name: string; readonly by: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} is for ${p.name}, for which ${p.by} may not issue`,
    why: 'An authority can be limited to certain names (RFC 5280, section 4.2.1.10).',
    next: 'Get a certificate from an authority that may issue for this name.',
  }),
  'certificate/unknown-critical-extension': code<{ readonly certificate: string; readonly oid: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} has a rule that must be understood and is not known here (extension ${p.oid})`,
    why: 'A rule that is marked critical may not be passed over (RFC 5280, section 4.2).',
    next: 'Ask the authority for a certificate without it.',
  }),
  'certificate/serial-number': code<{ readonly certificate: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the serial number of ${p.certificate} ${p.problem}`,
    why: 'Serial numbers are positive and have at most 20 bytes (RFC 5280, section 4.1.2.2).',
    next: 'Get a new certificate from the authority.',
  }),
  'certificate/weak-signature': code<{ readonly certificate: string; readonly algorithm: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} is signed with ${p.algorithm}, which does not protect it or is not supported`,
    why: 'Signatures with MD5 or SHA-1 can be moved to a forged certificate. RSA, ECDSA and Ed25519 with SHA-256 or better are accepted.',
    next: 'Get a new certificate from the authority.',
  }),
  'certificate/weak-key': code<{ readonly certificate: string; readonly problem: string }>({
    severity: 'error',
    message: (p) => `the key of ${p.certificate} is not accepted: ${p.problem}`,
    why: 'One weak key in the chain is enough to forge all that comes after it.',
    next: 'Create a new key and get a new certificate for it.',
  }),
  'certificate/host': code<{ readonly certificate: string; readonly host: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} is for ${p.found}, not for ${p.host}, where the DID is published`,
    why: 'Only alternative names count, the common name does not (RFC 9525, section 6); a policy can ask that the host of the DID is among them.',
    next: (p) => `Get a certificate that names ${p.host}, or use a policy that only reports this.`,
  }),
  'certificate/unused': code<{ readonly certificate: string }>({
    severity: 'info',
    message: (p) => `${p.certificate} is not needed for the path`,
    why: 'What does not lead from the key to an anchor is passed over; it does no harm.',
    next: 'Nothing needs to be done; a tidy chain leaves it out.',
  }),
  'certificate/revoked': code<{ readonly certificate: string; readonly time: string; readonly reason: string }>({
    severity: 'error',
    message: (p) => `${p.certificate} was revoked on ${p.time}${p.reason === '' ? '' : ` (${p.reason})`}`,
    why: 'Its issuer has withdrawn the certificate and answers for it no longer (RFC 5280, section 3.3).',
    next: 'Do not rely on what this key signs; the owner needs a new certificate.',
  }),
  'certificate/revocation-unknown': code<{ readonly certificate: string; readonly problem: string }>({
    severity: 'warning',
    message: (p) => `whether ${p.certificate} was revoked is not known: ${p.problem}`,
    why: 'An answer that is missing, too old or from somebody else says nothing (RFC 5280, section 6.3).',
    next: 'Try again when the authority can be reached; a policy can refuse such chains.',
  }),
  'certificate/grade': code<{ readonly grade: string; readonly meaning: string }>({
    severity: 'warning',
    message: (p) => `the chain is good for tests, not for production: ${p.meaning}`,
    why: 'Production clearing houses ask for an Extended Validation or a qualified certificate (registry setting "evsslonly"; Compliance Document 25.10, section 8).',
    next: 'Before you go into production, get an Extended Validation certificate or a qualified electronic seal.',
  }),
} as const
