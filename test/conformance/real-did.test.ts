import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJsonObject } from '@gxkit/core'
import {
  checkDidDocument,
  type DidDocument,
  didWebUrl,
  documentsResolver,
  findVerificationMethod,
  type PublicJwk,
  thumbprint,
} from '@gxkit/identity'
import { expect, test } from 'vitest'
import { namedBy } from './real/did-defects.ts'
import { withShared } from './shared.ts'

interface Expected {
  readonly id: string
  readonly resolves_to: string
  readonly problems: readonly string[]
  readonly methods: readonly { readonly id: string; readonly jwk_thumbprint: string; readonly alg: string | null }[]
}

interface Entry {
  readonly file: string
  readonly origin: { readonly repo: string; readonly path: string }
  readonly expected: { readonly did_document?: Expected } | null
}

withShared('real', 'real DID documents', (folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { files: readonly Entry[] }
  const entries = manifest.files.flatMap(({ file, origin, expected }) =>
    expected?.did_document === undefined ? [] : [{ file, origin, expected: expected.did_document }],
  )

  function read(file: string): DidDocument {
    const parsed = parseJsonObject(new Uint8Array(readFileSync(join(folder, file))), { source: file })
    if (!parsed.ok) throw new Error(parsed.findings[0]?.message)
    return parsed.value as DidDocument
  }

  test('there are some', () => expect(entries.length).toBeGreaterThanOrEqual(9))

  /** The keys of the certificates that were found beside a document. */
  function certifiedKeys(repo: string): PublicJwk[] {
    const beside = manifest.files.filter(({ file, origin }) => file.startsWith('x509/') && origin.repo === repo)
    return beside.flatMap(({ file }) => {
      const text = readFileSync(join(folder, file), 'latin1')
      const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
      return blocks.flatMap((pem) => keyOf(pem) ?? [])
    })
  }

  function keyOf(pem: string): PublicJwk | undefined {
    try {
      return new X509Certificate(pem).publicKey.export({ format: 'jwk' }) as unknown as PublicJwk
    } catch {
      return undefined
    }
  }

  /** Both ways: every known defect is named, and nothing is named that is not known there. */
  test.each(entries)('$file: exactly its defects are named', ({ file, origin, expected }) => {
    const wanted = expected.problems.map(
      (problem) => namedBy.find(([pattern]) => pattern.test(problem))?.[1] ?? problem,
    )
    const isAboutCertificates = wanted.includes('did/key-not-certified')
    const certificates = certifiedKeys(origin.repo)
    const options = {
      did: expected.id,
      place: origin.path,
      ...((isAboutCertificates || certificates.length > 0) && { certifiedKeys: certificates }),
    }
    const codes = new Set<string>(namedBy.map(([, code]) => code))
    const found = new Set<string>(checkDidDocument(read(file), options).map((f) => f.code))
    expect([...found].filter((code) => codes.has(code)).toSorted()).toEqual([...new Set(wanted)].toSorted())
  })

  test.each(entries)('$file: nothing is called an error that is none', ({ file, expected }) => {
    const errors = checkDidDocument(read(file)).filter((f) => f.severity === 'error')
    const wanted = expected.problems.map((problem) => namedBy.find(([pattern]) => pattern.test(problem))?.[1])
    expect(errors.map((f) => f.code).filter((code) => !wanted.includes(code))).toEqual([])
  })

  test.each(entries)('$file: the DID leads where it should', ({ expected }) => {
    expect(didWebUrl(expected.id)).toBe(expected.resolves_to)
  })

  test.each(entries)('$file: each key is found, or refused with a reason', async ({ file, expected }) => {
    const resolution = await documentsResolver([read(file)]).resolve(expected.id)
    if (!resolution.ok) throw new Error(resolution.findings[0]?.message)
    for (const method of expected.methods) {
      const found = findVerificationMethod(resolution.document, method.id, 'assertionMethod')
      if (found.ok) {
        expect(await thumbprint(found.publicJwk)).toBe(method.jwk_thumbprint)
        expect(found.algorithm).toBe(method.alg ?? undefined)
      } else {
        expect(expected.problems).not.toEqual([])
        expect(found.findings.filter((f) => f.severity === 'error')).not.toEqual([])
      }
    }
  })
})
