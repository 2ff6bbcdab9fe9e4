import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromBase64url, parseJson, toBase64url } from '@gxkit/core'
import {
  type Algorithm,
  checkPublicKey,
  type PublicJwk,
  parseAlgorithm,
  verifySignature,
  webCryptography,
} from '@gxkit/identity'
import { nodeCryptography } from '@gxkit/identity/node'
import { describe, expect, test } from 'vitest'
import { withShared } from './shared.ts'

interface Case {
  readonly tcId: number
  readonly comment: string
  readonly flags: readonly string[]
  readonly result: 'valid' | 'invalid' | 'acceptable'
  readonly msg?: string
  readonly sig?: string
  readonly jws?: string
}

interface Group {
  readonly publicKey?: Readonly<Record<string, string>>
  readonly public?: { readonly keys?: readonly PublicJwk[] }
  readonly tests: readonly Case[]
}

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))

/** An unsigned integer as base64url: with a size, padded to it; without, as short as possible. */
function integer(hex: string, size?: number): string {
  const digits = hex.replace(/^(?:00)+/, '')
  return toBase64url(bytes(size === undefined ? digits : digits.padStart(size * 2, '0')))
}

const toJwk: Readonly<Record<string, (key: Readonly<Record<string, string>>) => PublicJwk>> = {
  RSA: ({ modulus = '', publicExponent = '' }) => ({ kty: 'RSA', n: integer(modulus), e: integer(publicExponent) }),
  Ed25519: ({ pk = '' }) => ({ kty: 'OKP', crv: 'Ed25519', x: toBase64url(bytes(pk)) }),
  'P-256': ({ wx = '', wy = '' }) => ({ kty: 'EC', crv: 'P-256', x: integer(wx, 32), y: integer(wy, 32) }),
  'P-384': ({ wx = '', wy = '' }) => ({ kty: 'EC', crv: 'P-384', x: integer(wx, 48), y: integer(wy, 48) }),
}

interface Suite {
  readonly file: string
  readonly algorithm: Algorithm
  readonly key: string
  /** Cases that end otherwise than the suite says, each with its reason. */
  readonly exceptions?: Readonly<Record<number, string>>
  /** Every case must be rejected, whatever the suite says. */
  readonly rejectAll?: string
}

const suites: readonly Suite[] = [
  { file: 'ed25519_test.json', algorithm: 'EdDSA', key: 'Ed25519' },
  { file: 'ecdsa_secp256r1_sha256_p1363_test.json', algorithm: 'ES256', key: 'P-256' },
  { file: 'ecdsa_secp384r1_sha384_p1363_test.json', algorithm: 'ES384', key: 'P-384' },
  { file: 'rsa_pss_2048_sha256_mgf1_32_test.json', algorithm: 'PS256', key: 'RSA' },
  { file: 'rsa_pss_3072_sha256_mgf1_32_test.json', algorithm: 'PS256', key: 'RSA' },
  {
    file: 'rsa_pss_2048_sha256_mgf1_0_test.json',
    algorithm: 'PS256',
    key: 'RSA',
    rejectAll: 'PS256 has a salt as long as the hash (RFC 7518, section 3.5); here it is empty',
    exceptions: { 69: 'the salt of this case was changed to 32 bytes, which is what PS256 asks for' },
  },
  {
    file: 'rsa_signature_2048_sha256_test.json',
    algorithm: 'RS256',
    key: 'RSA',
    exceptions: {
      258: 'the exponent of the key is 3, such keys are refused',
      259: 'the exponent of the key is 3, such keys are refused',
    },
  },
]

const implementations = [
  { by: 'Web Cryptography', cryptography: webCryptography() },
  { by: 'Node', cryptography: nodeCryptography() },
]

withShared('suites/wycheproof', 'Wycheproof', (folder) => {
  const read = (file: string): readonly Group[] =>
    (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { testGroups: readonly Group[] }).testGroups

  describe.each(suites)('$file', ({ file, algorithm, key, exceptions = {}, rejectAll }) => {
    test.each(implementations)('by $by, every case ends as the suite says', async ({ cryptography }) => {
      const different: string[] = []
      const perFlag: Record<string, { accepted: number; rejected: number }> = {}
      for (const { publicKey, tests } of read(file)) {
        const publicJwk = toJwk[key]?.(publicKey ?? {}) as PublicJwk
        for (const { tcId, comment, flags, result, msg = '', sig = '' } of tests) {
          const [data, signature] = [bytes(msg), bytes(sig)]
          const accepted = await verifySignature({ algorithm, publicJwk, data, signature, cryptography })
          for (const flag of flags.length > 0 ? flags : ['none']) {
            const count = perFlag[flag] ?? { accepted: 0, rejected: 0 }
            perFlag[flag] = count
            count[accepted ? 'accepted' : 'rejected']++
          }
          const wanted = rejectAll === undefined && result === 'valid'
          // What a suite calls acceptable may go either way.
          if (accepted !== wanted && (result !== 'acceptable' || rejectAll !== undefined)) {
            different.push(`${tcId} ${result} [${flags.join()}] ${comment}`)
          }
        }
      }
      expect(different.filter((line) => !(Number(line.split(' ')[0]) in exceptions))).toEqual([])
      expect(different.length).toBe(Object.keys(exceptions).length)
      expect(Object.keys(perFlag).length).toBeGreaterThan(0)
    })
  })

  describe('json_web_key_test.json', () => {
    const asymmetric = read('json_web_key_test.json').filter((group) => group.public?.keys !== undefined)
    const cases = asymmetric.flatMap(({ public: set, tests }) =>
      tests.map((one) => ({ ...one, keys: set?.keys ?? [], title: `${one.tcId} ${one.comment} (${one.result})` })),
    )

    test('the suite holds cases with public keys', () => expect(cases.length).toBeGreaterThan(10))

    test.each(cases)('$title', async ({ keys, jws = '', result }) => {
      const [header = '', payload = '', signature = ''] = jws.split('.')
      const parsed = parseJson(fromBase64url(header) ?? '', { source: 'header' })
      const { kid, alg } = (parsed.ok ? parsed.value : {}) as { kid?: string; alg?: string }
      const [publicJwk, second] = keys.filter((key) => key.kid === kid)
      const algorithm = parseAlgorithm(alg)
      for (const { cryptography } of implementations) {
        const accepted =
          publicJwk !== undefined &&
          second === undefined &&
          algorithm !== undefined &&
          (await verifySignature({
            algorithm,
            publicJwk,
            data: new TextEncoder().encode(`${header}.${payload}`),
            signature: fromBase64url(signature) ?? new Uint8Array(),
            cryptography,
          }))
        expect(accepted).toBe(result === 'valid')
      }
    })

    test('what is wrong with the keys is named', () => {
      const found = cases.flatMap(({ tcId, keys }) =>
        keys.flatMap((key) => checkPublicKey(key)).map((f) => `${tcId} ${f.code}`),
      )
      expect(found).toMatchInlineSnapshot(`
        [
          "6 key/not-for-signing",
          "6 key/algorithm-mismatch",
          "7 key/weak",
          "8 key/weak",
          "9 key/weak",
          "19 key/algorithm-mismatch",
          "20 key/algorithm-mismatch",
          "21 key/not-for-signing",
          "22 key/not-on-curve",
          "23 key/malformed-member",
          "23 key/algorithm-mismatch",
          "24 key/member-missing",
          "24 key/member-missing",
          "24 key/algorithm-mismatch",
        ]
      `)
    })
  })
})
