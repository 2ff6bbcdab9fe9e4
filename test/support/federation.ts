import { issue, present, type Secured, vcJwt } from '@gxkit/credentials'
import { type DidResolver, documentsResolver } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { createParty, legalPerson, moment, type Party, termsAccepted, vatId } from '@gxkit/testkit/parties'

export {
  createParty,
  credentialOf,
  legalPerson,
  moment,
  type Party,
  presentationOf,
  termsAccepted,
  tokenOf,
  vatId,
} from '@gxkit/testkit/parties'

const base = 'https://nordlicht-cloud.example/gaia-x/'

/** A provider and a notary that know each other's keys. */
export interface Federation {
  readonly provider: Party
  readonly notary: Party
  /** Somebody with a good key of their own, who wants to pass as one of the others. */
  readonly stranger: Party
  readonly resolver: DidResolver
  readonly now: () => Date
}

/** Founds a federation: new keys, DID documents, a resolver that knows them, a clock that stands still. */
export async function createFederation(algorithm?: 'PS256' | 'ES256' | 'EdDSA'): Promise<Federation> {
  const [provider, notary, stranger] = await Promise.all([
    createParty('did:web:nordlicht-cloud.example', algorithm),
    createParty('did:web:notary.example', algorithm),
    createParty('did:web:stranger.example', algorithm),
  ])
  const resolver = documentsResolver([provider, notary, stranger].map((party) => party.didDocument))
  return { provider, notary, stranger, resolver, now: () => moment }
}

/** The three credentials of a participant, issued by those who may state them. */
export async function participantCredentials(federation: Federation): Promise<readonly Secured[]> {
  const { provider, notary, now } = federation
  const mechanism = vcJwt({ release: gaiaX2511 })
  return [
    await issue(legalPerson(provider.did), { signer: provider.signer, mechanism, now }),
    await issue(vatId(notary.did), { signer: notary.signer, mechanism, now }),
    await issue(termsAccepted(provider.did), { signer: provider.signer, mechanism, now }),
  ]
}

/** The presentation of a participant, signed by the provider. */
export async function participantPresentation(
  federation: Federation,
  request: { readonly challenge?: string; readonly domain?: string } = {},
): Promise<Secured> {
  const { provider, now } = federation
  const mechanism = vcJwt({ release: gaiaX2511 })
  const id = `${base}presentation`
  const credentials = await participantCredentials(federation)
  return present(credentials, { signer: provider.signer, mechanism, holder: provider.did, id, now, ...request })
}
