import { z } from 'zod'
import { claimedId } from '../claimed-id.ts'
import type { IssueOnce } from '../issuance/issue-once.ts'
import type { RouteFamily } from '../route.ts'
import { route } from '../route.ts'
import type { ServiceIdentity } from '../service-options.ts'
import { certifyTagus } from './certify-tagus.ts'
import { certify, confirm, type NotaryRequest } from './notarise.ts'
import type { NotaryOptions } from './notary-options.ts'
import { readTagusRequest } from './read-tagus-request.ts'
import { type RegistrationTypeName, registrationTypes } from './registration-types.ts'

const names = Object.keys(registrationTypes) as [RegistrationTypeName, ...RegistrationTypeName[]]

const errors = {
  400: { description: 'The request or the number is malformed.', type: 'application/json' },
  409: {
    description: 'The register does not confirm the number, or somebody has to approve it first.',
    type: 'application/json',
  },
  501: { description: 'No register for this kind of number.', type: 'application/json' },
  503: { description: 'The register cannot be asked now.', type: 'application/json' },
}

/** The notary for registration numbers: `/v2` gives a VC-JWT for one number, `/v1` a credential of 22.10 for several. */
export function notaryRoutes(
  options: NotaryOptions & {
    readonly identity: ServiceIdentity
    readonly newId: () => string
    readonly issueOnce: IssueOnce
  },
): RouteFamily {
  return {
    name: 'notary',
    description: 'States that a register confirmed a registration number.',
    routes: [
      route({
        method: 'get',
        path: '/v2/registration-numbers/{type}/{value}',
        summary: 'A credential for a registration number',
        params: z.object({
          type: z.enum(names, `has to be one of ${names.join(', ')}`),
          value: z.string().min(1).max(64, 'is too long for a registration number'),
        }),
        query: z.object({ vcId: claimedId, subjectId: claimedId }),
        weight: 'heavy',
        answers: { 200: { description: 'The credential as a signed token.', type: 'application/vc+jwt' }, ...errors },
        handle: async ({ params, query, at, signal, note, idempotencyKey: key }) => {
          const request: NotaryRequest = { ...params, id: query.vcId, subject: query.subjectId, at, signal }
          note({ number: params.type, credential: request.id, subject: request.subject })
          const token = await options.issueOnce({
            kind: 'number',
            credential: request.id,
            subject: request.subject,
            request: JSON.stringify([params.type, params.value, request.id, request.subject]),
            key,
            at,
            actor: 'anybody',
            facts: { number: params.type },
            prepare: () => confirm(request, options),
            make: (confirmation) => certify(request, confirmation, options),
          })
          return new Response(token, { headers: { 'content-type': 'application/vc+jwt' } })
        },
      }),
      route({
        method: 'post',
        path: '/v1/registrationNumberVC',
        summary: 'A credential of 22.10 for registration numbers',
        query: z.object({ vcid: claimedId.optional() }),
        body: {
          types: ['application/json', 'application/ld+json'],
          description: 'The subject with its numbers',
          example: {
            '@context': [
              'https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/participant',
            ],
            type: 'gx:legalRegistrationNumber',
            id: 'https://provider.example/gaia-x/lrn.json',
            'gx:vatID': 'DE123456788',
          },
        },
        weight: 'heavy',
        answers: { 200: { description: 'The credential.', type: 'application/json' }, ...errors },
        handle: async ({ query, body, at, signal, note, idempotencyKey: key }) => {
          const { subject, numbers } = readTagusRequest(body)
          const id = query.vcid ?? `urn:uuid:${options.newId()}`
          note({ credential: id, subject })
          const text = await options.issueOnce({
            kind: 'number',
            credential: id,
            subject,
            request: JSON.stringify([query.vcid, subject, numbers]),
            key,
            at,
            actor: 'anybody',
            facts: { number: numbers.map(({ type }) => type).join(' ') },
            prepare: () =>
              Promise.all(
                numbers.map(async (number) => {
                  const request: NotaryRequest = { ...number, id, subject, at, signal }
                  return { request, confirmation: await confirm(request, options) }
                }),
              ),
            make: (confirmed) => certifyTagus(confirmed, options),
          })
          return new Response(text, { headers: { 'content-type': 'application/json' } })
        },
      }),
    ],
  }
}
