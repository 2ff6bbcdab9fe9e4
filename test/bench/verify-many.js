/** Many documents through the batch API beside plain use of the libraries, and beside what no program can do without. */
import { constants, createHash, createPrivateKey, createPublicKey, sign, verify as verifyBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ed25519Signature2020, issue, vcJwt } from '@gxkit/credentials'
import { canonicalize, contextSet, frozenLoader, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 as release } from '@gxkit/ontology'
import { createVerifier, verifyMany } from '@gxkit/verify'
import { CompactSign, compactVerify, importJWK } from 'jose'
import { verdicts, verifyingThreads } from '../../packages/cli/dist/verify/verdicts.js'
import { verifierFor } from '../../packages/cli/dist/verify/verifier-for.js'
import { createCompany, legalPerson } from './documents.js'
import { compare, format, importFrom, median, must, rounds } from './harness.js'

const each = 50
const credentials = Array.from({ length: each }, (_, number) => {
  const text = JSON.stringify(legalPerson).replaceAll('nordlicht.example/gaia-x/', `nordlicht.example/${number}/`)
  return JSON.parse(text)
})
const hash = (data) => createHash('sha256').update(data).digest()

/** All at once, as the batch API does it; every one of them has to be good. */
async function batch(items, run, isGood) {
  for await (const answer of verifyMany(items, { run })) must(answer.answered && isGood(answer.answer), 'a batch')
}

async function oneByOne(items, run, isGood) {
  for (const item of items) must(isGood(await run(item)), 'one of many')
}

for (const algorithm of ['PS256', 'ES256']) {
  const { signer, resolver, publicJwk, privateJwk } = await createCompany(algorithm)
  const mechanism = vcJwt({ release })
  const tokens = await Promise.all(credentials.map(async (one) => (await issue(one, { signer, mechanism })).token))
  const [key, signingKey] = [await importJWK(publicJwk, algorithm), await importJWK(privateJwk, algorithm)]
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
  const how = algorithm === 'PS256' ? padding : { dsaEncoding: 'ieee-p1363' }
  const publicKey = { key: createPublicKey({ key: publicJwk, format: 'jwk' }), ...how }
  const privateKey = { key: createPrivateKey({ key: privateJwk, format: 'jwk' }), ...how }
  const parts = tokens.map((token) => {
    const [header, payload, signature] = token.split('.')
    const content = Buffer.from(payload, 'base64url').toString()
    return {
      header,
      signed: Buffer.from(`${header}.${payload}`),
      content,
      signature: Buffer.from(signature, 'base64url'),
    }
  })
  const proofOnly = createVerifier({ release, resolver, validator: false })
  const whole = createVerifier({ release, resolver })
  const ok = (result) => result.ok
  await compare(
    `${each} tokens at a time, verification, VC-JWT, ${algorithm}`,
    {
      'floor: JSON.parse, SHA-256, bare signature, node:crypto': () =>
        oneByOne(
          parts,
          ({ signed, content, signature }) => {
            JSON.parse(content)
            hash(signed)
            return verifyBytes('sha256', signed, publicKey, signature)
          },
          (good) => good,
        ),
      'jose: compactVerify and JSON.parse, key imported before': () =>
        oneByOne(
          tokens,
          async (token) => JSON.parse(new TextDecoder().decode((await compactVerify(token, key)).payload)),
          ({ issuer }) => issuer === legalPerson.issuer,
        ),
      'gxkit verifyMany without shapes': () => batch(tokens, (token) => proofOnly.verify(token), ok),
      'gxkit verifyMany': () => batch(tokens, (token) => whole.verify(token), ok),
    },
    { perSecond: true, each },
  )
  const headers = parts.map(({ header }) => JSON.parse(Buffer.from(header, 'base64url').toString()))
  await compare(
    `${each} tokens at a time, signing, VC-JWT, ${algorithm}`,
    {
      'floor: JSON.stringify, SHA-256, bare signature, node:crypto': () =>
        oneByOne(
          credentials,
          (one) => sign('sha256', Buffer.concat([hash(JSON.stringify(one)), parts[0].signed]), privateKey),
          (bytes) => bytes.length > 0,
        ),
      'jose: CompactSign, key imported before': () =>
        oneByOne(
          credentials,
          (one) =>
            new CompactSign(new TextEncoder().encode(JSON.stringify(one)))
              .setProtectedHeader(headers[0])
              .sign(signingKey),
          (token) => token.length > 0,
        ),
      'gxkit issue, with all checks and the proof opened again': () =>
        batch(
          credentials,
          (one) => issue(one, { signer, mechanism }),
          ({ token }) => token.length > 0,
        ),
    },
    { perSecond: true, each },
  )
}

