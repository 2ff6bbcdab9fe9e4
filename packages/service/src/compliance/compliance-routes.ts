import { GxError, sha256Hex } from '@gxkit/core'
import { credentialDigest, issue, vcJwt } from '@gxkit/credentials'
import { gaiaX2511 } from '@gxkit/ontology'
import { z } from 'zod'
import { claimedId } from '../claimed-id.ts'
import type { IssueOnce } from '../issuance/issue-once.ts'
import { Refusal } from '../refusal.ts'
import type { Call, RouteFamily } from '../route.ts'
import { route } from '../route.ts'
import type { ServiceIdentity } from '../service-options.ts'
import type { ComplianceOptions } from './compliance-options.ts'
import { type Granted, grant } from './grant.ts'
import { labelOf } from './label-of.ts'

/** The last part of the address -> id of the level. */
const levels: Readonly<Record<string, string>> = {
  'standard-compliance': 'sc',
  'label-level-1': 'l1',
  'label-level-2': 'l2',
  'label-level-3': 'l3',
}
const names = Object.keys(levels) as [string, ...string[]]
const query = z.object({ vcid: claimedId })
const params = z.object({ level: z.enum(names, `has to be one of ${names.join(', ')}`) })

type Options = ComplianceOptions & {
  readonly identity: ServiceIdentity
  readonly issueOnce: IssueOnce
  readonly version: string
}

/** The compliance service, version 2: a label for a presentation that holds. */
export function complianceRoutes(options: Options): RouteFamily {
  return {
    name: 'compliance',
    description: 'Labels for presentations that meet the criteria of a level.',
    routes: [
      route({
        method: 'post',
        path: '/v2/api/credential-offers/{level}',
        summary: 'A label for a presentation',
        description:
          'The presentation is verified, compared with the shapes, and assessed. The same presentation on the same day gives the same label.',
        params,
        query,
        body: { types: ['application/vp+jwt'], description: 'The presentation as a signed token' },
        weight: 'heavy',
        answers: {
          201: { description: 'The label as a signed token.', type: 'application/vc+jwt' },
          400: { description: 'The request is malformed.', type: 'application/json' },
          409: {
            description: 'The level cannot be granted; the body says why, and what to do.',
            type: 'application/json',
          },
          415: { description: 'The body has another media type.', type: 'application/json' },
          503: { description: 'The service cannot do its work now.', type: 'application/json' },
        },
        handle: (call) => label(call, options),
      }),
    ],
  }
}

async function label(call: Call<z.output<typeof params>, z.output<typeof query>>, options: Options): Promise<Response> {
  const { body, at, signal, note } = call
  const { identity, issueOnce, verifier, notaries = [], ruleSet, validDays = 90, version } = options
  const [level = '', id, token] = [levels[call.params.level], call.query.vcid, body?.text.trim() ?? '']
  const issuer = identity.didDocument.id
  note({ level, credential: id })
  const presentation = await sha256Hex(token)
  const request = JSON.stringify([level, id, presentation])
  const content = await issueOnce({
    kind: 'label',
    credential: id,
    subject: `${id}#cs`,
    request,
    key: call.idempotencyKey ?? `${at.toISOString().slice(0, 10)} ${request}`,
    at,
    actor: 'anybody',
    facts: { level, presentation },
    prepare: (): Promise<Granted> =>
      grant(token, { verifier, level, notaries: [...notaries, issuer], at, signal, ...(ruleSet && { ruleSet }) }),
    make: async ({ verified, assessment }) => {
      const credential = await labelOf(verified, assessment, { id, issuer, at, validDays, version })
      if (verified.credentials.some((each) => each.credential.id === id)) {
        throw new Refusal(409, 'The label cannot have the id of a credential that it covers.', {
          next: 'Give another vcid.',
        })
      }
      const mechanism = vcJwt({ release: gaiaX2511 })
      const secured = await issue(credential, { signer: identity.signer, mechanism, now: () => at, signal })
      if (secured.form !== 'enveloped') throw new GxError('ERR_INTERNAL', 'labels are tokens')
      return { content: secured.token, digest: await credentialDigest(secured) }
    },
  })
  return new Response(content, { status: 201, headers: { 'content-type': 'application/vc+jwt' } })
}
