import { type Assessment, assess, type RuleSet } from '@gxkit/conformity'
import type { Finding } from '@gxkit/core'
import { parseCompactJws } from '@gxkit/credentials'
import { gaiaX2511 } from '@gxkit/ontology'
import type { VerificationSuccess } from '@gxkit/verify'
import { type Problem, Refusal } from '../refusal.ts'
import type { ComplianceOptions } from './compliance-options.ts'

/** What a level was granted for. */
export interface Granted {
  readonly verified: VerificationSuccess
  readonly assessment: Assessment
}

const mostProblems = 100

/**
 * Verifies a presentation and assesses it for a level, in the order of the official services: is it a token, who signed it, are
 * signatures, dates and shapes good, do the rules hold.
 *
 * @throws Refusal 400 for what is no presentation as a token, 409 for what does not hold
 */
export async function grant(
  token: string,
  options: Pick<ComplianceOptions, 'verifier'> & {
    readonly level: string
    readonly notaries: readonly string[]
    readonly ruleSet?: RuleSet
    readonly at: Date
    readonly signal: AbortSignal
  },
): Promise<Granted> {
  const { verifier, level, notaries, ruleSet, at, signal } = options
  const text = token.trim()
  requireHeader(text)
  const verified = await verifier.verify(text, { source: 'presentation', at, signal })
  if (!verified.ok) throw refused('The presentation was not verified', verified.report.findings)
  if (verified.presentation === undefined) {
    throw new Refusal(400, 'This is a credential, not a presentation.', {
      next: 'Send all credentials in one presentation.',
    })
  }
  const assessment = await assess(verified, {
    release: gaiaX2511,
    level,
    notaries,
    now: () => at,
    signal,
    ...(ruleSet && { ruleSet }),
  })
  if (assessment.outcome === 'granted') return { verified, assessment }
  throw new Refusal(409, `${assessment.level.title} cannot be granted.`, { problems: problemsOf(assessment) })
}

/** The first questions of the official services, in their words: clients know them. */
function requireHeader(token: string): void {
  const parsed = parseCompactJws(token, { source: 'presentation' })
  if (!parsed.ok) {
    throw new Refusal(400, 'The payload is not a valid JWT and was not decoded', {
      problems: parsed.findings.map(({ code, message, next }) => ({ code, message, next })),
    })
  }
  const { iss, kid } = parsed.jws.header
  if (typeof iss !== 'string') throw new Refusal(400, "The iss header referencing the issuer's DID is missing")
  if (typeof kid !== 'string') {
    throw new Refusal(400, 'The kid header referencing the verificationMethod of the DID is missing')
  }
}

function refused(message: string, findings: readonly Finding[]): Refusal {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const problems = errors.slice(0, mostProblems).map(({ code, message: words, next, location }) => ({
    code,
    message: words,
    next,
    ...(location && {
      place: `${location.source ?? ''}${location.pointer === '' ? '' : ` ${location.pointer}`}`.trim(),
    }),
  }))
  return new Refusal(409, `${message}: ${problems[0]?.message ?? 'a check that is asked for was not done'}.`, {
    problems,
  })
}

/** What is missing comes first, with what to do; then what was not looked at, or needs a person. */
function problemsOf({ missing, rules, criteria }: Assessment): readonly Problem[] {
  const todo = missing.map(({ ids, requires, meet }) => ({
    message: `${ids.join(', ')}: ${requires[0] ?? ''}`,
    next: meet,
  }))
  const open = [...rules, ...criteria].flatMap(({ id, decisive, state, reason }) =>
    decisive && (state === 'not-checked' || state === 'needs-a-human')
      ? [{ message: `${id}: ${reason ?? state}` }]
      : [],
  )
  return [...todo, ...open].slice(0, mostProblems)
}
