import { GxError } from '@gxkit/core'
import { type Credential, credentialDigest, issue, jsonWebSignature2020 } from '@gxkit/credentials'
import { gaiaX2210 } from '@gxkit/ontology'
import type { ServiceIdentity } from '../service-options.ts'
import type { Certificate, Confirmation, NotaryRequest } from './notarise.ts'

/**
 * The credential of confirmed numbers as Gaia-X 22.10 has it: one class for all kinds, an embedded JsonWebSignature2020.
 *
 * @param confirmed one confirmation for each number, with the request that it answers
 */
export async function certifyTagus(
  confirmed: readonly { readonly request: NotaryRequest; readonly confirmation: Confirmation }[],
  { identity }: { readonly identity: ServiceIdentity },
): Promise<Certificate> {
  const [first] = confirmed
  if (first === undefined) throw new GxError('ERR_INTERNAL', 'there is no number to certify')
  const { at, id, subject, signal } = first.request
  const claims = confirmed.flatMap(({ request, confirmation: { type, answer } }) => {
    const { countryCode } = answer.facts
    const member = `gx:${type.tagus}`
    const named = type.tagus === 'vatID' || type.tagus === 'leiCode'
    return [[member, request.value], ...(named && countryCode ? [[`${member}-countryCode`, countryCode]] : [])]
  })
  const credential = {
    '@context': [...gaiaX2210.contexts.order],
    type: ['VerifiableCredential'],
    id,
    issuer: identity.didDocument.id,
    issuanceDate: at.toISOString(),
    credentialSubject: { id: subject, type: 'gx:legalRegistrationNumber', ...Object.fromEntries(claims) },
    evidence: confirmed.map(({ confirmation: { type, answer } }) => ({
      // Official notaries leave the type out, which VCDM 1.1, 5.6 demands: strict verifiers refuse theirs.
      type: 'gx:RegistrationNumberEvidence',
      'gx:evidenceURL': answer.evidenceUrl,
      'gx:executionDate': at.toISOString(),
      'gx:evidenceOf': `gx:${type.tagus}`,
    })),
  } as Credential
  const mechanism = jsonWebSignature2020({ release: gaiaX2210 })
  const secured = await issue(credential, { signer: identity.signer, mechanism, now: () => at, signal })
  if (secured.form === 'embedded') {
    return { content: JSON.stringify(secured.document), digest: await credentialDigest(secured) }
  }
  throw new GxError('ERR_INTERNAL', 'credentials of 22.10 carry their proof')
}
