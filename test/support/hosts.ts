import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Names of a test, and where they are. */
export interface TestHosts {
  /** The environment in which a command knows these names, and no others. */
  readonly env: Readonly<Record<string, string>>
  /** What was looked up since the last call, in its order. */
  readonly lookups: () => readonly string[]
}

/**
 * Lets a command (a process of its own) find hosts by names that no server knows. A host has one list of addresses for each look-up,
 * the last one for all that follow.
 */
export function hostsFor(folder: string, hosts: Readonly<Record<string, readonly (readonly string[])[]>>): TestHosts {
  const [module, log] = [join(folder, 'hosts.mjs'), join(folder, 'lookups.txt')]
  writeFileSync(log, '')
  writeFileSync(
    module,
    `import { appendFileSync } from 'node:fs'
import dns from 'node:dns/promises'
import { syncBuiltinESMExports } from 'node:module'
const hosts = ${JSON.stringify(hosts)}
dns.lookup = async (host) => {
  appendFileSync(${JSON.stringify(log)}, host + '\\n')
  const answers = Object.hasOwn(hosts, host) ? hosts[host] : undefined
  if (answers === undefined) throw Object.assign(new Error('unknown host'), { code: 'ENOTFOUND' })
  const addresses = answers.length > 1 ? answers.shift() : answers[0]
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
}
syncBuiltinESMExports()
`,
  )
  return {
    env: { NODE_OPTIONS: `--import ${pathToFileURL(module).href}` },
    lookups() {
      const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean)
      writeFileSync(log, '')
      return lines
    },
  }
}
