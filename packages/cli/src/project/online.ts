import { GxError } from '@gxkit/core'
import { type Fetch, isAllowedHost } from '@gxkit/identity'
import { guardedFetch } from '@gxkit/identity/node'
import type { CommandInput } from '../command.ts'
import { flag, listOption } from '../input.ts'
import { clean } from '../terminal/clean.ts'

/** What may be asked of the network: nothing, everything that is public, or some hosts. */
export interface Online {
  /** All that are public, when absent. */
  readonly hosts?: readonly string[]
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

/** A guarded fetch that asks allowed hosts only. */
export function onlineFetch({ hosts }: Online, options: { readonly maxBytes?: number } = {}): Fetch {
  const fetch = guardedFetch(options)
  return async (url, init) => {
    const { host } = new URL(url)
    if (hosts === undefined || hosts.some((allowed) => isAllowedHost(host, allowed))) return fetch(url, init)
    throw new GxError('ERR_FETCH_REFUSED', `the host ${host} is not on the list of allowed hosts`, {
      next: 'Add --allow-host with this host, if you trust it.',
    })
  }
}
