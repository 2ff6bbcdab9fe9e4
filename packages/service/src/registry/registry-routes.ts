import { ownMember } from '@gxkit/core'
import { packedShapesOf, type Release, releases, shapeTriples } from '@gxkit/ontology'
import type { TrustRole } from '@gxkit/trust'
import { z } from 'zod'
import { readJsonBody } from '../read-json-body.ts'
import { Refusal } from '../refusal.ts'
import type { Route, RouteFamily } from '../route.ts'
import { jsonAnswer, route } from '../route.ts'
import { judgeChain } from './judge-chain.ts'
import type { RegistryOptions } from './registry-options.ts'

/** Names of the lists of official registries -> role. */
const lists: Readonly<Record<string, TrustRole>> = { 'registration-notary': 'notary', compliance: 'compliance' }

const names = Object.keys(lists) as [string, ...string[]]
const result = z.object({ result: z.literal(true) })
const refusals = {
  400: { description: 'The request is malformed.', type: 'application/json' },
  409: { description: 'The chain is not trusted; the reasons are in the body.', type: 'application/json' },
}

/** The registry: which certificate chains are trusted, who may state what, and the vocabulary. */
export function registryRoutes(options: RegistryOptions): RouteFamily {
  const { evSslOnly = false } = options
  const versioned = (path: string, make: (path: string) => Route): Route[] =>
    ['/v2', '/v1'].map((base) => make(base + path))
  return {
    name: 'registry',
    description: 'Whom this clearing house trusts, and the vocabulary that it speaks.',
    routes: [
      ...versioned('/api/trustAnchor/chain', (path) => chainRoute(path, options)),
      ...versioned('/api/trustAnchor/chain/file', (path) => chainFileRoute(path, options)),
      ...versioned('/api/trusted-issuers', (path) =>
        route({
          method: 'get',
          path,
          summary: 'The trusted services, by what they are trusted for',
          cacheSeconds: 300,
          answers: { 200: { description: 'List name -> DIDs.', type: 'application/json' } },
          handle: ({ at }) =>
            jsonAnswer(
              Object.fromEntries(names.map((name) => [name, issuersOf(options, lists[name] ?? 'issuer', at)])),
            ),
        }),
      ),
      ...versioned('/api/trusted-issuers/{list}', (path) =>
        route({
          method: 'get',
          path,
          summary: 'The services that are trusted for one thing',
          params: z.object({ list: z.enum(names, `has to be one of ${names.join(', ')}`) }),
          cacheSeconds: 300,
          answers: { 200: { description: 'DIDs.', type: 'application/json', schema: z.array(z.string()) } },
          handle: ({ params, at }) => jsonAnswer(issuersOf(options, lists[params.list] ?? 'issuer', at)),
        }),
      ),
      route({
        method: 'get',
        path: '/v2/configurations/credentials',
        summary: 'What is asked of certificates',
        answers: {
          200: { description: 'The settings.', type: 'application/json', schema: z.object({ evsslonly: z.boolean() }) },
        },
        handle: () => jsonAnswer({ evsslonly: evSslOnly }),
      }),
      vocabularyRoute('/v2/shapes/{version}', 'The shapes of a version, as Turtle', 'text/turtle', shapesText),
      vocabularyRoute('/v2/context/{version}', 'The context of a version', 'application/ld+json', contextText),
    ],
  }
}

function chainRoute(path: string, options: RegistryOptions): Route {
  return route({
    method: 'post',
    path,
    summary: 'Whether a certificate chain leads to a trust anchor',
    body: {
      types: ['application/json'],
      description: 'The chain in PEM',
      example: { certs: '-----BEGIN CERTIFICATE-----…' },
    },
    weight: 'heavy',
    answers: { 200: { description: 'It does.', type: 'application/json', schema: result }, ...refusals },
    handle: async ({ body, at, signal }) => {
      const certs = ownMember(readJsonBody(body), 'certs')
      if (typeof certs !== 'string')
        throw new Refusal(400, 'The member "certs" has to be a text with the chain in PEM.')
      await judgeChain(certs, { ...options, at, signal })
      return jsonAnswer({ result: true })
    },
  })
}

function chainFileRoute(path: string, options: RegistryOptions): Route {
  return route({
    method: 'post',
    path,
    summary: 'The same for a chain by its address',
    body: {
      types: ['application/json'],
      description: 'The address (x5u)',
      example: { uri: 'https://provider.example/.well-known/x509CertificateChain.pem' },
    },
    weight: 'heavy',
    answers: {
      200: { description: 'It does.', type: 'application/json', schema: result },
      ...refusals,
      501: { description: 'This registry fetches nothing.', type: 'application/json' },
    },
    handle: async ({ body, at, signal }) => {
      const uri = ownMember(readJsonBody(body), 'uri')
      if (typeof uri !== 'string' || !/^https:\/\//.test(uri) || uri.length > 2048 || !URL.canParse(uri)) {
        throw new Refusal(400, 'The member "uri" has to be an https address.')
      }
      if (options.certificates === undefined) {
        throw new Refusal(501, 'This registry fetches nothing.', {
          next: 'Send the chain itself to …/trustAnchor/chain.',
        })
      }
      const answer = await options.certificates.fetch(uri, { signal })
      if (!answer.ok) throw new Refusal(409, `The certificate chain cannot be had: ${answer.reason}.`)
      await judgeChain(answer.content, { ...options, at, signal })
      return jsonAnswer({ result: true })
    },
  })
}

function issuersOf({ snapshot }: RegistryOptions, role: TrustRole, at: Date): readonly string[] {
  const day = at.toISOString().slice(0, 10)
  return snapshot.issuers
    .filter(({ roles, from = day, until = day }) => roles.includes(role) && from <= day && day <= until)
    .map(({ did }) => did)
}

function vocabularyRoute(path: string, summary: string, type: string, text: (release: Release) => string): Route {
  const made = new Map<string, string>()
  return route({
    method: 'get',
    path,
    summary,
    params: z.object({ version: z.string().max(32) }),
    cacheSeconds: 3600,
    answers: {
      200: { description: 'The document.', type },
      404: { description: 'No such version.', type: 'application/json' },
    },
    handle: ({ params: { version } }) => {
      const release = releases.find(({ contexts }) => contexts.accepted.some((url) => url.endsWith(`/${version}#`)))
      if (release === undefined) throw new Refusal(404, 'There is no such version of the vocabulary.')
      const known = made.get(release.id) ?? text(release)
      made.set(release.id, known)
      return new Response(known, { headers: { 'content-type': type } })
    },
  })
}

/** N-Triples are Turtle. */
function shapesText(release: Release): string {
  return [...shapeTriples(packedShapesOf(release))].map((triple) => `${triple.join(' ')} .\n`).join('')
}

function contextText(release: Release): string {
  return JSON.stringify(release.contexts.documents[release.contexts.preferred])
}
