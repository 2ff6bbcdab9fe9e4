import { isGxError } from '@gxkit/core'
import type { Credential, Secured } from '@gxkit/credentials'
import { legalPerson, vatId } from '@gxkit/describe/gaia-x-25.11'
import { createDidDocument, createKey, signerFromJwk } from '@gxkit/identity'
import { beforeAll, describe, expect, test } from 'vitest'
import { createToolkit, type Toolkit } from './create-toolkit.ts'
import { findingsOf } from './findings-of.ts'
import { securedText } from './secured-text.ts'

const issuer = 'did:web:acme.example'
const about = { issuer, baseUrl: 'https://acme.example/gaia-x/' } as const
const credential = vatId({ vatID: 'DE123456788' }, { ...about, id: 'vat' })
const { publicJwk, privateJwk } = await createKey({ algorithm: 'EdDSA' })
const signer = await signerFromJwk(privateJwk, { verificationMethod: `${issuer}#key-1` })
const gx = createToolkit({
  didDocuments: [createDidDocument({ did: issuer, keys: [{ fragment: 'key-1', publicJwk }] })],
})
/** The same toolkit as those see it who write JavaScript. */
const untyped = gx as unknown as Record<Exclude<keyof Toolkit, 'release'>, (...given: unknown[]) => Promise<unknown>>

describe.each(['vc-jwt', 'ed25519-signature-2020'] as const)('secured with %s', (mechanism) => {
  let secured: Secured

  beforeAll(async () => {
    secured = await gx.issue(credential, { signer, mechanism })
  })

  test('a credential is presented from memory and from its text, alone and in a list', async () => {
    const text = securedText(secured)
    for (const given of [secured, [secured], text, [text], [`${text}\n`]]) {
      const result = await gx.verify(await gx.present(given, { signer, mechanism }))
      expect(result.report.findings.filter((each) => each.severity === 'error')).toEqual([])
      expect(result.ok && result.credentials[0]?.credential.id).toBe(credential.id)
    }
  })

  test('a stored document is verified from its text, its bytes and, if it is JSON, its object', async () => {
    const text = securedText(secured)
    const inputs = [text, new TextEncoder().encode(text), ...(secured.form === 'embedded' ? [secured.document] : [])]
    for (const input of inputs) expect((await gx.verify(input)).ok).toBe(true)
  })
})

test('nothing that is handed in makes verify throw', async () => {
  for (const input of [undefined, null, 3, {}, [], { form: 'enveloped' }, { form: 'embedded', document: 'x' }]) {
    expect(await untyped.verify(input)).toMatchObject({ ok: false })
  }
})

test('what is no credential is neither validated nor signed', async () => {
  const secured = await gx.issue(credential, { signer })
  for (const given of [undefined, null, 'x', secured]) {
    await expect(untyped.validate(given)).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
    await expect(untyped.validate([credential, given])).rejects.toThrow('What was given as credential 2 is not')
    await expect(untyped.issue(given, { signer })).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
  }
  await expect(untyped.issue([credential], { signer })).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
  for (const given of [{}, [], [{}], { id: 3 }]) expect(await untyped.validate(given)).toMatchObject({ ok: false })
})

test('a missing signer is named, not stumbled over', async () => {
  for (const options of [undefined, {}, { signer: privateJwk }]) {
    await expect(untyped.issue(credential, options)).rejects.toMatchObject({
      code: 'ERR_OPTION_INVALID',
      next: 'Make one from a private key with "signerFromJwk".',
    })
    await expect(untyped.present([], options)).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
  }
})

test.each(['jwt', 'toString', '__proto__', null])('the mechanism %s is refused by name', async (mechanism) => {
  await expect(untyped.issue(credential, { signer, mechanism })).rejects.toMatchObject({
    code: 'ERR_MECHANISM_UNSUPPORTED',
    next: 'Use one of: vc-jwt, ed25519-signature-2020, data-integrity, json-web-signature-2020.',
  })
})

test('what is not secured is not presented', async () => {
  for (const given of [credential, [credential], ['hello'], [JSON.stringify(credential)], [''], undefined]) {
    await expect(untyped.present(given, { signer })).rejects.toMatchObject({
      code: 'ERR_INPUT_REFUSED',
      next: 'Give what "issue" returned, or its text.',
    })
  }
})

test('the findings behind a refusal are at hand', async () => {
  const foreign: Credential = { ...credential, issuer: 'did:web:other.example' }
  const refused = await gx.issue(foreign, { signer }).catch((error: unknown) => error)
  expect(isGxError(refused)).toBe(true)
  expect(findingsOf(refused).map((each) => each.code)).toEqual(['proof/issuer-mismatch'])
  const facts = {
    registrationNumber: 'https://acme.example/gaia-x/vat#subject',
    headquartersAddress: { countryCode: 'DE' },
  } as const
  const place = { legalAddress: { countryCode: 'Atlantis' as 'DE' } }
  expect(() => legalPerson({ ...facts, ...place }, { ...about, id: 'acme' })).toThrow(
    expect.toSatisfy((error: unknown) => findingsOf(error)[0]?.location?.pointer === '/legalAddress/countryCode'),
  )
})

test('other errors have no findings', () => {
  for (const error of [undefined, new Error('no'), { details: { findings: [1] } }])
    expect(findingsOf(error)).toEqual([])
})
