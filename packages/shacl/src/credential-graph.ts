import { defaultLimits, type Finding, finding, type IoOptions, type Limits, type Location } from '@gxkit/core'
import { type ContextSet, contextSet, w3cContexts } from '@gxkit/linked-data'
import { ancestors, type Release } from '@gxkit/ontology'
import type { Term } from '@rdfjs/types'
import { leniencyOf } from './credentials/leniency.ts'
import { type MergedGraph, mergeGraphs } from './credentials/merge.ts'
import { type CredentialInput, readSubjectGraph, type SubjectGraph } from './credentials/subject-graph.ts'
import { createWords } from './findings/words.ts'
import { releaseShapes } from './release-shapes.ts'
import { copiedTypes } from './rules/copied-types.ts'
import { vocabularyInjections } from './rules/vocabulary-injection.ts'
import { rdfType } from './vocabulary.ts'

/** Options of {@link readCredentialGraph}. */
export interface CredentialGraphOptions extends Pick<IoOptions, 'signal'> {
  /** The Gaia-X release whose vocabulary the credentials are written in. */
  readonly release: Release
  /** The contexts that credentials may name; by default those of the W3C data models and of the release. */
  readonly contexts?: ContextSet
  readonly limits?: Partial<Limits>
}

/** What credentials say about their subjects, as one graph that remembers who stated what, and where. */
export interface CredentialGraph {
  /** The credentials, in the order in which they were given; those that cannot be read are missing here. */
  readonly credentials: readonly {
    readonly source: string
    readonly id: string | undefined
    readonly issuer: string | undefined
    /** IRIs of the types that the credential states of itself. */
    readonly types: readonly string[]
    readonly subjects: readonly Term[]
  }[]
  /** Everything that has a class which is, or is a kind of, this one; by IRI. */
  instances(classIri: string): readonly Term[]
  /** Whether something has a class which is, or is a kind of, this one; by IRI. */
  isA(node: Term, classIri: string): boolean
  /** IRIs of the classes that something is said to have, as they are stated. */
  classes(node: Term): readonly string[]
  /** The values of a property, by IRI. */
  objects(node: Term, predicate: string): readonly Term[]
  /** Numbers of the credentials that state this; without a value: anything of the property; without both: anything. */
  statedIn(node: Term, predicate?: string, value?: Term): readonly number[]
  /** Where that is stated: the value, or without a predicate the thing itself. */
  locate(node: Term, predicate?: string, value?: Term): Promise<Location | undefined>
}

/**
 * Reads the subjects of credentials into one graph, as the shapes see them: names of equivalent namespaces count as those of
 * the release, subjects without a type have that of their credential, statements about the vocabulary itself are left out.
 *
 * @param inputs the credentials that belong together
 * @returns the graph, and findings that say what could not be read; with an error among them the graph is incomplete
 * @throws the signal's reason, if it is aborted
 * @example
 * const input = { document: credential, source: 'participant.json' }
 * const { graph } = await readCredentialGraph([input], { release: gaiaX2511 })
 * graph.instances(`${gaiaX2511.namespace}RegistrationNumber`).length // 1
 */
export async function readCredentialGraph(
  inputs: readonly CredentialInput[],
  options: CredentialGraphOptions,
): Promise<{ readonly graph: CredentialGraph; readonly findings: readonly Finding[] }> {
  const { release, signal } = options
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const contexts = options.contexts ?? contextSet(w3cContexts, release.contexts.documents)
  const leniency = leniencyOf(release, contexts)
  const findings: Finding[] = []
  const graphs: SubjectGraph[] = []
  const refuse = (size: number, limit: number, unit: string): ReturnType<typeof readCredentialGraph> => {
    const found = finding('json/too-large', { size, limit, unit })
    return Promise.resolve({ graph: graphOf(mergeGraphs([]), release), findings: [...findings, found] })
  }
  if (inputs.length > limits.credentials) return refuse(inputs.length, limits.credentials, 'credentials')
  for (const [index, input] of inputs.entries()) {
    const read = await readSubjectGraph(input, { contexts, limits, leniency, index })
    signal?.throwIfAborted()
    findings.push(...read.findings)
    if (read.graph !== undefined) graphs.push(read.graph)
  }
  const quads = graphs.reduce((sum, graph) => sum + graph.quads.length, 0)
  if (quads > limits.quads) return refuse(quads, limits.quads, 'facts')
  const [known, words] = [releaseShapes(release), createWords(release)]
  const kept = graphs.map((graph, i) => ({ ...graph, quads: vocabularyInjections(graph.quads, i, words).kept }))
  const copied = kept.map((graph, i) => copiedTypes(graph, i, release.namespace, known, words).quads)
  return { graph: graphOf(mergeGraphs(kept, copied), release), findings }
}

function graphOf(merged: MergedGraph, release: Release): CredentialGraph {
  const { index, inputs, statedIn } = merged
  const lineages = new Map<string, ReadonlySet<string>>()
  const lineage = (iri: string): ReadonlySet<string> => {
    const found = lineages.get(iri) ?? new Set([iri, ...ancestors(release, iri)])
    lineages.set(iri, found)
    return found
  }
  const classes = (node: Term): readonly string[] => index.objects(node, rdfType).map(({ value }) => value)
  const isA = (node: Term, classIri: string): boolean => classes(node).some((iri) => lineage(iri).has(classIri))
  return {
    credentials: inputs.map(({ source, id, issuer, types, subjects }) => ({ source, id, issuer, types, subjects })),
    classes,
    isA,
    instances: (classIri) => [...index.subjects()].filter((node) => isA(node, classIri)),
    objects: (node, predicate) => index.objects(node, predicate),
    statedIn,
    locate: async (node, predicate, value) => {
      for (const number of statedIn(node, predicate, value)) {
        const input = inputs[number]
        const places = await input?.places()
        const pointer = predicate === undefined ? places?.node(node) : places?.value(node, predicate, value)
        if (input !== undefined && pointer !== undefined) return { source: input.source, pointer }
      }
      return undefined
    },
  }
}
