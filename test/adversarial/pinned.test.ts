import { canonicalizeJson, type Finding, GxError, type JsonObject, type Report, sha256Hex } from '@gxkit/core'
import { compareDigest, credentialDigest, issue, type Secured, vcJwt } from '@gxkit/credentials'
import { canonicalize, contextSet, movingContexts, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511, releases } from '@gxkit/ontology'
import { createValidator, type LinkedDocuments } from '@gxkit/shacl'
import { compareArtefacts } from '@gxkit/vocabulary'
import { describe, expect, test } from 'vitest'
import { changed, contexts, subject } from '../codes/given/documents.ts'
import { federation } from '../codes/given/proofs.ts'
import { legalPerson } from '../support/federation.ts'
import { forbidNetwork } from '../support/no-network.ts'

/** What stands behind an address today is nothing to rely on: contexts, vocabularies and documents that a claim names. */
forbidNetwork()

const [v2 = '', gx = ''] = gaiaX2511.contexts.order
const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code)
const served = (text: string): ReturnType<typeof compareArtefacts> =>
  compareArtefacts([{ name: 'context.json', text }], { release: gaiaX2511 })

describe('C3: a context as some server answers it', () => {
  const own = gaiaX2511.contexts.documents[gx]

  test.each([
    ['a page', '<!doctype html><html><title>Gaia-X</title></html>', 'json/syntax'],
    ['nothing', '', 'json/empty'],
    ['a document that is no context', '{"a":1}', undefined],
  ])('%s is no success', (_name, text, code) => {
    const report = served(text)
    expect(report.ok).toBe(false)
    if (code !== undefined) expect(codesOf(report.findings)).toContain(code)
  })

  test('the same definitions pass, in whatever order and with whatever blanks', () => {
    expect(served(JSON.stringify(own, null, 4)).ok).toBe(true)
  })

  test('one name with another meaning is shown', () => {
    const definitions = own?.['@context'] as Record<string, unknown>
    const text = JSON.stringify({ '@context': { ...definitions, vatID: 'https://evil.example/x' } })
    const report = served(text)
    expect(report.ok).toBe(false)
    expect(report.findings[0]).toMatchObject({ code: 'official/different' })
    expect(report.findings[0]?.message).toContain('vatID')
  })

  test('a context that says it was updated changes nothing: the address alone decides, and what is here', async () => {
    const attempt = { '@context': [v2, { '@id': gx, '@version': 1.1, vatID: 'https://evil.example/x' }] }
    const read = await readJsonLd(changed(attempt), { contexts, source: 'a.json' })
    expect(read.ok).toBe(false)
  })
})

describe('C4: one address with changing content', () => {
  // The official services sign with `development`, so does gxkit; what it means here is the content of the release.
  test('every address of a release stands for one pinned document that nobody can change', () => {
    for (const release of releases) {
      const documents = Object.values(release.contexts.documents)
      expect(documents.length).toBeGreaterThan(0)
      for (const document of documents) expect(Object.isFrozen(document)).toBe(true)
    }
    expect(new Set(Object.values(gaiaX2511.contexts.documents)).size).toBe(1)
  })

  test('a dated address and the moving one mean the same facts', async () => {
    const dated = Object.keys(gaiaX2511.contexts.documents).find((url) => url.endsWith('/2511#')) ?? ''
    const facts = (url: string): Promise<string> => canonicalize(changed({ '@context': [v2, url] }), { contexts })
    expect(await facts(dated)).toBe(await facts(gx))
  })

  test('who signs is warned of an address that moves, once, at its place, and told the one that stays', () => {
    const signing = (document: JsonObject): readonly Finding[] =>
      movingContexts(document, { source: 'a.json', release: gaiaX2511 })
    const inner = { '@context': gx, type: 'gx:Address' }
    const found = signing(changed(subject({ 'gx:legalAddress': inner })))
    expect(found.map(({ code, severity, location }) => [code, severity, location?.pointer])).toEqual([
      ['linked-data/context-moving', 'warning', '/@context/1'],
    ])
    expect(found[0]?.next).toContain(gaiaX2511.contexts.pinned)
    expect(signing({ '@context': [v2], credentialSubject: [inner] })[0]?.location?.pointer).toBe(
      '/credentialSubject/0/@context',
    )
    expect(signing(changed({ '@context': [v2, gaiaX2511.contexts.pinned ?? ''] }))).toEqual([])
  })

  test('a report names the content that each address was read with', async () => {
    const dated = gaiaX2511.contexts.pinned ?? ''
    const validator = createValidator({ release: gaiaX2511 })
    const report = await validator.validate([
      { document: changed({ '@context': [v2, dated] }), source: 'a.json' },
      { document: changed({ id: 'https://a.example/other' }), source: 'b.json' },
    ])
    const digest = `sha256-${await sha256Hex(canonicalizeJson(gaiaX2511.contexts.documents[gx] ?? {}))}`
    expect(report.contexts).toEqual([
      { url: dated, digest, release: 'gaia-x-25.11' },
      { url: gx, digest, release: 'gaia-x-25.11' },
      { url: v2, digest: expect.stringMatching(/^sha256-[0-9a-f]{64}$/) },
    ])
  })

  test('other content under an address has another digest, and is not said to be that of the release', async () => {
    const moved = contextSet(w3cContexts, {
      [gx]: { '@context': { '@vocab': 'https://evil.example/', gx: 'https://evil.example/' } },
    })
    const report = await createValidator({ release: gaiaX2511, contexts: moved }).validate([
      { document: changed({}), source: 'a.json' },
    ])
    const used = report.contexts?.find(({ url }) => url === gx)
    expect(used?.digest).toMatch(/^sha256-/)
    expect(used).not.toHaveProperty('release')
    expect(used?.digest).not.toContain(await sha256Hex(canonicalizeJson(gaiaX2511.contexts.documents[gx] ?? {})))
  })

  test('an address of a release that is not known is refused, not taken for the newest', async () => {
    const document = changed({ '@context': [v2, 'https://w3id.org/gaia-x/2999#'] })
    const read = await readJsonLd(document, { contexts, source: 'a.json' })
    expect(read.ok ? [] : codesOf(read.findings)).toContain('linked-data/context-not-allowed')
  })

  test('a document is signed with the context of the release, and checked against another content it fails', async () => {
    const { provider } = await federation()
    const secured = await issue(legalPerson(provider.did), {
      signer: provider.signer,
      mechanism: vcJwt({ release: gaiaX2511 }),
    })
    expect(secured.form).toBe('enveloped')
    const moved = contextSet(w3cContexts, { [gx]: { '@context': {} } })
    const report = await createValidator({ release: gaiaX2511, contexts: moved }).validate([
      { document: changed({}), source: 'a.json' },
    ])
    expect(report.ok).toBe(false)
  })
})

