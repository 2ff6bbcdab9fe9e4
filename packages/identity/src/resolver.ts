import type { Finding } from '@gxkit/core'
import { canonicalizeJson, finding, isFinding, isJsonObject } from '@gxkit/core'
import { checkDidDocument } from './check-did-document.ts'
import type { DidDocument } from './did-document.ts'
import { notGrammar, splitDidUrl } from './did-url.ts'
import { isSealed, seal } from './sealed.ts'

/** Why there is no DID document. */
export type ResolutionFailure = 'not-found' | 'invalid' | 'unsupported-method' | 'unavailable' | 'refused'

/** The outcome of resolving a DID (DID Core 1.0, section 7.1). */
export type DidResolution =
  | {
      readonly ok: true
      readonly document: DidDocument
      /** Where the document came from, e.g. its URL or file, for the report. */
      readonly from: string
    }
  | { readonly ok: false; readonly reason: ResolutionFailure; readonly findings: readonly Finding[] }

/** Finds the document of a DID. Never throws for a bad DID; a cancelled signal is thrown. */
export interface DidResolver {
  resolve(did: string, options?: { readonly signal?: AbortSignal }): Promise<DidResolution>
}

/**
 * Answers from documents at hand; the network is never used.
 *
 * @param documents DID documents, copied: later changes of them count for nothing; those that are broken are an answer too,
 * one that says why
 * @example
 * const resolver = documentsResolver([createDidDocument({ did: 'did:web:example.org', keys })])
 */
export function documentsResolver(documents: Iterable<DidDocument>): DidResolver {
  const byId = new Map<string, DidDocument[]>()
  for (const document of documents) {
    if (isJsonObject(document)) byId.set(document.id, [...(byId.get(document.id) ?? []), seal(document)])
  }
  const accepted = new Map<string, DidResolution>()
  return {
    async resolve(did) {
      const [document, second] = byId.get(did) ?? []
      if (document === undefined) return notFound(did, 'among the given documents')
      if (second !== undefined && canonicalizeJson(second) !== canonicalizeJson(document)) {
        return failure('invalid', finding('did/several-documents', { did, places: ['given documents'] }))
      }
      const before = accepted.get(did)
      if (before !== undefined) return before
      const resolution = accept(did, document, 'given document')
      if (resolution.ok && isSealed(document)) accepted.set(did, Object.freeze(resolution))
      return resolution
    },
  }
}

/**
 * Asks several resolvers in turn. The first document wins; a refusal or a broken document is final, so that a later
 * resolver cannot answer in place of one that found something wrong.
 *
 * @example
 * combineResolvers(documentsResolver(documents), didKeyResolver(), didWebResolver({ fetch }))
 */
export function combineResolvers(...resolvers: readonly DidResolver[]): DidResolver {
  return {
    async resolve(did, options) {
      const missed: DidResolution[] = []
      for (const resolver of resolvers) {
        const resolution = readResolution(did, await resolver.resolve(did, options))
        if (resolution.ok || (resolution.reason !== 'not-found' && resolution.reason !== 'unsupported-method')) {
          return resolution
        }
        missed.push(resolution)
      }
      const reason = known.has(splitDidUrl(did)?.method ?? '') ? 'not-found' : 'unsupported-method'
      const telling = missed.filter((resolution) => !resolution.ok && resolution.reason === reason)
      return telling.at(-1) ?? missed.at(-1) ?? notFound(did, 'because there is no resolver')
    },
  }
}

/** The methods that can be resolved somewhere in this package; for others, "unsupported" says more than "not found". */
const known: ReadonlySet<string> = new Set(['web', 'key', 'jwk'])

/** Takes a document that nobody else holds for a DID if its whole is sound: the right id, and no two methods of one name. */
export function accept(did: string, document: unknown, from: string): DidResolution {
  const findings = checkDidDocument(document, { did, source: from }).filter((f) => fatal.has(f.code))
  if (findings.length > 0) return { ok: false, reason: 'invalid', findings }
  return { ok: true, document: seal(document as DidDocument, { isOwn: true }), from }
}

const fatal: ReadonlySet<string> = new Set([
  'did/not-a-document',
  'did/id-mismatch',
  'did/malformed-document',
  'did/ambiguous-method',
])

/**
 * Reads what a resolver answered. Resolvers are written by others, not all of them with the compiler's help: an answer that is
 * none is a failure.
 *
 * @param did the DID that was asked for
 * @param answer what came back
 * @example
 * readResolution('did:web:example.org', null).ok // false
 */
export function readResolution(did: string, answer: unknown): DidResolution {
  if (isJsonObject(answer)) {
    const { ok, document, from, reason, findings } = answer as Readonly<Record<string, unknown>>
    if (ok === true && isJsonObject(document) && typeof from === 'string') return answer as DidResolution
    const isReason = typeof reason === 'string' && reasons.includes(reason)
    if (ok === false && isReason && Array.isArray(findings) && findings.every(isFinding)) return answer as DidResolution
  }
  const problem = 'the resolver answered neither { ok: true, document, from } nor { ok: false, reason, findings }'
  return failure('unavailable', finding('did/unavailable', { did, problem }))
}

const reasons: readonly string[] = ['not-found', 'invalid', 'unsupported-method', 'unavailable', 'refused']

/** A resolution that found no document. */
export function notFound(did: string, where: string): DidResolution {
  return failure('not-found', finding('did/not-found', { did, where }))
}

/** A resolution that failed because the resolver knows nothing of the method of the DID. */
export function unsupported(did: string): DidResolution {
  const method = splitDidUrl(did)?.method
  if (method === undefined)
    return failure('invalid', finding('did/syntax', { did: did.slice(0, 200), problem: notGrammar }))
  return failure('unsupported-method', finding('did/method-unsupported', { did, method }))
}

/** A resolution that failed for the given reason. */
export function failure(reason: ResolutionFailure, ...findings: readonly Finding[]): DidResolution {
  return { ok: false, reason, findings }
}
