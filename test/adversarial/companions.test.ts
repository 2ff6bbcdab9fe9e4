import type { JsonObject } from '@gxkit/core'
import type { Credential } from '@gxkit/credentials'
import { gaiaX2511 } from '@gxkit/ontology'
import {
  type CompanionText,
  companionsIn,
  createVerifier,
  findPolicy,
  type VerificationResult,
  type Verifier,
} from '@gxkit/verify'
import { beforeAll, expect, test } from 'vitest'
import {
  createFederation,
  credentialOf,
  type Federation,
  legalPerson,
  type Party,
  vatId,
} from '../support/federation.ts'
import { forgeToken, headerFor } from '../support/forge.ts'

/** References of a credential are answered by documents beside it: which ones may, and which may not. */
const vat = 'https://nordlicht-cloud.example/gaia-x/nordlicht-vat#subject'
const person = 'https://nordlicht-cloud.example/gaia-x/nordlicht#subject'

let federation: Federation
let verifier: Verifier
let company: string

beforeAll(async () => {
  federation = await createFederation('ES256')
  const { resolver, now } = federation
  verifier = createVerifier({ release: gaiaX2511, resolver, now })
  company = await signed(legalPerson(federation.provider.did), federation.provider)
})

function signed(credential: Credential, { signer }: Party): Promise<string> {
  return forgeToken(headerFor('vc', signer), credential as unknown as JsonObject, signer)
}

async function verify(text: string, ...beside: readonly (readonly [string, string])[]): Promise<VerificationResult> {
  const texts = beside.map(([source, each]): CompanionText => ({ source, text: each }))
  return verifier.verify(text, { source: 'company.jwt', companions: companionsIn(texts) })
}

const codes = ({ report }: VerificationResult): string[] => report.findings.map(({ code }) => code)
const number = (members: JsonObject = {}, by: Party = federation.notary): Promise<string> =>
  signed(vatId(by.did, members), by)

test('a verified document beside it answers, and the result says which one and by whom', async () => {
  expect((await verifier.verify(company)).ok).toBe(false)
  const result = await verify(company, ['vat.jwt', await number()])
  expect(codes(result)).toEqual([])
  expect(result.ok).toBe(true)
  expect(result.document.companions).toEqual([{ source: 'vat.jwt', issuer: federation.notary.did, describes: [vat] }])
  expect(result.document.checks.find(({ id }) => id === 'shape/conforms')?.reason).toContain(
    `read together with vat.jwt (${federation.notary.did})`,
  )
})

test('documents answer for each other over several steps and in circles, in whatever order they stand', async () => {
  const { provider } = federation
  const office = credentialOf('LegalPerson', 'parent', {
    issuer: provider.did,
    claims: {
      ...(legalPerson(provider.did).credentialSubject as JsonObject),
      id: 'x',
      subOrganisationOf: { id: person },
    },
  })
  const claims = {
    ...(office.credentialSubject as JsonObject),
    id: 'https://nordlicht-cloud.example/gaia-x/parent#subject',
  }
  const parent = await signed({ ...office, credentialSubject: claims } as Credential, provider)
  const own = legalPerson(provider.did)
  const child = await signed(
    {
      ...own,
      credentialSubject: { ...(own.credentialSubject as JsonObject), subOrganisationOf: { id: claims.id } },
    } as Credential,
    provider,
  )
  const beside = [
    ['parent.jwt', parent],
    ['vat.jwt', await number()],
    ['company.jwt', child],
  ] as const
  for (const order of [beside, [...beside].reverse()]) {
    const result = await verify(child, ...order)
    expect(codes(result)).toEqual([])
    expect(result.document.companions?.map(({ source }) => source).sort()).toEqual(['parent.jwt', 'vat.jwt'])
    const other = await verifier.verify(parent, {
      source: 'parent.jwt',
      companions: companionsIn(order.map(([source, text]) => ({ source, text }))),
    })
    expect(other.ok).toBe(true)
  }
  // Without the number neither of the two stands, though each refers to the other.
  const alone = await verify(child, beside[0], beside[2])
  expect([alone.ok, codes(alone).sort()]).toEqual([
    false,
    ['shape/reference-unresolved', 'shape/reference-unresolved', 'verify/companion-refused'],
  ])
})

