import {
  type Finding,
  finding,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Parsed,
  parseJsonObject,
} from '@gxkit/core'
import { parseDid } from '@gxkit/identity'
import type { Certificate } from './certificate.ts'
import { digestOf } from './create-trust-snapshot.ts'
import { readCertificate } from './read-certificate.ts'
import type { LoadedSnapshot, TrustSnapshot } from './trust-snapshot.ts'

/** Options of {@link readTrustSnapshot}. */
export interface ReadTrustSnapshotOptions {
  /** Name of the file in findings; default `trust.json`. */
  readonly source?: string
  /** The date of the newest snapshot that was ever used here (full date); an older one is refused. */
  readonly newestSeen?: string
}

/**
 * Reads a trust snapshot exactly: unknown members, wrong kinds of values, a digest that does not hold, anchors that are no
 * certificates, and snapshots older than one that was used before are refused. Never throws for bad input.
 *
 * @param input JSON text or its UTF-8 bytes
 * @example
 * const read = await readTrustSnapshot('{}')
 * read.ok ? '' : read.findings[0]?.code // 'trust/snapshot-malformed'
 */
export async function readTrustSnapshot(
  input: string | Uint8Array,
  options: ReadTrustSnapshotOptions = {},
): Promise<Parsed<LoadedSnapshot>> {
  const { source = 'trust.json', newestSeen } = options
  const limits = { documentBytes: 64 * 1024 * 1024, values: 200_000 }
  const parsed = parseJsonObject(input, { source, limits })
  if (!parsed.ok) return parsed
  const location = { source, pointer: '' as const }
  const problems = problemsOf(parsed.value)
  if (problems.length > 0) {
    const named = problems.map(([member, problem]) =>
      finding('trust/snapshot-malformed', { member, problem }, { location }),
    )
    return { ok: false, findings: named }
  }
  const snapshot = parsed.value as unknown as TrustSnapshot
  const computed = await digestOf(parsed.value)
  const findings: Finding[] = []
  if (computed !== snapshot.digest) {
    findings.push(finding('trust/snapshot-digest', { stated: snapshot.digest.slice(0, 80), computed }, { location }))
  }
  if (newestSeen !== undefined && snapshot.date < newestSeen.slice(0, 10)) {
    findings.push(finding('trust/snapshot-older', { date: snapshot.date, seen: newestSeen.slice(0, 10) }, { location }))
  }
  const certificates: Certificate[] = []
  for (const [i, anchor] of findings.length > 0 ? [] : snapshot.anchors.entries()) {
    const one = await readCertificate(Uint8Array.from(atob(anchor.certificate), (c) => c.charCodeAt(0)))
    if (one.ok) certificates.push(one.certificate)
    else {
      const params = { member: `anchors[${i}].certificate`, problem: `is no certificate: ${one.problem}` }
      findings.push(finding('trust/snapshot-malformed', params, { location }))
    }
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: { ...snapshot, certificates } }
}

type Problem = readonly [member: string, problem: string]
type Rule = (value: JsonValue) => string | undefined

const text: Rule = (value) => (typeof value === 'string' && value.length <= 2000 ? undefined : 'is not a short text')
const flag: Rule = (value) => (typeof value === 'boolean' ? undefined : 'is neither true nor false')
const date: Rule = (value) => {
  const good = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
  return good ? undefined : 'is not a date such as 2026-11-21'
}
const texts: Rule = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? undefined : 'is not a list of texts'
const base64: Rule = (value) =>
  typeof value === 'string' && /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value)
    ? undefined
    : 'is not base64'
const did: Rule = (value) => (typeof value === 'string' && parseDid(value).ok ? undefined : 'is not a DID')
const roleNames: readonly JsonValue[] = ['notary', 'compliance', 'issuer']
const roles: Rule = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((each) => roleNames.includes(each))
    ? undefined
    : 'is not a list of "notary", "compliance" or "issuer"'

interface Members {
  readonly required: Readonly<Record<string, Rule>>
  readonly optional: Readonly<Record<string, Rule>>
}

const list: Rule = (value) => (Array.isArray(value) ? undefined : 'is not a list')
const period = { from: date, until: date, source: text }
const snapshotMembers: Members = {
  required: {
    format: (value) => (value === 'gxkit-trust/1' ? undefined : 'is not "gxkit-trust/1"'),
    id: text,
    date,
    anchors: list,
    issuers: list,
    digest: text,
  },
  optional: { description: text },
}
const signature: Rule = (value) =>
  value === 'checked' || value === 'not-checked' ? undefined : 'is not "checked" or "not-checked"'
const anchorMembers: Members = {
  required: { certificate: base64 },
  optional: { ...period, ev: flag, qualified: flag, public: flag, serviceTypes: texts, signature },
}
const issuerMembers: Members = { required: { did, roles }, optional: { ...period, note: text } }

function problemsOf(snapshot: JsonObject): readonly Problem[] {
  const top = compare(snapshot, snapshotMembers, '')
  if (top.length > 0) return top
  const inner = (member: 'anchors' | 'issuers', members: Members): readonly Problem[] =>
    (snapshot[member] as readonly JsonValue[]).flatMap((each, i): readonly Problem[] => {
      const place = `${member}[${i}]`
      return isJsonObject(each) ? compare(each, members, `${place}.`) : [[place, 'is not an object']]
    })
  return [...inner('anchors', anchorMembers), ...inner('issuers', issuerMembers)].slice(0, 50)
}

function compare(object: JsonObject, { required, optional }: Members, place: string): readonly Problem[] {
  const missing = Object.keys(required).filter((name) => !Object.hasOwn(object, name))
  const rules = { ...required, ...optional }
  const wrong = Object.entries(object).flatMap(([name, value]): readonly Problem[] => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (value === undefined) return []
    const problem = rule === undefined ? 'is not a member of a snapshot' : rule(value)
    return problem === undefined ? [] : [[`${place}${name.slice(0, 60)}`, problem]]
  })
  return [...missing.map((name): Problem => [`${place}${name}`, 'is missing']), ...wrong]
}
