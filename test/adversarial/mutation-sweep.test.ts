import type { JsonObject } from '@gxkit/core'
import {
  type Credential,
  dataIntegrity,
  ed25519Signature2020,
  issue,
  jsonWebSignature2020,
  present,
  type Secured,
} from '@gxkit/credentials'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { createVerifier, type Verifier } from '@gxkit/verify'
import { beforeAll, expect, test } from 'vitest'
import {
  createFederation,
  type Federation,
  legalPerson,
  participantPresentation,
  presentationOf,
  tokenOf,
  vatId,
} from '../support/federation.ts'
import { forgeToken, headerFor, joinToken, splitToken } from '../support/forge.ts'
import { mutants } from '../support/mutants.ts'

const mechanism = ed25519Signature2020({ contexts: contextSet(w3cContexts, gaiaX2511.contexts.documents) })

let federation: Federation
let verifier: Verifier
let swept = 0

beforeAll(async () => {
  federation = await createFederation('EdDSA')
  const { resolver, now } = federation
  verifier = createVerifier({ release: gaiaX2511, resolver, now, validator: false })
})

async function survivors(variants: Iterable<readonly [name: string, input: string | JsonObject]>): Promise<string[]> {
  const accepted: string[] = []
  for (const [name, input] of variants) {
    swept++
    if ((await verifier.verify(input)).ok) accepted.push(name)
  }
  return accepted
}

function embedded(secured: Secured): JsonObject {
  if (secured.form !== 'embedded') throw new Error('the proof is not embedded')
  return secured.document
}

async function signed(credential: Credential): Promise<Secured> {
  const { provider, notary, now } = federation
  const signer = credential.issuer === notary.did ? notary.signer : provider.signer
  return issue(credential, { signer, mechanism, now })
}

test('a presentation as a token', async () => {
  const token = tokenOf(await participantPresentation(federation))
  expect((await verifier.verify(token)).ok).toBe(true)
  const parts = splitToken(token)
  const changes = [
    ...[...mutants(parts.payload)].map((m) => [m.name, joinToken({ ...parts, payload: m.document })] as const),
    ...[...mutants(parts.header)].map(
      (m) => [`header ${m.name}`, joinToken({ ...parts, header: m.document })] as const,
    ),
  ]
  expect(await survivors(changes)).toEqual([])
})

test('a token in a presentation that is signed again', async () => {
  const { provider, notary } = federation
  const header = headerFor('vp', provider.signer)
  const around = (token: string): Promise<string> =>
    forgeToken(header, presentationOf(provider.did, [token]), provider.signer)
  const parts = splitToken(
    await forgeToken(headerFor('vc', notary.signer), vatId(notary.did) as JsonObject, notary.signer),
  )
  expect((await verifier.verify(await around(joinToken(parts)))).ok).toBe(true)
  const changes: [string, string][] = []
  for (const m of mutants(parts.payload))
    changes.push([m.name, await around(joinToken({ ...parts, payload: m.document }))])
  for (const m of mutants(parts.header))
    changes.push([m.name, await around(joinToken({ ...parts, header: m.document }))])
  expect(await survivors(changes)).toEqual([])
})

test('a credential with an embedded proof', async () => {
  const credential = legalPerson(federation.provider.did, {
    credentialStatus: { id: 'https://status.example/1#7', type: 'BitstringStatusListEntry' },
  })
  const document = embedded(await signed(credential))
  expect((await verifier.verify(document)).ok).toBe(true)
  const changes = [...mutants(document)].map((m) => [m.name, m.document] as const)
  expect(await survivors(changes)).toEqual([])
})

