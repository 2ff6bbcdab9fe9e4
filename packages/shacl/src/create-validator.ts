import {
  type Check,
  createReport,
  defaultLimits,
  type Finding,
  finding,
  type IoOptions,
  type Limits,
  type Report,
} from '@gxkit/core'
import { type ContextSet, contextSet, contextsUsed, w3cContexts } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import { leniencyOf } from './credentials/leniency.ts'
import { type CredentialInput, readSubjectGraph, type SubjectGraph } from './credentials/subject-graph.ts'
import { createWords } from './findings/words.ts'
import { releaseShapes } from './release-shapes.ts'
import type { LinkedDocuments } from './rules/linked-documents.ts'
import { type Examined, examine } from './validate-graph.ts'

/** Options of {@link createValidator}. */
export interface ValidatorOptions {
  /** The Gaia-X release whose rules apply. */
  readonly release: Release
  /** The contexts that credentials may name; by default those of the W3C data models and of the release. */
  readonly contexts?: ContextSet
  /**
   * Namespaces whose classes and properties are checked as those of the release, each with a warning; by default those that
   * the release names. An empty list: names are taken literally, and unknown ones are errors.
   */
  readonly equivalentNamespaces?: readonly string[]
  readonly limits?: Partial<Limits>
}

/** Checks credentials against the shapes of a release. */
export interface Validator {
  /**
   * Checks what credentials say about their subjects, all together: references between them are followed by id.
   *
   * @param inputs the credentials that belong together
   * @returns a report with the checks `shape/targets` (rules looked at every object) and `shape/conforms` (no rule is
   * broken) for each input; never ok when nothing was looked at
   * @throws the signal's reason, if it is aborted
   */
  validate(inputs: readonly CredentialInput[], options?: ValidateOptions): Promise<Report>
}

/** Options of {@link Validator.validate}. */
export interface ValidateOptions extends Pick<IoOptions, 'signal'> {
  /**
   * Looks, besides the rules, at what they let pass and Gaia-X does not, or what was certainly not meant: ends that have
   * come by the time of this clock, addresses without encryption, placeholders, digests of the wrong length, references
   * that no shape looks at (codes `gaia-x/…`). Not done by default.
   */
  readonly lint?: { readonly now: () => Date }
  /**
   * Gives the bytes of documents behind links that are stated with a digest (`url` and `hash`), as they were served, so that
   * they are compared (check `document/digest`, SHA-256). What it answers `undefined` for is listed as not checked; without this
   * option such links are not listed.
   */
  readonly linked?: LinkedDocuments
}

/**
 * Prepares the check of credentials against the SHACL shapes of a release (https://www.w3.org/TR/shacl/). Shapes are
 * unpacked for the classes that turn up and kept, so use one validator for many documents.
 *
 * @returns a validator; it holds no state besides what it has prepared
 *
 * @example
 * const validator = createValidator({ release: gaiaX2511 })
 * const report = await validator.validate([{ document: credential, source: 'participant.json' }])
 * report.ok
 */
