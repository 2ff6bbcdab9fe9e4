import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { thumbprint } from '@gxkit/identity'
import { buildPath, parseCertificates } from '@gxkit/trust'
import { expect, test } from 'vitest'
import { withShared } from './shared.ts'

interface ExpectedCertificate {
  readonly unparsable?: string
  readonly subject: string
  readonly issuer: string
  readonly not_before: string
  readonly not_after: string
  readonly jwk_thumbprint: string
  readonly ca: boolean | null
  readonly san?: readonly string[]
  readonly policies?: readonly string[]
}
interface Entry {
  readonly file: string
  readonly expected: Expected
}
interface Expected {
  readonly x509?: {
    readonly certificates: readonly ExpectedCertificate[]
    readonly each_issued_by_the_next: readonly boolean[]
    readonly ends_in_self_signed_root?: boolean
    readonly all_valid_between?: readonly [string, string]
  }
  readonly did_document?: {
    readonly methods: readonly {
      readonly id: string
      readonly certificate_with_this_key_in_corpus?: readonly string[]
    }[]
  }
}

const time = (text: string): string => text.replace('+00:00', 'Z')

withShared('real', 'certificates of real participants', (folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    files: readonly { readonly file: string; readonly expected: Expected | null }[]
  }
  const files = manifest.files.map(({ file, expected }): Entry => ({ file, expected: expected ?? {} }))
  const chains = files.filter(({ expected }) => expected.x509 !== undefined)
  const read = (file: string) => parseCertificates(readFileSync(join(folder, file)))

  test('there are chains', () => {
    expect(chains.length).toBeGreaterThan(4)
  })

  test.each(chains)('$file', async ({ file, expected: { x509 } }) => {
    if (x509 === undefined) throw new Error('no chain')
    const parsed = await read(file)
    expect(parsed.ok).toBe(!x509.certificates.some(({ unparsable }) => unparsable !== undefined))
    if (!parsed.ok) return
    const seen = await Promise.all(
      parsed.value.map(async (each) => ({
        subject: each.subject,
        issuer: each.issuer,
        not_before: each.notBefore,
        not_after: each.notAfter,
        jwk_thumbprint: each.publicJwk === undefined ? '' : await thumbprint(each.publicJwk),
        ca: each.isAuthority,
        san: each.names.filter(({ kind }) => kind === 'dns').map(({ value }) => value),
        policies: each.policies,
      })),
    )
    expect(seen).toEqual(
      x509.certificates.map(({ subject, issuer, not_before, not_after, jwk_thumbprint, ca, san, policies }) => ({
        subject,
        issuer,
        not_before: time(not_before),
        not_after: time(not_after),
        jwk_thumbprint,
        ca: ca === true,
        san: san ?? [],
        policies: policies ?? [],
      })),
    )
    const [from = '', until = ''] = x509.all_valid_between ?? []
    const last = parsed.value.slice(-1)
    const path = async (at: string): Promise<readonly string[]> => {
      const built = await buildPath(parsed.value, { anchors: last, at: new Date(at) })
      return built.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    }
    // The last one as the anchor: the path holds from the first to the last second, and not one second longer.
    expect(x509.each_issued_by_the_next.every(Boolean)).toBe(true)
    expect(await path(from)).toEqual([])
    expect(await path(until)).toEqual([])
    expect(await path(new Date(Date.parse(until) + 1000).toISOString())).toContain('certificate/expired')
    expect(await path(new Date(Date.parse(from) - 1000).toISOString())).toContain('certificate/not-yet-valid')
    const alone = await buildPath(parsed.value, { anchors: [], at: new Date(from) })
    const missing = x509.ends_in_self_signed_root === true ? 'certificate/not-trusted' : 'certificate/no-path'
    expect(alone.findings.map(({ code }) => code)).toContain(missing)
  })

  const methods = files.flatMap(({ file, expected }) =>
    (expected.did_document?.methods ?? []).map((method) => ({ file, ...method })),
  )
  test.each(methods)(
    '$file $id: the certificates with its key',
    async ({ file, id, certificate_with_this_key_in_corpus: wanted = [] }) => {
      const document = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        verificationMethod: readonly { id: string; publicKeyJwk?: { kty: string } }[]
      }
      const found = new Set<string>()
      for (const { publicKeyJwk } of document.verificationMethod.filter((method) => method.id === id)) {
        for (const chain of publicKeyJwk === undefined ? [] : chains) {
          const parsed = await read(chain.file)
          if (!parsed.ok) continue
          const built = await buildPath(parsed.value, {
            anchors: [],
            at: new Date(),
            publicJwk: publicKeyJwk ?? { kty: '' },
          })
          const [leaf] = built.path
          if (leaf !== undefined) found.add(`${chain.file}#${parsed.value.indexOf(leaf)}`)
        }
      }
      expect([...found].sort()).toEqual([...wanted].sort())
    },
  )
})