test('a presentation with embedded proofs', async () => {
  const { provider, notary, now } = federation
  const credentials = [await signed(vatId(notary.did))]
  const document = embedded(await present(credentials, { signer: provider.signer, mechanism, now }))
  expect((await verifier.verify(document)).ok).toBe(true)
  // What stands inside the credential is swept above; here it is enough that its parts are covered.
  const outside = [...mutants(document)].filter(({ name }) => !/^verifiableCredential\/0\/[^:]*\//.test(name))
  expect(await survivors(outside.map((m) => [m.name, m.document] as const))).toEqual([])
})

test('any character of a token', async () => {
  const { notary, provider } = federation
  const tokens = [
    await forgeToken(headerFor('vc', notary.signer), vatId(notary.did) as JsonObject, notary.signer),
    await forgeToken(headerFor('vc', provider.signer), legalPerson(provider.did) as JsonObject, provider.signer),
  ]
  for (const token of tokens) {
    const changes = [...token].map((letter, i) => {
      const other = letter === 'A' ? 'B' : 'A'
      return [`character ${i}`, token.slice(0, i) + other + token.slice(i + 1)] as const
    })
    expect(await survivors(changes)).toEqual([])
  }
})

test('a statement that is written in another way is the same, or is refused', async () => {
  const document = embedded(await signed(vatId(federation.notary.did)))
  const { credentialSubject: subject } = document
  const same = [
    ['one proof in a list', { ...document, proof: [document.proof ?? null] }],
    ['one subject in a list', { ...document, credentialSubject: [subject ?? null] }],
    ['other key order', Object.fromEntries(Object.entries(document).reverse())],
  ] as const
  expect(await survivors(same)).toEqual(same.map(([name]) => name))
})

test.each([
  ['DataIntegrityProof eddsa-rdfc-2022', 'EdDSA'],
  ['DataIntegrityProof ecdsa-rdfc-2019', 'ES256'],
] as const)('a credential with %s', async (_, algorithm) => {
  const party = await createFederation(algorithm)
  const { resolver, now, notary } = party
  const own = createVerifier({ release: gaiaX2511, resolver, now, validator: false })
  const integrity = dataIntegrity({ contexts: contextSet(w3cContexts, gaiaX2511.contexts.documents) })
  const document = embedded(await issue(vatId(notary.did), { signer: notary.signer, mechanism: integrity, now }))
  expect((await own.verify(document)).ok).toBe(true)
  const accepted: string[] = []
  for (const mutant of mutants(document)) {
    swept++
    if ((await own.verify(mutant.document)).ok) accepted.push(mutant.name)
  }
  expect(accepted).toEqual([])
})

/** Nothing in the proof is signed in 22.10: these members may change, and each change is told as not signed. */
const notSigned = /^proof\/(created|type2|proofPurpose): /

test('a credential of 22.10 with JsonWebSignature2020', async () => {
  const { provider, now, resolver } = federation
  const tagus = jsonWebSignature2020({ release: gaiaX2210 })
  const credential: Credential = {
    '@context': [...gaiaX2210.contexts.order],
    id: 'https://provider.example/gaia-x/1',
    type: ['VerifiableCredential'],
    issuer: provider.did,
    issuanceDate: '2026-01-01T00:00:00Z',
    credentialSubject: {
      id: 'https://provider.example/gaia-x/1#subject',
      type: 'gx:LegalParticipant',
      'gx:legalName': 'A',
    },
  }
  const document = embedded(await issue(credential, { signer: provider.signer, mechanism: tagus, now }))
  const opens = async (changed: JsonObject): Promise<boolean> => {
    const opened = await tagus.open({ form: 'embedded', document: changed }, { resolver, source: 'a.json', now })
    const isBad =
      opened.findings.some((f) => f.severity === 'error') || opened.checks.some((c) => c.status !== 'passed')
    return !isBad
  }
  expect(await opens(document)).toBe(true)
  const accepted: string[] = []
  for (const mutant of mutants(document)) {
    swept++
    if (await opens(mutant.document)) accepted.push(mutant.name)
  }
  expect(accepted.filter((name) => !notSigned.test(name))).toEqual([])
})

test('these were enough', () => {
  expect(swept).toBeGreaterThan(2_000)
})
