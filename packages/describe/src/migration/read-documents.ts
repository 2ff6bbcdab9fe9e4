import type { JsonObject, JsonValue } from '@gxkit/core'
import { finding, fromBase64url, isJsonObject, parseJson } from '@gxkit/core'
import type { ManifestSource } from '../facts/read-facts.ts'
import { emptyScope } from './contexts.ts'
import type { Ledger } from './ledger.ts'
import { enter, inside, locationOf, own, readNode, readType, type Spot } from './read-node.ts'
import type { SourceThing } from './source-thing.ts'

/** How many documents one file may hold inside each other: tokens in presentations in tokens. */
const DEEPEST = 6

/** Members around a subject that belong to the one document, and why they are not taken over. */
const envelope: Readonly<Record<string, string>> = {
  id: 'the new credential has an address of its own, made of baseUrl and the id of the thing',
  proof: 'a proof holds for the one document that was signed; sign the new credential',
  issuanceDate: 'the new credential is valid from the day on which it is built, unless validFrom says otherwise',
  validFrom: 'the new credential is valid from the day on which it is built, unless validFrom says otherwise',
  issued: 'the new credential is valid from the day on which it is built, unless validFrom says otherwise',
  expirationDate: 'the new credential is valid as long as validFor or validUntil says',
  validUntil: 'the new credential is valid as long as validFor or validUntil says',
  evidence: 'evidence is of the one who issued the credential, who states it anew in a new one',
  credentialStatus: 'the status is that of the old credential; the new one needs an entry of its own',
  credentialSchema: 'the schema is that of the old credential',
  holder: 'who presents is said when the new credentials are presented',
}

/** Reads JSON-LD documents and tokens as things; nothing is fetched and no proof is looked at. */
export function readDocument({ name, text }: ManifestSource, ledger: Ledger): readonly SourceThing[] {
  const trimmed = text.trim()
  const spot: Spot = { source: name, pointer: '', scope: emptyScope, ledger }
  const things = looksLikeToken(trimmed) ? readToken(trimmed, spot, 0) : readText(text, spot, 0)
  const silent = things.length === 0 && !ledger.findings.some((found) => found.location?.source.startsWith(name))
  if (silent) ledger.findings.push(finding('migration/nothing-found', { found: name }, { location: locationOf(spot) }))
  return things
}

function looksLikeToken(text: string): boolean {
  return /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/.test(text)
}

function readText(text: string | Uint8Array, spot: Spot, depth: number): readonly SourceThing[] {
  const parsed = parseJson(text, { source: spot.source })
  if (parsed.ok) return readAny(parsed.value, spot, depth)
  spot.ledger.findings.push(...parsed.findings)
  return []
}

function readToken(token: string, spot: Spot, depth: number): readonly SourceThing[] {
  const payload = fromBase64url(token.split('.')[1] ?? '')
  const reason = envelope.proof ?? ''
  spot.ledger.findings.push(
    finding('migration/left-out', { claim: 'signature', reason }, { location: locationOf(spot) }),
  )
  if (payload === undefined || depth > DEEPEST) {
    const found = `the token in ${spot.source}`
    spot.ledger.findings.push(finding('migration/nothing-found', { found }, { location: locationOf(spot) }))
    return []
  }
  const place = spot.pointer === '' ? '' : `${spot.pointer} > `
  return readText(payload, { ...spot, source: `${spot.source} > ${place}token`, pointer: '' }, depth + 1)
}

