import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JsonObject, sha256Hex, toHex } from '@gxkit/core'
import { type Credential, ed25519Signature2020 } from '@gxkit/credentials'
import { didKeyResolver, type Signer } from '@gxkit/identity'
import { canonicalize } from '@gxkit/linked-data'
import { beforeAll, expect, test } from 'vitest'
import { base58 } from '../support/base58.ts'
import { vectorContexts as contexts, vectorSigner } from '../support/w3c-vectors.ts'
import { withShared } from './shared.ts'

const mechanism = ed25519Signature2020({ contexts })

withShared('suites/vc-di-eddsa/TestVectors', 'W3C test vectors: Ed25519Signature2020', (folder) => {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const json = (name: string): JsonObject => JSON.parse(text(name)) as JsonObject
  const expected = (name: string): string => text(`Ed25519Signature2020/${name}EdSig.txt`)
  const signed = json('Ed25519Signature2020/signedEdSig.json')
  const { proof, ...content } = signed
  const { proofValue, ...options } = proof as JsonObject
  let signer: Signer
  const bytesSigned: string[] = []

  beforeAll(async () => {
    signer = await vectorSigner(text('keyPair.json'), options.verificationMethod, bytesSigned)
  })

  test('the canonical document and its hash', async () => {
    const canonical = await canonicalize(content, { contexts })
    expect(canonical).toBe(expected('canonDoc'))
    expect(await sha256Hex(canonical)).toBe(expected('docHash').trim())
  })

  test('the canonical proof options and their hash', async () => {
    const canonical = await canonicalize({ '@context': signed['@context'], ...options }, { contexts })
    expect(canonical).toBe(expected('proofCanon'))
    expect(await sha256Hex(canonical)).toBe(expected('proofHash').trim())
  })

  test('what gets signed starts with the published hash of the proof options', async () => {
    const now = (): Date => new Date(String(options.created))
    await expect(mechanism.secure(content as Credential, { signer, now })).rejects.toThrow('is named as the issuer')
    const mine = { ...content, issuer: String(options.verificationMethod).split('#')[0] } as Credential
    const secured = await mechanism.secure(mine, { signer, now })
    const document = secured.form === 'embedded' ? secured.document : {}
    const { proofValue: _, ...written } = document.proof as JsonObject
    expect(written).toEqual(options)
    expect(document['@context']).toEqual(signed['@context'])
    expect(bytesSigned.at(-1)?.slice(0, 64)).toBe(expected('proofHash').trim())
  })

  test('the signature over the published hashes is the published one', async () => {
    const combined = expected('combinedHash').trim()
    const bytes = new Uint8Array(combined.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [])
    const signature = await signer.sign(bytes)
    expect(toHex(signature)).toBe(expected('sigHex').trim())
    expect(toHex(base58(String(proofValue).slice(1)))).toBe(expected('sigHex').trim())
    expect(expected('sigBTC58').trim()).toBe(proofValue)
  })

  test('the published document: the signature is good, and the key is not the issuer', async () => {
    const resolver = didKeyResolver()
    const opened = await mechanism.open({ form: 'embedded', document: signed }, { resolver, source: 'signed.json' })
    expect(opened.checks.map((c) => [c.id, c.status])).toEqual([
      ['proof/format', 'passed'],
      ['proof/contexts', 'passed'],
      ['proof/issuer-controls-key', 'failed'],
      ['proof/key', 'passed'],
      ['proof/signature', 'passed'],
    ])
    expect(opened.findings.map((f) => f.code)).toEqual(['proof/issuer-mismatch'])
  })

  test('any changed byte of the published document breaks it', async () => {
    const resolver = didKeyResolver()
    const changes: JsonObject[] = [
      { ...signed, name: 'Alumni credential' },
      { ...signed, validFrom: '2023-01-01T00:00:01Z' },
      { ...signed, proof: { ...(proof as JsonObject), created: '2023-02-24T23:36:39Z' } },
      { ...signed, proof: { ...(proof as JsonObject), proofValue: `${String(proofValue).slice(0, -1)}G` } },
    ]
    for (const document of changes) {
      const opened = await mechanism.open({ form: 'embedded', document }, { resolver, source: 'changed.json' })
      expect(opened.checks.find((c) => c.id === 'proof/signature')?.status).toBe('failed')
    }
  })

  test.each([
    ['eddsa-rdfc-2022', 'eddsa-rdfc-2022/signedDataInt.json'],
    ['eddsa-jcs-2022', 'eddsa-jcs-2022/signedJCS.json'],
    ['eddsa-rdfc-2022', 'proof-set-chain/signedProofSet2.json'],
    ['eddsa-rdfc-2022', 'proof-set-chain/signedProofChain2.json'],
  ])('%s is named and never valid: %s', async (suite, file) => {
    const resolver = didKeyResolver()
    const opened = await mechanism.open({ form: 'embedded', document: json(file) }, { resolver, source: file })
    expect(opened.mechanism).toBe(`DataIntegrityProof ${suite}`)
    expect(opened.checks.some((c) => c.id === 'proof/signature' && c.status === 'passed')).toBe(false)
    expect(opened.findings.map((f) => f.code)).toContain('proof/unsupported-mechanism')
  })
})