test.each<[string, () => Promise<string>, RegExp]>([
  ['whose signature is broken', async () => (await number()).replace(/.{8}$/, 'AAAAAAAA'), /signature/],
  [
    'that a stranger signed in the name of the notary',
    () => signed(vatId(federation.notary.did), federation.stranger),
    /did:web:notary/,
  ],
  ['that has expired', () => number({ validUntil: '2026-11-02T00:00:00Z' }), /until|end|expired/],
  ['that is no token but plain JSON', async () => JSON.stringify(vatId(federation.notary.did)), /proof/],
  [
    'that breaks the rules itself',
    () =>
      signed(credentialOf('VatID', 'nordlicht-vat', { issuer: federation.notary.did, claims: { name: 'no number' } }), {
        ...federation.notary,
      }),
    /vatID/,
  ],
])('a document %s does not answer, and it is told why', async (_, make, why) => {
  const result = await verify(company, ['vat.jwt', await make()])
  expect(result.ok).toBe(false)
  expect(codes(result).sort()).toEqual(['shape/reference-unresolved', 'verify/companion-refused'])
  expect(result.report.findings.find(({ code }) => code === 'verify/companion-refused')?.message).toMatch(why)
  expect(result.document.companions).toBeUndefined()
})

test('where a stranger describes the same thing, neither of the two answers, in whatever order', async () => {
  const beside = [
    ['vat.jwt', await number()],
    ['other.jwt', await number({}, federation.stranger)],
    ['again.jwt', await number({ name: 'once more' })],
  ] as const
  for (const order of [beside, [...beside].reverse(), [beside[1], beside[0], beside[2]]]) {
    const result = await verify(company, ...order)
    expect(result.ok).toBe(false)
    expect(codes(result)).toContain('verify/companion-disputed')
    expect(result.document.companions).toBeUndefined()
  }
})

test('a document that also speaks about the credential itself adds nothing to it', async () => {
  const incomplete = await signed(
    credentialOf('LegalPerson', 'nordlicht', {
      issuer: federation.provider.did,
      claims: { registrationNumber: { id: vat } },
    }),
    federation.provider,
  )
  const address = { type: 'gx:Address', countryCode: 'DE' }
  const { credentialSubject, ...rest } = vatId(federation.stranger.did)
  const both = await signed(
    {
      ...rest,
      credentialSubject: [
        credentialSubject,
        { id: person, type: 'gx:LegalPerson', legalAddress: address, headquartersAddress: address },
      ],
    } as unknown as Credential,
    federation.stranger,
  )
  const result = await verify(incomplete, ['vat.jwt', both])
  expect(result.ok).toBe(false)
  expect(codes(result)).toEqual(expect.arrayContaining(['shape/min-count', 'verify/companion-disputed']))
})

test('a number that the party states of itself is told as in a presentation, and the policy decides', async () => {
  const own = ['vat.jwt', await number({}, federation.provider)] as const
  const result = await verify(company, own)
  expect([result.ok, codes(result)]).toEqual([true, ['presentation/self-stated']])
  const { resolver, now } = federation
  const policy = { ...findPolicy('default'), id: 'strict', selfStated: 'fail' } as NonNullable<
    ReturnType<typeof findPolicy>
  >
  const strict = createVerifier({ release: gaiaX2511, resolver, now, policy })
  const refused = await strict.verify(company, { companions: companionsIn([{ source: own[0], text: own[1] }]) })
  expect([refused.ok, codes(refused).includes('policy/refused')]).toEqual([false, true])
})

test('many documents about the same thing are not tried one after the other', async () => {
  const all = await Promise.all(
    Array.from({ length: 9 }, async (_, i) => [`vat-${i}.jwt`, await number({ name: `number ${i}` })] as const),
  )
  const result = await verify(company, ...all)
  expect(codes(result).sort()).toEqual(['shape/reference-unresolved', 'verify/companion-refused'])
  // Copies are one document.
  const [one = '', text = ''] = all[0] ?? []
  expect((await verify(company, ...Array.from({ length: 50 }, (_, i) => [`${i} ${one}`, text] as const))).ok).toBe(true)
})

test('a source of documents that breaks down lets nothing pass', async () => {
  const companions = { describing: () => Promise.reject(new Error('disk is gone')) }
  const result = await verifier.verify(company, { companions })
  expect([result.ok, codes(result)]).toEqual([false, ['verify/check-not-completed']])
})
