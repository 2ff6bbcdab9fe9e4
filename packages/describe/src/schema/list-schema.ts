import { enumeration, type Release } from '@gxkit/ontology'
import type { Definitions } from './definitions.ts'
import type { JsonSchema } from './json-schema.ts'

/** Lists up to this size are named whole in a message. */
const SHORT_LIST = 12

/** The members of one or more lists. YAML reads `276` as a number, so such a member counts in both forms. */
export function listSchema(release: Release, lists: readonly string[], definitions: Definitions): JsonSchema {
  return definitions.define(`list.${lists.join('-or-')}`, () => {
    const members = [...new Set(lists.flatMap((list) => enumeration(release, list)))]
    const numbers = members.filter((member) => /^\d+$/.test(member)).map(Number)
    return {
      enum: [...members, ...new Set(numbers)],
      ...(members.length > SHORT_LIST && {
        errorMessage: `Takes one of ${members.length} values such as ${members.slice(0, 3).join(', ')}.`,
      }),
    }
  })
}
