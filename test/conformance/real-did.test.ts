import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJsonObject } from '@gxkit/core'
import {
  checkDidDocument,
  type DidDocument,
  didWebUrl,
  documentsResolver,
  findVerificationMethod,
  thumbprint,
} from '@gxkit/identity'
import { expect, test } from 'vitest'
import { withShared } from './shared.ts'

interface Expected {
  readonly id: string
  readonly resolves_to: string
  readonly problems: readonly string[]
  readonly methods: readonly { readonly id: string; readonly jwk_thumbprint: string; readonly alg: string | null }[]
}

interface Entry {
  readonly file: string
  readonly expected: { readonly did_document?: Expected } | null
}

/** How the known defects of real DID documents are worded there, and which code names them here. */
const namedBy: readonly (readonly [RegExp, string])[] = [
  [/^method id .* is not .*#fragment$/, 'did/method-id-without-fragment'],
  [/^controller None /, 'did/controller-missing'],
  [/^controller .* differs from the document id$/, 'did/controller-elsewhere'],
  [/^assertionMethod .* names no method/, 'did/relationship-dangling'],
  [/^RSA n has a leading zero octet$/, 'key/malformed-member'],
  [/^no assertionMethod$/, 'did/relationship-missing'],
]

/** Defects that a DID document cannot show by itself. */
const elsewhere: readonly RegExp[] = [
  /^no certificate in the same repository holds this key$/,
  /^did:web with a path resolves to .* but the file lies at/,
]

withShared('real', 'real DID documents', (folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { files: readonly Entry[] }
  const entries = manifest.files.flatMap(({ file, expected }) =>
    expected?.did_document === undefined ? [] : [{ file, expected: expected.did_document }],
  )

  function read(file: string): DidDocument {
    const parsed = parseJsonObject(new Uint8Array(readFileSync(join(folder, file))), { source: file })
    if (!parsed.ok) throw new Error(parsed.findings[0]?.message)
    return parsed.value as DidDocument
  }

  test('there are some', () => expect(entries.length).toBeGreaterThanOrEqual(9))

  test.each(entries)('$file: its defects are named', ({ file, expected }) => {
    const found = new Set<string>(checkDidDocument(read(file), { did: expected.id }).map((f) => f.code))
    const unnamed = expected.problems.filter((problem) => {
      const code = namedBy.find(([pattern]) => pattern.test(problem))?.[1]
      return code === undefined ? !elsewhere.some((pattern) => pattern.test(problem)) : !found.has(code)
    })
    expect(unnamed).toEqual([])
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
