/** The whole way in a page: describe, validate, issue, present, verify; and what is not genuine is refused. */
import {
  type Credential,
  createDidDocument,
  createKey,
  createToolkit,
  describeManifests,
  gaiaX2511,
  type MechanismId,
  type Secured,
  type Signer,
  signerFromJwk,
} from 'gxkit'

/** What the page hands to the test; plain JSON. */
export interface Journey {
  readonly validated: boolean
  readonly problems: readonly string[]
  readonly verified: boolean
  readonly types: readonly unknown[]
  readonly tampered: { readonly ok: boolean; readonly codes: readonly string[] }
  readonly invalid: { readonly ok: boolean; readonly codes: readonly string[] }
  readonly milliseconds: number
}

const files = [
  { name: 'gx.yaml', text: 'issuer: did:web:nordlicht.example\nbaseUrl: https://nordlicht.example/gaia-x/\n' },
  {
    name: 'participant.yaml',
    text: `type: LegalPerson
id: nordlicht
name: Nordlicht Cloud GmbH
registrationNumber: nordlicht-vat
legalAddress: { countryCode: DE }
headquartersAddress: { countryCode: DE }
`,
  },
  { name: 'vat.yaml', text: 'type: VatID\nid: nordlicht-vat\nissuer: did:web:notary.example\nvatID: DE136695976\n' },
  { name: 'terms.yaml', text: 'type: Issuer\ngaiaxTermsAndConditions: accepted\n' },
]

/** Goes the whole way with new keys of one kind, secured in one way. */
export async function journey(algorithm: 'PS256' | 'ES256' | 'EdDSA', mechanism: MechanismId): Promise<Journey> {
  const start = performance.now()
  const provider = await party('did:web:nordlicht.example', algorithm)
  const notary = await party('did:web:notary.example', algorithm)
  const gx = createToolkit({ didDocuments: [provider.didDocument, notary.didDocument] })
  const { report: described, credentials } = await describeManifests(files, { release: gaiaX2511 })
  const report = await gx.validate(credentials.map((each) => each.credential))
  const secured: Secured[] = []
  for (const { credential } of credentials) {
    const { signer } = credential.issuer === 'did:web:notary.example' ? notary : provider
    secured.push(await gx.issue(credential, { signer, mechanism }))
  }
  const presentation = await gx.present(secured, {
    signer: provider.signer,
    challenge: 'c-1',
    domain: 'here.example',
    mechanism,
  })
  const result = await gx.verify(presentation, { challenge: 'c-1', domain: 'here.example' })
  const forged = await gx.verify(tamper(secured[0]))
  const broken = await gx.validate(withoutAddress(credentials[0]?.credential))
  return {
    validated: described.ok && report.ok,
    problems: [...described.findings, ...report.findings, ...result.report.findings]
      .filter((found) => found.severity === 'error')
      .map((found) => `${found.code}: ${found.message}`),
    verified: result.ok,
    types: result.ok ? result.credentials.map(({ credential }) => credential.type) : [],
    tampered: { ok: forged.ok, codes: forged.report.findings.map((f) => f.code) },
    invalid: { ok: broken.ok, codes: broken.findings.map((f) => f.code) },
    milliseconds: performance.now() - start,
  }
}

async function party(did: string, algorithm: 'PS256' | 'ES256' | 'EdDSA') {
  const { publicJwk, privateJwk } = await createKey({ algorithm })
  const didDocument = createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }] })
  const signer: Signer = await signerFromJwk(privateJwk, { verificationMethod: `${did}#key-1` })
  return { didDocument, signer }
}

/** One word of the signed content is another. */
function tamper(secured: Secured | undefined): Secured {
  if (secured === undefined) throw new Error('nothing was issued')
  const change = (text: string): string => text.replace('Nordlicht Cloud GmbH', 'Nordlicht Cloud Ltd.')
  if (secured.form === 'embedded') return { ...secured, document: JSON.parse(change(JSON.stringify(secured.document))) }
  const [header, payload = '', signature] = secured.token.split('.')
  const changed = btoa(change(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))))
  const base64url = changed.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return { ...secured, token: [header, base64url, signature].join('.') }
}

function withoutAddress(credential: Credential | undefined): Credential {
  if (credential === undefined) throw new Error('nothing was described')
  const { legalAddress: _, ...subject } = credential.credentialSubject as Readonly<Record<string, unknown>>
  return { ...credential, credentialSubject: subject } as Credential
}
