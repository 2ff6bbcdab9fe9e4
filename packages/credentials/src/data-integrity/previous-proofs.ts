import type { Finding, JsonObject, JsonPointer, JsonValue } from '@gxkit/core'
import { finding, isJsonObject, ownMember, toArray } from '@gxkit/core'
import { describeValue } from '../describe-value.ts'

/**
 * The proofs that a proof builds on, by `previousProof` (VC Data Integrity 1.0, section 4.4). Each must be there exactly
 * once, and no proof may build on itself, however far around.
 */
export function previousProofs(
  proof: JsonObject,
  proofs: readonly JsonObject[],
  { source, pointer }: { readonly source: string; readonly pointer: JsonPointer },
):
  | { readonly ok: true; readonly proofs: readonly JsonObject[] }
  | { readonly ok: false; readonly findings: readonly Finding[] } {
  const location = { source, pointer: `${pointer}/previousProof` as JsonPointer }
  const refuse = (name: JsonValue | undefined, problem: string): { ok: false; findings: Finding[] } => ({
    ok: false,
    findings: [finding('proof/chain-broken', { proof: describeValue(name), problem }, { location })],
  })
  const direct: JsonObject[] = []
  for (const name of namesIn(proof)) {
    const named = byId(name, proofs)
    if (named.length !== 1) return refuse(name, named.length === 0 ? 'is not there' : 'stands there more than once')
    direct.push(named[0] as JsonObject)
  }
  const seen = new Set<JsonObject>()
  const open = [...direct]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === proof) return refuse(namesIn(proof)[0], 'builds on the proof that builds on it')
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...namesIn(next).flatMap((name) => byId(name, proofs)))
  }
  return { ok: true, proofs: direct }
}

function namesIn(proof: JsonObject): readonly JsonValue[] {
  return Object.hasOwn(proof, 'previousProof') ? toArray<JsonValue>(ownMember(proof, 'previousProof')) : []
}

function byId(name: JsonValue, proofs: readonly JsonObject[]): readonly JsonObject[] {
  return proofs.filter((each) => isJsonObject(each) && typeof name === 'string' && ownMember(each, 'id') === name)
}
