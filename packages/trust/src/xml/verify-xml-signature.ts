import type { Document, Element } from '@xmldom/xmldom'
import { nameOfCertificate } from '../certificate.ts'
import { type SignatureScheme, verifyWith } from '../check-signature.ts'
import { readCertificate } from '../read-certificate.ts'
import { canonicalizeXml } from './canonicalize-xml.ts'

/** What became of a signature: who has signed, and the text that is signed, which alone may be read further. */
export type XmlSignatureOutcome =
  | { readonly ok: true; readonly signer: string; readonly signed: string }
  | { readonly ok: false; readonly problem: string }

const ds = 'http://www.w3.org/2000/09/xmldsig#'
const enveloped = `${ds}enveloped-signature`
const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#'
const signedProperties = 'http://uri.etsi.org/01903#SignedProperties'

const rsa = (hash: string): SignatureScheme => ({
  kty: 'RSA',
  key: { name: 'RSASSA-PKCS1-v1_5', hash },
  verify: { name: 'RSASSA-PKCS1-v1_5' },
})
const pss = (hash: string, saltLength: number): SignatureScheme => ({
  kty: 'RSA',
  key: { name: 'RSA-PSS', hash },
  verify: { name: 'RSA-PSS', saltLength },
})
const ecdsa = (hash: string): SignatureScheme => ({
  kty: 'EC',
  key: { name: 'ECDSA' },
  verify: { name: 'ECDSA', hash },
})

/** RFC 9231; nothing weaker than SHA-256. */
const schemes: Readonly<Record<string, SignatureScheme>> = {
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256': rsa('SHA-256'),
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha384': rsa('SHA-384'),
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512': rsa('SHA-512'),
  'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1': pss('SHA-256', 32),
  'http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1': pss('SHA-384', 48),
  'http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1': pss('SHA-512', 64),
  'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256': ecdsa('SHA-256'),
  'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384': ecdsa('SHA-384'),
  'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512': ecdsa('SHA-512'),
}
const digests: Readonly<Record<string, string>> = {
  'http://www.w3.org/2001/04/xmlenc#sha256': 'SHA-256',
  'http://www.w3.org/2001/04/xmldsig-more#sha384': 'SHA-384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'SHA-512',
}

class NotGood extends Error {}

/**
 * Verifies the one signature of a document in the only form that trust lists have: enveloped, over the whole document, in exclusive
 * canonical form, with SHA-256 or better, by one of the certificates that the caller has named. Everything else is refused, so that
 * there is no way to move signed parts about: what is signed is the canonical text that is returned.
 *
 * @param signers SHA-256 of the certificates that may sign, lower-case hexadecimal
 * @see ETSI TS 119 612, annex B; XML Signature Syntax and Processing 1.1
 */
export async function verifyXmlSignature(tree: Document, signers: readonly string[]): Promise<XmlSignatureOutcome> {
  try {
    return await verify(tree, signers)
  } catch (error) {
    if (error instanceof NotGood) return { ok: false, problem: error.message }
    throw error
  }
}

async function verify(tree: Document, signers: readonly string[]): Promise<XmlSignatureOutcome> {
  const root = tree.documentElement
  const [signature, more] = Array.from(tree.getElementsByTagNameNS(ds, 'Signature'))
  if (signature === undefined) throw new NotGood('it is not signed')
  if (more !== undefined) throw new NotGood('it has several signatures')
  if (signature.parentNode !== root)
    throw new NotGood('its signature does not stand where the one over all of it stands')

  const info = one(signature, 'SignedInfo')
  demand(one(info, 'CanonicalizationMethod'), exclusive)
  const scheme = of(schemes, one(info, 'SignatureMethod'))
  const certificate = await signerOf(signature, signers)
  const text = canonical(info)
  const bytes = { signed: encode(text), signature: base64(one(signature, 'SignatureValue')) }
  if (!(await verifyWith(scheme, bytes, certificate.publicJwk)))
    throw new NotGood('it was changed, or signed with another key')

  const signed = canonical(tree, signature)
  const references = childrenOf(info, 'Reference')
  const whole = references.filter((each) => each.getAttribute('URI') === '')
  if (whole.length !== 1) throw new NotGood('its signature does not cover all of it')
  for (const reference of references) {
    const isWhole = reference === whole[0]
    checkTransforms(reference, isWhole ? [enveloped, exclusive] : [exclusive])
    const covered = isWhole ? signed : canonical(propertiesOf(reference, signature))
    const hash = of(digests, one(reference, 'DigestMethod'))
    const digest = new Uint8Array(await crypto.subtle.digest(hash, encode(covered)))
    if (!isEqual(digest, base64(one(reference, 'DigestValue')))) throw new NotGood('it was changed after it was signed')
  }
  return { ok: true, signer: nameOfCertificate(certificate), signed }
}

