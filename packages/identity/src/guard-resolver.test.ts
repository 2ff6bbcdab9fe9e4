import { describe, expect, test } from 'vitest'
import { cachingResolver, type DidResolution, type DidResolver, guardResolver, type Lookup } from './index.ts'

/** A resolver that counts, and answers when it is told to. */
function slow(milliseconds = 0): DidResolver & { readonly asked: string[]; most: number } {
  let running = 0
  const resolver = {
    asked: [] as string[],
    most: 0,
    async resolve(did: string): Promise<DidResolution> {
      resolver.asked.push(did)
      resolver.most = Math.max(resolver.most, ++running)
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
      running--
      return { ok: true, document: { id: did, version: resolver.asked.length }, from: 'a server' }
    },
  }
  return resolver
}

const many = Array.from({ length: 100 }, (_, i) => `did:web:host-${i}.example`)
const problemOf = (r: DidResolution): string => (r.ok ? 'ok' : (r.findings[0]?.message ?? ''))

describe('what one verification can cost', () => {
  test('D21: a hundred issuers on a hundred hosts: twenty are asked, five at a time', async () => {
    const inner = slow(5)
    const guarded = guardResolver(inner)
    const answers = await Promise.all(many.map((did) => guarded.resolve(did)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20)
    expect(inner.asked).toHaveLength(20)
    expect(inner.most).toBe(5)
    expect(problemOf(answers[99] as DidResolution)).toContain('more than 20 hosts')
  })

  test('many DIDs of one host are one host; other methods cost nothing', async () => {
    const guarded = guardResolver(slow(), { maxHosts: 1 })
    for (const did of ['did:web:a.example:1', 'did:web:a.example:2', 'did:key:z6Mk', 'did:web:a.example']) {
      expect((await guarded.resolve(did)).ok).toBe(true)
    }
    expect((await guarded.resolve('did:web:b.example')).ok).toBe(false)
  })

  test('one deadline for all', async () => {
    const guarded = guardResolver(slow(60), { maxParallel: 1, deadlineMilliseconds: 150 })
    const begin = Date.now()
    const answers = await Promise.all(many.slice(0, 10).map((did) => guarded.resolve(did)))
    expect(Date.now() - begin).toBeLessThan(1000)
    expect(answers.map(problemOf).filter((problem) => problem.includes('the time for all'))).not.toHaveLength(0)
    expect(answers.every(({ ok }) => ok)).toBe(false)
  })

  test('a list of hosts, exactly', async () => {
    const inner = slow()
    const guarded = guardResolver(inner, { allowedHosts: ['a.example', '*.b.example'] })
    const outcomes: Record<string, boolean> = {}
    for (const host of [
      'a.example',
      'x.a.example',
      'b.example',
      'x.b.example',
      'xb.example',
      'a.example.evil.example',
    ]) {
      outcomes[host] = (await guarded.resolve(`did:web:${host}`)).ok
    }
    expect(Object.keys(outcomes).filter((host) => outcomes[host])).toEqual(['a.example', 'x.b.example'])
    expect(inner.asked).toHaveLength(2)
  })

  test('every question is told, refused ones as well; and a cancelled one is thrown', async () => {
    const lookups: Lookup[] = []
    const guarded = guardResolver(slow(), { maxHosts: 1, onLookup: (lookup) => lookups.push(lookup) })
    await guarded.resolve('did:web:a.example')
    await guarded.resolve('did:web:b.example')
    expect(lookups).toMatchObject([
      { did: 'did:web:a.example', source: 'resolver', outcome: 'ok', from: 'a server' },
      { did: 'did:web:b.example', source: 'refused', outcome: 'refused' },
    ])
    await expect(guarded.resolve('did:web:a.example', { signal: AbortSignal.abort() })).rejects.toThrow()
    const controller = new AbortController()
    const pending = guardResolver(slow(10_000)).resolve('did:web:a.example', { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(pending).rejects.toThrow('enough')
  })
})

describe('what is remembered', () => {
  const versionOf = (r: DidResolution): unknown => (r.ok ? r.document.version : r.reason)

  test('S17, D13: a removed key is not accepted beyond its time', async () => {
    let time = 0
    const cached = cachingResolver(slow(), { ttlSeconds: 60, now: () => new Date(time) })
    const versions: unknown[] = []
    for (const at of [0, 59_999, 60_000, 119_999, 120_000]) {
      time = at
      versions.push(versionOf(await cached.resolve('did:web:a.example')))
    }
    expect(versions).toEqual([1, 1, 2, 2, 3])
  })

  test('the time begins with the question, not with the answer', async () => {
    let time = 0
    const late: DidResolver = {
      async resolve(did) {
        time += 50_000
        return { ok: true, document: { id: did, version: time }, from: 'a server' }
      },
    }
    const cached = cachingResolver(late, { ttlSeconds: 60, now: () => new Date(time) })
    await cached.resolve('did:web:a.example')
    time = 60_000
    expect(versionOf(await cached.resolve('did:web:a.example'))).toBe(110_000)
  })

  test('D13: failures for half a minute, and no old answer in the place of a failure', async () => {
    let [time, fails] = [0, false]
    const inner = slow()
    const flaky: DidResolver = {
      resolve: async (did) => (fails ? { ok: false, reason: 'unavailable', findings: [] } : inner.resolve(did)),
    }
    const cached = cachingResolver(flaky, { ttlSeconds: 60, now: () => new Date(time) })
    const seen: unknown[] = []
    for (const [at, broken] of [
      [0, false],
      [60_000, true],
      [89_999, false],
      [90_000, false],
    ] as const) {
      ;[time, fails] = [at, broken]
      seen.push(versionOf(await cached.resolve('did:web:a.example')))
    }
    expect(seen).toEqual([1, 'unavailable', 'unavailable', 2])
  })

  test('by the exact DID, one question at a time, in bounded memory', async () => {
    const inner = slow(5)
    const cached = cachingResolver(inner, { maxEntries: 10 })
    await Promise.all(Array.from({ length: 8 }, () => cached.resolve('did:web:a.example')))
    expect(inner.asked).toHaveLength(1)
    await cached.resolve('did:web:a.example:b')
    expect(inner.asked).toHaveLength(2)
    for (const did of many) await cached.resolve(did)
    expect(inner.asked).toHaveLength(102)
  })

  test.each([{ ttlSeconds: 301 }, { ttlSeconds: -1 }, { negativeTtlSeconds: 31 }, { ttlSeconds: Number.NaN }])(
    '%j is refused',
    (options) => {
      expect(() => cachingResolver(slow(), options)).toThrow('at most 300 s')
    },
  )
})
