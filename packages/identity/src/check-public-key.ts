import type { Finding, JsonObject, Location } from '@gxkit/core'
import { finding, fromBase64url, isJsonObject, joinPointer, ownMember } from '@gxkit/core'
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256, p384 } from '@noble/curves/nist.js'
import { fitsKey, parseAlgorithm } from './algorithm.ts'
import { boundedMemo } from './bounded-memo.ts'
import { isImmutable } from './immutable.ts'
import { privateMembers, publicMembers } from './jwk.ts'
import { shown } from './shown.ts'
import { weaknessOfModulus } from './weak-rsa.ts'

/**
 * Examines a public key before it is trusted with anything: form, type, strength, and that nothing private is in it.
 * No findings of severity `error` means that the key can be used. Never throws for bad input.
 *
 * @param jwk what stands where a public JSON Web Key should be (RFC 7517)
 * @param options `location`: where the key stands, for the findings
 * @example
 * checkPublicKey({ kty: 'RSA', n: 'AQAB', e: 'AQAB' })[0]?.message // 'this key protects nothing: …'
 */
export function checkPublicKey(jwk: unknown, options: { readonly location?: Location } = {}): readonly Finding[] {
  if (isJsonObject(jwk) && soundKeys.has(jwk)) return []
  const findings = examine(jwk, options.location)
  if (findings.length === 0 && isJsonObject(jwk) && isImmutable(jwk)) soundKeys.add(jwk)
  return findings
}

/** Keys without fault that cannot change any more. */
const soundKeys = new WeakSet<object>()

function examine(jwk: unknown, location: Location | undefined): readonly Finding[] {
  const at = (member?: string): { location?: Location } => {
    if (location === undefined) return {}
    return {
      location: member === undefined ? location : { ...location, pointer: joinPointer(location.pointer, member) },
    }
  }
  if (!isJsonObject(jwk)) return [finding('key/not-a-jwk', { found: describe(jwk) }, at())]

  const kty = ownMember(jwk, 'kty')
  const secret = privateMembers.filter((member) => Object.hasOwn(jwk, member))
  if (secret.length > 0) return [finding('key/private-member', { members: secret }, at(secret[0]))]
  if (typeof kty !== 'string') return [finding('key/not-a-jwk', { found: 'an object without "kty"' }, at())]

  const crv = ownMember(jwk, 'crv')
  const type = [kty, ...(kty !== 'RSA' && typeof crv === 'string' ? [crv] : [])].map(nameOf).join(' ')
  const check = Object.hasOwn(checks, type) ? checks[type] : undefined
  if (check === undefined) return [finding('key/type-unsupported', { type }, at(kty === 'RSA' ? undefined : 'kty'))]

  const findings: Finding[] = []
  const bytes = new Map<string, Uint8Array>()
  for (const member of (publicMembers[kty] ?? []).filter((name) => name !== 'crv')) {
    const value = ownMember(jwk, member)
    if (value === undefined) findings.push(finding('key/member-missing', { member, type }, at(member)))
    else {
      const decoded = typeof value === 'string' ? fromBase64url(value) : undefined
      if (decoded !== undefined && decoded.length > 0) bytes.set(member, decoded)
      else findings.push(finding('key/malformed-member', { member, problem: notBase64url(value) }, at(member)))
    }
  }
  if (findings.length === 0) {
    const members = (member: string): Uint8Array => bytes.get(member) ?? new Uint8Array()
    // Of a key that was found good before, the arithmetic need not be done again.
    const text = JSON.stringify([type, ...[...bytes.keys()].map((name) => jwk[name])])
    if (!goodKeys(text, () => check(members, () => ({})).length === 0)) findings.push(...check(members, at))
  }
  findings.push(...checkUse(jwk, kty, type, at))
  return findings
}

const goodKeys = boundedMemo<boolean>(256)

type Place = (member?: string) => { location?: Location }
type Members = (member: string) => Uint8Array

const checks: Readonly<Record<string, (member: Members, at: Place) => Finding[]>> = {
  RSA: checkRsa,
  'EC P-256': (member, at) => checkPoint('P-256', 32, p256.Point, member, at),
  'EC P-384': (member, at) => checkPoint('P-384', 48, p384.Point, member, at),
  'OKP Ed25519': checkEd25519,
}

