import { GxError, isJsonObject, ownMember, parseJson } from '@gxkit/core'
import { defaultAlgorithm, parseAlgorithm } from './algorithm.ts'
import type { PrivateJwk } from './jwk.ts'
import { thumbprint } from './jwk.ts'
import { readPem, writePem } from './pem.ts'
import { signerFromJwk } from './signer.ts'
import { hasExplicitCurve, pkcs8FromPkcs1, pkcs8FromSec1 } from './to-pkcs8.ts'

const longest = 65_536

/**
 * Reads a private key: a JSON Web Key as text, or PEM with PKCS#8 ("BEGIN PRIVATE KEY"), PKCS#1 ("BEGIN RSA PRIVATE KEY")
 * or SEC 1 ("BEGIN EC PRIVATE KEY"). The key is tried before it is returned. Messages say what the text looks like, and never
 * quote it. For keys with a passphrase see `readKeyFile` and `unlockKey` of `@gxkit/identity/node`.
 *
 * @param text the content of a key file
 * @returns the key with `alg` (PS256 for an RSA key that says none) and `kid` (the thumbprint when there is none)
 * @throws GxError `ERR_KEY_INVALID`, `ERR_KEY_ALGORITHM_MISMATCH`
 * @example
 * const privateJwk = await importPrivateKey(await readFile('key.pem', 'utf8'))
 */
export async function importPrivateKey(text: string): Promise<PrivateJwk> {
  if (text.length > longest) throw notKey('a file that is too large for a key')
  const jwk = text.trimStart().startsWith('{') ? readJwk(text) : await readPemKey(text)
  const named = { ...jwk, alg: parseAlgorithm(jwk.alg) ?? jwk.alg ?? defaultAlgorithm(jwk) } as PrivateJwk
  await signerFromJwk(named, { verificationMethod: 'did:example:key#try' })
  return { ...named, kid: typeof jwk.kid === 'string' ? jwk.kid : await thumbprint(named) }
}

function readJwk(text: string): PrivateJwk {
  const parsed = parseJson(text, { source: 'key' })
  if (!parsed.ok) throw notKey('JSON with a mistake in it')
  const jwk = parsed.value
  if (!isJsonObject(jwk)) throw notKey('JSON that is not a key')
  if (ownMember(jwk, 'kty') === undefined) throw notKey(describeObject(jwk))
  if (ownMember(jwk, 'kty') === 'oct')
    throw notKey('a symmetric key', 'Credentials need a key pair (RSA, P-256 or Ed25519).')
  if (typeof ownMember(jwk, 'd') !== 'string')
    throw notKey('a public key', 'The private key belongs to it and has "d".')
  return jwk as PrivateJwk
}

function describeObject(object: object): string {
  const marks: readonly (readonly [string, string])[] = [
    ['keys', 'a set of keys (JWKS); take the one key out of it'],
    ['verificationMethod', 'a DID document'],
    ['credentialSubject', 'a credential'],
    ['ciphertext', 'a key that is encrypted with a passphrase; read it as a file, with the passphrase'],
    ['privateKeyMultibase', 'a Multikey; give the key as JSON Web Key or PEM'],
  ]
  return marks.find(([member]) => Object.hasOwn(object, member))?.[1] ?? 'JSON without "kty"'
}

const keyLabels = ['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'OPENSSH PRIVATE KEY']

async function readPemKey(text: string): Promise<PrivateJwk> {
  const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map((match) => match[1] ?? '')
  const [label, second] = labels.filter((l) => keyLabels.includes(l))
  if (second !== undefined) throw notKey('a file with more than one private key', 'Give one key per file.')
  if (label === undefined || label === 'ENCRYPTED PRIVATE KEY' || Object.hasOwn(pemLabels, label))
    throw explain(labels, text)
  const block = readPem(text, label)
  if (block?.oldEncryption === true) throw needsPassphrase()
  if (block === undefined) throw notKey('a PEM file whose end is missing, or whose content is not base64')
  const pkcs8 =
    label === 'RSA PRIVATE KEY'
      ? pkcs8FromPkcs1(block.der)
      : label === 'EC PRIVATE KEY'
        ? pkcs8FromSec1(block.der)
        : hasExplicitCurve(block.der)
          ? 'explicit-curve'
          : block.der
  if (pkcs8 === 'explicit-curve') {
    throw notKey(
      'a key that writes the parameters of its curve out',
      'Name the curve: openssl ec -in old.pem -param_enc named_curve -out key.pem',
    )
  }
  if (pkcs8 === 'damaged') throw notKey('a damaged private key, or one that does not name its curve')
  const { exportJWK, importPKCS8 } = await import('jose')
  const pem = writePem('PRIVATE KEY', pkcs8)
  for (const algorithm of ['PS256', 'EdDSA', 'ES256', 'ES384']) {
    const jwk = await importPKCS8(pem, algorithm, { extractable: true }).then(exportJWK, () => undefined)
    if (jwk !== undefined) return { ...jwk, alg: algorithm } as unknown as PrivateJwk
  }
  throw notKey(
    'a damaged private key, or one of a type that is not supported',
    'Use an RSA, P-256, P-384 or Ed25519 key.',
  )
}

function needsPassphrase(): GxError {
  return notKey(
    'a private key that is encrypted with a passphrase',
    'Give the passphrase where it is read from a file, e.g. with "gx key import"; or decrypt it: openssl pkey -in old.pem -out key.pem',
  )
}

const pemLabels: Readonly<Record<string, readonly [string, string?]>> = {
  'OPENSSH PRIVATE KEY': ['an SSH key', 'Create a key of its own for signing credentials.'],
  'PUBLIC KEY': ['a public key', 'Give the private key that belongs to it.'],
  'RSA PUBLIC KEY': ['a public key', 'Give the private key that belongs to it.'],
  CERTIFICATE: ['a certificate', 'Give the private key that belongs to it.'],
  'TRUSTED CERTIFICATE': ['a certificate', 'Give the private key that belongs to it.'],
  'CERTIFICATE REQUEST': ['a certificate request', 'Give the private key that belongs to it.'],
  'PGP PRIVATE KEY BLOCK': ['a PGP key', 'Create a key of its own for signing credentials.'],
}

function explain(labels: readonly string[], text: string): GxError {
  if (labels.includes('ENCRYPTED PRIVATE KEY')) return needsPassphrase()
  const known = labels.filter((l) => Object.hasOwn(pemLabels, l)).toSorted((a, b) => rank(a) - rank(b))
  const [found, next] = pemLabels[known[0] ?? ''] ?? []
  if (found !== undefined) return notKey(found, next)
  if (labels.length > 0) return notKey('a PEM file without a private key')
  if (text.trim() === '') return notKey('an empty file')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell binary files from text
  if (/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text)) return notKey('a binary file (DER, PKCS#12?)', toPem)
  if (/^\s*(ssh-|ecdsa-sha2)/.test(text)) return notKey('an SSH public key')
  return notKey('text that is neither JSON nor PEM')
}

const toPem = 'Convert it to PEM: openssl pkcs12 -in key.p12 -nodes, or openssl pkey -inform DER -in key.der'

/** A private key in another form says more about the mistake than the certificate next to it. */
function rank(label: string): number {
  return label.includes('PRIVATE') ? 0 : 1
}

function notKey(found: string, next?: string): GxError {
  return new GxError('ERR_KEY_INVALID', `Expected a private key, found ${found}.`, {
    next: next ?? 'Give the private key as JSON Web Key or as PEM (BEGIN PRIVATE KEY).',
  })
}