/** The certificate that came with the signature and that the caller has named. */
async function signerOf(
  signature: Element,
  signers: readonly string[],
): Promise<Extract<Awaited<ReturnType<typeof readCertificate>>, { readonly ok: true }>['certificate']> {
  const data = childrenOf(one(signature, 'KeyInfo'), 'X509Data')
  for (const entry of data.flatMap((each) => childrenOf(each, 'X509Certificate')).slice(0, 20)) {
    const read = await readCertificate(base64(entry))
    if (read.ok && signers.includes(read.certificate.fingerprint)) return read.certificate
  }
  throw new NotGood('it was not signed by the certificate that you named')
}

/** What the signer says about the signature itself (XAdES): it stands in the signature, and nowhere else. */
function propertiesOf(reference: Element, signature: Element): Element {
  const uri = reference.getAttribute('URI') ?? ''
  const isProperties = reference.getAttribute('Type') === signedProperties
  const inside = Array.from(signature.getElementsByTagName('*'))
  const found = inside.filter((each) => uri.length > 1 && `#${each.getAttribute('Id') ?? ''}` === uri)
  const [element, second] = found
  if (!isProperties || element?.localName !== 'SignedProperties' || second !== undefined) {
    throw new NotGood('its signature covers something that is not known')
  }
  return element
}

function checkTransforms(reference: Element, expected: readonly string[]): void {
  const transforms = childrenOf(one(reference, 'Transforms'), 'Transform')
  if (transforms.length !== expected.length) throw new NotGood('its signature is made in an unusual way')
  for (const [i, each] of transforms.entries()) demand(each, expected[i] ?? '')
}

/** An algorithm without parameters. */
function demand(element: Element, algorithm: string): void {
  const isPlain = !Array.from(element.childNodes).some(({ nodeType }) => nodeType === 1)
  if (element.getAttribute('Algorithm') !== algorithm || !isPlain)
    throw new NotGood('its signature is made in an unusual way')
}

function of<T>(table: Readonly<Record<string, T>>, element: Element): T {
  const name = element.getAttribute('Algorithm') ?? ''
  const found = Object.hasOwn(table, name) ? table[name] : undefined
  if (found === undefined)
    throw new NotGood(`it is signed with ${name.slice(0, 100) || 'an unnamed algorithm'}, which is not accepted`)
  return found
}

function one(element: Element, name: string): Element {
  const [only, more] = childrenOf(element, name)
  if (only !== undefined && more === undefined) return only
  throw new NotGood(`its signature has not exactly one "${name}"`)
}

function childrenOf(element: Element, name: string): readonly Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => {
    const { nodeType, localName, namespaceURI } = node as Element
    return nodeType === 1 && localName === name && namespaceURI === ds
  })
}

function canonical(node: Document | Element, omitted?: Element): string {
  const text = canonicalizeXml(node, omitted)
  if (text === undefined) throw new NotGood('its parts are nested too deep')
  return text
}

function base64(element: Element): Uint8Array {
  const text = (element.textContent ?? '').replace(/\s/g, '')
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) || text === '') {
    throw new NotGood('a part of its signature is not readable')
  }
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
