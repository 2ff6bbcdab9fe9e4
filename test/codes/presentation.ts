import { gaiaX2210 } from '@gxkit/ontology'
import { createReplayStore } from '@gxkit/verify'
import { vatId } from '../support/federation.ts'
import type { Fixture } from './fixture.ts'
import { embedded, federation, presented, token, verifying } from './given/proofs.ts'

const id = 'https://nordlicht-cloud.example/gaia-x/nordlicht-vat-2'

/** A registration number, in a credential of its own or in the words of somebody else. */
async function number(
  issuer: 'notary' | 'provider' | 'stranger',
  vatID = 'DE123456789',
  name?: string,
): Promise<string> {
  const { [issuer]: party } = await federation()
  const content = vatId(party.did)
  const claims = content.credentialSubject as { readonly id: string; readonly type: string }
  const subject = { ...claims, vatID }
  const members = { ...content, ...(name !== undefined && { id: name }), credentialSubject: subject }
  return token({ content: members as never, signer: party.signer })
}

/** Codes of what the credentials of a presentation say of one another, and of presentations that are shown again. */
export const presentationFixtures: readonly Fixture[] = [
  [
    'presentation/other-subject',
    'a credential about a stranger',
    async () => {
      const { notary } = await federation()
      const subject = { id: 'https://stranger.example/#vat', type: 'gx:VatID', vatID: 'DE123456789' }
      const content = { ...vatId(notary.did), credentialSubject: subject }
      return presented([await token({ content: content as never, signer: notary.signer })])
    },
  ],
  [
    'presentation/shared-subject',
    'two notaries',
    async () => presented([await number('notary'), await number('stranger', 'DE123456789', id)]),
  ],
  [
    'presentation/conflict',
    'two numbers for one thing',
    async () => presented([await number('notary'), await number('notary', 'DE987654321', id)]),
  ],
  ['presentation/self-stated', "the provider's own number", async () => presented([await number('provider')])],
  [
    'presentation/unsigned',
    'a presentation of 22.10',
    async () => {
      const context = ['https://www.w3.org/2018/credentials/v1']
      const content = { '@context': context, type: ['VerifiablePresentation'] }
      return verifying({ ...content, verifiableCredential: [await embedded()] }, { release: gaiaX2210 })
    },
  ],
  [
    'presentation/no-expiry',
    'no end',
    async () => presented([await token()], { challenge: 'c', members: { nonce: 'c' }, replay: createReplayStore() }),
  ],
  [
    'presentation/replayed',
    'the same twice',
    async () => {
      const replay = createReplayStore({ now: () => new Date('2026-11-21T12:00:00Z') })
      const asked = { challenge: 'c', members: { nonce: 'c', validUntil: '2026-12-01T00:00:00Z' }, replay }
      await presented([await token()], asked)
      return presented([await token()], asked)
    },
  ],
]
