import type { FriendlyForm } from './friendly-form.ts'

const answers: Readonly<Record<string, boolean>> = { yes: true, no: false, true: true, false: false }

/** Yes or no. */
export const truthForm: FriendlyForm = {
  id: 'truth',
  appliesTo: (_release, _property, { datatype }) => datatype === 'http://www.w3.org/2001/XMLSchema#boolean',
  read: (text) => {
    const answer = text.trim().toLowerCase()
    const value = Object.hasOwn(answers, answer) ? answers[answer] : undefined
    return value === undefined ? undefined : { ok: true, value }
  },
  form: 'true or false, or yes or no',
  pattern: '^(?:[Yy]es|[Nn]o|[Tt]rue|[Ff]alse)$',
  typescript: "'yes' | 'no'",
  examples: ['yes', 'no'],
}
