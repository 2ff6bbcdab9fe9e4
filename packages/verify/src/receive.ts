import {
  type Finding,
  finding,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Limits,
  parseJson,
} from '@gxkit/core'
import { recognise } from '@gxkit/credentials'
import type { Received } from './received.ts'

/**
 * Reads what a caller handed in: limits first, then text or bytes strictly, then the form. JSON text may wrap one token
 * (a JSON string, or an object with a single member that holds it), as answers of services do.
 */
export function receive(input: unknown, options: { readonly source: string; readonly limits: Limits }): Received {
  const { source, limits } = options
  if (typeof input === 'string') return receiveText(input, source, limits)
  if (input instanceof Uint8Array) return receiveBytes(input, source, limits)
  if (!isJsonObject(input)) return unknownFormat(source, describe(input))
  const copy = plainJson(input, limits)
  if (typeof copy !== 'string') return { source, findings: [copy(source)] }
  return receiveText(copy, source, limits)
}

function receiveBytes(bytes: Uint8Array, source: string, limits: Limits): Received {
  if (bytes.length > limits.documentBytes) return { source, findings: [tooLarge(source, bytes.length, limits)] }
  try {
    return receiveText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), source, limits)
  } catch {
    return { source, findings: [finding('json/ill-formed-unicode', {}, place(source))] }
  }
}

function receiveText(text: string, source: string, limits: Limits): Received {
  if (text.length > limits.documentBytes) return { source, findings: [tooLarge(source, text.length, limits)] }
  if (!/^\s*[[{"]/.test(text)) {
    return text.trim() === ''
      ? { source, findings: [finding('json/empty', {}, place(source))] }
      : recognised(text, source)
  }
  const parsed = parseJson(text, { source, limits })
  if (!parsed.ok) return { source, findings: parsed.findings }
  if (typeof parsed.value === 'string') {
    return { ...recognised(parsed.value, source), note: 'a token inside a JSON text' }
  }
  if (!isJsonObject(parsed.value)) return unknownFormat(source, describe(parsed.value))
  const wrapped = wrappedToken(parsed.value)
  if (wrapped === undefined) return recognised(parsed.value, source)
  const note = `a token in the member "${wrapped.member}" of a JSON object`
  return { ...recognised(wrapped.token, source), note }
}

function recognised(input: string | JsonObject, source: string): Received {
  const found = recognise(input, { source })
  return { source, recognised: found, findings: found.findings }
}

/** An object with nothing but one member that holds a compact token. */
function wrappedToken(object: JsonObject): { readonly member: string; readonly token: string } | undefined {
  const [entry, ...others] = Object.entries(object)
  if (entry === undefined || others.length > 0 || typeof entry[1] !== 'string') return undefined
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(entry[1]) ? { member: entry[0], token: entry[1] } : undefined
}

/** The JSON text of an object from a caller, or a finding: bounds and plainness are checked before anything is copied. */
function plainJson(object: object, limits: Limits): string | ((source: string) => Finding) {
  let values = 0
  const problemOf = (value: unknown, depth: number): string | undefined => {
    values++
    if (values > limits.values) return `more than ${limits.values} values`
    if (depth > limits.depth) return `nested more than ${limits.depth} levels deep`
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || value === undefined)
      return undefined
    if (typeof value === 'number') return Number.isFinite(value) ? undefined : `it holds ${String(value)}`
    if (typeof value !== 'object') return `it holds a ${typeof value}`
    const prototype: unknown = Object.getPrototypeOf(value)
    if (!Array.isArray(value) && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return 'it holds an instance of a class'
    }
    for (const [key, { get, value: member }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (Array.isArray(value) && key === 'length') continue
      if (get !== undefined) return 'it holds a computed member'
      const problem = problemOf(member, depth + 1)
      if (problem !== undefined) return problem
    }
    return undefined
  }
  try {
    const problem = problemOf(object, 1)
    if (problem === undefined) return JSON.stringify(object)
    return (source) => finding('verify/not-json-data', { problem }, place(source))
  } catch {
    return (source) => finding('verify/not-json-data', { problem: 'it cannot be read' }, place(source))
  }
}

function unknownFormat(source: string, found: string): Received {
  return { source, findings: [finding('verify/unknown-format', { found }, place(source))] }
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list; give one document at a time'
  if (value === null || value === undefined) return 'nothing'
  return `a ${typeof (value as JsonValue)}`
}

function tooLarge(source: string, size: number, limits: Limits): Finding {
  return finding('json/too-large', { size, limit: limits.documentBytes, unit: 'bytes' }, place(source))
}

function place(source: string): { readonly location: { readonly source: string; readonly pointer: '' } } {
  return { location: { source, pointer: '' } }
}
