import { defaultLimits, type Finding, GxError, type JsonObject, type JsonValue } from '@gxkit/core'
import type { ClassModel, DescribableRelease } from '@gxkit/ontology'
import { describeFact, type Fact, shorten } from '../facts/fact.ts'
import { readValue } from '../facts/read-json.ts'
import { isAbsoluteIri } from '../node/datatypes.ts'
import { describeNode } from '../node/describe-node.ts'
import type { Scope } from '../node/scope.ts'

/** What stands around facts that a program states. */
export interface Surroundings {
  readonly release: DescribableRelease
  /** IRI of what is described; `own` takes it from the facts, where it may be left out. */
  readonly iri: string | 'own'
  /** Turns the short id of a nested thing into its IRI; `undefined` where only IRIs can be used. */
  readonly nestedIri: (id: string) => string | undefined
  /** Whether the release is the part of it that one builder brings along. */
  readonly partial?: boolean
}

/**
 * Turns facts that a program states into a node, with the checks that manifests get.
 *
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings` if a fact does not fit, `ERR_LIMIT` if facts nest too deep
 */
export function describeSubject(model: ClassModel, facts: object, around: Surroundings): JsonObject {
  const { release, iri, nestedIri } = around
  const findings: Finding[] = []
  const scope: Scope = {
    release,
    source: 'facts',
    directory: { byId: new Map(), byIri: new Map() },
    nestedIri: (id) => {
      const found = nestedIri(id)
      if (found === undefined) throw refusedId(id)
      return found
    },
    origins: new Map(),
    findings,
    partial: around.partial === true,
  }
  const fact = readValue(facts as JsonValue, defaultLimits.depth)
  if (fact.kind !== 'mapping' || fact.built !== undefined) {
    const found = fact.kind === 'mapping' ? 'something that is described already' : describeFact(fact)
    throw new GxError('ERR_INPUT_REFUSED', `Expected named facts, found ${found}.`, { details: { findings: [] } })
  }
  const own = iri === 'own' ? ownIri(fact.entries.get('id')?.value) : iri
  const subject = describeNode(
    fact,
    {
      model,
      target: '/credentialSubject',
      ...(own !== undefined && { iri: own }),
      reserved: iri === 'own' ? withId : none,
    },
    scope,
  )
  const errors = findings.filter((found) => found.severity === 'error')
  const [first] = errors
  if (first === undefined) return subject
  const others = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`
  throw new GxError('ERR_INPUT_REFUSED', `The facts of the ${model.name} do not fit: ${first.message}${others}.`, {
    details: { findings: findings as unknown as JsonValue },
    next: first.next,
  })
}

const none: ReadonlySet<string> = new Set()
const withId: ReadonlySet<string> = new Set(['id'])

function ownIri(fact: Fact | undefined): string | undefined {
  if (fact === undefined) return undefined
  if (fact.kind === 'scalar' && isAbsoluteIri(fact.text)) return fact.text
  throw refusedId(fact.kind === 'scalar' ? fact.text : describeFact(fact))
}

function refusedId(id: string): GxError {
  return new GxError('ERR_INPUT_REFUSED', `The id "${shorten(id)}" is no absolute address.`, {
    details: { findings: [] },
    next: 'Write a whole address that starts with https:, did: or urn:, or describe the thing with an envelope.',
  })
}
