import { type Check, type Finding, finding, type Location, sha256Hex } from '@gxkit/core'
import { bareName, type Release } from '@gxkit/ontology'
import type { Quad, Term } from '@rdfjs/types'
import type { MergedGraph } from '../credentials/merge.ts'
import { printable } from '../findings/words.ts'

/** Gives the bytes of the document behind a link; `undefined` where nobody has them. */
export type LinkedDocuments = (url: string) => Promise<Uint8Array | undefined>

/** A link to a document together with the digest of the bytes that were meant. */
export interface DocumentLink {
  readonly node: Term
  readonly url: string
  /** The statement that holds the digest. */
  readonly stated: Quad
}

/** Links with a digest that are looked at; the rest is counted. */
const most = 500

const addresses: ReadonlySet<string> = new Set(['url', 'URL'])

/** Finds objects that state both the address of a document and its digest (`url` and `hash`). */
export function documentLinks({ quads, index }: MergedGraph, { namespace }: Release): readonly DocumentLink[] {
  const isOwn = (iri: string, names: ReadonlySet<string>): boolean =>
    iri.startsWith(namespace) && names.has(bareName(iri))
  return quads.flatMap((stated): readonly DocumentLink[] => {
    if (!isOwn(stated.predicate.value, hashes) || stated.object.termType !== 'Literal') return []
    const address = index.about(stated.subject).find(({ predicate }) => isOwn(predicate.value, addresses))
    return address === undefined ? [] : [{ node: stated.subject, url: address.object.value, stated }]
  })
}

const hashes: ReadonlySet<string> = new Set(['hash'])

/** The outcome of looking behind links. */
export interface Compared {
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
}

const id = 'document/digest'

/**
 * Compares the bytes behind links with the digests that are stated of them. What nobody has is listed as not checked.
 *
 * @param links the links with the place of the digest
 */
export async function compareDocuments(
  links: readonly { readonly link: DocumentLink; readonly location: Location | undefined }[],
  read: LinkedDocuments,
): Promise<Compared> {
  const checks: Check[] = []
  const findings: Finding[] = []
  for (const { link, location } of links.slice(0, most)) {
    const place = location === undefined ? {} : { location }
    const url = printable(link.url, 300)
    const stated = link.stated.object.value.trim().toLowerCase()
    if (!/^[0-9a-f]{64}$/.test(stated)) {
      checks.push({ id, status: 'not-checked', ...place, reason: `what is stated of ${url} is no SHA-256` })
      continue
    }
    const bytes = await read(link.url)
    if (bytes === undefined) {
      checks.push({ id, status: 'not-checked', ...place, reason: `nobody fetched ${url}` })
      continue
    }
    const found = await sha256Hex(bytes)
    if (found === stated) checks.push({ id, status: 'passed', ...place, reason: `the bytes of ${url} are those meant` })
    else {
      checks.push({ id, status: 'failed', ...place, reason: `the bytes of ${url} are others` })
      findings.push(finding('gaia-x/document-changed', { url, stated, found }, place))
    }
  }
  const rest = links.length - most
  if (rest > 0) checks.push({ id, status: 'not-checked', reason: `${rest} more documents behind links` })
  return { checks, findings }
}
