import type { Finding, JsonObject, JsonPointer, JsonValue, Limits, Parsed } from '@gxkit/core'
import { defaultLimits, finding, isJsonObject, ownMember } from '@gxkit/core'
import { type Cryptography, splitDidUrl } from '@gxkit/identity'
import { type ContextSet, checkContexts, type RdfDocument, readJsonLd } from '@gxkit/linked-data'
import { type Checklist, createChecklist } from '../checklist.ts'
import type { DocumentKind } from '../credential.ts'
import { proofTypes } from '../mechanism-of.ts'
import { kindOf, namedIn, typesOf } from '../members.ts'
import type { Opened, OpenOptions, Secured } from '../securing-mechanism.ts'
import { checkCoverage } from './check-coverage.ts'
import { checkSpelling } from './check-spelling.ts'
import { openProof, type ProofOpening, proofClauses } from './open-proof.ts'
import { checkProofForm, checkProofSet, checkProofTimes, proofsOf, typeOfProof } from './proof-form.ts'
import type { ProofSuite } from './proof-suite.ts'
import { readArchived } from './read-archived.ts'

const clauses = {
  'proof/format': 'VC Data Integrity 1.0, section 2.1',
  'proof/contexts': 'VC Data Integrity 1.0, section 2.4.1',
  ...proofClauses,
}
const afterContexts = ['proof/issuer-controls-key', 'proof/key', 'proof/signature']

/** What opens an embedded proof: the contexts, and the proof suites; the first one gives the mechanism its name. */
export interface EmbeddedOptions extends OpenOptions {
  readonly contexts: ContextSet
  readonly suites: readonly [ProofSuite, ...ProofSuite[]]
  /** Who computes hashes and checks signatures; Web Cryptography when absent. */
  readonly cryptography?: Cryptography | undefined
  /** Prefixes that issuers of the release are known to write without declaring them. */
  readonly undeclaredPrefixes?: readonly string[]
}

interface Placed {
  readonly proof: JsonObject
  readonly pointer: JsonPointer
  readonly suite: ProofSuite
}

/** Opens a document with embedded proofs. Every proof in it must be of a supported type, and every one must hold. */
export async function openEmbedded(secured: Secured, options: EmbeddedOptions): Promise<Opened> {
  const { source, suites } = options
  const limits = { ...defaultLimits, ...options.limits }
  const list = createChecklist(source, clauses)
  const failed = (mechanism: string): Opened => ({ mechanism, checks: list.checks, findings: list.findings })
  if (secured.form !== 'embedded') {
    const params = { mechanism: 'a token', supported: suites[0].name }
    list.record('proof/format', [finding('proof/unsupported-mechanism', params, { location: { source, pointer: '' } })])
    list.skip(['proof/contexts', ...afterContexts], 'the document has no embedded proof')
    return failed(suites[0].id)
  }
  const { proof: _, ...content } = secured.document
  const own = kindOf(content)
  const kind = own ?? 'credential'
  const { placed, findings: form, unsupported } = readProofs(secured.document, kind, options)
  if (own === undefined) form.push(notADocument(content, source))
  const count = proofsOf(secured.document).length
  list.record('proof/format', form, count === 1 ? undefined : `${count} proofs`)
  const known = describe(content, own, secured.document, suites)
  if (form.some((f) => f.severity === 'error')) {
    list.skip(['proof/contexts', ...afterContexts], 'the proof does not have the right form')
    return { ...failed(unsupported ?? suites[0].id), ...known }
  }

  const quads = await readContent(content, list, { ...options, limits, placed })
  if (quads === undefined) {
    list.skip(afterContexts, 'the content cannot be read reliably')
    return { ...failed(placed[0]?.suite.id ?? suites[0].id), ...known }
  }
  const proofs = placed.map(({ proof }) => proof)
  const opened: ProofOpening[] = []
  for (const each of placed) {
    opened.push(await openProof({ ...each, content, quads, kind, proofs }, { ...options, limits }))
  }
  return conclude(opened, { list, content, known, options })
}

