import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type JsonObject, type JsonPointer, parseJsonObject, valueAt } from '@gxkit/core'
import { compareDigest, jsonWebSignature2020 } from '@gxkit/credentials'
import { checkDidDocument, type DidDocument, didWebUrl, documentsResolver, thumbprint } from '@gxkit/identity'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { buildPath, parseCertificates } from '@gxkit/trust'
import { createVerifier } from '@gxkit/verify'
import { afterAll, expect, test } from 'vitest'
import { splitToken } from '../support/forge.ts'
import { codesFor, namedBy } from './real/did-defects.ts'
import { readDigests, type StatedDigest } from './real/digests.ts'
import {
  codesIn,
  fits,
  type PoolKey,
  parse,
  profileNames,
  resolverFor,
  resolverForMethod,
  signatureIn,
  statusOf,
  tokenIn,
} from './real/keys.ts'
import { type ExpectedProof, readManifest } from './real/manifest.ts'
import { instances } from './real-shapes/instances.ts'
import { judge } from './real-shapes/judge.ts'
import { withShared } from './shared.ts'

/**
 * The whole manifest of real files against the toolkit, entry by entry: nothing of it is left out. With GXKIT_REAL_TABLE the
 * table is written to that file, as Markdown.
 */
interface Row {
  readonly file: string
  readonly what: string
  readonly expected: string
  readonly ours: string
  /** Why the two differ, where that is known. */
  readonly reason?: string
}

const siblings = 'nobody verifies it; here it is not even read, since two of its contexts are not on the closed list'

/** Proofs of which we say something else than the manifest, and why. None of them verifies there. */
const differences: Readonly<Record<string, string>> = {
  'credentials/PixxelFD__self-description-signer-2210/1695664737744_participantVP_complete.json /verifiableCredential/1':
    siblings,
  'credentials/PixxelFD__self-description-signer-2210/1695670745091_service-offeringVP_complete.json /verifiableCredential/1':
    siblings,
}

const otherVersion = 'credentials with these ids stand beside it, in a version with other digests'

/** Digests whose credential is not among the files as it was when the digest was made. */
const noCounterpart: Readonly<Record<string, string>> = {
  'credentials/AgrospAI__pontus-x_cli/CEP.compliance.json': otherVersion,
  'credentials/GAIA-X4PLC-AAD__claim-compliance-provider/complianceCredentialsResponse.json': otherVersion,
}

const sources = ['jwts', 'proofs', 'did_document', 'x509', 'shacl', 'summary']

