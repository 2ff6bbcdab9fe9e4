import { ownMember, parseDateTimeStamp } from '@gxkit/core'
import { bareName } from '@gxkit/ontology'
import { draft } from '../findings/draft.ts'
import { printable } from '../findings/words.ts'
import type { LintRule } from './lint-rule.ts'

/** The members for the end of validity in both versions of the data model. */
const ends = ['validUntil', 'expirationDate'] as const

/** Properties of subjects after which something is over, by their local names. */
const expiries: ReadonlySet<string> = new Set([
  'expirationDateTime',
  'obsoleteDateTime',
  'maintainedUntil',
  'digitalServiceOfferingEndDate',
])

/** Credentials that have ended, and objects in them that have. */
export const expired: LintRule = {
  name: 'expired',
  ofStatement({ subject: node, predicate, object }, { now, words }) {
    if (object.termType !== 'Literal' || !expiries.has(bareName(predicate.value))) return undefined
    const end = endOf(object.value)
    if (end === undefined || end > now) return undefined
    const params = {
      property: words.property(predicate.value),
      time: printable(object.value, 40),
      what: 'object',
    } as const
    return draft('gaia-x/expired', params, { node, predicate: predicate.value, value: object })
  },
  ofCredentials({ graph, now }) {
    return graph.inputs.flatMap(({ document }, input) =>
      ends.flatMap((member) => {
        const value = ownMember(document, member)
        const end = typeof value === 'string' ? endOf(value) : undefined
        if (end === undefined || end > now) return []
        const params = { property: member, time: printable(String(value), 40), what: 'credential' } as const
        return [draft('gaia-x/expired', params, { input, pointer: `/${member}` })]
      }),
    )
  },
}

/** A day ends with its last moment in UTC; a time without a zone is taken as UTC. What is neither has no end. */
function endOf(text: string): number | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const start = parseDateTimeStamp(`${text}T00:00:00Z`)
    return start === undefined ? undefined : start + 86_400_000
  }
  return parseDateTimeStamp(text) ?? parseDateTimeStamp(`${text}Z`)
}
