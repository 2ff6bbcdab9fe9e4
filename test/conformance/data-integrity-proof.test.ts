import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JsonObject, toHex } from '@gxkit/core'
import { type Credential, dataIntegrity, type Opened, type OpenOptions } from '@gxkit/credentials'
import { didKeyResolver, type Signer } from '@gxkit/identity'
import { canonicalize } from '@gxkit/linked-data'
import { beforeAll, describe, expect, test } from 'vitest'
import { base58 } from '../support/base58.ts'
import { vectorContexts as contexts, vectorSigner } from '../support/w3c-vectors.ts'
import { withShared } from './shared.ts'

const mechanism = dataIntegrity({ contexts })
const open = (document: JsonObject, options: Partial<OpenOptions> = {}): Promise<Opened> =>
  mechanism.open({ form: 'embedded', document }, { resolver: didKeyResolver(), source: 'a.json', ...options })
const statuses = (opened: Opened, id: string): string[] =>
  opened.checks.filter((c) => c.id === id).map(({ status }) => status)

interface Vector {
  readonly name: string
  readonly root: 'vc-di-eddsa' | 'vc-di-ecdsa'
  readonly folder: string
  readonly ending: string
  readonly keys: string
  readonly hash: 'SHA-256' | 'SHA-384'
  readonly algorithm: 'EdDSA' | 'ES256' | 'ES384'
  readonly cryptosuite: string
}

const plain: readonly Vector[] = [
  {
    name: 'eddsa-rdfc-2022',
    root: 'vc-di-eddsa',
    folder: 'eddsa-rdfc-2022',
    ending: 'DataInt',
    keys: 'keyPair.json',
    hash: 'SHA-256',
    algorithm: 'EdDSA',
    cryptosuite: 'eddsa-rdfc-2022',
  },
  {
    name: 'ecdsa-rdfc-2019 with P-256',
    root: 'vc-di-ecdsa',
    folder: 'ecdsa-rdfc-2019-p256',
    ending: 'ECDSAP256',
    keys: 'p256KeyPair.json',
    hash: 'SHA-256',
    algorithm: 'ES256',
    cryptosuite: 'ecdsa-rdfc-2019',
  },
  {
    name: 'ecdsa-rdfc-2019 with P-384',
    root: 'vc-di-ecdsa',
    folder: 'ecdsa-rdfc-2019-p384',
    ending: 'ECDSAP384',
    keys: 'p384KeyPair.json',
    hash: 'SHA-384',
    algorithm: 'ES384',
    cryptosuite: 'ecdsa-rdfc-2019',
  },
]

/** Each suite has a second credential, of another vocabulary. */
const employ = plain.map((vector) => ({ ...vector, name: `${vector.name}, employ`, folder: `${vector.folder}/employ` }))

