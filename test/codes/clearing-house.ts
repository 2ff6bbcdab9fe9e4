import { type NumberRequest, type Operator, requestLabel, requestRegistrationNumber } from '@gxkit/clearing-house'
import type { Finding, FindingCode, JsonObject } from '@gxkit/core'
import type { Fetch } from '@gxkit/identity'
import { gaiaX2511 } from '@gxkit/ontology'
import { type Federation, federation } from '@gxkit/testkit'
import { createVerifier } from '@gxkit/verify'
import { forgeToken, splitToken } from '../support/forge.ts'
import type { Fixture } from './fixture.ts'

interface Given extends Federation {
  readonly presentation: string
  readonly number: string
}

let given: Promise<Given> | undefined

/** A federation, the number of a provider by its notary, and a presentation with it. */
async function prepared(): Promise<Given> {
  const world = await federation()
  const [provider] = world.participants
  const options = { ...asking(world), operator: world.operator }
  const number = await requestRegistrationNumber({ kind: 'vat-id', value: provider.vatId, ...provider.number }, options)
  if (!number.ok) throw new Error('no number')
  const presentation = await provider.present([...(await provider.ownCredentials()), number.credential])
  return { ...world, presentation, number: number.credential }
}

function asking({ resolver, now, fetch }: Federation) {
  const verifier = createVerifier({ release: gaiaX2511, resolver, now })
  const answers = createVerifier({ release: gaiaX2511, resolver, now, validator: false })
  return { verifier, answers, fetch, now, attempts: 1 }
}

/** What is found when a clearing house answers the request for a label in this way; its own label without an answer. */
async function asked(
  answer?: () => Response,
  changes: (world: Federation) => { readonly operator?: Operator; readonly fetch?: Fetch } = () => ({}),
): Promise<readonly Finding[]> {
  given ??= prepared()
  const world = await given
  const { operator } = world
  const vcid = `${world.participants[0].base}label.jwt`
  const told = answer && { fetch: async () => answer() }
  const options = { ...asking(world), operator, level: 'SC' as const, vcid, ...told, ...changes(world) }
  return (await requestLabel(world.presentation, options)).report.findings
}

const says = (code: FindingCode, said: string, status = 409): Fixture => [
  code,
  said,
  () => asked(() => Response.json({ message: said, statusCode: status }, { status })),
]

/** The label that the service gives when it is asked for something else. */
const mixedUp =
  (from: string, to: string) =>
  ({ fetch }: Federation): { readonly fetch: Fetch } => ({ fetch: (url, init) => fetch(url.replace(from, to), init) })

/** The label of the service, with another level, signed by it. */
function relabelled({ fetch, compliance }: Federation): { readonly fetch: Fetch } {
  return {
    async fetch(url, init) {
      const answer = await fetch(url, init)
      const { header, payload } = splitToken(await answer.text())
      const subject = { ...(payload.credentialSubject as JsonObject), 'gx:labelLevel': 'L1' }
      const token = await forgeToken(header, { ...payload, credentialSubject: subject }, compliance.signer)
      return new Response(token, { status: 201, headers: { 'content-type': 'application/vc+jwt' } })
    },
  }
}

async function numberAsked(request: Partial<NumberRequest>): Promise<readonly Finding[]> {
  given ??= prepared()
  const world = await given
  const [provider] = world.participants
  const wanted = { kind: 'vat-id' as const, value: provider.vatId, ...provider.number, ...request }
  return (await requestRegistrationNumber(wanted, { ...asking(world), operator: world.operator })).report.findings
}

/** Codes of clearing houses. */
export const clearingHouseFixtures: readonly Fixture[] = [
  says('clearing-house/not-a-token', 'The payload is not a valid JWT and was not decoded', 400),
  says('clearing-house/header-missing', "The iss header referencing the issuer's DID is missing", 400),
  says('clearing-house/did-unresolved', 'Unable to resolve the DID did:web:a.example'),
  says('clearing-house/key-not-listed', 'Unable to find verificationMethod did:web:a.example#key-1 in the DID'),
  says('clearing-house/no-chain', 'DID does not contain x5u nor x5c'),
  says('clearing-house/chain-without-root', 'Root certificate is not self-signed'),
  says('clearing-house/not-ev', 'The leaf certificate provided is not EV-SSL'),
  says('clearing-house/untrusted-chain', 'Invalid Certificate'),
  says('clearing-house/bad-signature', 'The signature validation has failed'),
  says('clearing-house/media-type', 'stream is not readable', 500),
  says('clearing-house/context-not-allowed', 'The context https://schema.org is not allowed'),
  says('clearing-house/shape', 'SHACL validation failed'),
  says('clearing-house/terms-missing', 'Missing terms and conditions of did:web:a.example'),
  says('clearing-house/registration-number', 'There is no registration number credential of a trusted notary'),
  says('clearing-house/criterion', 'P1.1.2 is not fulfilled'),
  says('clearing-house/refused', 'The moon is in the wrong house'),
  ['clearing-house/unknown-number', 'a number of nobody', () => numberAsked({ value: 'ATU12345675' })],
  ['clearing-house/unexpected-answer', 'a page', () => asked(() => new Response('<html>', { status: 201 }))],
  [
    'clearing-house/other-issuer',
    'a service with another DID',
    () =>
      asked(undefined, ({ operator, notary }) => {
        const { compliance } = operator.services
        const other = compliance && { ...compliance, did: notary.did }
        return { operator: { ...operator, services: { ...operator.services, ...(other && { compliance: other }) } } }
      }),
  ],
  ['clearing-house/other-credential', 'another id', () => asked(undefined, mixedUp('label.jwt', 'other.jwt'))],
  ['clearing-house/other-level', 'level 1', () => asked(undefined, relabelled)],
]
