import { finding } from '@gxkit/core'
import type { YAMLMap } from 'yaml'
import { decideComment } from './comments.ts'
import { at, noteNotMapped } from './ledger.ts'
import { plainOf } from './nodes.ts'
import type { Pass, Rewritten } from './pass.ts'

/** Facts that only a person can place: all of them go into a comment. */
export function gone(map: YAMLMap, source: string, question: string, rule: string, { ledger }: Pass): Rewritten {
  const params = { claim: source, question, ...(rule !== '' && { rule }) }
  ledger.findings.push(finding('migration/decide', params, at(ledger, map)))
  return { nodes: [], comments: [decideComment(question, { name: source, value: plainOf(map) })] }
}

/** Facts of a class that the target does not know: all of them go into a comment. */
export function goneWithoutRule(map: YAMLMap, source: string, { ledger, to }: Pass): Rewritten {
  noteNotMapped(ledger, source, map, to.name, map)
  const question = `${source} is not a class of ${to.name}; state it in another way, or do without it`
  return { nodes: [], comments: [decideComment(question, { name: source, value: plainOf(map) })] }
}