for (const { name, root, folder, ending, keys, hash, algorithm, cryptosuite } of [...plain, ...employ]) {
  withShared(`suites/${root}/TestVectors`, `W3C test vectors: ${name}`, (vectorsFolder) => {
    const text = (file: string): string => readFileSync(join(vectorsFolder, file), 'utf8')
    const expected = (step: string): string => text(`${folder}/${step}${ending}.txt`).replace(/\n$/, '')
    const signed = JSON.parse(text(`${folder}/signed${ending}.json`)) as JsonObject & { proof: JsonObject }
    const { proof, ...content } = signed
    const { proofValue, ...options } = proof
    const digest = async (canonical: string): Promise<string> =>
      toHex(new Uint8Array(await crypto.subtle.digest(hash, new TextEncoder().encode(canonical))))
    const bytesSigned: string[] = []
    let signer: Signer

    beforeAll(async () => {
      signer = await vectorSigner(text(keys), options.verificationMethod, bytesSigned)
    })

    test('the canonical document and its hash', async () => {
      const canonical = await canonicalize(content, { contexts, hash })
      expect(canonical.trimEnd()).toBe(expected('canonDoc').trimEnd())
      expect(await digest(canonical)).toBe(expected('docHash').trim())
    })

    test('the canonical proof options and their hash', async () => {
      const canonical = await canonicalize({ '@context': content['@context'], ...options } as JsonObject, {
        contexts,
        hash,
      })
      expect(canonical.trimEnd()).toBe(expected('proofCanon').trimEnd())
      expect(await digest(canonical)).toBe(expected('proofHash').trim())
      expect(expected('combinedHash').trim()).toBe(expected('proofHash').trim() + expected('docHash').trim())
    })

    test('the signature in all its spellings', () => {
      expect(proofValue).toBe(expected('sigBTC58').trim())
      expect(toHex(base58(String(proofValue).slice(1)))).toBe(expected('sigHex').trim())
    })

    test('what gets signed here starts with the published hash of the proof options', async () => {
      const mine = { ...content, issuer: String(options.verificationMethod).split('#')[0] } as Credential
      const now = (): Date => new Date(String(options.created))
      const secured = await mechanism.secure(mine, { signer, now })
      const document = secured.form === 'embedded' ? secured.document : {}
      const { proofValue: _, ...written } = document.proof as JsonObject
      expect(written).toEqual(options)
      expect(document['@context']).toEqual(signed['@context'])
      const half = expected('proofHash').trim().length
      expect(bytesSigned.at(-1)?.slice(0, half)).toBe(expected('proofHash').trim())
      const opened = await open(document)
      expect(opened.findings).toEqual([])
      expect(opened).toMatchObject({ mechanism: 'data-integrity', profile: cryptosuite, algorithm })
      expect(opened.publicJwk?.kty).toBe(algorithm === 'EdDSA' ? 'OKP' : 'EC')
    })

    test('K8: Ed25519 is deterministic: the signature over the published hashes is the published one', async () => {
      const bytes = new Uint8Array(
        (expected('combinedHash').trim().match(/../g) ?? []).map((p) => Number.parseInt(p, 16)),
      )
      const signature = toHex(await signer.sign(bytes))
      if (algorithm === 'EdDSA') expect(signature).toBe(expected('sigHex').trim())
      else expect(signature).toHaveLength(expected('sigHex').trim().length)
    })

    test('the published document: the signature is good, and the key is not the issuer', async () => {
      const opened = await open(signed)
      expect(statuses(opened, 'proof/signature')).toEqual(['passed'])
      expect(opened.findings.map((f) => f.code)).toEqual(['proof/issuer-mismatch'])
    })

    test.each([
      ['a claim', { name: 'Alumni credential' }],
      ['a date', { validFrom: '2023-01-01T00:00:01Z' }],
      ['the time of the proof', { proof: { ...proof, created: '2023-02-24T23:36:39Z' } }],
      ['the last letter', { proof: { ...proof, proofValue: `${String(proofValue).slice(0, -1)}1` } }],
    ])('another value of %s breaks it', async (_, change) => {
      expect(statuses(await open({ ...signed, ...change } as JsonObject), 'proof/signature')).not.toContain('passed')
    })

    test.each([
      [
        'another cryptosuite',
        { cryptosuite: cryptosuite === 'eddsa-rdfc-2022' ? 'ecdsa-rdfc-2019' : 'eddsa-rdfc-2022' },
      ],
      ['an unknown cryptosuite', { cryptosuite: 'eddsa-2022' }],
      ['capital letters', { cryptosuite: cryptosuite.toUpperCase() }],
      ['a context of its own that differs', { '@context': ['https://www.w3.org/ns/credentials/v2'] }],
      ['another base', { proofValue: `m${String(proofValue).slice(1)}` }],
      ['no time zone', { created: '2023-02-24T23:36:38' }],
    ])('%s is refused', async (_, change) => {
      const opened = await open({ ...signed, proof: { ...proof, ...change } } as JsonObject)
      expect(statuses(opened, 'proof/signature')).not.toContain('passed')
    })

    test('the context of the document may stand in the proof as well', async () => {
      const opened = await open({ ...signed, proof: { ...proof, '@context': signed['@context'] ?? null } })
      expect(statuses(opened, 'proof/signature')).toEqual(['passed'])
    })
  })
}

