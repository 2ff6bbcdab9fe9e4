import { GxError } from '@gxkit/core'
import { type Fetch, isAllowedHost } from '@gxkit/identity'
import { guardedFetch } from '@gxkit/identity/node'
import type { CommandInput } from '../command.ts'
import { readTextFile } from '../files/read.ts'
import { flag, listOption, textOption } from '../input.ts'
import { clean } from '../terminal/clean.ts'

/** What may be asked of the network: nothing, everything that is public, or some hosts. */
export interface Online {
  /** All that are public, when absent. */
  readonly hosts?: readonly string[]
  /** For tests with a server on this machine: its ports, and its authority in PEM. */
  readonly testing?: { readonly ports: readonly number[]; readonly ca?: string }
}

/**
 * What `--online` and `--allow-host` allow; nothing when there is no `--online`.
 *
 * @throws GxError ERR_OPTION_INVALID for a host without `--online`, and for what is no host
 */
export function onlineOption(input: CommandInput): Online | undefined {
  const hosts = listOption(input, 'allowHost').map((host) => host.toLowerCase())
  if (hosts.length > 0 && !flag(input, 'online')) {
    throw new GxError('ERR_OPTION_INVALID', '--allow-host needs --online: without it, nothing is fetched at all', {
      next: 'Add --online.',
    })
  }
  const wrong = hosts.find((host) => !/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?$/.test(host))
  if (wrong !== undefined) {
    throw new GxError('ERR_OPTION_INVALID', `"${clean(wrong)}" is no host`, {
      next: 'Write a host like example.org, or *.example.org, after the name of the document.',
    })
  }
  if (!flag(input, 'online')) return undefined
  return hosts.length === 0 ? {} : { hosts }
}

/**
 * The same with `--loopback-ports` and `--ca`, by which tests reach a server on this machine.
 *
 * @throws GxError ERR_OPTION_INVALID where one of them comes without what it needs, and for what is no port
 */
export async function onlineFor(input: CommandInput): Promise<Online | undefined> {
  const online = onlineOption(input)
  const ports = listOption(input, 'loopbackPorts').map(Number)
  const file = textOption(input, 'ca')
  if ((ports.length > 0 && online === undefined) || (file !== undefined && ports.length === 0)) {
    throw new GxError('ERR_OPTION_INVALID', '--loopback-ports and --ca are for tests with a server on this machine', {
      next: 'Use them together, and with --online.',
    })
  }
  if (online === undefined || ports.length === 0) return online
  if (!ports.every((port) => Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new GxError('ERR_OPTION_INVALID', '--loopback-ports takes numbers of ports', { next: 'Write it like 8443.' })
  }
  const ca = file === undefined ? undefined : await readTextFile(file, 'certificate')
  return { ...online, testing: { ports, ...(ca !== undefined && { ca }) } }
}

/** The ports that may be called: 443, and those of a test. */
export function onlinePorts({ testing }: Online): readonly number[] {
  return [443, ...(testing?.ports ?? [])]
}

/** What may be fetched in which way. */
export interface OnlineFetchOptions {
  readonly maxBytes?: number
  readonly timeoutMilliseconds?: number
  /** Also plain HTTP, at port 80: for what is signed by itself. */
  readonly plainHttp?: boolean
}

/** A guarded fetch that asks allowed hosts only. */
export function onlineFetch(online: Online, options: OnlineFetchOptions = {}): Fetch {
  const { hosts, testing } = online
  const fetch = guardedFetch({
    ...options,
    ports: [...onlinePorts(online), ...(options.plainHttp === true ? [80] : [])],
    ...(testing && { testing: { allowLoopback: true, ...(testing.ca !== undefined && { ca: testing.ca }) } }),
  })
  return async (url, init) => {
    const { host } = new URL(url)
    if (hosts === undefined || hosts.some((allowed) => isAllowedHost(host, allowed))) return fetch(url, init)
    throw new GxError('ERR_FETCH_REFUSED', `the host ${host} is not on the list of allowed hosts`, {
      next: 'Add --allow-host with this host, if you trust it.',
    })
  }
}