export function createValidator(options: ValidatorOptions): Validator {
  const { release } = options
  const contexts = options.contexts ?? contextSet(w3cContexts, release.contexts.documents)
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const leniency = leniencyOf(release, contexts, options.equivalentNamespaces)
  const known = releaseShapes(release)
  const words = createWords(release)
  return {
    async validate(inputs, { signal, lint, linked } = {}) {
      signal?.throwIfAborted()
      const findings: Finding[] = []
      if (inputs.length === 0) findings.push(finding('shape/nothing-validated', { reason: 'no credential was given' }))
      if (inputs.length > limits.credentials) {
        const params = { size: inputs.length, limit: limits.credentials, unit: 'credentials' }
        return refused(inputs, [finding('json/too-large', params)], 'there are too many credentials')
      }
      const graphs: (SubjectGraph | undefined)[] = []
      for (const [index, input] of inputs.entries()) {
        const read = await readSubjectGraph(input, { contexts, limits, leniency, index })
        signal?.throwIfAborted()
        findings.push(...read.findings)
        graphs.push(read.graph)
      }
      const readable = graphs.filter((graph) => graph !== undefined)
      const quads = readable.reduce((sum, graph) => sum + graph.quads.length, 0)
      if (quads > limits.quads) {
        const params = { size: quads, limit: limits.quads, unit: 'facts' }
        return refused(
          inputs,
          [...findings, finding('json/too-large', params)],
          'the credentials are too large together',
        )
      }
      const examined = await examine(readable, {
        release,
        known,
        words,
        findings: limits.findings,
        lintAt: lint?.now(),
        linked,
      })
      signal?.throwIfAborted()
      findings.push(...withoutEchoes(examined.findings, findings), ...examined.linked.findings)
      const checks = graphs.flatMap((graph, i) =>
        graph === undefined
          ? unread(inputs[i]?.source ?? '', 'the credential could not be read')
          : checksOf(graph, examined, findings),
      )
      const kept = bounded(findings, limits.findings, examined.omitted)
      const read = inputs.flatMap(({ document }, i) => (graphs[i] === undefined ? [] : [document]))
      const used = await contextsUsed(read, { contexts, release })
      checks.push(...examined.linked.checks)
      return createReport({ findings: kept, checks, sources: sourcesOf(inputs), contexts: used })
    },
  }
}

/** What follows from an undeclared prefix: the name is unknown. A warning never hides an error. */
function withoutEchoes(examined: readonly Finding[], read: readonly Finding[]): readonly Finding[] {
  const undeclared = new Map(
    read.filter((f) => f.code === 'linked-data/undeclared-prefix').map((f) => [placeOf(f), f.severity]),
  )
  return examined.filter((found) => {
    const cause = undeclared.get(placeOf(found))
    if (cause === undefined || !echoes.has(found.code)) return true
    return found.severity === 'error' && cause !== 'error'
  })
}

const echoes: ReadonlySet<string> = new Set([
  'shape/unchecked-property',
  'shape/unknown-property',
  'shape/unknown-class',
])

function placeOf({ location }: Finding): string {
  return `${location?.source} ${location?.pointer}`
}

const clause = 'SHACL 3.4'

function checksOf(graph: SubjectGraph, examined: Examined, findings: readonly Finding[]): readonly Check[] {
  const location = { source: graph.source, pointer: '' } as const
  const errors = findings.filter((f) => f.severity === 'error' && f.location?.source === graph.source)
  const { objects, complete } = examined.targets.get(graph) ?? { objects: '', complete: false }
  const targets: Check = complete
    ? { id: 'shape/targets', status: 'passed', location, reason: `checked: ${objects}` }
    : { id: 'shape/targets', status: 'failed', location, reason: 'not everything was looked at by a rule' }
  if (objects === '')
    return [targets, { id: 'shape/conforms', status: 'skipped', location, reason: 'no rule applies', clause }]
  return [targets, { id: 'shape/conforms', status: errors.length === 0 ? 'passed' : 'failed', location, clause }]
}

function unread(source: string, reason: string): readonly Check[] {
  const location = { source, pointer: '' } as const
  return [
    { id: 'shape/targets', status: 'skipped', location, reason },
    { id: 'shape/conforms', status: 'skipped', location, reason, clause },
  ]
}

function refused(inputs: readonly CredentialInput[], findings: readonly Finding[], reason: string): Report {
  return createReport({
    findings,
    checks: inputs.flatMap(({ source }) => unread(source, reason)),
    sources: sourcesOf(inputs),
  })
}

function sourcesOf(inputs: readonly CredentialInput[]): Report['sources'] {
  return [...new Set(inputs.map(({ source }) => source))].map((name) => ({ name }))
}

/** Errors are kept before warnings when there are too many. */
function bounded(findings: readonly Finding[], most: number, omitted: number): readonly Finding[] {
  const total = findings.length + omitted
  if (total <= most) return findings
  const kept = [...findings.filter((f) => f.severity === 'error'), ...findings.filter((f) => f.severity !== 'error')]
  return [...kept.slice(0, most), finding('shape/too-many', { total, kept: Math.min(most, findings.length) })]
}
