import type { JsonObject, JsonValue } from '@gxkit/core'
import { ownMember } from '@gxkit/core'
import { type ContextSet, canonicalize } from '@gxkit/linked-data'

const security = 'https://w3id.org/security#'
const xsdDateTime = '^^<http://www.w3.org/2001/XMLSchema#dateTime>'

/** How the members of a proof stand in its canonical form, by every context that may define them (all protect them). */
const lines: Readonly<Record<string, { readonly predicate: string; readonly write: (value: string) => string }>> = {
  created: { predicate: 'http://purl.org/dc/terms/created', write: (v) => `"${v}"${xsdDateTime}` },
  expires: { predicate: `${security}expiration`, write: (v) => `"${v}"${xsdDateTime}` },
  proofPurpose: { predicate: `${security}proofPurpose`, write: (v) => `<${security}${purposes[v] ?? v}>` },
  verificationMethod: { predicate: `${security}verificationMethod`, write: (v) => `<${v}>` },
  challenge: { predicate: `${security}challenge`, write: (v) => `"${v}"` },
  domain: { predicate: `${security}domain`, write: (v) => `"${v}"` },
  nonce: { predicate: `${security}nonce`, write: (v) => `"${v}"` },
  cryptosuite: { predicate: `${security}cryptosuite`, write: (v) => `"${v}"^^<${security}cryptosuiteString>` },
}
const purposes: Readonly<Record<string, string>> = {
  assertionMethod: 'assertionMethod',
  authentication: 'authenticationMethod',
}
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
/** Texts that stand in N-Quads as they are. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/
const plainIri = /^[A-Za-z][A-Za-z0-9+.-]*:[\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]*$/
const types: ReadonlySet<string> = new Set(['Ed25519Signature2020', 'DataIntegrityProof'])

/**
 * The canonical N-Quads of the options of a proof (VC-DI-EdDSA 1.0, section 3.2.5). The usual options have one form, which
 * is written down directly; all others go through JSON-LD and RDFC-1.0 under the context of the document.
 */
export async function canonicalProofOptions(
  options: JsonObject,
  around: {
    readonly context: JsonValue | undefined
    readonly contexts: ContextSet
    readonly hash?: 'SHA-256' | 'SHA-384'
  },
): Promise<string> {
  const direct = writeDirectly(options)
  if (direct !== undefined) return direct
  const { context, contexts, hash = 'SHA-256' } = around
  const { '@context': _, ...members } = options
  return canonicalize({ '@context': context ?? [], ...members }, { contexts, source: 'proof', hash })
}

/** The canonical form of usual options; `undefined` for those that need a processor. */
export function writeDirectly(options: JsonObject): string | undefined {
  const type = ownMember(options, 'type')
  if (typeof type !== 'string' || !types.has(type)) return undefined
  const quads = [`_:c14n0 <${rdfType}> <${security}${type}> .\n`]
  for (const [member, value] of Object.entries(options)) {
    if (member === 'type' || member === '@context') continue
    const line = Object.hasOwn(lines, member) ? lines[member] : undefined
    const isIri = member === 'verificationMethod'
    if (line === undefined || typeof value !== 'string' || !(isIri ? plainIri : plain).test(value)) return undefined
    if (member === 'proofPurpose' && !Object.hasOwn(purposes, value)) return undefined
    quads.push(`_:c14n0 <${line.predicate}> ${line.write(value)} .\n`)
  }
  return quads.sort().join('')
}