{
  const vc = await importFrom('credentials', '@digitalbazaar/vc')
  const { Ed25519Signature2020 } = await importFrom('credentials', '@digitalbazaar/ed25519-signature-2020')
  const { signer, resolver, didDocument, multikey, publicJwk, privateJwk } = await createCompany('EdDSA')
  const contexts = contextSet(w3cContexts, release.contexts.documents)
  const mechanism = ed25519Signature2020({ contexts })
  const suiteContext = 'https://w3id.org/security/suites/ed25519-2020/v1'
  const loadContext = frozenLoader(contexts)
  const known = {
    [multikey.id]: { '@context': suiteContext, ...multikey },
    [didDocument.id]: { ...didDocument, '@context': ['https://www.w3.org/ns/did/v1', suiteContext] },
  }
  const documentLoader = async (url) =>
    known[url] ? { contextUrl: null, documentUrl: url, document: known[url] } : loadContext(url)
  const issued = await Promise.all(credentials.map(async (one) => (await issue(one, { signer, mechanism })).document))
  const texts = issued.map((document) => JSON.stringify(document))
  const publicKey = createPublicKey({ key: publicJwk, format: 'jwk' })
  const privateKey = createPrivateKey({ key: privateJwk, format: 'jwk' })
  const parts = await Promise.all(
    issued.map(async ({ proof: _, ...content }, i) => {
      const canonical = await canonicalize(content, { contexts })
      const signature = sign(null, Buffer.concat([hash(canonical), hash(texts[i])]), privateKey)
      return { text: texts[i], canonical, signature }
    }),
  )
  const proofOnly = createVerifier({ release, resolver, validator: false })
  const whole = createVerifier({ release, resolver })
  const signing = { id: signer.verificationMethod, sign: ({ data }) => signer.sign(data) }
  await compare(
    `${each} credentials at a time, verification, Ed25519Signature2020`,
    {
      '@digitalbazaar/vc: verifyCredential': () =>
        oneByOne(
          texts,
          (text) =>
            vc.verifyCredential({ credential: JSON.parse(text), suite: new Ed25519Signature2020(), documentLoader }),
          ({ verified }) => verified,
        ),
      'gxkit verifyMany without shapes': () =>
        batch(
          texts,
          (text) => proofOnly.verify(text),
          ({ ok }) => ok,
        ),
      'gxkit verifyMany': () =>
        batch(
          texts,
          (text) => whole.verify(text),
          ({ ok }) => ok,
        ),
      'floor: JSON.parse, SHA-256, bare signature': () =>
        oneByOne(
          parts,
          ({ text, canonical, signature }) => {
            JSON.parse(text)
            return verifyBytes(null, Buffer.concat([hash(canonical), hash(text)]), publicKey, signature)
          },
          (good) => good,
        ),
    },
    { perSecond: true, each },
  )
  await compare(
    `${each} credentials at a time, signing, Ed25519Signature2020`,
    {
      '@digitalbazaar/vc: issue': () =>
        oneByOne(
          credentials,
          (one) =>
            vc.issue({
              credential: { ...structuredClone(one), '@context': [...one['@context'], suiteContext] },
              suite: new Ed25519Signature2020({ signer: signing }),
              documentLoader,
            }),
          ({ proof }) => proof !== undefined,
        ),
      'gxkit issue, with all checks and the proof opened again': () =>
        batch(
          credentials,
          (one) => issue(one, { signer, mechanism }),
          ({ document }) => document.proof !== undefined,
        ),
      'floor: JSON.stringify, SHA-256, bare signature': () =>
        oneByOne(
          credentials,
          (one) => sign(null, Buffer.concat([hash(parts[0].canonical), hash(JSON.stringify(one))]), privateKey),
          (bytes) => bytes.length > 0,
        ),
    },
    { perSecond: true, each },
  )
}

/** What threads bring to `gx verify` of many documents, by the clock; each run starts them anew, as a command does. */
const { signer, didDocument } = await createCompany('ES256')
const dids = mkdtempSync(join(tmpdir(), 'gx-bench-'))
mkdirSync(join(dids, 'nordlicht.example'))
writeFileSync(join(dids, 'nordlicht.example', 'did.json'), JSON.stringify(didDocument))
const mechanism = vcJwt({ release })
const { signal } = new AbortController()
console.log(`\nBy the clock, ${availableParallelism()} threads at most.`)
for (const count of [1_000]) {
  const items = []
  for (let number = 0; number < count; number++) {
    const { token } = await issue(credentials[number % each], { signer, mechanism })
    items.push({ name: `${number}`, text: async () => token })
  }
  const input = { args: [], options: { dids } }
  const times = new Map()
  for (let round = 0; round < Math.min(3, Number(rounds)); round++) {
    for (const threads of [1, availableParallelism()]) {
      const start = performance.now()
      const verifying = await verifierFor(input, undefined, () => new Date())
      const pool = threads === 1 ? undefined : verifyingThreads(threads, signal)
      let good = 0
      for await (const { verdict } of verdicts(stream(items), { input, verifying, signal, ...(pool && { pool }) })) {
        if (verdict.ok) good++
      }
      await pool?.close()
      must(good === count, `${good} of ${count} verified on ${threads} threads`)
      times.set(threads, [...(times.get(threads) ?? []), performance.now() - start])
    }
  }
  const [first] = times.values()
  console.log(
    `\n### ${count.toLocaleString('en')} tokens with shapes, ES256\n\n| threads | median | per second | ratio |\n|---|---|---|---|`,
  )
  for (const [threads, own] of times) {
    const ratio = median(own.map((time, round) => time / first[round])).toFixed(2)
    console.log(`| ${[threads, format(median(own)), Math.round((1000 * count) / median(own)), ratio].join(' | ')} |`)
  }
}

rmSync(dids, { recursive: true })

async function* stream(items) {
  yield* items
}
