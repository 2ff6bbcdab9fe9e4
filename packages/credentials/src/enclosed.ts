import type { Finding, JsonObject, JsonPointer, Limits } from '@gxkit/core'
import { defaultLimits, finding, isJsonObject, ownMember } from '@gxkit/core'
import { describeValue } from './describe-value.ts'
import { envelopeKind } from './envelope.ts'
import { kindOf } from './members.ts'
import { recognise } from './recognise.ts'
import type { Secured } from './securing-mechanism.ts'
import { valuesOf } from './structure/rules.ts'

/** A credential inside a presentation. */
export interface EnclosedCredential {
  /** What to open; absent when the credential carries no proof, or none that is supported. */
  readonly secured?: Secured
  /** The credential as it stands in the presentation. */
  readonly document?: JsonObject
  /** Where it stands in the presentation. */
  readonly pointer: JsonPointer
  /** Its own name, e.g. `presentation.jwt > credential 2`. */
  readonly source: string
  /** The name of an unsupported proof type. */
  readonly reason?: string
}

/** What a presentation contains. */
export interface Enclosed {
  readonly entries: readonly EnclosedCredential[]
  readonly findings: readonly Finding[]
}

/**
 * Takes the credentials out of a presentation, embedded and enveloped ones, in their order. Links are never followed. An
 * empty presentation, too many credentials, and a presentation inside it are errors.
 *
 * @param presentation the opened presentation
 * @param source name of the presentation, for findings; entry `i` is called `<source> > credential <i + 1>`
 * @example
 * const { entries, findings } = enclosed(opened.document, 'presentation.jwt')
 */
export function enclosed(
  presentation: JsonObject,
  source: string,
  options: { readonly limits?: Partial<Limits> } = {},
): Enclosed {
  const limit = options.limits?.credentials ?? defaultLimits.credentials
  const place = { location: { source, pointer: '/verifiableCredential' as const } }
  const values = valuesOf(presentation, 'verifiableCredential')
  if (values.length === 0 || ownMember(presentation, 'verifiableCredential') === null) {
    return { entries: [], findings: [finding('presentation/empty', {}, place)] }
  }
  if (values.length > limit) {
    const params = { count: values.length, limit }
    return { entries: [], findings: [finding('presentation/too-many-credentials', params, place)] }
  }
  const findings: Finding[] = []
  const entries = values.map(({ value, pointer }, index): EnclosedCredential => {
    const entry = { pointer, source: `${source} > credential ${index + 1}` }
    const location = { source, pointer }
    if (!isJsonObject(value)) {
      findings.push(finding('credential/not-enclosed', { found: describeValue(value) }, { location }))
      return entry
    }
    const isNested = kindOf(value) === 'presentation' || envelopeKind(value) === 'presentation'
    if (isNested) {
      findings.push(finding('presentation/nested', {}, { location }))
      return { ...entry, document: value }
    }
    const { secured, reason, findings: found } = recognise(value, { source })
    findings.push(...found.map((f) => under(f, source, pointer)))
    return { ...entry, document: value, ...(secured && { secured }), ...(reason !== undefined && { reason }) }
  })
  return { entries, findings }
}

function under(found: Finding, source: string, pointer: JsonPointer): Finding {
  return { ...found, location: { source, pointer: `${pointer}${found.location?.pointer ?? ''}` as JsonPointer } }
}
