/** Verification of an embedded proof beside the library that the mechanism is built on. */
import { ed25519Signature2020, issue } from '@gxkit/credentials'
import { contextSet, frozenLoader, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier } from '@gxkit/verify'
import { createCompany, legalPerson } from './documents.js'
import { compare, importFrom, must } from './harness.js'

const vc = await importFrom('credentials', '@digitalbazaar/vc')
const { Ed25519Signature2020 } = await importFrom('credentials', '@digitalbazaar/ed25519-signature-2020')

const { signer, resolver, didDocument, multikey } = await createCompany('EdDSA')
const contexts = contextSet(w3cContexts, gaiaX2511.contexts.documents)
const { document } = await issue(legalPerson, { signer, mechanism: ed25519Signature2020({ contexts }) })
const proofOnly = createVerifier({ release: gaiaX2511, resolver, validator: false })
const whole = createVerifier({ release: gaiaX2511, resolver })

const suiteContext = 'https://w3id.org/security/suites/ed25519-2020/v1'
const loadContext = frozenLoader(contexts)
const known = {
  [multikey.id]: { '@context': suiteContext, ...multikey },
  [didDocument.id]: { ...didDocument, '@context': ['https://www.w3.org/ns/did/v1', suiteContext] },
}
const documentLoader = async (url) =>
  known[url] ? { contextUrl: null, documentUrl: url, document: known[url] } : loadContext(url)
const withLibrary = () =>
  vc.verifyCredential({ credential: structuredClone(document), suite: new Ed25519Signature2020(), documentLoader })

const theirs = await withLibrary()
must(theirs.verified, `@digitalbazaar/vc: ${theirs.error}`)
must((await whole.verify(document)).ok, 'a credential that verifies')

await compare('A LegalPerson with Ed25519Signature2020', {
  '@digitalbazaar/vc: verifyCredential': withLibrary,
  'gxkit verify without shapes': () => proofOnly.verify(document),
  'gxkit verify': () => whole.verify(document),
})
