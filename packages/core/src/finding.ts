import type { CodeEntry, Severity } from './code.ts'
import { catalogue } from './codes/index.ts'
import type { Fix } from './fix/fix.ts'
import type { Location } from './location.ts'
import { fromPointer, type JsonPointer } from './pointer.ts'

/** A code of the catalogue, e.g. `shape/min-count`. */
export type FindingCode = keyof typeof catalogue

/** The parameters that each code carries. */
export type FindingParams = {
  readonly [C in FindingCode]: (typeof catalogue)[C] extends CodeEntry<infer P> ? P : never
}

/** The SHACL detail of a finding, for those who know RDF. */
export interface ShaclDetail {
  readonly focusNode: string
  readonly path?: string
  readonly sourceShape?: string
  readonly constraint: string
  readonly value?: string
  /** What the author of the rule says of it (`sh:message`); the language is empty where none is stated. */
  readonly messages?: readonly { readonly text: string; readonly language: string }[]
}

/** What a finding can carry besides code and parameters. */
export interface FindingPlace {
  readonly location?: Location
  readonly related?: readonly { readonly location: Location; readonly message: string }[]
  readonly shacl?: ShaclDetail
  /** Ways to put it right, the best first; they concern the source of the location. */
  readonly fixes?: readonly Fix[]
  /** Weighs the finding differently from the catalogue, e.g. where a policy says so. */
  readonly severity?: Severity
}

/** A fact about the input: what, where, why, and what to do next. */
export interface FindingOf<C extends FindingCode> extends FindingPlace {
  readonly code: C
  readonly severity: Severity
  readonly message: string
  readonly params: FindingParams[C]
  readonly next: string
}

/** Any finding; `switch (finding.code)` narrows its parameters. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode]

/**
 * Makes a finding from the catalogue.
 *
 * @param code a code of the catalogue
 * @param params the facts that the code's message needs
 * @param place where it is, and the SHACL detail
 * @example
 * finding('json/duplicate-key', { key: 'issuer' }, { location: { source: 'a.json', pointer: '/issuer' } })
 */
export function finding<C extends FindingCode>(code: C, params: FindingParams[C], place: FindingPlace = {}): Finding {
  const entry = catalogue[code] as unknown as CodeEntry<FindingParams[C]>
  const next = typeof entry.next === 'function' ? entry.next(params) : entry.next
  return { code, severity: entry.severity, message: entry.message(params), params, next, ...place } as Finding
}

/**
 * Tells whether a value is a finding: for what comes from ports, which others write.
 *
 * @example
 * isFinding(finding('json/empty', {})) // true
 * isFinding({ code: 'json/empty' }) // false
 */
export function isFinding(value: unknown): value is Finding {
  if (typeof value !== 'object' || value === null) return false
  const { code, message, severity, next, params } = value as Readonly<Record<string, unknown>>
  const texts = [code, message, severity, next]
  if (!texts.every((text) => typeof text === 'string') || typeof params !== 'object' || params === null) return false
  if (!Object.hasOwn(catalogue, String(code)) || !severities.includes(String(severity))) return false
  try {
    // A report is written as JSON: what cannot be written does not get into it.
    return JSON.stringify(value).length > 0
  } catch {
    return false
  }
}

const severities: readonly string[] = ['error', 'warning', 'info']

/**
 * Moves a finding into another source, e.g. from a credential into the YAML file it was made from. Fixes hold for the source
 * they were made for: they stay behind, unless it is known where every place that they change stands in the other one.
 *
 * @param place where a place of the old source stands in the new one; nothing where that is not exactly known
 *
 * @example
 * const found = finding('json/empty', {}, { location: { source: 'a.json', pointer: '' } })
 * relocate(found, { source: 'b.yaml', pointer: '/name' }).location?.source // 'b.yaml'
 */
export function relocate(
  found: Finding,
  location: Location | undefined,
  place: (pointer: JsonPointer) => JsonPointer | undefined = () => undefined,
): Finding {
  const { location: _, fixes = [], ...rest } = found
  if (location === undefined) return rest as Finding
  const same = found.location?.source === location.source
  const kept = same ? fixes : fixes.flatMap((fix) => moved(fix, place) ?? [])
  return { ...rest, location, ...(kept.length > 0 && { fixes: kept }) } as Finding
}

/** A fix at other places, whole or not at all; a name is changed only where it is the same name. */
function moved(fix: Fix, place: (pointer: JsonPointer) => JsonPointer | undefined): Fix | undefined {
  const edits = fix.edits.flatMap((edit) => {
    const pointer = place(edit.pointer)
    if (pointer === undefined) return []
    const isOther = edit.kind === 'rename' && fromPointer(pointer).at(-1) !== fromPointer(edit.pointer).at(-1)
    return isOther ? [] : [{ ...edit, pointer }]
  })
  return edits.length === fix.edits.length ? { ...fix, edits } : undefined
}
