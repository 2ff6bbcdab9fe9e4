import { createReport, defaultLimits, type Finding, GxError, type JsonObject, type Limits } from '@gxkit/core'
import { mechanisms, type SecuringMechanism } from '@gxkit/credentials'
import { createStatusMemory } from '@gxkit/credentials/status'
import type { Cryptography, DidResolver } from '@gxkit/identity'
import { contextSet, contextsUsed, w3cContexts } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import { createValidator, type Validator } from '@gxkit/shacl'
import type { Answer } from './answers.ts'
import type { CompanionSource } from './companions/companion-source.ts'
import { conclude } from './conclude.ts'
import { examineWhole } from './examine-whole.ts'
import type { Fetched } from './fetched.ts'
import { noteChains, noteResolutions, noteStatusLists } from './fetched.ts'
import type { Policy } from './policy/policy.ts'
import { defaultPolicy } from './policy/presets.ts'
import type { ReplayStore, StatusPort, TrustPort } from './ports.ts'
import { receive } from './receive.ts'
import type { VerificationResult } from './result.ts'
import { notCompleted } from './run-checks.ts'
import type { Preparation, Settings } from './settings.ts'

/** Options of {@link createVerifier}. */
export interface VerifierOptions {
  /** The Gaia-X release whose contexts, header values and shapes apply. */
  readonly release: Release
  /** Finds the keys of issuers. Whatever it does is all that reaches the network; its answers are named in the report. */
  readonly resolver: DidResolver
  /** The shapes to compare with; default: those of the release. `false` leaves shapes out, and the report says so. */
  readonly validator?: Validator | false
  /** Default: all that there are. */
  readonly mechanisms?: readonly SecuringMechanism[]
  /**
   * Who computes hashes and checks signatures for the default mechanisms; Web Cryptography when absent. In Node,
   * `nodeCryptography()` of `@gxkit/identity/node` is several times faster.
   */
  readonly cryptography?: Cryptography | undefined
  /** The clock; default: the machine's. Read once per verification. */
  readonly now?: () => Date
  /** How much the clocks of issuer and verifier may differ, 0 to 300 seconds; default: of the policy. */
  readonly clockSkewSeconds?: number
  /** Bounds on what is handed in. */
  readonly limits?: Partial<Limits>
  /** Who is trusted with what. Without it, chains and issuers are `not-checked`. */
  readonly trust?: TrustPort
  /** Gets status lists. Without it, a declared status is `not-checked`. */
  readonly status?: StatusPort
  /** Remembers presentations, so that none is taken twice. Without it, replay is `not-checked`. */
  readonly replay?: ReplayStore
  /** What is asked of a document; default: the first of `policies`, by which every check that could be done must pass. */
  readonly policy?: Policy
}

/** Options of {@link Verifier.verify}. */
export interface VerifyOptions {
  /** Name of the document in the report, e.g. a file name; default `input`. */
  readonly source?: string
  /** The challenge that a presentation must answer. */
  readonly challenge?: string
  /** The domain that a presentation must have been made for. */
  readonly domain?: string
  /**
   * Documents that may describe what a credential refers to, e.g. {@link companionsIn} of those beside it. Each is examined by
   * itself first, and only those with a good proof that passed every check answer; the result names them. A presentation
   * brings its own.
   */
  readonly companions?: CompanionSource
  /** The moment to judge by instead of the clock, e.g. to repeat an earlier verification. */
  readonly at?: Date
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
   * @throws GxError `ERR_OPTION_INVALID` if the clock shows no valid time; the signal's reason, if it is aborted
   */
  verify(input: string | Uint8Array | JsonObject, options?: VerifyOptions): Promise<VerificationResult>
}

/**
 * Prepares a verifier. The preparation (contexts, shapes) is done once; the verifier can be used for many documents. All it
 * keeps between them is how recent the status lists were that it saw, so that no older one is accepted later.
 *
 * @throws GxError `ERR_OPTION_INVALID` if the clock skew is not within 0 to 300 seconds
 * @example
 * const verifier = createVerifier({ release: gaiaX2511, resolver: documentsResolver([didDocument]) })
 * const result = await verifier.verify(token, { source: 'offer.jwt' })
 * if (result.ok) result.credentials[0]?.credential
 */
export function createVerifier(options: VerifierOptions): Verifier {
  const { release, resolver, trust, status, replay, policy = defaultPolicy(), now = () => new Date() } = options
  const { clockSkewSeconds = policy.clockSkewSeconds } = options
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
    mechanisms: options.mechanisms ?? mechanisms({ release, contexts, cryptography: options.cryptography }),
    validator: options.validator ?? createValidator({ release, contexts, limits }),
    now,
    clockSkewSeconds,
    limits,
    policy,
    statusMemory: createStatusMemory(),
    ...(trust && { trust }),
    ...(status && { status }),
    ...(replay && { replay }),
  }
  return { verify: (input, verifyOptions = {}) => verify(preparation, input, verifyOptions) }
}

/** A clock that shows no time would let everything pass that is compared with it. */
function moment(now: () => Date): Date {
  const at = now()
  if (!Number.isNaN(at.getTime())) return at
  throw new GxError('ERR_OPTION_INVALID', 'the clock of the verifier shows no valid time', {
    next: 'Give a valid Date as "at", or let "now" return one.',
  })
}

async function verify(preparation: Preparation, input: unknown, options: VerifyOptions): Promise<VerificationResult> {
  const { source = 'input', challenge, domain, signal, at, companions } = options
  const { now, ...prepared } = preparation
  const { status, trust } = preparation
  const fetched: Fetched[] = []
  const settings: Settings = {
    ...prepared,
    resolver: noteResolutions(prepared.resolver, fetched),
    ...(status && { status: noteStatusLists(status, fetched) }),
    ...(trust && { trust: noteChains(trust, fetched) }),
    at: moment(at === undefined ? now : () => at),
    ...(challenge !== undefined && { challenge }),
    ...(domain !== undefined && { domain }),
    ...(companions !== undefined && { companions }),
    ...(signal !== undefined && { signal }),
  }
  signal?.throwIfAborted()
  try {
    const whole = await examineWhole(receive(input, { source, limits: settings.limits }), settings)
    const contents = [whole.outer, ...whole.inner.map(({ document }) => document)].flatMap(({ content }) =>
      content === undefined ? [] : [content],
    )
    return conclude(whole, settings, { fetched, contexts: await contextsUsed(contents, settings) })
  } catch (error) {
    // Nothing is known to get here but a cancelled signal; whatever else does must not pass for a result, nor be thrown.
    signal?.throwIfAborted()
    return broken(notCompleted('verify', source, error), { source, settings, fetched })
  }
}

/** The result where the verification itself broke down: nothing is known. */
function broken(
  problem: Finding,
  { source, settings, fetched }: { readonly source: string; readonly settings: Settings; readonly fetched: Fetched[] },
): VerificationResult {
  const open: Answer = { answer: 'not-checked', reason: problem.message }
  const { policy, at } = settings
  return {
    ok: false,
    report: createReport({ findings: [problem], sources: [{ name: source }] }),
    form: 'unknown',
    answers: { signatures: open, state: open, rules: open },
    document: {
      source,
      form: 'unknown',
      types: [],
      verified: false,
      signed: false,
      checks: [],
      findings: [problem],
      credentials: [],
    },
    policy: { id: policy.id, title: policy.title },
    at: at.toISOString(),
    fetched,
    unverified: [],
  }
}
