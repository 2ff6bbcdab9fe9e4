import { GxError, isJsonObject, ownMember } from '@gxkit/core'
import { recognise, type Secured } from '@gxkit/credentials'
import type { Signer } from '@gxkit/identity'

/** Tells a secured document from other objects, also where no compiler looked. */
export function isSecured(value: unknown): value is Secured {
  if (!isJsonObject(value)) return false
  const form = ownMember(value, 'form')
  if (form === 'embedded') return isJsonObject(ownMember(value, 'document'))
  return form === 'enveloped' && typeof ownMember(value, 'token') === 'string'
}

/**
 * The secured credentials behind objects and stored texts.
 *
 * @throws GxError `ERR_INPUT_REFUSED` for what is no secured document
 */
export function readSecured(given: unknown): readonly Secured[] {
  return (Array.isArray(given) ? given : [given]).map((each: unknown, index) => {
    if (isSecured(each)) return each
    const { secured, findings = [] } = typeof each === 'string' ? recognise(each) : {}
    if (secured !== undefined) return secured
    throw new GxError('ERR_INPUT_REFUSED', `Credential ${index + 1} to present is not a signed credential.`, {
      next: 'Give what "issue" returned, or its text.',
      details: { findings: JSON.parse(JSON.stringify(findings)) },
    })
  })
}

/**
 * Makes sure that there is something that signs, before its absence shows as something else.
 *
 * @throws GxError `ERR_OPTION_INVALID`
 */
export function checkSigner(signer: Signer | undefined): void {
  if (typeof signer?.sign === 'function' && typeof signer.verificationMethod === 'string') return
  throw new GxError('ERR_OPTION_INVALID', 'The option "signer" must be a signer.', {
    next: 'Make one from a private key with "signerFromJwk".',
  })
}

/**
 * Makes sure that there is a document where one is needed; what it holds is not looked at.
 *
 * @throws GxError `ERR_OPTION_INVALID`
 */
export function checkDocument(document: unknown, name: string): void {
  if (isJsonObject(document) && !isSecured(document)) return
  const reason = isSecured(document) ? 'it is signed already' : 'it is no JSON object'
  throw new GxError('ERR_OPTION_INVALID', `What was given as ${name} is not a credential without proof: ${reason}.`, {
    next: 'Give the credential as the typed functions return it.',
  })
}
