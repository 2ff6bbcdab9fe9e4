import { ownMember } from '@gxkit/core'
import { z } from 'zod'
import { readJsonBody } from '../read-json-body.ts'
import { Refusal } from '../refusal.ts'
import type { RouteFamily } from '../route.ts'
import { jsonAnswer, route } from '../route.ts'
import type { Store } from '../storage/store.ts'

const states = ['pending', 'approved', 'refused'] as const
const forbidden = {
  401: { description: 'No key, or one that is not known.', type: 'application/json' },
  403: { description: 'The key may not do this.', type: 'application/json' },
}

/** What people with a key may do: decide about numbers that wait, and read the audit log. */
export function approvalRoutes(store: Store): RouteFamily {
  return {
    name: 'approvals',
    description: 'For people with a key: numbers that wait for them, and the audit log.',
    routes: [
      route({
        method: 'get',
        path: '/v1/approvals',
        summary: 'Numbers that wait, or were decided; at most 100, the oldest first',
        query: z.object({ state: z.enum(states, `has to be one of ${states.join(', ')}`).default('pending') }),
        role: 'approver',
        answers: { 200: { description: 'The requests.', type: 'application/json' }, ...forbidden },
        handle: async ({ query }) => jsonAnswer({ approvals: await store.approvals(query.state, 100) }),
      }),
      route({
        method: 'post',
        path: '/v1/approvals/{id}',
        summary: 'Approve or refuse a number, with a reason',
        params: z.object({ id: z.string().max(64) }),
        body: {
          types: ['application/json'],
          description: 'The decision',
          example: { decision: 'approved', reason: 'Seen in the commercial register on 21 November.', country: 'DE' },
        },
        role: 'approver',
        answers: {
          200: { description: 'It is decided.', type: 'application/json' },
          404: { description: 'No such request waits.', type: 'application/json' },
          ...forbidden,
        },
        handle: async ({ params, body, at, principal }) => {
          const request = readJsonBody(body)
          const [state, reason, country] = ['decision', 'reason', 'country'].map((name) => ownMember(request, name))
          if (state !== 'approved' && state !== 'refused')
            throw new Refusal(400, 'The decision has to be approved or refused.')
          if (typeof reason !== 'string' || reason.trim().length < 3 || reason.length > 1000) {
            throw new Refusal(400, 'A reason is needed: what was looked at, in 3 to 1000 characters.')
          }
          if (country !== undefined && !(typeof country === 'string' && /^[A-Z]{2}$/.test(country))) {
            throw new Refusal(400, 'The country has to be two capital letters (ISO 3166-1).')
          }
          const by = principal?.name ?? ''
          const decision = { state, reason, by, at, ...(typeof country === 'string' && { country }) } as const
          const decided = await store.decide(params.id, decision)
          if (decided === undefined) throw new Refusal(404, 'No request with this id waits for a decision.')
          return jsonAnswer(decided)
        },
      }),
      route({
        method: 'get',
        path: '/v1/audit',
        summary: 'The audit log, one line of JSON for each entry; at most 1000',
        query: z.object({
          after: z
            .string()
            .regex(/^\d{1,9}$/, 'has to be the number of an entry')
            .default('0'),
        }),
        role: 'auditor',
        answers: { 200: { description: 'The entries after that one.', type: 'application/x-ndjson' }, ...forbidden },
        handle: async ({ query }) => {
          const entries = await store.auditLog(Number(query.after), 1000)
          const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
          return new Response(lines, { headers: { 'content-type': 'application/x-ndjson' } })
        },
      }),
    ],
  }
}
