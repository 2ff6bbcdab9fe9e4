import { buildPath, parseCertificates } from '@gxkit/trust'
import { json, refusal } from './answers.ts'

/** A registry with one anchor and a list of trusted issuers. A stand-in for `@gxkit/service`. */
export function registryService(options: {
  readonly anchor: string
  readonly issuers: Readonly<Record<string, readonly string[]>>
  readonly fetchChain: (url: string) => Promise<Response>
  readonly now: () => Date
}): (request: Request) => Promise<Response> {
  const { anchor, issuers, fetchChain, now } = options
  const check = async (pem: string): Promise<Response> => {
    const chain = await parseCertificates(pem, { source: 'chain' })
    const anchors = await parseCertificates(anchor, { source: 'anchors' })
    if (!chain.ok || !anchors.ok) return refusal(409, 'Invalid Certificate')
    const last = chain.value.at(-1)
    if (last === undefined || !anchors.value.some(({ fingerprint }) => fingerprint === last.fingerprint)) {
      return refusal(409, 'Root certificate is not self-signed')
    }
    const built = await buildPath(chain.value, { anchors: anchors.value, at: now() })
    return built.ok ? json({ result: true }) : refusal(409, 'The certificate chain does not lead to a trust anchor')
  }
  return async (request) => {
    const { pathname } = new URL(request.url)
    const body = request.method === 'POST' ? ((await request.json()) as Record<string, unknown>) : {}
    if (pathname.endsWith('/api/trustAnchor/chain')) return check(String(body.certs))
    if (pathname.endsWith('/api/trustAnchor/chain/file'))
      return check(await (await fetchChain(String(body.uri))).text())
    if (pathname.endsWith('/api/trusted-issuers')) return json(issuers)
    if (pathname.endsWith('/configurations/credentials')) return json({ evsslonly: false })
    const [, role = ''] = /\/api\/trusted-issuers\/([a-z-]+)$/.exec(pathname) ?? []
    const listed = issuers[role]
    return listed === undefined ? refusal(404, `Cannot ${request.method} ${pathname}`) : json(listed)
  }
}
