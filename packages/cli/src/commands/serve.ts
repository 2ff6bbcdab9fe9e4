import { join } from 'node:path'
import { GxError } from '@gxkit/core'
import { createKey, type PrivateJwk } from '@gxkit/identity'
import type { RegisterFetch, RegistrationNumberSource, RegistryOptions } from '@gxkit/service'
import {
  approvalSource,
  createServiceIdentity,
  eoriSource,
  gleifSource,
  openCorporatesSource,
  viesSource,
} from '@gxkit/service'
import { openDatabase, startService } from '@gxkit/service/node'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { exists, readTextFile } from '../files/read.ts'
import { flag, listOption, textOption } from '../input.ts'
import { onlineFor } from '../project/online.ts'
import { keyOpener } from '../project/read-key.ts'
import { readAccessFile } from '../service/access-file.ts'
import { complianceFor } from '../service/compliance-for.ts'
import { databaseOf } from '../service/database.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { certificatesOnline } from '../trust/certificates-online.ts'
import { readSnapshotFile } from '../trust/snapshot-file.ts'

/** `gx serve [folder]`: a clearing house that runs until Ctrl-C. */
export async function run(input: CommandInput, context: CommandContext): Promise<Outcome> {
  const { say, onInterrupt } = context
  const folder = input.args[0] ?? 'clearing-house'
  const port = portOption(input, 'port') ?? 8080
  const host = textOption(input, 'host') ?? '127.0.0.1'
  const metricsPort = portOption(input, 'metricsPort')
  const did = textOption(input, 'did') ?? `did:web:localhost%3A${port}`
  const chain = textOption(input, 'chain')
  const identity = await createServiceIdentity({
    did,
    privateJwk: await keyOf(input, folder, context),
    ...(chain !== undefined && { certificateChain: await chainIn(chain) }),
  })
  const tls = await tlsOf(input)
  const apiKeys = await readAccessFile(folder)
  const registers = await sourcesOf(input)
  const registry = await registryOf(input)
  const { now } = context
  const compliance = registry && (await complianceFor(input, { snapshot: registry.snapshot, identity, now }))
  const settings = {
    compliance: compliance !== undefined,

    registry: registry !== undefined,
    did,
    host,
    port,
    registers: listOption(input, 'registers'),
    tls: tls !== undefined,
  }
  if (flag(input, 'checkConfig')) {
    return { exitCode: 0, out: 'The settings can be used.', json: { settings }, next: `gx serve ${pastePath(folder)}` }
  }
  const database = await openDatabase(databaseOf(input, folder))
  const { store } = database
  // People are asked last: for the kinds of number that no register knows.
  const byPeople = listOption(input, 'registers').includes('approval')
  const url = `https://${decodeURIComponent(did.split(':')[2] ?? '')}/v1/approvals`
  const sources = [...registers, ...(byPeople ? [approvalSource({ store, url })] : [])]
  const running = await startService({
    service: {
      identity,
      store,
      apiKeys,
      notary: { sources },
      ...(registry && { registry }),
      ...(compliance && { compliance }),
      now,
    },
    host,
    port,
    ...(tls && { tls }),
    ...(metricsPort !== undefined && { metricsPort }),
    log: (line) => process.stdout.write(line),
    onClosed: database.close,
  }).catch(async (error: unknown) => {
    await database.close()
    throw error
  })
  say(`${clean(did)} listens on ${running.url}`)
  say(`Database: ${cleanPath(database.name)}`)
  if (running.metricsUrl !== undefined) say(`Figures: ${running.metricsUrl}`)
  if (compliance === undefined) say('No registry and no compliance service: name a trust snapshot with --trust.')
  if (sources.length === 0) say('The notary has no registers: name them with --registers.')
  say('Ctrl-C ends it.')
  await new Promise<void>((resolve, reject) => {
    onInterrupt(async () => {
      say('Ending: what was begun is answered first …')
      await running.close().then(resolve, reject)
      say('Ended.')
    })
  })
  return { exitCode: 0 }
}

