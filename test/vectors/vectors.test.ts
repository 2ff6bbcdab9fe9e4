import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type JsonObject, parseJsonObject } from '@gxkit/core'
import {
  type Credential,
  issue,
  mechanismOf,
  mechanisms,
  type Opened,
  recognise,
  type Secured,
  type SecuringMechanism,
  unverifiedContent,
} from '@gxkit/credentials'
import { type DidDocument, documentsResolver, signerFromJwk } from '@gxkit/identity'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { describe, expect, test } from 'vitest'
import { derivedKey } from './keys.ts'
import { makers, textOf } from './make-vectors.ts'
import type { Vector } from './vector.ts'

const releases = [gaiaX2210, gaiaX2511]
const fileOf = (name: string): URL => new URL(`${name}.json`, import.meta.url)

function readVector(name: string): Vector | undefined {
  if (!existsSync(fileOf(name))) return undefined
  const parsed = parseJsonObject(readFileSync(fileOf(name), 'utf8'), { source: name })
  return parsed.ok ? (parsed.value as unknown as Vector) : undefined
}

function mechanismsFor(vector: Vector): readonly SecuringMechanism[] {
  const release = releases.find(({ id }) => id === vector.release)
  if (release === undefined) throw new Error(`no release ${vector.release}`)
  return mechanisms({ release })
}

/** As somebody does who knows only the file: recognise, find the mechanism, open. */
async function open(secured: string | JsonObject, vector: Vector): Promise<Opened> {
  const { secured: found } = recognise(secured)
  const all = mechanismsFor(vector)
  const mechanism =
    all.find(({ id }) => found !== undefined && id === mechanismOf(found)) ??
    all.find(({ id }) => id === vector.expected.mechanism)
  if (mechanism === undefined) throw new Error('no mechanism')
  const given =
    found ??
    (typeof secured === 'string'
      ? ({ form: 'enveloped', mediaType: 'application/vc+jwt', token: secured } as const)
      : ({ form: 'embedded', document: secured } as const))
  const resolver = documentsResolver([vector.didDocument as DidDocument])
  return mechanism.open(given, { resolver, source: vector.name, now: () => new Date(vector.now) })
}

const errorsOf = (opened: Opened): string[] =>
  opened.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
const isGood = (opened: Opened): boolean =>
  errorsOf(opened).length === 0 && opened.checks.every(({ status }) => status === 'passed')

test('every file has a maker', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.json'))
  expect(files.map((name) => name.slice(0, -5)).sort()).toEqual(Object.keys(makers).sort())
})

describe.each(Object.keys(makers))('%s', (name) => {
  const make = makers[name] ?? (() => Promise.reject(new Error(name)))

  test('the file is what comes out of the public phrase, every intermediate value included', async () => {
    await expect(textOf(await make(readVector(name)))).toMatchFileSnapshot(`./${name}.json`)
  })

  test('is good', async () => {
    const vector = await make(readVector(name))
    const opened = await open(vector.secured, vector)
    expect(errorsOf(opened)).toEqual([])
    expect(isGood(opened)).toBe(true)
    const { verdict: _, warnings, ...facts } = vector.expected
    expect(opened).toMatchObject(facts)
    expect(opened.findings.map(({ code }) => code).sort()).toEqual([...warnings].sort())
  })

  test('each bad variant is refused for its reason', async () => {
    const vector = await make(readVector(name))
    const others: string[] = []
    for (const { name: variant, code, secured } of vector.bad) {
      const opened = await open(secured, vector)
      if (isGood(opened) || !errorsOf(opened).includes(code)) others.push(`${variant}: ${errorsOf(opened).join(', ')}`)
    }
    expect(others).toEqual([])
    expect(vector.bad.length).toBeGreaterThan(5)
  })
})

const signedHere = ['gaia-x-icam-25.11.vc.EdDSA', 'Ed25519Signature2020.vc.EdDSA', 'eddsa-rdfc-2022.vc.EdDSA']
test.each(signedHere)('K8: %s: what gets signed here is the same to the last byte', async (name) => {
  const vector = readVector(name)
  if (vector === undefined) throw new Error('no file')
  const mechanism = mechanismsFor(vector).find(({ id }) => id === vector.expected.mechanism)
  const verificationMethod = `${vector.didDocument.id}#key-1`
  const signer = await signerFromJwk(derivedKey('EdDSA'), { verificationMethod })
  const document = (vector.steps.document ??
    unverifiedContent(recognise(vector.secured).secured as Secured)) as Credential
  const options = vector.steps.proofOptions as { readonly created: string } | undefined
  const now = (): Date => new Date(options?.created ?? vector.now)
  const secured = await issue(document, { signer, mechanism: mechanism as SecuringMechanism, now })
  expect(secured.form === 'enveloped' ? secured.token : secured.document).toEqual(vector.secured)
})

test('no private key is in any file', () => {
  for (const name of Object.keys(makers)) {
    expect(readFileSync(fileOf(name), 'utf8')).not.toMatch(/"(?:d|p|q|dp|dq|qi)":/)
  }
})
