// Before the library of certificates: it asks for this addition to Reflect.
import 'reflect-metadata'
import * as x509 from '@peculiar/x509'

/** The library that issues the certificates, for what is to be wrong in them. */
export { x509 }

/** What a certificate of a test is to be; everything else is as a good authority would do it. */
export interface Wanted {
  /** E.g. `CN=Nordlicht Root`. */
  readonly subject: string
  /** Who issues it; default: it issues itself. */
  readonly by?: Issued
  /** The name of the issuer that is written into it; default: that of `by`. */
  readonly issuer?: string
  readonly keys?: CryptoKeyPair
  readonly algorithm?: EcKeyGenParams | RsaHashedKeyGenParams | { readonly name: 'Ed25519' }
  /** The hash of the signature; default SHA-256. */
  readonly hash?: string
  readonly from?: Date
  readonly until?: Date
  /** An authority, and how many may come below it; default: none. */
  readonly authority?: boolean | number
  readonly usages?: x509.KeyUsageFlags | false
  /** Object identifiers of the extended key usage. */
  readonly purposes?: readonly string[]
  /** Alternative names, DNS. */
  readonly hosts?: readonly string[]
  readonly policies?: readonly string[]
  readonly extensions?: readonly x509.Extension[]
  readonly serialNumber?: string
  /** Whether identifiers of the keys are written; default yes. */
  readonly keyIds?: boolean
}

/** A certificate with its keys. */
export interface Issued {
  readonly certificate: x509.X509Certificate
  readonly keys: CryptoKeyPair
  readonly pem: string
  readonly subject: string
}

export const p256: EcKeyGenParams = { name: 'ECDSA', namedCurve: 'P-256' }

/**
 * RSA keys of a test; SHA-256.
 *
 * @param exponent big-endian bytes
 * @example
 * rsa(2048).name // 'RSASSA-PKCS1-v1_5'
 */
export const rsa = (modulusLength: number, exponent: readonly number[] = [1, 0, 1]): RsaHashedKeyGenParams => ({
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength,
  publicExponent: new Uint8Array(exponent),
  hash: 'SHA-256',
})

/**
 * Makes keys; P-256 by default.
 *
 * @example
 * const { privateKey } = await keysOf()
 * privateKey.type // 'private'
 */
export async function keysOf(algorithm: Wanted['algorithm'] = p256): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair
}

let serials = 0

/**
 * Issues a certificate.
 *
 * @example
 * const root = await issueCertificate({ subject: 'CN=Root', authority: true })
 * const leaf = await issueCertificate({ subject: 'CN=a.example', by: root, hosts: ['a.example'] })
 * leaf.certificate.issuer // 'CN=Root'
 */
export async function issueCertificate(wanted: Wanted): Promise<Issued> {
  const { subject, by, authority = false, hash = 'SHA-256', keyIds = true } = wanted
  const keys = wanted.keys ?? (await keysOf(wanted.algorithm))
  const signingKeys = by?.keys ?? keys
  const isAuthority = authority !== false
  const usages =
    wanted.usages ??
    (isAuthority ? x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign : x509.KeyUsageFlags.digitalSignature)
  const extensions: x509.Extension[] = [...(wanted.extensions ?? [])]
  if (isAuthority) {
    extensions.push(
      new x509.BasicConstraintsExtension(true, typeof authority === 'number' ? authority : undefined, true),
    )
  }
  if (usages !== false) extensions.push(new x509.KeyUsagesExtension(usages, true))
  if (wanted.purposes !== undefined) extensions.push(new x509.ExtendedKeyUsageExtension([...wanted.purposes]))
  if (wanted.hosts !== undefined) {
    extensions.push(
      new x509.SubjectAlternativeNameExtension(wanted.hosts.map((value) => ({ type: 'dns' as const, value }))),
    )
  }
  if (wanted.policies !== undefined) extensions.push(new x509.CertificatePolicyExtension([...wanted.policies]))
  if (keyIds) {
    extensions.push(await x509.SubjectKeyIdentifierExtension.create(keys.publicKey))
    if (by !== undefined) extensions.push(await x509.AuthorityKeyIdentifierExtension.create(by.keys.publicKey))
  }
  serials += 1
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: wanted.serialNumber ?? (serials + 0x1000).toString(16),
    subject,
    issuer: wanted.issuer ?? by?.subject ?? subject,
    notBefore: wanted.from ?? new Date('2026-01-01T00:00:00Z'),
    notAfter: wanted.until ?? new Date('2028-01-01T00:00:00Z'),
    publicKey: keys.publicKey,
    signingKey: signingKeys.privateKey,
    signingAlgorithm: { ...signingKeys.privateKey.algorithm, hash } as EcdsaParams,
    extensions,
  })
  return { certificate, keys, subject, pem: `${certificate.toString('pem')}\n` }
}

/** A root, an authority below it, and a certificate of a host. */
export interface Chain {
  readonly root: Issued
  readonly authority: Issued
  readonly leaf: Issued
  /** Leaf first, then the authority, then the root. */
  readonly pem: string
}

/**
 * Issues a chain for a host; members of `leaf` and `authority` change what is issued.
 *
 * @example
 * const { leaf, pem } = await issueChain('a.example')
 * leaf.subject // 'CN=a.example'
 */
export async function issueChain(
  host: string,
  changes: {
    readonly root?: Partial<Wanted>
    readonly authority?: Partial<Wanted>
    readonly leaf?: Partial<Wanted>
  } = {},
): Promise<Chain> {
  const root = await issueCertificate({ subject: 'CN=Federation Root, O=Federation', authority: true, ...changes.root })
  const middle = { subject: 'CN=Federation CA 1, O=Federation', by: root, authority: 0, ...changes.authority }
  const authority = await issueCertificate(middle)
  const leaf = await issueCertificate({ subject: `CN=${host}`, by: authority, hosts: [host], ...changes.leaf })
  return { root, authority, leaf, pem: leaf.pem + authority.pem + root.pem }
}
