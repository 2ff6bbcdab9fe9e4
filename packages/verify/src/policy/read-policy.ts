import { type Finding, finding, isJsonObject, type JsonObject, type JsonPointer, type JsonValue } from '@gxkit/core'
import type { Policy } from './policy.ts'

/** The outcome of {@link readPolicy}. */
export type PolicyRead =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly findings: readonly Finding[] }

interface Rule {
  readonly expected: string
  readonly isNeeded: boolean
  readonly fits: (value: JsonValue) => boolean
}

const text: Rule = { expected: 'a text', isNeeded: true, fits: (v) => typeof v === 'string' && v.trim() !== '' }
const texts: Rule = {
  expected: 'a list of texts without repetitions',
  isNeeded: true,
  fits: (v) => Array.isArray(v) && v.every(text.fits) && new Set(v).size === v.length,
}
const oneOf = (...words: readonly string[]): Rule => ({
  expected: words.join(' or '),
  isNeeded: true,
  fits: (v) => typeof v === 'string' && words.includes(v),
})
const whole = (least: number, most: number): Rule => ({
  expected: `a whole number from ${least} to ${most}`,
  isNeeded: true,
  fits: (v) => typeof v === 'number' && Number.isInteger(v) && v >= least && v <= most,
})
const object: Rule = { expected: 'an object', isNeeded: true, fits: isJsonObject }
const optional = (rule: Rule): Rule => ({ ...rule, isNeeded: false })
const meaning = oneOf('fail', 'warn')
const openMeaning = oneOf('fail', 'warn', 'ignore')

const members: Readonly<Record<string, Rule>> = {
  id: {
    expected: 'a short name in lower case, e.g. my-policy',
    isNeeded: true,
    fits: (v) => typeof v === 'string' && /^[a-z0-9][a-z0-9.-]{0,63}$/.test(v),
  },
  title: text,
  description: text,
  accept: object,
  proofs: oneOf('all', 'any'),
  required: texts,
  notChecked: object,
  clockSkewSeconds: whole(0, 300),
  noExpiry: meaning,
  otherSubject: meaning,
  sharedSubject: meaning,
  selfStated: meaning,
  unsignedPresentations: optional(meaning),
  retiredKeys: optional(oneOf('refuse', 'accept-earlier')),
  longestValidityDays: optional(whole(1, 36_525)),
  lossyLinkedData: optional({ expected: 'true or false', isNeeded: false, fits: (v) => typeof v === 'boolean' }),
}
const acceptMembers: Readonly<Record<string, Rule>> = {
  mechanisms: optional(texts),
  profiles: optional(texts),
  algorithms: optional(texts),
}
const notCheckedMembers: Readonly<Record<string, Rule>> = { default: openMeaning, checks: object }

/**
 * Reads a policy strictly: a member that is unknown, missing or of another kind is a finding, and nothing is filled in.
 *
 * @param value the parsed file
 * @param options `source`: its name, for findings
 * @example
 * const read = readPolicy({ id: 'mine', title: 'Mine' }, { source: 'policy.json' })
 * if (read.ok) createVerifier({ release: gaiaX2511, resolver, policy: read.policy })
 */
export function readPolicy(value: JsonValue, options: { readonly source: string }): PolicyRead {
  const { source } = options
  const findings: Finding[] = []
  if (!isJsonObject(value)) {
    const params = { member: 'policy', expected: 'an object', found: shown(value) }
    return { ok: false, findings: [finding('policy/invalid-value', params, { location: { source, pointer: '' } })] }
  }
  compare(value, members, '', source, findings)
  if (isJsonObject(value.accept)) compare(value.accept, acceptMembers, '/accept', source, findings)
  if (isJsonObject(value.notChecked)) {
    compare(value.notChecked, notCheckedMembers, '/notChecked', source, findings)
    const { checks } = value.notChecked
    if (isJsonObject(checks)) {
      const rules = Object.fromEntries(Object.keys(checks).map((id) => [id, openMeaning]))
      compare(checks, rules, '/notChecked/checks', source, findings)
    }
  }
  if (findings.length > 0) return { ok: false, findings }
  return { ok: true, policy: structuredClone(value) as unknown as Policy }
}

function compare(
  object: JsonObject,
  rules: Readonly<Record<string, Rule>>,
  at: JsonPointer,
  source: string,
  findings: Finding[],
): void {
  for (const member of Object.keys(object)) {
    if (Object.hasOwn(rules, member)) continue
    const params = { member: member.slice(0, 80), known: Object.keys(rules).join(', ') }
    findings.push(finding('policy/unknown-member', params, { location: { source, pointer: at } }))
  }
  for (const [member, rule] of Object.entries(rules)) {
    const value = Object.hasOwn(object, member) ? object[member] : undefined
    if (value === undefined && !rule.isNeeded) continue
    if (value !== undefined && rule.fits(value)) continue
    const found = value === undefined ? 'missing' : shown(value)
    const params = { member, expected: rule.expected, found }
    findings.push(finding('policy/invalid-value', params, { location: { source, pointer: at } }))
  }
}

function shown(value: JsonValue): string {
  return JSON.stringify(value).slice(0, 80)
}
