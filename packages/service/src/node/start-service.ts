import { createService } from '../create-service.ts'
import type { ServiceOptions } from '../service-options.ts'
import { createLogger } from './create-logger.ts'
import { createMetrics } from './create-metrics.ts'
import { type Listening, type ListenOptions, listen } from './listen.ts'

/** Options of {@link startService}. */
export interface StartOptions extends Omit<ListenOptions, 'fetch'> {
  readonly service: Omit<ServiceOptions, 'observe'>
  /** Takes the lines of the log; default: there is no log. */
  readonly log?: (line: string) => void
  /** Where `/metrics` is served, on 127.0.0.1 alone; 0 takes any free port. Default: nowhere. */
  readonly metricsPort?: number
  /** Ends what was opened for the service, e.g. a database; called last. */
  readonly onClosed?: () => Promise<void>
}

/** A service that listens. */
export interface RunningService {
  readonly url: string
  readonly port: number
  /** The address of the figures. */
  readonly metricsUrl?: string
  /** Ends in order: no new requests, what was begun is answered, then everything is closed. */
  close(): Promise<void>
}

/**
 * Starts a service: it listens, writes its log, and shows its figures on an address of its own that only this machine reaches.
 *
 * @throws GxError as `listen` does
 * @example
 * const running = await startService({ service: { identity: { signer, didDocument } }, port: 0 })
 * await running.close()
 */
export async function startService(options: StartOptions): Promise<RunningService> {
  const { service: serviceOptions, log, metricsPort, onClosed, ...where } = options
  const logger = log && createLogger(log, serviceOptions.now)
  const metrics = metricsPort === undefined ? undefined : createMetrics()
  const service = createService({
    ...serviceOptions,
    observe: (record) => {
      logger?.answer(record)
      metrics?.answer(record)
    },
  })
  metrics?.watch(() => service.load)
  const main = await listen({ ...where, fetch: service.fetch })
  let figures: Listening | undefined
  if (metrics !== undefined) {
    const fetch = async (request: Request): Promise<Response> =>
      new URL(request.url).pathname === '/metrics' && request.method === 'GET'
        ? new Response(await metrics.text(), { headers: { 'content-type': metrics.type } })
        : new Response(null, { status: 404 })
    figures = await listen({ fetch, port: metricsPort ?? 0, host: '127.0.0.1' }).catch(async (error: unknown) => {
      await main.close()
      throw error
    })
  }
  logger?.event('listening', { url: main.url, ...(figures && { metrics: `${figures.url}/metrics` }) })
  return {
    url: main.url,
    port: main.port,
    ...(figures && { metricsUrl: `${figures.url}/metrics` }),
    async close() {
      logger?.event('ending')
      const drained = main.close()
      await Promise.all([service.close(), drained, figures?.close()])
      await onClosed?.()
      logger?.event('ended')
    },
  }
}
