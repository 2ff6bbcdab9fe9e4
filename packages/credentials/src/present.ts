import type { JsonObject } from '@gxkit/core'
import { checkBounds, toDateTimeStamp } from '@gxkit/core'
import { splitDidUrl } from '@gxkit/identity'
import type { Presentation } from './credential.ts'
import { dataModelContexts } from './credential.ts'
import { enclosed } from './enclosed.ts'
import { toEnvelope } from './envelope.ts'
import type { IssueOptions } from './issue.ts'
import { secureAndOpen } from './issue.ts'
import { refuseInput } from './refuse-input.ts'
import type { Secured } from './securing-mechanism.ts'
import { checkStructure } from './structure/check-structure.ts'

/** Options of {@link present}. */
export interface PresentOptions extends IssueOptions {
  /** The DID that presents; the DID of the signer when absent. */
  readonly holder?: string
  /** An absolute URL for the presentation itself; none when absent. */
  readonly id?: string
  /** Start of validity; now when absent. */
  readonly validFrom?: Date
  /** End of validity; none when absent. */
  readonly validUntil?: Date
  /** What the verifier asked to be answered. */
  readonly challenge?: string
  /** The verifier that the presentation is made for. */
  readonly domain?: string
}

/**
 * Makes and signs a presentation of credentials. Tokens become EnvelopedVerifiableCredential objects, credentials with an
 * embedded proof stay as they are; both may stand side by side. With VC-JWT the presentation has the form that the
 * Gaia-X compliance service takes. Presentations of Gaia-X 22.10 (JsonWebSignature2020) carry no proof of their own.
 *
 * @param credentials the secured credentials, in the order in which they shall stand
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, `ERR_SIGNER_FAILED`, `ERR_KEY_ALGORITHM_MISMATCH`
 * @see VCDM 2.0, section 4.13; ICAM 25.11, section 5
 * @example
 * const presentation = await present([secured], { signer, mechanism: vcJwt({ release: gaiaX2511 }) })
 */
export async function present(credentials: readonly Secured[], options: PresentOptions): Promise<Secured> {
  const { mechanism, signer, id, validUntil } = options
  const now = options.now?.() ?? new Date()
  const holder = options.holder ?? splitDidUrl(signer.verificationMethod)?.did ?? signer.verificationMethod
  for (const c of credentials) if (c.form === 'embedded') refuseInput(checkBounds(c.document, { source: 'credential' }))
  const entries = credentials.map(
    (c): JsonObject => (c.form === 'enveloped' ? toEnvelope(c) : structuredClone(c.document)),
  )
  const isVersion1 = mechanism.id !== 'vc-jwt' && entries.length > 0 && entries.every(usesVersion1)
  const presentation: Presentation = {
    '@context': [dataModelContexts[isVersion1 ? '1.1' : '2.0']],
    type: ['VerifiablePresentation'],
    ...(id !== undefined && { id }),
    ...(mechanism.id === 'vc-jwt' ? { issuer: holder } : { holder }),
    ...(mechanism.id === 'vc-jwt' && { validFrom: toDateTimeStamp(options.validFrom ?? now) }),
    ...(mechanism.id === 'vc-jwt' && validUntil !== undefined && { validUntil: toDateTimeStamp(validUntil) }),
    verifiableCredential: entries,
  }
  const profile = mechanism.profile
  const isUnsigned = mechanism.presentations === 'unsigned'
  refuseInput([
    ...checkStructure(presentation, { source: 'presentation', kind: 'presentation', ...(profile && { profile }) }),
    ...enclosed(presentation, 'presentation').findings,
  ])
  return isUnsigned ? { form: 'embedded', document: presentation } : secureAndOpen(presentation, options)
}

function usesVersion1(document: JsonObject): boolean {
  const context = document['@context']
  return (Array.isArray(context) ? context[0] : context) === dataModelContexts['1.1']
}
