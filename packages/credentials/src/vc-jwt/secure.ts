import type { JsonObject, JsonValue } from '@gxkit/core'
import { GxError, toBase64url } from '@gxkit/core'
import type { ContextSet } from '@gxkit/linked-data'
import type { Release } from '@gxkit/ontology'
import type { Credential, Presentation } from '../credential.ts'
import { kindOf } from '../members.ts'
import { refuseInput } from '../refuse-input.ts'
import { refuseUnsignable } from '../refuse-unsignable.ts'
import type { Secured, SecureOptions } from '../securing-mechanism.ts'
import { signBytes } from '../sign-bytes.ts'
import { checkClaims } from './claims.ts'

const mediaTypes = { credential: 'application/vc+jwt', presentation: 'application/vp+jwt' } as const

/**
 * Signs a document as VC-JWT or VP-JWT: the payload is the document itself (with `nonce` and `aud` where a verifier asked
 * for them), the header carries what the release prescribes (ICAM 25.11, section 5.3.2).
 */
export async function secureVcJwt(
  document: Credential | Presentation,
  options: SecureOptions & { readonly release: Release; readonly contexts: ContextSet },
): Promise<Secured> {
  const { signer, release, challenge, domain } = options
  const kind = kindOf(document) ?? 'credential'
  const { issuer, signerDid } = await refuseUnsignable(document, {
    ...options,
    kind,
    profile: 'gaia-x',
    isRead: kind === 'credential',
  })
  const payload: JsonObject = {
    ...document,
    ...(kind === 'presentation' && challenge !== undefined && { nonce: challenge }),
    ...(kind === 'presentation' && domain !== undefined && { aud: domain }),
  }
  const times = { now: options.now?.() ?? new Date(), clockSkewSeconds: 60 }
  refuseInput(checkClaims(payload, { kind, source: kind, ...times }))
  const { typ, cty } = headerOf(release)[kind]
  const header = { alg: signer.algorithm, typ, cty, kid: signer.verificationMethod, iss: issuer ?? signerDid }
  const signingInput = `${encode(header)}.${encode(payload)}`
  const signature = await signBytes(new TextEncoder().encode(signingInput), options)
  return { form: 'enveloped', mediaType: mediaTypes[kind], token: `${signingInput}.${toBase64url(signature)}` }
}

function headerOf({ name, securing }: Release): NonNullable<Release['securing']['header']> {
  if (securing.header !== undefined) return securing.header
  throw new GxError('ERR_MECHANISM_UNSUPPORTED', `Credentials of ${name} are not secured as tokens.`, {
    details: { mechanism: 'vc-jwt', release: name },
    next: `Its credentials carry ${securing.mechanism}; take another release, or another mechanism.`,
  })
}

function encode(value: JsonValue): string {
  return toBase64url(new TextEncoder().encode(JSON.stringify(value)))
}