function readAny(value: JsonValue | undefined, spot: Spot, depth: number): readonly SourceThing[] {
  if (depth > DEEPEST) return nothing(spot)
  if (Array.isArray(value)) {
    return value.flatMap((item: JsonValue, i) => readAny(item, inside(spot, i), depth + 1))
  }
  if (typeof value === 'string') {
    const token = /^(?:data:[^,;]*[,;])?([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*)$/.exec(value)?.[1]
    return token === undefined ? nothing(spot) : readToken(token, spot, depth)
  }
  if (!isJsonObject(value)) return nothing(spot)
  const here = enter(value, spot)
  const types = typesOf(value)
  if (types.includes('EnvelopedVerifiableCredential') || types.includes('EnvelopedVerifiablePresentation')) {
    return readAny(
      own(value, 'id') ?? own(value, '@id'),
      inside(here, Object.hasOwn(value, 'id') ? 'id' : '@id'),
      depth + 1,
    )
  }
  const member = ['verifiableCredential', '@graph'].find((name) => Object.hasOwn(value, name))
  if (member !== undefined) {
    noteEnvelope(value, here, new Set([member]))
    return readAny(value[member], inside(here, member), depth + 1)
  }
  if (Object.hasOwn(value, 'credentialSubject')) return readCredential(value, here)
  if (types.length > 0 && !types.includes('VerifiableCredential')) {
    return [{ map: readNode(value, spot), release: here.scope.release, source: spot.source }]
  }
  return readBundle(value, here, depth)
}

/** An object whose members hold credentials, as some tools put a description and its compliance credential together. */
function readBundle(value: JsonObject, spot: Spot, depth: number): readonly SourceThing[] {
  const members = Object.entries(value).filter(([, member]) => isJsonObject(member) && holdsCredential(member))
  if (members.length === 0) return nothing(spot)
  noteEnvelope(value, spot, new Set(members.map(([name]) => name)))
  return members.flatMap(([name, member]) => readAny(member, inside(spot, name), depth + 1))
}

function holdsCredential(value: JsonObject): boolean {
  return Object.hasOwn(value, 'credentialSubject') || Object.hasOwn(value, 'verifiableCredential')
}

function readCredential(credential: JsonObject, spot: Spot): readonly SourceThing[] {
  noteEnvelope(credential, spot, new Set(['credentialSubject', 'issuer']))
  const issuer = own(credential, 'issuer')
  const issuerId = isJsonObject(issuer) ? (own(issuer, 'id') ?? own(issuer, '@id')) : issuer
  if (isJsonObject(issuer)) noteEnvelope(issuer, inside(spot, 'issuer'), new Set(['id', '@id']), {})
  const id = own(credential, 'id') ?? own(credential, '@id')
  const fallback = readType(credential, spot)
  const subjects = own(credential, 'credentialSubject')
  const list = Array.isArray(subjects) ? subjects : [subjects]
  const typeLocation = locationOf(inside(spot, Object.hasOwn(credential, 'type') ? 'type' : '@type'))
  const things = list.flatMap((subject: JsonValue | undefined, i) => {
    const place = inside(spot, 'credentialSubject')
    const at = Array.isArray(subjects) ? inside(place, i) : place
    if (!isJsonObject(subject)) return nothing(at)
    const quiet: Spot = { ...at, ledger: { ...at.ledger, findings: [] } }
    const isTyped = readType(subject, enter(subject, quiet)) !== undefined
    return [
      {
        map: readNode(subject, at, fallback),
        release: enter(subject, quiet).scope.release,
        source: spot.source,
        ...(!isTyped && fallback !== undefined && { typeLocation }),
        ...(typeof issuerId === 'string' && { issuer: issuerId, issuerLocation: locationOf(inside(spot, 'issuer')) }),
        ...(typeof id === 'string' && { credential: id }),
      },
    ]
  })
  if (fallback !== undefined && !things.some(({ map }) => map.get('type') === fallback)) {
    const params = { claim: 'type', value: fallback, release: 'a manifest, which states the type of the thing' }
    spot.ledger.findings.push(finding('migration/not-mapped', params, { location: typeLocation }))
  }
  return things
}

/** Says of every member around a subject what became of it. */
function noteEnvelope(
  value: JsonObject,
  spot: Spot,
  handled: ReadonlySet<string>,
  reasons: Readonly<Record<string, string>> = envelope,
): void {
  for (const [claim, member] of Object.entries(value)) {
    if (['@context', 'type', '@type'].includes(claim) || handled.has(claim)) continue
    const location = locationOf(inside(spot, claim))
    const name = claim === '@id' ? 'id' : claim
    const reason = Object.hasOwn(reasons, name) ? reasons[name] : undefined
    spot.ledger.findings.push(
      reason === undefined
        ? finding('migration/not-mapped', { claim, value: brief(member), release: 'a manifest' }, { location })
        : finding('migration/left-out', { claim, reason }, { location }),
    )
  }
}

function brief(value: JsonValue | undefined): string {
  const text = JSON.stringify(value) ?? ''
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}

function typesOf(value: JsonObject): readonly string[] {
  const types = own(value, 'type') ?? own(value, '@type')
  return (Array.isArray(types) ? types : [types]).filter((type): type is string => typeof type === 'string')
}

function nothing(spot: Spot): readonly SourceThing[] {
  const found = spot.pointer === '' ? spot.source : `${spot.source} at ${spot.pointer}`
  spot.ledger.findings.push(finding('migration/nothing-found', { found }, { location: locationOf(spot) }))
  return []
}