describe('C23: a digest in a claim, and what stands behind the link', () => {
  const location = { source: 'a.json', pointer: '/credentialSubject' } as const
  const meant: Secured = { form: 'embedded', document: { id: 'urn:a', proof: {} } }

  test('another document than the one that was meant is a mismatch, with both digests', async () => {
    const digest = await credentialDigest(meant)
    const other: Secured = { form: 'embedded', document: { id: 'urn:b', proof: {} } }
    expect(await compareDigest(meant, digest, location)).toEqual([])
    const [found] = await compareDigest(other, digest, location)
    expect(found?.code).toBe('digest/mismatch')
    expect(found?.message).toContain(digest)
  })

  test('an algorithm is named, and weak ones are refused', async () => {
    expect(codesOf(await compareDigest(meant, `md5-${'0'.repeat(32)}`, location))).toEqual(['digest/algorithm-refused'])
    expect(codesOf(await compareDigest(meant, 'abc', location))).toEqual(['digest/unreadable'])
  })

  const bytes = new TextEncoder().encode('terms')
  const offering = async (stated: string, linked?: LinkedDocuments): Promise<Report> => {
    const terms = { type: 'gx:TermsAndConditions', url: 'https://a.example/terms', hash: stated }
    const document = changed(subject({ type: 'gx:ServiceOffering', serviceOfferingTermsAndConditions: terms }))
    const validator = createValidator({ release: gaiaX2511 })
    return validator.validate([{ document, source: 'a.json' }], linked && { linked })
  }
  const link = (report: Report): readonly unknown[] =>
    report.checks.filter(({ id }) => id === 'document/digest').map(({ status, reason }) => [status, reason])

  test('what nobody fetched is listed as not checked, at the digest', async () => {
    const report = await offering(await sha256Hex(bytes), async () => undefined)
    expect(link(report)).toEqual([['not-checked', 'nobody fetched https://a.example/terms']])
    expect(report.checks.at(-1)?.location).toMatchObject({
      source: 'a.json',
      pointer: '/credentialSubject/serviceOfferingTermsAndConditions/hash',
    })
  })

  test('bytes at hand are compared: as they are, whatever they say', async () => {
    const right = await offering((await sha256Hex(bytes)).toUpperCase(), async () => bytes)
    expect(link(right)).toEqual([['passed', 'the bytes of https://a.example/terms are those meant']])
    const asked: string[] = []
    const wrong = await offering(await sha256Hex('terms\n'), async (url) => {
      asked.push(url)
      return bytes
    })
    expect(asked).toEqual(['https://a.example/terms'])
    expect(link(wrong)).toEqual([['failed', 'the bytes of https://a.example/terms are others']])
    expect(wrong.ok).toBe(false)
    expect(wrong.findings.find(({ code }) => code === 'gaia-x/document-changed')?.message).toContain(
      await sha256Hex(bytes),
    )
  })

  test('a digest of another kind is never taken for a fitting one', async () => {
    expect(link(await offering('abc', async () => bytes))).toEqual([
      ['not-checked', 'what is stated of https://a.example/terms is no SHA-256'],
    ])
  })

  test('documents behind links are not fetched, and no claim about their bytes is made', async () => {
    const hash = await sha256Hex('terms')
    const terms = { type: 'gx:TermsAndConditions', 'gx:url': 'https://a.example/terms', 'gx:hash': hash }
    const validator = createValidator({ release: gaiaX2511 })
    const document = changed(subject({ 'gx:x': terms }))
    const report = await validator.validate([{ document, source: 'a.json' }])
    expect(report.checks.map(({ id }) => id)).toEqual(['shape/targets', 'shape/conforms'])
  })

  test('a token that cannot be read has no digest', async () => {
    const broken: Secured = { form: 'enveloped', mediaType: 'application/vc+jwt', token: 'a.b.c' }
    await expect(credentialDigest(broken)).rejects.toBeInstanceOf(GxError)
  })
})
