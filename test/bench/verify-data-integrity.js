/** Verification and signing of embedded proofs beside the library for it, and beside what no program can do without. */
import { createHash, createPrivateKey, createPublicKey, sign, verify as verifyBytes } from 'node:crypto'
import { dataIntegrity, ed25519Signature2020, issue } from '@gxkit/credentials'
import { nodeCryptography } from '@gxkit/identity/node'
import { canonicalize, contextSet, frozenLoader, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier } from '@gxkit/verify'
import { createCompany, legalPerson } from './documents.js'
import { compare, importFrom, must } from './harness.js'

const vc = await importFrom('credentials', '@digitalbazaar/vc')
const { Ed25519Signature2020 } = await importFrom('credentials', '@digitalbazaar/ed25519-signature-2020')

const { signer, resolver, didDocument, multikey, publicJwk, privateJwk } = await createCompany('EdDSA')
const contexts = contextSet(w3cContexts, gaiaX2511.contexts.documents)
const cryptography = nodeCryptography()
const mechanism = ed25519Signature2020({ contexts, cryptography })
const inWeb = ed25519Signature2020({ contexts })
const integrity = dataIntegrity({ contexts, cryptography })
const suiteContext = 'https://w3id.org/security/suites/ed25519-2020/v1'
const loadContext = frozenLoader(contexts)
const known = {
  [multikey.id]: { '@context': suiteContext, ...multikey },
  [didDocument.id]: { ...didDocument, '@context': ['https://www.w3.org/ns/did/v1', suiteContext] },
}
const documentLoader = async (url) =>
  known[url] ? { contextUrl: null, documentUrl: url, document: known[url] } : loadContext(url)
const proofOnly = createVerifier({ release: gaiaX2511, resolver, cryptography, validator: false })
const whole = createVerifier({ release: gaiaX2511, resolver, cryptography })
const publicKey = createPublicKey({ key: publicJwk, format: 'jwk' })
const privateKey = createPrivateKey({ key: privateJwk, format: 'jwk' })

/** A legal person, and the same with many offices, so that it takes as many bytes as larger credentials do. */
const offices = Array.from({ length: 60 }, (_, index) => ({
  id: `https://nordlicht.example/gaia-x/office-${index}`,
  type: 'gx:Address',
  countryCode: 'DE',
  locality: `Kiel ${index}`,
}))
const { credentialSubject } = legalPerson
const large = { ...legalPerson, credentialSubject: { ...credentialSubject, legalAddress: offices } }

for (const credential of [legalPerson, large]) {
  const secured = await issue(credential, { signer, mechanism })
  const { document } = secured
  const text = JSON.stringify(document)
  const size = `${(text.length / 1000).toFixed(1)} kB`

  const withLibrary = () =>
    vc.verifyCredential({ credential: JSON.parse(text), suite: new Ed25519Signature2020(), documentLoader })
  const textOfIntegrity = JSON.stringify((await issue(credential, { signer, mechanism: integrity })).document)
  const opening = (by, of) => () =>
    by.open({ form: 'embedded', document: JSON.parse(of) }, { resolver, source: 'a.json' })
  const open = opening(mechanism, text)
  const openIntegrity = opening(integrity, textOfIntegrity)
  const { proof: _, ...content } = document
  const canonical = await canonicalize(content, { contexts })
  const signature = sign(null, Buffer.concat([hash(canonical), hash(text)]), privateKey)
  const floor = () => {
    JSON.parse(text)
    return verifyBytes(null, Buffer.concat([hash(canonical), hash(text)]), publicKey, signature)
  }
  const theirs = await withLibrary()
  must(theirs.verified, `@digitalbazaar/vc: ${theirs.error}`)
  for (const each of [open, openIntegrity]) {
    must(
      (await each()).checks.every(({ status }) => status === 'passed'),
      'a proof that opens',
    )
  }
  if (credential === legalPerson) must((await whole.verify(document)).ok, 'a credential that verifies')
  await compare(
    `Verification, Ed25519Signature2020, ${size}`,
    {
      '@digitalbazaar/vc: verifyCredential': withLibrary,
      'gxkit open: the proof': open,
      'gxkit open: the proof, by Web Cryptography': opening(inWeb, text),
      'gxkit open: the same as eddsa-rdfc-2022': openIntegrity,
      'gxkit verify without shapes': () => proofOnly.verify(JSON.parse(text)),
      ...(credential === legalPerson && { 'gxkit verify': () => whole.verify(JSON.parse(text)) }),
      'floor: JSON.parse, SHA-256, bare signature': floor,
    },
    { perSecond: true },
  )

  const signing = { id: signer.verificationMethod, sign: ({ data }) => signer.sign(data) }
  await compare(
    `Signing, Ed25519Signature2020, ${size}`,
    {
      '@digitalbazaar/vc: issue': () =>
        vc.issue({
          credential: { ...structuredClone(credential), '@context': [...credential['@context'], suiteContext] },
          suite: new Ed25519Signature2020({ signer: signing }),
          documentLoader,
        }),
      'gxkit issue, with all checks and the proof opened again': () => issue(credential, { signer, mechanism }),
      'floor: JSON.stringify, SHA-256, bare signature': () =>
        sign(null, Buffer.concat([hash(canonical), hash(JSON.stringify(credential))]), privateKey),
    },
    { perSecond: true },
  )
}

function hash(text) {
  return createHash('sha256').update(text).digest()
}