/** The proofs with their suites, and what is wrong with their form. */
function readProofs(
  document: JsonObject,
  kind: DocumentKind,
  options: EmbeddedOptions,
): { readonly placed: readonly Placed[]; readonly findings: Finding[]; readonly unsupported?: string } {
  const { source, suites, archive = false } = options
  const findings: Finding[] = [...checkProofSet(document, source)]
  if (findings.length > 0) return { placed: [], findings }
  const placed: Placed[] = []
  let unsupported: string | undefined
  const isAsked = kind === 'presentation' && options.challenge !== undefined
  const times = { now: options.now?.() ?? new Date(), clockSkewSeconds: options.clockSkewSeconds ?? 60 }
  for (const { proof, pointer } of proofsOf(document)) {
    const suite = suites.find(({ types }) => types.includes(proofTypes(proof)[0] ?? ''))
    if (!isJsonObject(proof) || suite === undefined || Object.hasOwn(proof, '@type')) {
      const mechanism = typeOfProof(proof)
      unsupported ??= mechanism
      const params = { mechanism, supported: `${suites.map(({ name }) => name).join(', ')} or a token (VC-JWT)` }
      const location = { source, pointer: `${pointer}/type` as JsonPointer }
      findings.push(finding('proof/unsupported-mechanism', params, { location }))
      continue
    }
    const found = [
      ...checkProofForm(proof, { suite, kind, isAsked, archive, source, pointer }),
      ...(suite.coversOptions === true ? checkProofTimes(proof, { source, pointer, ...times }) : []),
    ]
    findings.push(...found)
    if (!found.some((f) => f.severity === 'error')) placed.push({ proof, pointer, suite })
  }
  // One good proof is enough where that was asked for; the others are named.
  if (options.proofs === 'any' && placed.length > 0) {
    const problems = findings.filter((f) => f.severity === 'error')
    return { placed, findings: problems.map((f) => setAside(f.message, f.location)) }
  }
  return { placed, findings, ...(unsupported !== undefined && { unsupported }) }
}

/** Reads the content as a graph and checks that the graph is what readers of the JSON see. */
async function readContent(
  content: JsonObject,
  list: Checklist,
  options: EmbeddedOptions & { readonly limits: Limits; readonly placed: readonly Placed[] },
): Promise<RdfDocument['quads'] | undefined> {
  const { source, contexts, limits, placed, archive = false } = options
  if (archive && placed.some(({ suite }) => suite.id === 'json-web-signature-2020')) {
    const { quads, findings } = await readArchived(content, { contexts, source, limits })
    list.record('proof/contexts', findings)
    return quads
  }
  const undeclared = options.undeclaredPrefixes ?? []
  const read = await readJsonLd(content, {
    contexts,
    source,
    limits,
    undeclaredPrefixes: undeclared.length > 0 ? 'keep' : 'refuse',
  })
  const unknown = read.ok ? read.value.undeclared.filter((f) => !isKnownPrefix(f, undeclared)) : []
  list.record('proof/contexts', [
    ...(isBounded(read) ? checkContexts(content, { contexts, source }) : []),
    ...checkSpelling(content, source),
    ...placed.flatMap(({ suite }) => suite.checkDocument?.(content, source) ?? []),
    ...(read.ok ? [...unknown, ...checkCoverage(content, read.value.quads, source)] : read.findings),
  ])
  return read.ok && !list.checks.some((c) => c.status === 'failed') ? read.value.quads : undefined
}

function isKnownPrefix(found: Finding, known: readonly string[]): boolean {
  return found.code === 'linked-data/undeclared-prefix' && known.includes(found.params.prefix)
}

