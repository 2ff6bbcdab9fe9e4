import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { GxError } from '@gxkit/core'
import { getRequestListener } from '@hono/node-server'

/** Options of {@link listen}. */
export interface ListenOptions {
  /** Answers requests. */
  readonly fetch: (request: Request, client: { readonly address: string }) => Promise<Response>
  /** 0 takes any free one. */
  readonly port: number
  /** The address to listen on; default 127.0.0.1. */
  readonly host?: string
  /** Key and certificates in PEM; without them HTTP is spoken, for a proxy in front. */
  readonly tls?: { readonly key: string; readonly certificate: string }
  /** How long answers may take after the end was asked for; default 30,000. */
  readonly drainMilliseconds?: number
}

/** A server that listens. */
export interface Listening {
  readonly url: string
  readonly port: number
  /** Takes no new connections, waits for what is being answered, at most as long as was agreed, then ends the rest. */
  close(): Promise<void>
}

/** Slow and odd peers are given up early; Node refuses smuggled and oversized headers by itself. */
const patience = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  insecureHTTPParser: false,
} as const

/**
 * Listens for requests over HTTP, or HTTPS from TLS 1.2 on.
 *
 * @throws GxError `ERR_OPTION_INVALID` when the address is taken or cannot be used, or key and certificate do not fit
 * @example
 * const service = createService({ identity: { signer, didDocument } })
 * const server = await listen({ fetch: service.fetch, port: 0 })
 * await server.close()
 */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { fetch, port, host = '127.0.0.1', tls, drainMilliseconds = 30_000 } = options
  const listener = getRequestListener(
    (request, { incoming }) => fetch(request, { address: incoming.socket.remoteAddress ?? 'unknown' }),
    { overrideGlobalObjects: false, hostname: 'localhost', errorHandler: () => new Response(null, { status: 400 }) },
  )
  const server = tls === undefined ? createServer(patience) : secureServer(tls)
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing))
  await started(server, port, host)
  const address = server.address() as AddressInfo
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${name}:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        const end = setTimeout(() => server.closeAllConnections(), drainMilliseconds)
        server.close(() => {
          clearTimeout(end)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}

function secureServer({ key, certificate }: NonNullable<ListenOptions['tls']>): Server {
  try {
    return createSecureServer({ ...patience, key, cert: certificate, minVersion: 'TLSv1.2' })
  } catch {
    throw new GxError('ERR_OPTION_INVALID', 'The key and the certificates for TLS cannot be used together.', {
      next: 'Give the private key and the chain that starts with its certificate, both in PEM.',
    })
  }
}

function started(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const problem = error.code === 'EADDRINUSE' ? 'is taken by another program' : 'cannot be listened on'
      reject(
        new GxError('ERR_OPTION_INVALID', `The address ${host}:${port} ${problem}.`, {
          next: 'Take another port or address.',
        }),
      )
    })
    server.listen(port, host, resolve)
  })
}
