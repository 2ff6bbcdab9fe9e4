import { canonicalizeJson, type Finding, finding, isJsonObject, type JsonValue, toArray } from '@gxkit/core'
import { classModel } from '@gxkit/ontology'
import type { Described } from './described.ts'

/** Properties that may have one value only, and have several where credentials describe the same thing. */
export function contradictions(subject: string, all: readonly Described[]): Finding[] {
  const findings: Finding[] = []
  const seen = new Map<string, Described>()
  const types = [...new Set(all.flatMap((each) => each.types))]
  for (const each of all) {
    for (const [member, value] of Object.entries(each.statements)) {
      const first = seen.get(member)
      seen.set(member, first ?? each)
      if (first === undefined || first.document === each.document || value === undefined) continue
      const [one, other] = [plain(first.statements[member] ?? null), plain(value)]
      if (one === other || !isSingle(each, types, member)) continue
      const params = { subject, property: member, first: one.slice(0, 80), second: other.slice(0, 80) }
      const location = { source: each.document.source, pointer: each.pointer }
      findings.push(finding('presentation/conflict', params, { location }))
    }
  }
  return findings
}

/** Whether the release lets a property of such a thing have one value only. */
function isSingle({ document }: Described, types: readonly string[], member: string): boolean {
  const name = localName(member)
  const models = types.map((type) => classModel(document.settings.release, type))
  return models.some((model) => model?.properties.some((p) => localName(p.term) === name && p.maxCount === 1))
}

function localName(term: string): string {
  return term.slice(Math.max(term.lastIndexOf(':'), term.lastIndexOf('#'), term.lastIndexOf('/')) + 1)
}

/** A value in one spelling: JSON-LD writes the same literal and the same reference in several. */
function plain(value: JsonValue): string {
  const values = toArray<JsonValue>(value).map((each) => {
    if (!isJsonObject(each)) return JSON.stringify(String(each))
    const literal = each['@value'] ?? (Object.keys(each).length === 1 ? (each.id ?? each['@id']) : undefined)
    return literal === undefined ? canonicalizeJson(each) : JSON.stringify(String(literal))
  })
  return values.sort().join(', ')
}
