import type { JsonObject } from '@gxkit/core'
import { ownMember } from '@gxkit/core'
import type { DocumentKind } from '../credential.ts'

interface TokenProfile {
  readonly name: string
  /** `typ` and `cty` by the kind of the content. */
  readonly header: Readonly<Record<DocumentKind, { readonly typ: string; readonly cty: string }>>
  /** Header parameters that must be there. */
  readonly required: readonly string[]
}

/** What real issuers write, the strictest first (ICAM 25.11, section 5.3.2; ICAM 24.07; the registration number notaries). */
const profiles: readonly TokenProfile[] = [
  {
    name: 'gaia-x-icam-25.11',
    header: { credential: { typ: 'vc+jwt', cty: 'vc' }, presentation: { typ: 'vp+jwt', cty: 'vp' } },
    required: ['kid', 'iss'],
  },
  {
    name: 'gaia-x-icam-24.07',
    header: {
      credential: { typ: 'vc+ld+json+jwt', cty: 'vc+ld+json' },
      presentation: { typ: 'vp+ld+jwt', cty: 'vp+ld+json' },
    },
    required: ['kid', 'iss'],
  },
  {
    name: 'gaia-x-notary',
    header: { credential: { typ: 'vc+ld+jwt', cty: 'vc+ld' }, presentation: { typ: 'vp+ld+jwt', cty: 'vp+ld' } },
    required: ['kid', 'iss'],
  },
]

/** The profile that the header of a token follows; `vc-jose` when it is none of the ones of Gaia-X. */
export function tokenProfile(header: JsonObject, kind: DocumentKind): string {
  const found = profiles.find(
    ({ header: written, required }) =>
      ownMember(header, 'typ') === written[kind].typ &&
      ownMember(header, 'cty') === written[kind].cty &&
      required.every((name) => Object.hasOwn(header, name)),
  )
  return found?.name ?? 'vc-jose'
}
