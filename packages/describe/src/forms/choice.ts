import { enumeration } from '@gxkit/ontology'
import { kindOf } from './country.ts'
import type { FriendlyForm, Reading } from './friendly-form.ts'

/** A value of a list in other letters: in any letter case, with spaces, hyphens or underscores left out or exchanged. */
export const choiceForm: FriendlyForm = {
  id: 'choice',
  appliesTo: (release, _property, { in: list }) =>
    list !== undefined && kindOf(enumeration(release, list)) === undefined,
  read: (text, { release, value: { in: list = '' } }) => readChoice(text, enumeration(release, list)),
  form: '',
  pattern: '',
  typescript: '',
  examples: ['full copy'],
}

function readChoice(text: string, members: readonly string[]): Reading | undefined {
  const written = text.trim()
  for (const same of [lowerCase, withoutSeparators]) {
    const [found, another] = new Set(members.filter((each) => same(each) === same(written)))
    if (found !== undefined && another === undefined) return { ok: true, value: found }
    if (found !== undefined && another !== undefined) {
      return { ok: false, problem: 'can be read in several ways', suggestions: [found, another] }
    }
  }
  return undefined
}

function lowerCase(text: string): string {
  return text.toLowerCase()
}

function withoutSeparators(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '')
}
