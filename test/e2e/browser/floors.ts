/** The main thing that every package does, done once in a page. */
import { createReport, parseJson } from '@gxkit/core'
import { issue, recognise, vcJwt } from '@gxkit/credentials'
import { describeManifests } from '@gxkit/describe'
import { createKey, didKeyFrom, didKeyResolver, signerFromJwk } from '@gxkit/identity'
import { canonicalize, contextSet, convert, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import { classModel, gaiaX2511 } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import { createVerifier } from '@gxkit/verify'
import { createToolkit } from 'gxkit'

/** What each package answered; plain JSON. */
export type Floors = Readonly<Record<string, unknown>>

const files = [
  { name: 'gx.yaml', text: 'issuer: did:web:example.org\nbaseUrl: https://example.org/gaia-x/\n' },
  { name: 'vat.yaml', text: 'type: VatID\nvatID: DE136695976\n' },
]

/** Asks every package once, from the lowest floor to the highest. */
export async function floors(): Promise<Floors> {
  const release = gaiaX2511
  const contexts = contextSet(w3cContexts, release.contexts.documents)
  const source = 'vat.json'

  const repeated = parseJson('{"a":1,"a":2}', { source: 'a.json' })
  const core = createReport({ findings: repeated.ok ? [] : repeated.findings }).findings.map((f) => f.code)

  const ontology = classModel(release, 'VatID')?.properties.map((property) => property.term)

  const described = await describeManifests(files, { release })
  const [first] = described.credentials
  if (first === undefined) throw new Error('nothing was described')

  const read = await readJsonLd(first.credential, { contexts, source })
  const nquads = await canonicalize(first.credential, { contexts })
  const turtle = await convert(JSON.stringify(first.credential), { from: 'json-ld', to: 'turtle', contexts, source })
  const linkedData = {
    quads: read.ok && read.value.quads.length,
    lines: nquads.split('\n').length - 1,
    turtle: turtle.ok && turtle.value.includes('DE136695976'),
  }

  const shacl = await createValidator({ release }).validate([{ document: first.credential, source }])

  const { publicJwk, privateJwk } = await createKey({ algorithm: 'EdDSA' })
  const did = didKeyFrom(publicJwk)
  const resolver = didKeyResolver()
  const resolution = await resolver.resolve(did)
  const verificationMethod = `${did}#${did.slice('did:key:'.length)}`
  const signer = await signerFromJwk(privateJwk, { verificationMethod })

  const credential = { ...first.credential, issuer: did }
  const secured = await issue(credential, { signer, mechanism: vcJwt({ release }) })
  if (secured.form !== 'enveloped') throw new Error('the credential is not a token')

  const verification = await createVerifier({ release, resolver }).verify(secured.token)
  const toolkit = await createToolkit().verify(secured)
  return {
    core,
    'linked-data': linkedData,
    ontology,
    shacl: shacl.ok,
    identity: resolution.ok,
    credentials: recognise(secured.token).form,
    describe: described.report.ok,
    verify: verification.ok,
    gxkit: toolkit.ok,
  }
}
