import type { Route, RouteFamily } from '../route.ts'
import { route } from '../route.ts'
import type { ServiceIdentity } from '../service-options.ts'

const day = 86_400

/** The DID document and the certificates of the service, where its DID leads to and where official services have them. */
export function identityRoutes(identity: ServiceIdentity): RouteFamily {
  const document = JSON.stringify(identity.didDocument)
  const chain = identity.certificateChain
  const documents = [...new Set([documentPath(identity.didDocument.id), '/.well-known/did.json', '/did.json'])]
  return {
    name: 'identity',
    description: 'Who this clearing house is.',
    routes: [
      ...documents.map((path) =>
        file({ path, summary: 'The DID document of the service', type: 'application/did+json', text: document }),
      ),
      ...(chain === undefined
        ? []
        : ['/x509CertificateChain.pem', '/.well-known/x509CertificateChain.pem'].map((path) =>
            file({ path, summary: 'The certificates behind the key', type: 'application/x-pem-file', text: chain }),
          )),
    ],
  }
}

/** Where the document of a did:web lies on its host; other DIDs are published at the usual places alone. */
function documentPath(did: string): string {
  const [, ...segments] = did.startsWith('did:web:') ? did.slice('did:web:'.length).split(':') : []
  if (segments.length === 0) return '/.well-known/did.json'
  return `/${segments.join('/')}/did.json`
}

function file(options: {
  readonly path: string
  readonly summary: string
  readonly type: string
  readonly text: string
}): Route {
  const { path, summary, type, text } = options
  return route({
    method: 'get',
    path,
    summary,
    cacheSeconds: day / 24,
    answers: { 200: { description: summary, type } },
    handle: () => new Response(text, { headers: { 'content-type': type } }),
  })
}