/** The key that was named, or the one of the folder; a new one is made where there is none. */
async function keyOf(input: CommandInput, folder: string, context: CommandContext): Promise<PrivateJwk> {
  const named = textOption(input, 'key')
  const file = named ?? join(folder, 'keys', 'service.jwk.json')
  if (named === undefined && !(await exists(file))) {
    const { privateJwk } = await createKey()
    if (flag(input, 'checkConfig')) return privateJwk
    context.stage.add(file, `${JSON.stringify(privateJwk, null, 2)}\n`, { secret: true, within: folder })
    context.stage.commit()
    context.say(`A new key was made: ${cleanPath(file)}. Keep a copy where nobody else can read it.`)
    return privateJwk
  }
  const { unlock } = await keyOpener(input, context)(file)
  if (unlock !== undefined) return unlock()
  throw new GxError('ERR_KEY_INVALID', `${cleanPath(file)} holds a public key only`, {
    next: 'Give the private key that belongs to it.',
  })
}

/** The registry from a trust snapshot; it fetches nothing unless it was asked to. */
async function registryOf(input: CommandInput): Promise<RegistryOptions | undefined> {
  const [file, online] = [textOption(input, 'trust'), await onlineFor(input)]
  if (file === undefined) return undefined
  return {
    snapshot: await readSnapshotFile(file),
    evSslOnly: flag(input, 'evOnly'),
    // A new one each time: what was answered once must not be the answer for ever.
    ...(online && { certificates: { fetch: (url, asked) => certificatesOnline(online, undefined).fetch(url, asked) } }),
  }
}

async function chainIn(file: string): Promise<string> {
  const text = await readTextFile(file, 'certificate chain')
  if (/-----BEGIN CERTIFICATE-----/.test(text) && !/PRIVATE KEY/.test(text)) return text
  throw new GxError('ERR_OPTION_INVALID', `${cleanPath(file)} holds no certificates in PEM alone`, {
    next: 'Give the certificates, leaf first and root last, without any private key.',
  })
}

async function tlsOf(input: CommandInput): Promise<{ readonly key: string; readonly certificate: string } | undefined> {
  const [key, certificate] = [textOption(input, 'tlsKey'), textOption(input, 'tlsCertificate')]
  if (key === undefined && certificate === undefined) return undefined
  if (key === undefined || certificate === undefined) {
    throw new GxError('ERR_OPTION_INVALID', '--tls-key and --tls-certificate go together', {
      next: 'Give both, or none.',
    })
  }
  return { key: await readTextFile(key, 'TLS key'), certificate: await readTextFile(certificate, 'TLS certificate') }
}

/** What the platform fetches with; addresses of registers are fixed, redirects refused, time and size bounded. */
const registerFetch: RegisterFetch = (url, init) => fetch(url, init)

const registers: Readonly<Record<string, (input: CommandInput) => Promise<RegistrationNumberSource>>> = {
  vies: async () => viesSource({ fetch: registerFetch }),
  gleif: async () => gleifSource({ fetch: registerFetch }),
  eori: async () => eoriSource({ fetch: registerFetch }),
  'open-corporates': async (input) => {
    const file = textOption(input, 'openCorporatesKeyFile')
    if (file === undefined) {
      throw new GxError('ERR_OPTION_INVALID', 'OpenCorporates wants a key', {
        next: 'Write it to a file, and name that with --open-corporates-key-file.',
      })
    }
    const apiToken = (await readTextFile(file, 'key for OpenCorporates')).trim()
    return openCorporatesSource({ fetch: registerFetch, apiToken })
  },
}

async function sourcesOf(input: CommandInput): Promise<readonly RegistrationNumberSource[]> {
  const names = listOption(input, 'registers').filter((name) => name !== 'approval')
  return Promise.all(
    names.map((name) => {
      const make = Object.hasOwn(registers, name) ? registers[name] : undefined
      if (make !== undefined) return make(input)
      throw new GxError('ERR_OPTION_INVALID', `there is no register "${clean(name)}"`, {
        next: `Use some of: ${[...Object.keys(registers), 'approval'].join(', ')}.`,
      })
    }),
  )
}

function portOption(input: CommandInput, name: string): number | undefined {
  const value = textOption(input, name)
  if (value === undefined) return undefined
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
  throw new GxError('ERR_OPTION_INVALID', `"${clean(value)}" is not a port`, { next: 'Give a number from 0 to 65535.' })
}
