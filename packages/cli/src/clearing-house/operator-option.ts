import { dirname, resolve } from 'node:path'
import { knownOperators, type Operator, readOperator } from '@gxkit/clearing-house'
import { GxError, isJsonObject, type JsonObject, type JsonValue, ownMember, parseJson, toArray } from '@gxkit/core'
import type { OwnHost } from '@gxkit/identity/node'
import { readTextFile } from '../files/read.ts'
import { clean, cleanPath } from '../terminal/clean.ts'

/** A clearing house that the user chose, with the hosts that a file of the user's own adds. */
export interface ChosenOperator {
  readonly operator: Operator
  readonly ownHosts: readonly OwnHost[]
}

/**
 * Clearing houses by their names, or described by files of the user.
 *
 * @throws GxError ERR_OPTION_INVALID, ERR_FILE_NOT_FOUND, ERR_INPUT_REFUSED
 */
export async function operatorsNamed(names: readonly string[]): Promise<readonly ChosenOperator[]> {
  return Promise.all(names.map(operatorNamed))
}

async function operatorNamed(name: string): Promise<ChosenOperator> {
  const known = knownOperators.find(({ id }) => id === name)
  if (known !== undefined) return { operator: known, ownHosts: [] }
  if (!/\.(ya?ml|json)$/i.test(name)) {
    throw new GxError('ERR_OPTION_INVALID', `no clearing house "${clean(name)}" is known`, {
      next: `Use one of: ${knownOperators.map(({ id }) => id).join(', ')}; or a YAML or JSON file that describes yours.`,
    })
  }
  const value = await parsed(await readTextFile(name, 'description of a clearing house'), name)
  return { operator: readOperator(value, name), ownHosts: await hostsIn(value, name) }
}

async function parsed(text: string, source: string): Promise<JsonValue> {
  if (/^\s*\{/.test(text)) {
    const json = parseJson(text, { source })
    if (json.ok) return json.value
    throw refused(source, json.findings[0]?.message ?? 'it is no JSON')
  }
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: true })
  const [problem] = document.errors
  if (problem !== undefined) throw refused(source, problem.message)
  return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 20 }) ?? null)) as JsonValue
}

/** `connect`: where hosts are that no name server knows, and who certifies them. */
async function hostsIn(value: JsonValue, source: string): Promise<readonly OwnHost[]> {
  const entries = isJsonObject(value) ? toArray<JsonValue>(ownMember(value, 'connect')) : []
  return Promise.all(entries.map((entry) => hostIn(entry, source)))
}

async function hostIn(entry: JsonValue, source: string): Promise<OwnHost> {
  if (!isJsonObject(entry)) throw refused(source, 'an entry of "connect" is no object')
  const host = ownMember(entry, 'host')
  if (typeof host !== 'string' || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) {
    throw refused(source, 'an entry of "connect" names no host')
  }
  const ports = toArray<JsonValue>(ownMember(entry, 'ports')).map(Number)
  const port = ownMember(entry, 'port')
  const addresses = toArray<JsonValue>(ownMember(entry, 'addresses')).map(String)
  const ca = await authorityIn(entry, source)
  return {
    host,
    ...(ports.length > 0 && { ports }),
    ...(typeof port === 'number' && { port }),
    ...(addresses.length > 0 && { addresses }),
    ...(ca !== undefined && { ca }),
  }
}

async function authorityIn(entry: JsonObject, source: string): Promise<string | undefined> {
  const file = ownMember(entry, 'ca')
  if (typeof file !== 'string') return undefined
  return readTextFile(resolve(dirname(source), file), 'certificate of an authority')
}

function refused(source: string, problem: string): GxError {
  return new GxError('ERR_INPUT_REFUSED', `${cleanPath(source)} cannot be used: ${clean(problem)}`, {
    next: 'Write it as JSON or YAML: id, services with url and version, and perhaps connect with host, addresses and ca.',
  })
}
