import { type Credential, credentialDigest, issue, vcJwt } from '@gxkit/credentials'
import type { DidResolver } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { createVerifier } from '@gxkit/verify'
import { type Party, tokenOf } from '../parties.ts'
import { json, refusal, token } from './answers.ts'

const levels: Readonly<Record<string, string>> = {
  'standard-compliance': 'SC',
  'label-level-1': 'L1',
  'label-level-2': 'L2',
  'label-level-3': 'L3',
}
const day = 86_400_000
const criteria = 'https://docs.gaia-x.eu/policy-rules-committee/compliance-document/25.10/criteria_participant/#PA1.1'

/**
 * A compliance service with the paths of version 2. It verifies signatures, dates and shapes and asks for a number by the
 * notary; the criteria of the levels it leaves to `@gxkit/service`, for which it is a stand-in.
 */
export function complianceService(
  compliance: Party,
  options: { readonly resolver: DidResolver; readonly notaries: readonly string[]; readonly now: () => Date },
): (request: Request) => Promise<Response> {
  const { resolver, notaries, now } = options
  const verifier = createVerifier({ release: gaiaX2511, resolver, now })
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname.endsWith('/did.json')) return json(compliance.didDocument)
    const level = levels[pathname.split('/').at(-1) ?? '']
    if (level === undefined || request.method !== 'POST') return refusal(404, `Cannot ${request.method} ${pathname}`)
    const id = searchParams.get('vcid')
    if (id === null) return refusal(400, 'vcid is required')
    const mediaType = request.headers.get('content-type') ?? ''
    if (mediaType.startsWith('application/json')) return refusal(500, 'stream is not readable')
    if (mediaType !== 'application/vp+jwt') return refusal(415, 'Unsupported Media Type')
    const body = await request.text()
    if (body.split('.').length !== 3) return refusal(400, 'The payload is not a valid JWT and was not decoded')
    const result = await verifier.verify(body, { source: 'presentation' })
    if (!result.ok) {
      const errors = result.report.findings.filter(({ severity }) => severity === 'error')
      return refusal(
        409,
        'The presentation was refused',
        errors.map(({ code, message }) => words[code] ?? message),
      )
    }
    const byNotary = result.credentials.some(({ issuer }) => notaries.includes(issuer))
    if (!byNotary) return refusal(409, 'No registration number credential of a trusted notary was found')
    const covered = await Promise.all(
      result.credentials.map(async ({ credential, secured }) => ({
        id: String(credential.id),
        'gx:credentialType': typesOf(credential),
        digestSRI: await credentialDigest(secured),
      })),
    )
    const at = now()
    const label = {
      '@context': [...gaiaX2511.contexts.order],
      id,
      type: ['VerifiableCredential', 'gx:LabelCredential'],
      issuer: compliance.did,
      validFrom: at.toISOString(),
      validUntil: new Date(at.getTime() + 90 * day).toISOString(),
      credentialSubject: {
        id: `${id}#cs`,
        'gx:labelLevel': level,
        'gx:engineVersion': 'gxkit-testkit',
        'gx:rulesVersion': 'CD25.10',
        'gx:compliantCredentials': covered,
        'gx:validatedCriteria': [criteria],
      },
    }
    const securing = { signer: compliance.signer, mechanism: vcJwt({ release: gaiaX2511 }), now }
    return token(tokenOf(await issue(label as unknown as Credential, securing)), 201)
  }
}

/** The official words for what was found. */
const words: Readonly<Record<string, string>> = {
  'proof/signature-invalid': 'The signature validation has failed',
  'did/not-found': 'Unable to resolve the DID',
}

function typesOf(credential: { readonly type: unknown }): string {
  const types = Array.isArray(credential.type) ? credential.type.map(String) : [String(credential.type)]
  return types.filter((type) => type !== 'VerifiableCredential').join(',')
}
