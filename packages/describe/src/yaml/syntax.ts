import type { JsonValue } from '@gxkit/core'
import type { Syntax } from '@gxkit/core/fix'
import { parseDocument, stringify } from 'yaml'
import { insertMember } from './insert-member.ts'
import { yamlPositions } from './positions.ts'

/**
 * YAML texts, for pointing into them and for changing them: comments, quotes and indentation stay as they are.
 *
 * @example
 * yamlSyntax.read('id: acme # the company') // { id: 'acme' }
 */
export const yamlSyntax: Syntax = {
  positions: yamlPositions,
  read: (text) => {
    try {
      const document = parseDocument(text, { schema: 'core', logLevel: 'silent', stringKeys: true })
      if (document.errors.length > 0) return undefined
      // Written out and read again, a value that aliases repeat is no longer one object.
      return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 }))) as JsonValue
    } catch {
      return undefined
    }
  },
  write: (value, { of }) => {
    if (typeof value !== 'string') return value === null ? '' : JSON.stringify(value)
    const quote = of.charAt(0)
    if (quote === '"') return JSON.stringify(value)
    if (quote === "'" && !/[\n\r]/.test(value)) return `'${value.replaceAll("'", "''")}'`
    return plainOrQuoted(value)
  },
  insert: insertMember,
}

/** Without quotes where that is the same text anywhere, also in a list on one line. */
function plainOrQuoted(value: string): string {
  const written = stringify(value, { schema: 'core', lineWidth: 0 }).trimEnd()
  return written === value && !/[,[\]{}]/.test(value) ? value : JSON.stringify(value)
}