function checkRsa(member: Members, at: Place): Finding[] {
  const malformed = (name: string, problem: string): Finding[] => [
    finding('key/malformed-member', { member: name, problem }, at(name)),
  ]
  const n = member('n')
  const e = member('e')
  if (isDerSequence(n)) return malformed('n', 'holds a whole DER structure instead of the modulus alone')
  if (isHexText(n)) return malformed('n', 'holds hexadecimal text instead of the bytes of the modulus')
  for (const [name, value] of [
    ['n', n],
    ['e', e],
  ] as const) {
    if (value[0] === 0) return malformed(name, 'starts with a zero octet, which RFC 7518, section 6.3.1 forbids')
  }
  const bits = (n.length - 1) * 8 + (32 - Math.clz32(n[0] ?? 0))
  const weak = (problem: string): Finding[] => [finding('key/weak', { problem }, at('n'))]
  if (bits < 2048) return weak(`its modulus has ${bits} bits, 2048 are the least`)
  if (bits > 8192) return weak(`its modulus has ${bits} bits, more than 8192 are not supported`)
  if (!(e.length === 3 && e[0] === 1 && e[1] === 0 && e[2] === 1)) return weak('its exponent is not 65537')
  const problem = weaknessOfModulus(n)
  return problem === undefined ? [] : weak(problem)
}

function checkPoint(
  curve: string,
  size: number,
  points: { fromAffine(p: { x: bigint; y: bigint }): { assertValidity(): void } },
  member: Members,
  at: Place,
): Finding[] {
  for (const name of ['x', 'y']) {
    const problem = wrongLength(member(name), size)
    if (problem !== undefined) return [finding('key/malformed-member', { member: name, problem }, at(name))]
  }
  try {
    points.fromAffine({ x: toInteger(member('x')), y: toInteger(member('y')) }).assertValidity()
    return []
  } catch {
    return [finding('key/not-on-curve', { curve }, at('x'))]
  }
}

function checkEd25519(member: Members, at: Place): Finding[] {
  const x = member('x')
  const problem = wrongLength(x, 32)
  if (problem !== undefined) return [finding('key/malformed-member', { member: 'x', problem }, at('x'))]
  try {
    // Strict decoding (RFC 8032, section 5.1.3): non-canonical coordinates are refused here.
    const point = ed25519.Point.fromBytes(x, false)
    if (!point.isSmallOrder()) return []
    return [
      finding('key/weak', { problem: 'with this point of small order, one signature fits every message' }, at('x')),
    ]
  } catch {
    return [finding('key/not-on-curve', { curve: 'Ed25519' }, at('x'))]
  }
}

function checkUse(jwk: JsonObject, kty: string, type: string, at: Place): Finding[] {
  const findings: Finding[] = []
  const use = ownMember(jwk, 'use')
  if (use !== undefined && use !== 'sig') {
    findings.push(finding('key/not-for-signing', { member: 'use', value: short(use) }, at('use')))
  }
  const operations = ownMember(jwk, 'key_ops')
  if (operations !== undefined && !(Array.isArray(operations) && operations.includes('verify'))) {
    findings.push(finding('key/not-for-signing', { member: 'key_ops', value: short(operations) }, at('key_ops')))
  }
  const alg = ownMember(jwk, 'alg')
  if (alg !== undefined) {
    const algorithm = parseAlgorithm(alg)
    if (algorithm === undefined || !fitsKey(algorithm, { kty, crv: ownMember(jwk, 'crv') })) {
      findings.push(finding('key/algorithm-mismatch', { algorithm: short(alg), type }, at('alg')))
    }
  }
  return findings
}

function notBase64url(value: unknown): string {
  if (typeof value !== 'string') return `is not a text but ${describe(value)}`
  if (value === '') return 'is empty'
  if (/[+/]/.test(value)) return 'is written in base64 ("+", "/") instead of base64url ("-", "_")'
  if (value.endsWith('=')) return 'has padding ("="), which base64url in a key does not have'
  if (/\s/.test(value)) return 'contains white space'
  return 'is not exact base64url'
}

function wrongLength(bytes: Uint8Array, size: number): string | undefined {
  return bytes.length === size ? undefined : `has ${bytes.length} bytes, ${size} are needed`
}

/** A DER sequence says its own length after the first byte. */
function isDerSequence(bytes: Uint8Array): boolean {
  const [tag, form, high = 0, low = 0] = bytes
  if (tag !== 0x30) return false
  return form === 0x82 ? high * 256 + low === bytes.length - 4 : form === 0x81 && high === bytes.length - 3
}

function isHexText(bytes: Uint8Array): boolean {
  return bytes.length > 16 && bytes.every((b) => (b >= 0x30 && b <= 0x39) || (b >= 0x61 && b <= 0x66) || b === 0x3a)
}

function toInteger(bytes: Uint8Array): bigint {
  return BigInt(`0x${Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')}`)
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return value === undefined ? 'nothing' : `a ${typeof value}`
}

function nameOf(text: string): string {
  return text.length <= 16 ? text : '(unknown)'
}

/** Names are short; anything longer may be key material in the wrong member, and is not repeated. */
function short(value: unknown): string {
  const text = value === undefined ? 'nothing' : shown(value, 19)
  return text.length <= 18 ? text : `${describe(value)} that is too long for a name`
}
