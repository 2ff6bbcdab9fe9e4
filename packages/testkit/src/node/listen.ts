import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { OwnHost } from '@gxkit/identity/node'
import { issueCertificate, p256 } from '../certificates.ts'
import type { Federation } from '../federation.ts'

/** A federation that answers over TLS on this machine. */
export interface Listening {
  readonly port: number
  /** How `guardedFetch` of `@gxkit/identity/node` finds the hosts of the federation here. */
  readonly ownHosts: readonly OwnHost[]
  close(): Promise<void>
}

/**
 * Lets the hosts of a federation answer over real TLS on the loopback interface, with a certificate by its authority.
 *
 * @example
 * const gaia = await federation()
 * const server = await listen(gaia)
 * const fetch = guardedFetch({ methods: ['GET', 'POST'], ownHosts: server.ownHosts })
 * const answer = await fetch('https://nordlicht-cloud.example/.well-known/did.json')
 * await server.close()
 */
export async function listen({ hosts, authority }: Federation): Promise<Listening> {
  const names = hosts.names
  const { certificate, keys } = await issueCertificate({
    subject: 'CN=Testkit',
    by: authority.issuing,
    algorithm: p256,
    hosts: names,
    // TLS looks at the clock of the machine, not at that of the federation.
    from: new Date(Date.now() - 86_400_000),
    until: new Date(Date.now() + 86_400_000),
  })
  const key = pem('PRIVATE KEY', new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey)))
  const cert = `${certificate.toString('pem')}\n${authority.issuing.pem}`
  const server = createServer({ key, cert }, (incoming, outgoing) => {
    void requestOf(incoming)
      .then((request) => hosts.answer(request))
      .then(async (answer) => {
        outgoing.writeHead(answer.status, Object.fromEntries(answer.headers))
        outgoing.end(new Uint8Array(await answer.arrayBuffer()))
      })
      .catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    ownHosts: names.map((host) => ({ host, addresses: ['127.0.0.1'], port, ca: authority.pem })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  const { method = 'GET', headers, url = '/' } = incoming
  const named = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  )
  const body = chunks.length > 0 && { body: new Uint8Array(Buffer.concat(chunks)) }
  return new Request(`https://${headers.host ?? ''}${url}`, { method, headers: named, ...body })
}

function pem(label: string, der: Uint8Array): string {
  const base64 = Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')
  return `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`
}
