import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const certificateReasons: ReasonsOf<keyof typeof import('../certificate.ts').certificateCodes> = {
  'certificate/none': 'A certificate says whose key a key is; a key alone says nothing about its owner.',
  'certificate/private-key':
    'A certificate chain is published. Nothing of this file was read any further, and nothing of the key is shown.',
  'certificate/unsupported-form': 'Chains of Gaia-X are PEM files: certificates in text form, one after the other.',
  'certificate/malformed':
    'A certificate that can be read in two ways can be trusted by mistake; only exact DER is read (X.690, section 10).',
  'certificate/limit':
    'Limits keep a hostile chain from taking up the machine. Real chains have two to four certificates.',
  'certificate/no-chain':
    'A Gaia-X participant proves who it is by a certificate for the key in its DID document (ICAM 25.11, section 4.4).',
  'certificate/unavailable': 'Without its chain nobody vouches for the owner of the key.',
  'certificate/key-mismatch':
    'A chain vouches only for the key that stands in its first certificate, whatever address it is published under.',
  'certificate/no-path': 'Every step from the key to a trusted root must be shown (RFC 5280, section 6.1).',
  'certificate/not-trusted': 'A root that comes with the chain vouches for itself only; anybody can make one.',
  'certificate/signature':
    'A certificate counts only with the signature of its issuer; this one was forged or damaged.',
  'certificate/search-limit': 'Certificates that point at each other can make a search endless, so it is bounded.',
  'certificate/expired': 'After its end an authority answers for a certificate no longer (RFC 5280, section 4.1.2.5).',
  'certificate/not-yet-valid': 'Before its beginning a certificate says nothing (RFC 5280, section 4.1.2.5).',
  'certificate/not-an-authority':
    'Otherwise everybody with a certificate could make certificates for others (RFC 5280, section 4.2.1.9).',
  'certificate/path-too-long': 'An authority says how far it passes on its right to issue (RFC 5280, section 4.2.1.9).',
  'certificate/key-usage': 'The issuer says what a key may be used for (RFC 5280, section 4.2.1.3).',
  'certificate/extended-key-usage':
    'Certificates for code, time stamps or status answers are given out under other rules (RFC 5280, section 4.2.1.12).',
  'certificate/name-constraint': 'An authority can be limited to certain names (RFC 5280, section 4.2.1.10).',
  'certificate/unknown-critical-extension':
    'A rule that is marked critical may not be passed over (RFC 5280, section 4.2).',
  'certificate/serial-number': 'Serial numbers are positive and have at most 20 bytes (RFC 5280, section 4.1.2.2).',
  'certificate/weak-signature':
    'Signatures with MD5 or SHA-1 can be moved to a forged certificate. RSA, ECDSA and Ed25519 with SHA-256 or better are accepted.',
  'certificate/weak-key': 'One weak key in the chain is enough to forge all that comes after it.',
  'certificate/host':
    'Only alternative names count, the common name does not (RFC 9525, section 6); a policy can ask that the host of the DID is among them.',
  'certificate/unused': 'What does not lead from the key to an anchor is passed over; it does no harm.',
  'certificate/revoked':
    'Its issuer has withdrawn the certificate and answers for it no longer (RFC 5280, section 3.3).',
  'certificate/revoked-later':
    'Revocation takes effect on its day; only where a key was compromised does nothing count that it ever signed (RFC 5280, section 5.3.1).',
  'certificate/revocation-unknown':
    'An answer that is missing, too old or from somebody else says nothing (RFC 5280, section 6.3).',
  'certificate/grade':
    'Production clearing houses ask for an Extended Validation or a qualified certificate (registry setting "evsslonly"; Compliance Document 25.10, section 8).',
}
