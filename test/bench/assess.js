/** What an assessment costs beside the verification that comes before it: one presentation of 40 credentials. */
import { assess, dryRun, ruleSetFor } from '@gxkit/conformity'
import { issue, present, vcJwt } from '@gxkit/credentials'
import { gaiaX2511 } from '@gxkit/ontology'
import { createValidator, readCredentialGraph } from '@gxkit/shacl'
import { createVerifier } from '@gxkit/verify'
import { createCompany, legalPerson } from './documents.js'
import { compare, must } from './harness.js'

const { did, signer, resolver } = await createCompany('ES256')
const base = 'https://nordlicht.example/gaia-x/'
const ref = (name) => ({ id: `${base}${name}#subject` })
const about = (type, name, claims) => ({
  '@context': [...gaiaX2511.contexts.order],
  id: `${base}${name}`,
  type: ['VerifiableCredential', `gx:${type}`],
  issuer: did,
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { id: `${base}${name}#subject`, type: `gx:${type}`, ...claims },
})

// The company, its number and its consent; a site; 35 documents, each in a credential of its own; the service.
const kinds = [...gaiaX2511.vocabulary.parents()].flatMap(([iri, parents]) =>
  parents.includes(`${gaiaX2511.namespace}LegalDocument`) ? [iri.slice(gaiaX2511.namespace.length)] : [],
)
const documents = Array.from({ length: 35 }, (_, i) =>
  about(kinds[i % kinds.length], `document-${i}`, { url: `${base}documents/${i}`, governingLawCountries: 'DE' }),
)
const address = { type: 'gx:Address', countryCode: 'DE' }
const zone = { type: 'gx:AvailabilityZone', address }
const credentials = [
  legalPerson,
  about('Issuer', 'terms', { gaiaxTermsAndConditions: gaiaX2511.termsAndConditions.current }),
  about('VatID', 'vat', { vatID: 'DE136695976' }),
  about('Datacenter', 'site', { maintainedBy: ref('nordlicht'), location: address, aggregationOfResources: zone }),
  ...documents,
  about('ServiceOffering', 'offer', {
    providedBy: ref('nordlicht'),
    aggregationOfResources: ref('site'),
    legalDocuments: documents.map((_, i) => ref(`document-${i}`)),
    serviceOfferingTermsAndConditions: { type: 'gx:TermsAndConditions', url: `${base}terms.pdf`, hash: 'a'.repeat(64) },
  }),
]
must(credentials.length === 40, '40 credentials')

const mechanism = vcJwt({ release: gaiaX2511 })
const signed = await Promise.all(credentials.map((credential) => issue(credential, { signer, mechanism })))
const { token } = await present(signed, { signer, mechanism, holder: did, id: `${base}presentation` })
const validator = createValidator({ release: gaiaX2511 })
const verifier = createVerifier({ release: gaiaX2511, resolver, validator })
const inputs = credentials.map((document, i) => ({ document, source: `${i}.json` }))
const options = { release: gaiaX2511, level: 'l1', notaries: [did] }

const result = await verifier.verify(token)
must(result.ok, result.report.findings.map(({ message }) => message).join('; '))
const assessment = await assess(result, options)
const states = new Map(assessment.criteria.map(({ id, state }) => [id, state]))
must(ruleSetFor(gaiaX2511).criteria.length === states.size, 'every criterion')
must(states.get('P3.1.20') === 'met' && states.get('P1.2.5') === 'met', 'documents and sites are found')
must(states.get('P1.2.8') === 'not-met' && assessment.outcome === 'not-met', 'what is missing is missed')

await compare(`Assessment of ${credentials.length} credentials, ${(token.length / 1000).toFixed(0)} kB`, {
  'gxkit verify': () => verifier.verify(token),
  'gxkit validate': () => validator.validate(inputs),
  'the graph alone': () => readCredentialGraph(inputs, { release: gaiaX2511 }),
  'gxkit assess, Level 1, of the verified presentation': () => assess(result, options),
  'gxkit dryRun, Level 1': () => dryRun(inputs, options),
})
