import type { Finding, JsonObject } from '@gxkit/core'
import { credentialDigest, recognise } from '@gxkit/credentials'
import { gaiaX2511 } from '@gxkit/ontology'
import { checkLabel, createVerifier, type VerificationSuccess } from '@gxkit/verify'
import { credentialOf, legalPerson, moment, vatId } from '../support/federation.ts'
import type { Fixture } from './fixture.ts'
import { federation, token } from './given/proofs.ts'

async function verified(text: string): Promise<VerificationSuccess> {
  const { resolver } = await federation()
  const verifier = createVerifier({ release: gaiaX2511, resolver, now: () => moment, validator: false })
  const result = await verifier.verify(text, { source: 'label.jwt' })
  if (!result.ok) throw new Error(result.report.findings.map(({ message }) => message).join('; '))
  return result
}

async function digestOf(text: string): Promise<string> {
  const { secured } = recognise(text)
  if (secured === undefined) throw new Error('no token')
  return credentialDigest(secured)
}

/** What is found where a label of the notary with these entries is shown for the provider's own credential. */
async function compared(entries: (own: JsonObject) => readonly JsonObject[]): Promise<readonly Finding[]> {
  const { notary, provider } = await federation()
  const shown = await token({ content: legalPerson(provider.did) as never })
  const own = { id: String(legalPerson(provider.did).id), 'gx:digestSRI': await digestOf(shown) }
  const claims = { 'gx:labelLevel': 'SC', 'gx:compliantCredentials': entries(own) }
  const label = credentialOf('LabelCredential', 'label', { issuer: notary.did, claims })
  const text = await token({ content: label as never, signer: notary.signer })
  return (await checkLabel(await verified(text), await verified(shown))).report.findings
}

/** Codes of labels. */
export const labelFixtures: readonly Fixture[] = [
  ['label/not-a-label', 'no entries', () => compared(() => [])],
  ['label/unreadable-entry', 'no digest', () => compared(({ id }) => [{ id: id ?? '' }])],
  ['label/missing-credential', 'another one', () => compared((own) => [own, { ...own, id: String(vatId('x').id) }])],
  ['label/extra-credential', 'no word of it', () => compared((own) => [{ ...own, id: String(vatId('x').id) }])],
  [
    'label/different-credential',
    'an earlier version',
    () => compared((own) => [{ ...own, 'gx:digestSRI': `sha256-${'0'.repeat(64)}` }]),
  ],
]