withShared('real', 'everything that the manifest of real files says', (root) => {
  const { about, files } = readManifest(root)
  const pool = (JSON.parse(readFileSync(join(root, 'keys.json'), 'utf8')) as { keys: readonly PoolKey[] }).keys
  const now = (): Date => new Date(`${about.made}T12:00:00Z`)
  const text = (file: string): string => readFileSync(join(root, file), 'utf8')
  const published = files
    .filter(({ file }) => file.startsWith('did/'))
    .flatMap(({ file }) => (parse(text(file)) ?? []) as unknown as DidDocument)
  const rows: Row[] = []
  const looked = new Set<string>()

  /** Compares, and keeps what was compared. */
  function same(file: string, what: string, expected: string, ours: string): void {
    rows.push({ file, what, expected, ours })
    looked.add(file)
    expect(ours, `${file}: ${what}`).toBe(expected)
  }

  test('the manifest names every file, and says nothing that is not compared here', () => {
    const onDisk = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((name) => name !== 'manifest.json' && name !== 'keys.json')
    expect(files.map(({ file }) => file).sort()).toEqual(onDisk.sort())
    const said = files.flatMap(({ expected }) => Object.keys(expected ?? {}))
    expect([...new Set(said)].filter((name) => !sources.includes(name))).toEqual([])
  })

  test.each(files)('$file: the bytes', ({ file, bytes, sha256 }) => {
    const content = existsSync(join(root, file)) ? readFileSync(join(root, file)) : undefined
    const ours = content && `${content.length} ${createHash('sha256').update(new Uint8Array(content)).digest('hex')}`
    expect(ours).toBe(`${bytes} ${sha256}`)
  })

  const tokens = files.filter(({ expected }) => expected?.jwts !== undefined)
  test.each(tokens)('$file: signature, issuer and dates of the token', async ({ file, expected }) => {
    const tags = (expected?.summary ?? []).flatMap((entry) => entry.tags)
    for (const jwt of expected?.jwts ?? []) {
      const { header } = splitToken(tokenIn(text(file).replace(/\s+$/, '')))
      const listed = pool.filter(({ pool_id }) => jwt.keys?.includes(pool_id))
      const candidates = listed.length > 0 ? listed : pool.filter(({ jwk }) => fits(jwk, String(jwt.header.alg)))
      const verdicts: { verdict: string; codes: readonly string[] }[] = []
      for (const { jwk } of candidates) {
        const resolver = resolverFor(header, jwk, published)
        const verifier = createVerifier({ release: gaiaX2511, resolver, now, validator: false })
        const { report } = await verifier.verify(text(file).replace(/\s+$/, ''), { source: file })
        verdicts.push({ verdict: signatureIn(report, file), codes: codesIn(report, file) })
      }
      const good = verdicts.find(({ verdict }) => verdict === 'verifies')
      same(file, 'signature', jwt.result, good === undefined ? 'no known key verifies' : 'signature verifies')
      const codes = (good ?? verdicts[0])?.codes ?? []
      if (jwt.kid_matches_issuer !== undefined) {
        const differs = codes.some((c) => ['proof/issuer-mismatch', 'presentation/holder-mismatch'].includes(c))
        same(file, 'issuer and key agree', String(jwt.kid_matches_issuer), String(!differs))
      }
      const isPast = tags.some((tag) => tag.startsWith('validUntil-passed'))
      same(file, 'its time is over', String(isPast), String(codes.includes('credential/expired')))
      const isOdd = tags.includes('header-exp-in-milliseconds')
      same(file, 'milliseconds in the header', String(isOdd), String(codes.includes('proof/milliseconds')))
      same(
        file,
        'type confused',
        String(tags.includes('typ-confusion')),
        String(codes.includes('proof/type-confusion')),
      )
    }
  })

  const proofs = files.flatMap(({ file, expected }) => (expected?.proofs ?? []).map((proof) => ({ file, proof })))
  const mechanism = jsonWebSignature2020({ release: gaiaX2210 })
  test.each(proofs)('$file $proof.pointer: signature, profile and method of the proof', async ({ file, proof }) => {
    const pointer = (proof.pointer === '/' ? '' : proof.pointer) as JsonPointer
    const document = valueAt(parse(text(file)) ?? {}, pointer) as JsonObject
    const what = (name: string): string => `${name} of ${proof.pointer}`
    const open = async ({ jwk }: PoolKey) => {
      const resolver = resolverForMethod(proof.vm, jwk)
      return mechanism.open({ form: 'embedded', document }, { resolver, source: file, now, archive: true })
    }
    const keys = pool.filter(({ pool_id, jwk }) =>
      proof.keys === undefined ? fits(jwk, 'PS256') : proof.keys.includes(pool_id),
    )
    const opened = await Promise.all(keys.map(open))
    const best = opened.find((each) => statusOf(each, 'proof/signature') === 'passed')
    const malformed = opened[0]?.checks.some(({ id, status }) => id === 'proof/format' && status === 'failed')
    const unread = opened[0]?.checks.some(({ id, status }) => id === 'proof/contexts' && status === 'failed')
    const verdict = best
      ? 'signature verifies'
      : malformed
        ? 'malformed'
        : unread
          ? 'not processable'
          : 'no known key verifies'
    const reason = Object.hasOwn(differences, `${file} ${proof.pointer}`)
      ? differences[`${file} ${proof.pointer}`]
      : undefined
    if (reason === undefined) same(file, what('signature'), verdictOf(proof), verdict)
    else {
      rows.push({ file, what: what('signature'), expected: proof.result, ours: verdict, reason })
      expect(opened[0]?.findings.map(({ code }) => code)).toContain('linked-data/context-not-allowed')
      expect([proof.result, verdict]).toEqual(['no known key verifies', 'not processable'])
    }
    if (best === undefined) return
    if (proof.profile !== undefined) {
      same(file, what('signing input'), profileNames[proof.profile] ?? proof.profile, String(best.profile))
    }
    if (typeof proof.issuer_matches_method === 'boolean') {
      const agrees = statusOf(best, 'proof/issuer-controls-key') === 'passed'
      same(file, what('issuer and method'), String(proof.issuer_matches_method), String(agrees))
    }
    const lost = best.findings.some(({ code }) => code === 'proof/lost-terms')
    same(file, what('terms without meaning'), String(proof.safe_mode !== 'ok'), String(lost))
  })

  const dids = files.filter(({ expected }) => expected?.did_document !== undefined)
  test.each(dids)('$file: the defects of the DID document', async ({ file, origin, expected }) => {
    const { did_document: said } = expected ?? {}
    const parsed = parseJsonObject(text(file), { source: file })
    if (said === undefined || !parsed.ok) throw new Error('unreadable')
    const wanted = codesFor(said.problems)
    const beside = files.filter((each) => each.file.startsWith('x509/') && each.origin.repo === origin.repo)
    const chains = await Promise.all(beside.map((each) => parseCertificates(readFileSync(join(root, each.file)))))
    const certified = chains.flatMap((chain) =>
      chain.ok ? chain.value.flatMap(({ publicJwk }) => publicJwk ?? []) : [],
    )
    const asksForKeys = wanted.includes('did/key-not-certified') || certified.length > 0
    const known = namedBy.map(([, code]) => code)
    const found = checkDidDocument(parsed.value, {
      did: said.id,
      place: origin.path,
      ...(asksForKeys && { certifiedKeys: certified }),
    })
    const ours = [...new Set(found.map(({ code }) => String(code)))].filter((code) => known.includes(code)).sort()
    same(file, 'defects', wanted.join(', ') || 'none', ours.join(', ') || 'none')
    same(file, 'published at', said.resolves_to, String(didWebUrl(said.id)))
    const methods = (parsed.value as unknown as DidDocument).verificationMethod as readonly JsonObject[]
    const prints = await Promise.all(
      methods.map(({ publicKeyJwk }) => thumbprint(publicKeyJwk as { kty: string } & JsonObject)),
    )
    const expectedPrints = said.methods.map(({ jwk_thumbprint }) => jwk_thumbprint)
    if (!wanted.includes('key/malformed-member')) same(file, 'keys', expectedPrints.join(', '), prints.join(', '))
  })

  const chains = files.filter(({ expected }) => expected?.x509 !== undefined)
  test.each(chains)('$file: names and times of the certificates', async ({ file, expected }) => {
    const said = expected?.x509
    const parsed = await parseCertificates(readFileSync(join(root, file)))
    const broken = said?.certificates.some(({ unparsable }) => unparsable !== undefined) === true
    same(file, 'readable', String(!broken), String(parsed.ok))
    if (!parsed.ok || said === undefined) return
    const iso = (time: string): string => time.replace('+00:00', 'Z')
    for (const [index, each] of said.certificates.entries()) {
      const own = parsed.value[index]
      const window = `${iso(each.not_before)} to ${iso(each.not_after)}`
      same(file, `window ${index}`, window, `${own?.notBefore} to ${own?.notAfter}`)
      same(file, `subject ${index}`, each.subject, String(own?.subject))
      const print = own?.publicJwk === undefined ? '' : await thumbprint(own.publicJwk)
      same(file, `key ${index}`, each.jwk_thumbprint, print)
    }
    const [from = '', until = ''] = said.all_valid_between ?? []
    const path = async (at: number): Promise<boolean> => {
      const built = await buildPath(parsed.value, { anchors: parsed.value.slice(-1), at: new Date(at) })
      return !built.findings.some(({ severity }) => severity === 'error')
    }
    const [start, end] = [Date.parse(from), Date.parse(until)]
    const held = await Promise.all([start - 1000, start, end, end + 1000].map(path))
    same(
      file,
      'the whole chain holds',
      `from ${from} to ${until}`,
      held.join() === 'false,true,true,false' ? `from ${from} to ${until}` : held.join(),
    )
  })

  test.each(instances(root))('$name: verdict and counts of the shapes', async (instance) => {
    const { expected } = instance
    const { agrees, engine } = await judge(instance)
    const shown = (verdict: typeof expected): string =>
      verdict === undefined
        ? 'unreadable'
        : `${verdict.conforms ? 'conforms' : 'fails'}, ${verdict.results} of ${verdict.focus}`
    same(instance.file, `shapes of ${instance.rules}`, shown(expected), shown(engine))
    expect(agrees).toBe(true)
  })

  test('every digest of a label or compliance credential is that of a credential here, or named', async () => {
    const { stated, published: credentials } = await readDigests(root, files)
    const missing: StatedDigest[] = []
    for (const each of stated) {
      const { file, at, member, id, digest } = each
      const match = credentials.find((credential) => credential.digest === digest)
      if (match === undefined) {
        missing.push(each)
        rows.push({
          file,
          what: `${member} of ${id}`,
          expected: digest,
          ours: 'not compared',
          reason: `no counterpart: ${noCounterpart[file]}`,
        })
        continue
      }
      const location = { source: file, pointer: '' as const }
      expect(await compareDigest(match.secured, digest, location)).toEqual([])
      expect(match.ids).toContain(id)
      const wrong = `${digest.slice(0, -1)}${digest.endsWith('0') ? '1' : '0'}`
      expect(await compareDigest(match.secured, wrong, location)).toHaveLength(1)
      same(file, `${member} of ${id} (${at})`, digest, match.digest)
    }
    expect([...new Set(missing.map(({ file }) => file))].sort()).toEqual(Object.keys(noCounterpart).sort())
    // What stands beside these was looked at: the ids are there, and the digests are other ones.
    for (const { id, digest } of missing) {
      const others = credentials.filter(({ ids }) => ids.includes(id))
      expect(others.length).toBeGreaterThan(0)
      expect(others.map((other) => other.digest)).not.toContain(digest)
    }
    const matched = (suffix: string): number =>
      stated.filter(({ member }) => member.endsWith(suffix)).length -
      missing.filter(({ member }) => member.endsWith(suffix)).length
    expect({ loire: matched('digestSRI'), tagus: matched('integrity'), missing: missing.length }).toEqual({
      loire: 8,
      tagus: 8,
      missing: 6,
    })
  })

  const silent = files.filter(({ expected }) => expected === null || Object.keys(expected).length === 0)
  test.each(silent)('$file: nothing is expected of it, and it is never valid', async ({ file, kind }) => {
    const verifier = createVerifier({ release: gaiaX2511, resolver: documentsResolver([]), now })
    const { ok } = await verifier.verify(new Uint8Array(readFileSync(join(root, file))), { source: file })
    same(file, `verdict (${kind})`, 'not valid', ok ? 'valid' : 'not valid')
  })

  test('no entry was passed over', () => {
    expect(files.map(({ file }) => file).filter((file) => !looked.has(file))).toEqual([])
  })

  afterAll(() => {
    const cell = (words: string): string => words.replaceAll('|', '\\|')
    const lines = rows.map((row) => {
      const agrees = row.ours === row.expected ? 'yes' : (row.reason ?? 'NO')
      return `| ${[row.file, row.what, row.expected, row.ours, agrees].map(cell).join(' | ')} |`
    })
    const count = rows.filter(({ ours, expected }) => ours === expected).length
    const head = [
      `${files.length} files, ${rows.length} facts compared: ${count} equal, ${rows.length - count} named.`,
      '',
      '| file | what | manifest | gxkit | equal |',
      '| --- | --- | --- | --- | --- |',
    ]
    if (process.env.GXKIT_REAL_TABLE)
      writeFileSync(process.env.GXKIT_REAL_TABLE, `${[...head, ...lines.sort()].join('\n')}\n`)
  })
})

/** The manifest tells apart why a proof cannot be looked at; so do the checks here, with fewer words. */
function verdictOf({ result }: ExpectedProof): string {
  return /^(malformed jws header|proof without jws)$/.test(result) ? 'malformed' : result
}