withShared('suites', 'W3C test vectors: outside of the suites that are supported', (folder) => {
  const outside = ['vc-di-ecdsa', 'vc-di-eddsa'].flatMap((root) => {
    const vectorsFolder = join(folder, root, 'TestVectors')
    return readdirSync(vectorsFolder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const document = JSON.parse(readFileSync(join(vectorsFolder, name), 'utf8')) as JsonObject
        const { proof } = document as { proof?: JsonObject | readonly JsonObject[] }
        const suites = [proof ?? []].flat().map((each) => String((each as JsonObject).cryptosuite ?? ''))
        const named = suites.find((suite) => suite !== '' && !plain.some(({ cryptosuite }) => cryptosuite === suite))
        return named === undefined ? [] : [{ file: `${root}/${name}`, suite: named, document }]
      })
  })

  test('these are', () => {
    const suites = [...new Set(outside.map(({ suite }) => suite))].sort()
    expect(suites).toEqual(['ecdsa-jcs-2019', 'ecdsa-sd-2023', 'eddsa-jcs-2022'])
  })

  test.each(outside)('$file: $suite is refused by its name', async ({ suite, document }) => {
    const opened = await open(document)
    expect(statuses(opened, 'proof/signature')).not.toContain('passed')
    expect(opened.findings.map((f) => f.message).join()).toContain(suite)
  })
})

withShared('suites/vc-di-eddsa/TestVectors/proof-set-chain', 'W3C test vectors: proof sets and chains', (folder) => {
  const json = (name: string): JsonObject & { proof: readonly JsonObject[] } =>
    JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const set = json('signedProofSet2.json')
  const chain = json('signedProofChain2.json')

  test.each(['signedProofSet1.json', 'signedProofSet2.json', 'signedProofChain1.json', 'signedProofChain2.json'])(
    'every proof of %s holds',
    async (file) => {
      const document = json(file)
      const count = Array.isArray(document.proof) ? document.proof.length : 1
      const opened = await open(document)
      expect(statuses(opened, 'proof/signature')).toEqual(Array.from({ length: count }, () => 'passed'))
      if (count > 1) expect(opened.proofs?.map((p) => p.pointer)).toEqual(document.proof.map((_, i) => `/proof/${i}`))
    },
  )

  const [a, b, c, d] = chain.proof as [JsonObject, JsonObject, JsonObject, JsonObject]
  test.each([
    ['a proof that another builds on is missing', [a, c, d], 'proof/chain-broken'],
    ['only the last one is left', [d], 'proof/chain-broken'],
    ['a proof builds on itself', [a, b, { ...c, previousProof: c.id ?? null }, d], 'proof/chain-broken'],
    ['two build on each other', [{ ...a, previousProof: c.id ?? null }, b, c, d], 'proof/chain-broken'],
    [
      'an id is there twice',
      [a, b, { ...b, proofValue: a.proofValue ?? null, created: '2023-02-24T23:36:37Z' }, c],
      undefined,
    ],
    [
      'the list of previous proofs is shorter',
      [a, b, { ...c, previousProof: [a.id ?? null] }, d],
      'proof/signature-invalid',
    ],
    ['a previous proof is changed', [{ ...a, created: '2023-02-24T23:36:39Z' }, b, c, d], 'proof/signature-invalid'],
    ['a previous proof is no text', [a, b, { ...c, previousProof: 7 }, d], 'proof/chain-broken'],
  ])('a chain is refused when %s', async (_, proof, code) => {
    const opened = await open({ ...chain, proof } as JsonObject)
    const isGood = statuses(opened, 'proof/signature').every((s) => s === 'passed')
    expect(isGood && opened.findings.length === 0).toBe(false)
    if (code !== undefined) expect(opened.findings.map((f) => f.code)).toContain(code)
  })

  describe('one bad proof of several', () => {
    const [first, second] = set.proof as [JsonObject, JsonObject]
    const bad = { ...second, created: '2023-02-24T23:36:39Z' }
    const unknown = { type: 'BbsBlsSignature2020', proofValue: 'zzz' }
    test.each([
      ['good, bad', [first, bad]],
      ['bad, good', [bad, first]],
      ['good, unknown', [first, unknown]],
    ])('%s: all must hold, unless one is asked for', async (_, proof) => {
      const issuer = String(first.verificationMethod).split('#')[0]
      const strict = await open({ ...set, proof } as JsonObject)
      expect(statuses(strict, 'proof/signature')).not.toEqual(['passed', 'passed'])
      expect(strict.findings.map((f) => f.code)).toContainEqual(
        expect.stringMatching(/^proof\/(signature-invalid|unsupported-mechanism)$/),
      )
      expect(issuer).toMatch(/^did:key:/)
    })
  })
})
