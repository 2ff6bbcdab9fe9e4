import { isJsonObject, type JsonObject, type JsonValue, ownMember, toArray } from '@gxkit/core'
import { bareName } from '@gxkit/ontology'

/** One credential in the picture: a claim about a subject. */
export interface Claim {
  /** Stands for the claim in the picture. */
  readonly key: string
  /** What kind of thing is described, e.g. `LegalPerson`. */
  readonly kind: string
  /** Name of the thing, or the end of its id. */
  readonly name: string
  /** Other claims' subjects that this one refers to, with the property. */
  readonly references: readonly Reference[]
}

/** A reference from one subject to another; the property as a path, e.g. `legalDocuments.involvedParties`. */
export interface Reference {
  readonly property: string
  /** Key of the claim about the other subject. */
  readonly to: string
}

/** Everything one issuer claims. */
export interface Issuer {
  readonly id: string
  readonly claims: readonly Claim[]
}

/** Who claims what about whom. */
export interface Picture {
  readonly title: string
  readonly issuers: readonly Issuer[]
}

/**
 * Draws together who claims what about whom. Nothing is verified here; give it what you trust, or say so beside it.
 *
 * @param credentials unsecured or verified credentials
 */
export function pictureOf(title: string, credentials: readonly JsonObject[]): Picture {
  const subjects = credentials.flatMap((credential) =>
    toArray(credential.credentialSubject as JsonValue)
      .filter(isJsonObject)
      .map((subject) => ({ subject, issuer: idOf(credential.issuer) ?? 'unknown issuer' })),
  )
  const keys = new Map<string, string>()
  for (const [i, { subject }] of subjects.entries()) keys.set(idOf(subject) ?? `#${i}`, `c${i + 1}`)
  const claims = subjects.map(({ subject, issuer }, i) => {
    const key = `c${i + 1}`
    const references = distinct(referencesOf(subject, keys).filter(({ to }) => to !== key))
    return { issuer, claim: { key, kind: kindOf(subject), name: nameOf(subject), references } }
  })
  const ids = [...new Set(claims.map(({ issuer }) => issuer))]
  const issuers = ids.map((id) => ({ id, claims: claims.filter((c) => c.issuer === id).map((c) => c.claim) }))
  return { title, issuers: issuers.sort((a, b) => b.claims.length - a.claims.length) }
}

function referencesOf(node: JsonObject, keys: ReadonlyMap<string, string>, property = ''): Reference[] {
  return Object.entries(node).flatMap(([name, value]) =>
    toArray(value as JsonValue).flatMap((item) => {
      if (!isJsonObject(item)) return []
      const path = property === '' ? bareName(name) : `${property}.${bareName(name)}`
      const to = keys.get(idOf(item) ?? '')
      return [...(to === undefined ? [] : [{ property: path, to }]), ...referencesOf(item, keys, path)]
    }),
  )
}

function distinct(references: readonly Reference[]): Reference[] {
  return references.filter((r, i) => references.findIndex((o) => o.property === r.property && o.to === r.to) === i)
}

function idOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value
  const id = isJsonObject(value) ? (ownMember(value, 'id') ?? ownMember(value, '@id')) : undefined
  return typeof id === 'string' ? id : undefined
}

function kindOf(subject: JsonObject): string {
  const [type] = toArray(subject.type ?? subject['@type'])
  return typeof type === 'string' ? bareName(type) : 'Thing'
}

function nameOf(subject: JsonObject): string {
  for (const [key, value] of Object.entries(subject)) {
    if (/(^|:)(legalName|name|title)$/.test(key) && typeof value === 'string') return value
  }
  for (const [key, value] of Object.entries(subject)) {
    if (/(^|:)(vatID|leiCode|eori|euid|local|taxID)$/.test(key) && typeof value === 'string') return value
  }
  const id = (idOf(subject) ?? '').replace(/#subject$/, '')
  return id.slice(id.lastIndexOf('/') + 1) || id
}
