import {
  createReport,
  defaultLimits,
  type Finding,
  finding,
  GxError,
  type JsonObject,
  type Limits,
  type Source,
} from '@gxkit/core'
import {
  type Credential,
  ed25519Signature2020,
  type Presentation,
  type SecuringMechanism,
  vcJwt,
} from '@gxkit/credentials'
import type { DidResolver } from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import { createValidator, type Validator } from '@gxkit/shacl'
import { type DocumentUnderCheck, isSigned, isVerified } from './document.ts'
import { examineWhole } from './examine-whole.ts'
import { receive } from './receive.ts'
import type { Evidence, UnverifiedDocument, VerificationResult } from './result.ts'
import type { Preparation, Settings } from './settings.ts'
import { deepFreeze, mintVerified } from './verified.ts'
import { credentialsOf, type Whole } from './whole.ts'

/** Options of {@link createVerifier}. */
export interface VerifierOptions {
  /** The Gaia-X release whose contexts, header values and shapes apply. */
  readonly release: Release
  /** Finds the keys of issuers. Whatever it does is all that reaches the network; its answers are named in the report. */
  readonly resolver: DidResolver
  /** The shapes to compare with; default: those of the release. `false` leaves shapes out, and the report says so. */
  readonly validator?: Validator | false
  /** Default: VC-JWT and Ed25519Signature2020. */
  readonly mechanisms?: readonly SecuringMechanism[]
  /** The clock; default: the machine's. Read once per verification. */
  readonly now?: () => Date
  /** How much the clocks of issuer and verifier may differ, 0 to 300 seconds; default 60. */
  readonly clockSkewSeconds?: number
  /** Bounds on what is handed in. */
  readonly limits?: Partial<Limits>
}

/** Options of {@link Verifier.verify}. */
export interface VerifyOptions {
  /** Name of the document in the report, e.g. a file name; default `input`. */
  readonly source?: string
  /** The challenge that a presentation must answer. */
  readonly challenge?: string
  /** The domain that a presentation must have been made for. */
  readonly domain?: string
  /** Cancels the verification; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

/** Verifies documents; made by {@link createVerifier}. */
export interface Verifier {
  /**
   * Verifies a credential or a presentation with everything inside it. Never throws for bad input: whatever is wrong
   * stands in the report.
   *
   * @param input a compact token, JSON text, UTF-8 bytes of either, or a parsed JSON object
   */
  verify(input: string | Uint8Array | JsonObject, options?: VerifyOptions): Promise<VerificationResult>
}

/**
 * Prepares a verifier. The preparation (contexts, shapes) is done once; the verifier can be used for many documents and
 * has no state between them.
 *
 * @throws GxError `ERR_OPTION_INVALID` if the clock skew is not within 0 to 300 seconds
 * @example
 * const verifier = createVerifier({ release: gaiaX2511, resolver: documentsResolver([didDocument]) })
 * const result = await verifier.verify(token, { source: 'offer.jwt' })
 * if (result.ok) result.credentials[0]?.credential
 */
export function createVerifier(options: VerifierOptions): Verifier {
  const { release, resolver, clockSkewSeconds = 60, now = () => new Date() } = options
  if (!Number.isFinite(clockSkewSeconds) || clockSkewSeconds < 0 || clockSkewSeconds > 300) {
    throw new GxError('ERR_OPTION_INVALID', 'clockSkewSeconds must lie between 0 and 300', {
      next: 'Give a number of seconds between 0 and 300, or leave it out for 60.',
    })
  }
  const contexts = contextSet(w3cContexts, release.contexts.documents)
  const limits = { ...defaultLimits, ...options.limits }
  const preparation: Preparation = {
    release,
    contexts,
    resolver,
    mechanisms: options.mechanisms ?? [vcJwt({ release }), ed25519Signature2020({ contexts })],
    validator: options.validator ?? createValidator({ release, contexts, limits }),
    now,
    clockSkewSeconds,
    limits,
  }
  return { verify: (input, verifyOptions = {}) => verify(preparation, input, verifyOptions) }
}

async function verify(preparation: Preparation, input: unknown, options: VerifyOptions): Promise<VerificationResult> {
  const { source = 'input', challenge, domain, signal } = options
  const { now, ...prepared } = preparation
  const settings: Settings = {
    ...prepared,
    at: now(),
    ...(challenge !== undefined && { challenge }),
    ...(domain !== undefined && { domain }),
    ...(signal !== undefined && { signal }),
  }
  signal?.throwIfAborted()
  const whole = await examineWhole(receive(input, { source, limits: settings.limits }), settings)
  return conclude(whole)
}

function conclude(whole: Whole): VerificationResult {
  const { outer, inner } = whole
  const documents = [outer, ...inner.map(({ document }) => document)]
  const credentials = credentialsOf(whole)
  const verified = credentials.filter((document) => document.kind === 'credential' && isVerified(document))
  const findings: Finding[] = documents.flatMap(({ ledger }) => ledger.findings)
  const complete = verified.length > 0 && verified.length === credentials.length && isVerified(outer)
  if (!complete && !findings.some((f) => f.severity === 'error')) {
    findings.push(finding('verify/nothing-verified', {}, { location: { source: outer.source, pointer: '' } }))
  }
  const report = createReport({
    findings,
    checks: documents.flatMap(({ ledger }) => ledger.checks),
    sources: [
      { name: outer.source },
      ...inner.map(({ document, pointer }): Source => {
        return { name: document.source, inside: { source: outer.source, pointer } }
      }),
    ],
  })
  if (!report.ok || !complete)
    return { ok: false, report, form: outer.form, unverified: documents.flatMap(toUnverified) }
  return {
    ok: true,
    report,
    form: outer.form,
    credentials: verified.map((d) => ({ ...evidenceOf(d), credential: mintVerified<Credential>(signedContent(d)) })),
    ...(outer.kind === 'presentation' && {
      presentation: { ...evidenceOf(outer), presentation: mintVerified<Presentation>(signedContent(outer)) },
    }),
  }
}

/** The signed content; asked for only where `isVerified` holds. */
function signedContent({ opened }: DocumentUnderCheck): JsonObject {
  if (opened?.document === undefined) throw new GxError('ERR_INTERNAL', 'a verified document has no content')
  return opened.document
}

function evidenceOf({ source, opened }: DocumentUnderCheck): Evidence {
  const { issuer = '', mechanism = '', algorithm, verificationMethod } = opened ?? {}
  return {
    source,
    issuer,
    mechanism,
    ...(algorithm !== undefined && { algorithm }),
    ...(verificationMethod !== undefined && { verificationMethod }),
  }
}

function toUnverified(document: DocumentUnderCheck): UnverifiedDocument[] {
  const { source, form, kind, content } = document
  if (content === undefined) return []
  const signature = isSigned(document) ? 'good' : 'not-good'
  return [{ source, form, ...(kind && { kind }), content: deepFreeze(structuredClone(content)), signature }]
}
