import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeCryptography } from '@gxkit/identity/node'
import { type CanonicalizeOptions, canonicalize, parseNQuads } from '@gxkit/linked-data'
import { expect, test } from 'vitest'
import { withShared } from './shared.ts'

interface Entry {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly action: string
  readonly result?: string
  readonly hashAlgorithm?: string
}

withShared('suites/rdf-canon/tests', 'RDF Dataset Canonicalization suite (RDFC-1.0)', (folder) => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const { entries } = JSON.parse(read('manifest.jsonld')) as { entries: readonly Entry[] }
  const of = (type: string) => entries.filter((entry) => entry.type === `rdfc:${type}`)

  const { digest } = nodeCryptography()
  const canonical = (entry: Entry, options: CanonicalizeOptions = {}): Promise<string> => {
    const parsed = parseNQuads(read(entry.action), { source: entry.action })
    if (!parsed.ok) throw new Error(parsed.findings[0]?.message)
    return canonicalize(parsed.value, { ...options, hash: entry.hashAlgorithm === 'SHA384' ? 'SHA-384' : 'SHA-256' })
  }

  test('the suite is complete', () => {
    expect([of('RDFC10EvalTest').length, of('RDFC10NegativeEvalTest').length]).toEqual([64, 1])
  })

  test.each(of('RDFC10EvalTest'))('$id $name', async (entry) => {
    expect(await canonical(entry)).toBe(read(entry.result ?? ''))
    expect(await canonical(entry, { digest })).toBe(read(entry.result ?? ''))
  })

  test.each(of('RDFC10NegativeEvalTest'))('$id $name is refused in time', async (entry) => {
    const start = performance.now()
    await expect(canonical(entry)).rejects.toMatchObject({ code: 'ERR_INPUT_REFUSED' })
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
