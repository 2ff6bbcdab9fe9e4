import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type JsonObject, type JsonPointer, type Report, valueAt } from '@gxkit/core'
import { jsonWebSignature2020, type Opened, type OpenOptions } from '@gxkit/credentials'
import { type DidDocument, type DidResolver, documentsResolver, type PublicJwk } from '@gxkit/identity'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { createVerifier, type VerificationResult } from '@gxkit/verify'
import { describe, expect, test } from 'vitest'
import { splitToken } from '../support/forge.ts'
import {
  codesIn,
  filesBelow,
  fits,
  innerTokens,
  josesVerdict,
  merge,
  noDocuments,
  type PoolKey,
  parse,
  profileNames,
  resolverFor,
  resolverForMethod,
  signatureIn,
  statusOf,
  tokenIn,
} from './real/keys.ts'
import type { ExpectedJwt, ManifestFile } from './real/manifest.ts'
import { withShared } from './shared.ts'

withShared('real', 'credentials that others have published', (root) => {
  const json = <T>(name: string): T => JSON.parse(readFileSync(join(root, name), 'utf8')) as T
  const manifest = json<{ readonly about: { readonly made: string }; readonly files: readonly ManifestFile[] }>(
    'manifest.json',
  )
  const pool = json<{ readonly keys: readonly PoolKey[] }>('keys.json').keys
  const now = (): Date => new Date(`${manifest.about.made}T12:00:00Z`)
  const published = filesBelow(join(root, 'did')).flatMap((file) => {
    const document = parse(readFileSync(file, 'utf8'))
    return typeof document?.id === 'string' ? [document as DidDocument] : []
  })
  const tokens = manifest.files.filter(({ expected }) => (expected?.jwts ?? []).length > 0)
  const legacy = manifest.files.filter(({ expected }) => (expected?.proofs ?? []).length > 0)
  const others = filesBelow(root).filter((file) => !tokens.some((token) => join(root, token.file) === file))
  const rows: string[] = []

  const verify = (text: string, source: string, resolver: DidResolver): Promise<VerificationResult> =>
    createVerifier({ release: gaiaX2511, resolver, now, validator: false }).verify(text, { source })

  describe.each(tokens)('$file', ({ file, expected }) => {
    const text = readFileSync(join(root, file), 'utf8').replace(/\s+$/, '')
    const [jwt] = expected?.jwts ?? []
    const tags = (expected?.summary ?? []).flatMap((entry) => entry.tags)
    if (jwt === undefined) throw new Error(`the manifest expects nothing of ${file}`)
    const outer = splitToken(tokenIn(text))
    const verifies = jwt.result === 'signature verifies'
    const keys = pool.filter(({ pool_id }) => (jwt.keys ?? []).includes(pool_id))

    test('has the signature verdict of the manifest', async () => {
      const known = verifies ? keys : pool.filter(({ jwk }) => fits(jwk, String(jwt.header.alg)))
      const verdicts: string[] = []
      for (const { jwk } of known) {
        const { report } = await verify(text, file, resolverFor(outer.header, jwk, published))
        verdicts.push(signatureIn(report, file))
      }
      const { report } = await verify(text, file, resolverFor(outer.header, known[0]?.jwk, published))
      rows.push(row(file, jwt, tags, report))
      if (verifies) expect(verdicts).toContain('verifies')
      else expect(verdicts).not.toContain('verifies')
    })

    test('agrees on issuer, period, kind and dates in the header', async () => {
      const { report } = await verify(text, file, resolverFor(outer.header, keys[0]?.jwk, published))
      const codes = codesIn(report, file)
      if (jwt.kid_matches_issuer !== undefined) {
        const mismatch = codes.some((c) => ['proof/issuer-mismatch', 'presentation/holder-mismatch'].includes(c))
        expect({ mismatch }).toEqual({ mismatch: !jwt.kid_matches_issuer })
      }
      expect(codes.includes('credential/expired')).toBe(tags.some((t) => t.startsWith('validUntil-passed')))
      expect(codes.includes('proof/milliseconds')).toBe(tags.includes('header-exp-in-milliseconds'))
      expect(codes.includes('proof/type-confusion')).toBe(tags.includes('typ-confusion'))
    })

    test('is not valid without its key', async () => {
      const result = await verify(text, file, documentsResolver([]))
      expect(result.ok).toBe(false)
    })

    test('credentials inside it have the verdict of a second verifier', async () => {
      const inner = innerTokens(outer.payload)
      for (const { jwk } of pool) {
        const headers = inner.flatMap((token) => (token === undefined ? [] : [splitToken(token).header]))
        const resolver = documentsResolver(headers.reduce((all, header) => merge(all, header, jwk), noDocuments))
        const { report } = await verify(text, file, resolver)
        expect(report.checks.filter((c) => c.id === 'proof/signature')).toHaveLength(1 + inner.length)
        for (const [index, token] of inner.entries()) {
          const verdict = signatureIn(report, `${file} > credential ${index + 1}`)
          expect(verdict === 'verifies').toBe(token !== undefined && (await josesVerdict(token, jwk)))
        }
      }
    })
  })

  const mechanism = jsonWebSignature2020({ release: gaiaX2210 })
  const proofsOfAll = legacy.flatMap(({ file, expected }) =>
    (expected?.proofs ?? []).map((proof) => ({ file, proof, at: `${file} ${proof.pointer}` })),
  )

  describe.each(proofsOfAll)('$at', ({ file, proof }) => {
    const text = readFileSync(join(root, file), 'utf8')
    const pointer = proof.pointer === '/' ? '' : (proof.pointer as JsonPointer)
    const document = valueAt(parse(text) ?? {}, pointer) as JsonObject
    const open = (jwk: PublicJwk, options: Partial<OpenOptions> = {}): Promise<Opened> => {
      const resolver = resolverForMethod(proof.vm, jwk)
      return mechanism.open({ form: 'embedded', document }, { resolver, source: file, now, archive: true, ...options })
    }
    const keys = pool.filter(({ pool_id }) => (proof.keys ?? []).includes(pool_id))

    test('has the verdict and the profile of the manifest', async () => {
      const known = proof.result === 'signature verifies' ? keys : pool.filter(({ jwk }) => fits(jwk, 'PS256'))
      const opened: Opened[] = []
      for (const { jwk } of known) opened.push(await open(jwk))
      const holds = (each: Opened): boolean => statusOf(each, 'proof/signature') === 'passed'
      const best = opened.find(holds) ?? opened[0]
      const codes = [...new Set(best?.findings.map((f) => f.code))].join(', ')
      const ours = best !== undefined && holds(best) ? `verifies, ${best.profile}` : 'does not verify'
      const expected = proof.profile === undefined ? proof.result : `${proof.result}, ${proof.profile}`
      rows.push(`| ${file} ${proof.pointer} | ${expected} | ${ours}; ${codes} |`)
      expect(opened.some(holds)).toBe(proof.result === 'signature verifies')
      if (proof.profile !== undefined) expect(best?.profile).toBe(profileNames[proof.profile] ?? proof.profile)
      if (proof.result !== 'signature verifies') return
      const lost = best?.findings.some((f) => f.code === 'proof/lost-terms')
      expect({ lost }).toEqual({ lost: proof.safe_mode !== 'ok' })
    })

    test('agrees on issuer and method, and without the concessions for archives claims no more', async () => {
      const [key = pool[0]] = keys
      if (key === undefined) throw new Error('the pool is empty')
      const opened = await open(key.jwk)
      const party = statusOf(opened, 'proof/issuer-controls-key')
      if (typeof proof.issuer_matches_method === 'boolean' && proof.result.startsWith('signature')) {
        expect(party).toBe(proof.issuer_matches_method ? 'passed' : 'failed')
      }
      const strict = await open(key.jwk, { archive: false })
      const isGood = (each: Opened): boolean => each.checks.every((c) => c.status === 'passed')
      if (isGood(strict))
        expect({ profile: strict.profile, good: isGood(opened) }).toEqual({ profile: opened.profile, good: true })
      if (proof.profile === 'subject-hash-only' || (proof.safe_mode ?? 'ok') !== 'ok')
        expect(isGood(strict)).toBe(false)
    })
  })

  test.each(legacy)('$file: without its key it is never valid', async ({ file }) => {
    const result = await verify(readFileSync(join(root, file), 'utf8'), file, documentsResolver([]))
    expect(result.ok).toBe(false)
    expect(result.report.findings.map((f) => f.code)).not.toContain('verify/check-not-completed')
  })

  test.each(others.map((file) => relative(root, file)))('%s is never valid, and breaks nothing', async (file) => {
    const bytes = new Uint8Array(readFileSync(join(root, file)))
    const verifier = createVerifier({ release: gaiaX2511, resolver: documentsResolver([]), now })
    const result = await verifier.verify(bytes, { source: file })
    expect(result.ok).toBe(false)
    expect(result.report.findings.map((f) => f.code)).not.toContain('verify/check-not-completed')
  })

  test('the table of all verdicts', () => {
    const table = ['| file | expected | ours |', '| --- | --- | --- |', ...[...rows].sort()].join('\n')
    if (process.env.GXKIT_REAL_SIGNATURES_TABLE) writeFileSync(process.env.GXKIT_REAL_SIGNATURES_TABLE, `${table}\n`)
    expect(rows.length).toBe(tokens.length + proofsOfAll.length)
  })
})

function row(file: string, jwt: ExpectedJwt, tags: readonly string[], report: Report): string {
  const others = tags.filter((tag) => !/^signature-/.test(tag)).join(', ')
  const ours = [...new Set(codesIn(report, file))].join(', ')
  const expected = `${jwt.result}${others === '' ? '' : `; ${others}`}`
  return `| ${file} | ${expected} | ${signatureIn(report, file)}${ours === '' ? '' : `; ${ours}`} |`
}