/** Puts the proofs together: all of them, or with `any` the good ones, and a warning for each of the others. */
function conclude(
  opened: readonly ProofOpening[],
  {
    list,
    content,
    known,
    options,
  }: {
    readonly list: Checklist
    readonly content: JsonObject
    readonly known: Partial<Opened>
    readonly options: EmbeddedOptions
  },
): Opened {
  const { source, suites } = options
  const anyGood = options.proofs === 'any' && opened.some(({ isGood }) => isGood)
  const counted = anyGood ? opened.filter(({ isGood }) => isGood) : opened
  const first = counted[0] ?? opened[0]
  for (const { checks, findings, isGood, pointer } of opened) {
    if (anyGood && !isGood) {
      const problem = findings.find((f) => f.severity === 'error')?.message ?? 'a check did not pass'
      list.add([setAside(problem, { source, pointer })])
    } else list.adopt(checks, findings)
  }
  const { profile, algorithm, verificationMethod, publicJwk, coverage } = first ?? {}
  return {
    document: copyOf(content) as JsonObject,
    ...known,
    mechanism: first?.suite.id ?? suites[0].id,
    ...(profile !== undefined && { profile }),
    ...(algorithm !== undefined && { algorithm }),
    ...(verificationMethod !== undefined && { verificationMethod }),
    ...(publicJwk !== undefined && { publicJwk }),
    ...(coverage !== undefined && { coverage }),
    ...(opened.length > 1 && { proofs: opened.map(toOpenedProof) }),
    checks: list.checks,
    findings: list.findings,
  }
}

/** A copy of plain data that went through all checks. */
function copyOf(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item) => copyOf(item as JsonValue) as JsonValue)
  if (!isJsonObject(value)) return value
  const copy: Record<string, JsonValue | undefined> = {}
  for (const key of Object.keys(value)) copy[key] = copyOf(value[key])
  return copy
}

function toOpenedProof(opening: ProofOpening): NonNullable<Opened['proofs']>[number] {
  const { pointer, type, isGood, profile, algorithm, verificationMethod, publicJwk } = opening
  return {
    pointer,
    type,
    isGood,
    ...(profile !== undefined && { profile }),
    ...(algorithm !== undefined && { algorithm }),
    ...(verificationMethod !== undefined && { verificationMethod }),
    ...(publicJwk !== undefined && { publicJwk }),
  }
}

function setAside(problem: string, location: Finding['location']): Finding {
  return finding('proof/set-aside', { problem }, location === undefined ? {} : { location })
}

/** Whether a document is small and flat enough to be looked at recursively. */
function isBounded(read: Parsed<RdfDocument>): boolean {
  return read.ok || !read.findings.some((f) => f.code === 'json/too-deep' || f.code === 'json/too-large')
}

function notADocument(content: JsonObject, source: string): Finding {
  const place = { location: { source, pointer: '' as const } }
  if (typesOf(content).includes('VerifiableCredential')) return finding('credential/kind-mixed', {}, place)
  return finding('proof/not-a-credential', { found: JSON.stringify(typesOf(content)).slice(0, 200) }, place)
}

/** What the document says about itself, for the report. */
function describe(
  content: JsonObject,
  kind: DocumentKind | undefined,
  document: JsonObject,
  suites: readonly ProofSuite[],
): Partial<Pick<Opened, 'kind' | 'issuer' | 'verificationMethod' | 'profile' | 'algorithm'>> {
  const proof: JsonValue | undefined = proofsOf(document)[0]?.proof
  const method = isJsonObject(proof) ? ownMember(proof, 'verificationMethod') : undefined
  const url = typeof method === 'string' ? splitDidUrl(method) : undefined
  const named =
    namedIn(content, 'issuer') ?? (kind === 'presentation' ? (namedIn(content, 'holder') ?? url?.did) : undefined)
  const suite = suites.find(({ types }) => types.includes(proofTypes(proof)[0] ?? ''))
  const profile = isJsonObject(proof) ? suite?.profileOf(proof) : undefined
  return {
    ...(kind && { kind }),
    ...(named !== undefined && { issuer: named }),
    ...(typeof method === 'string' && url !== undefined && { verificationMethod: method }),
    ...(profile !== undefined && { profile }),
  }
}
