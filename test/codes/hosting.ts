import { type PreflightOptions, preflight } from '@gxkit/clearing-house'
import type { Finding, JsonObject } from '@gxkit/core'
import { issue, vcJwt } from '@gxkit/credentials'
import { createDidDocument, toPublicJwk } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { type Federation, federation, type Participant } from '@gxkit/testkit'
import { createParty, credentialOf, tokenOf } from '@gxkit/testkit/parties'
import { forgeToken, headerFor } from '../support/forge.ts'
import type { Fixture } from './fixture.ts'

interface Given {
  readonly world: Federation
  readonly provider: Participant
  readonly presentation: string
}

type Changes = PreflightOptions & { readonly presentation: string }

/** A federation of its own for each fixture: what is broken in one is whole in the next. */
async function looked(change: (given: Given) => unknown): Promise<readonly Finding[]> {
  const world = await federation()
  const [provider] = world.participants
  const presentation = await provider.present(await provider.ownCredentials())
  const { fetch, now } = world
  const changed = (await change({ world, provider, presentation })) as Partial<Changes> | undefined
  const options: Changes = { fetch, now, presentation, ...changed }
  return (await preflight(options.presentation, options)).findings
}

const didOf = ({ host }: Participant): string => `https://${host}/.well-known/did.json`
const json = 'application/did+json'
const page = { content: '<!doctype html><p>Accept all', mediaType: 'text/html' }

/** Publishes the document of the provider with its key changed. */
function withKey({ world, provider }: Given, change: (key: JsonObject) => JsonObject): void {
  const document = JSON.parse(JSON.stringify(provider.didDocument)) as {
    verificationMethod: { publicKeyJwk?: JsonObject }[]
  }
  for (const method of document.verificationMethod) {
    if (method.publicKeyJwk !== undefined) method.publicKeyJwk = change(method.publicKeyJwk)
  }
  world.hosts.publish(didOf(provider), { content: JSON.stringify(document), mediaType: json })
}

async function withDocument({ world, provider }: Given, url: string): Promise<object> {
  const claims = { 'gx:legalDocuments': { type: 'gx:LegallyBindingAct', url } }
  const credential = credentialOf('ServiceOffering', 'offer', { issuer: provider.did, claims })
  const { signer } = provider
  const token = tokenOf(await issue(credential, { signer, mechanism: vcJwt({ release: gaiaX2511 }), now: world.now }))
  return { presentation: await provider.present([token]) }
}

/** Codes of the look at what is published. */
export const hostingFixtures: readonly Fixture[] = [
  [
    'hosting/unreachable',
    'no host',
    () => looked(() => ({ fetch: () => Promise.reject(new TypeError('fetch failed')) })),
  ],
  [
    'hosting/redirect',
    'a move',
    () =>
      looked(({ world, provider }) =>
        world.hosts.publish(didOf(provider), async () => new Response('', { status: 302 })),
      ),
  ],
  ['hosting/status', 'nothing there', () => looked(({ world, provider }) => world.hosts.withdraw(didOf(provider)))],
  ['hosting/web-page', 'a banner', () => looked(({ world, provider }) => world.hosts.publish(didOf(provider), page))],
  [
    'hosting/media-type',
    'plain text',
    () =>
      looked(({ world, provider }) => {
        const content = JSON.stringify(provider.didDocument)
        world.hosts.publish(didOf(provider), { content, mediaType: 'text/plain' })
      }),
  ],
  [
    'hosting/no-cors',
    'no header',
    () =>
      looked(({ world, provider }) => {
        const headers = { 'access-control-allow-origin': 'https://a.example' }
        world.hosts.publish(didOf(provider), {
          content: JSON.stringify(provider.didDocument),
          mediaType: json,
          headers,
        })
      }),
  ],
  ['hosting/no-chain', 'a key alone', () => looked((given) => withKey(given, ({ x5u: _, ...key }) => key))],
  ['hosting/no-algorithm', 'no alg', () => looked((given) => withKey(given, ({ alg: _, ...key }) => key))],
  [
    'hosting/other-key',
    'the key of before',
    () =>
      looked(async ({ world, provider }) => {
        const { privateJwk } = await createParty(provider.did, 'ES256')
        const key = { fragment: 'key-1', publicJwk: toPublicJwk(privateJwk), x5u: provider.chainUrl }
        const document = createDidDocument({ did: provider.did, keys: [key] })
        world.hosts.publish(didOf(provider), { content: JSON.stringify(document), mediaType: json })
        return {}
      }),
  ],
  [
    'hosting/chain-without-root',
    'two certificates',
    () =>
      looked(({ world, provider }) => {
        const content = provider.leaf.pem + world.authority.issuing.pem
        world.hosts.publish(provider.chainUrl, { content, mediaType: 'application/x-pem-file' })
      }),
  ],
  ['hosting/not-ev', 'an ordinary certificate', () => looked(() => ({ environment: 'production' as const }))],
  [
    'hosting/chain-in-token',
    'x5c in the header',
    () =>
      looked(async ({ provider }) => {
        const content = { issuer: provider.did, type: ['VerifiablePresentation'], verifiableCredential: [] }
        return {
          presentation: await forgeToken(headerFor('vp', provider.signer, { x5c: ['MII'] }), content, provider.signer),
        }
      }),
  ],
  ['hosting/label-address', 'http', () => looked(() => ({ vcid: 'http://nordlicht-cloud.example/label' }))],
  ['hosting/label-elsewhere', 'another host', () => looked(() => ({ vcid: 'https://elsewhere.example/label' }))],
  [
    'hosting/document-missing',
    'a dead link',
    () => looked((given) => withDocument(given, 'https://nordlicht-cloud.example/terms.pdf')),
  ],
]
