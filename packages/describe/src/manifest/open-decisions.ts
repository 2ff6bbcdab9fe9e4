import { type Finding, finding } from '@gxkit/core'
import { Lexer } from 'yaml'
import type { ManifestSource } from '../facts/read-facts.ts'

/** How many are told about in one file; the rest is found with them. */
const DECISIONS = 100

const decision = /^#[ \t]*decide:[ \t]*(.*)$/
/** A longer question is only begun; the line itself has the rest. */
const LONGEST = 200

const marks: readonly string[] = ['\u0002', '\u0018', '\u001f']

/** What a migration left to a person and nobody has answered yet: comments that begin with "decide:". */
export function openDecisions({ name, text }: ManifestSource): readonly Finding[] {
  if (/\.json$/i.test(name) || !text.includes('decide:')) return []
  const findings: Finding[] = []
  let start = 0
  let before = ''
  for (const lexeme of new Lexer().lex(text)) {
    // A mark stands for nothing in the text; "\u001f" says that what follows is a value, whatever it begins with.
    if (marks.includes(lexeme)) {
      before = lexeme
      continue
    }
    const question = before === '\u001f' ? undefined : decision.exec(lexeme)?.[1]
    if (question !== undefined) {
      const range = { start, end: start + lexeme.trimEnd().length }
      const location = { source: name, pointer: '' as const, range }
      findings.push(finding('manifest/open-decision', { question: begun(question.trim()) }, { location }))
      if (findings.length === DECISIONS) return findings
    }
    start += lexeme.length
    before = lexeme
  }
  return findings
}

function begun(question: string): string {
  return question.length <= LONGEST ? question : `${question.slice(0, LONGEST)}…`
}
