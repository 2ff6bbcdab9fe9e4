import { nearest } from '@gxkit/core'
import { factName, type PropertyModel } from '@gxkit/ontology'

/**
 * The value of a list that somebody probably meant: the same in other letters, the one
 * value that starts with or ends in what was written (`GDPR`, `pdf`), or the nearest one.
 */
export function suggestValue(written: string, members: readonly string[]): string | undefined {
  const wanted = written.trim().toLowerCase()
  const same = members.find((m) => m.toLowerCase() === wanted)
  if (same !== undefined) return same
  if (wanted.length >= 3) {
    const part = only(members, (m) => m.startsWith(wanted)) ?? only(members, (m) => m.endsWith(`/${wanted}`))
    if (part !== undefined) return part
  }
  return isShort(wanted) ? undefined : nearest(written, members)
}

/** Every two-letter code has a neighbour one letter away (`XX`, `AX`); proposing it would be a guess. */
function isShort(written: string): boolean {
  return written.length < 4
}

/** The name that somebody probably meant: the nearest one, or the only one that begins with what was written. */
export function suggestName(written: string, names: readonly string[]): string | undefined {
  const wanted = written.trim().toLowerCase()
  return nearest(written, names) ?? (isShort(wanted) ? undefined : only(names, (name) => name.startsWith(wanted)))
}

/** The only property whose label is what was written: `city` for `locality`, whose label is "City". */
export function labelled(written: string, properties: readonly PropertyModel[]): string | undefined {
  const wanted = lettersOf(written)
  const [found, another] = wanted === '' ? [] : properties.filter(({ label }) => lettersOf(label) === wanted)
  return found === undefined || another !== undefined ? undefined : factName(found)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function only(members: readonly string[], test: (member: string) => boolean): string | undefined {
  const [found, another] = members.filter((m) => test(m.toLowerCase()))
  return another === undefined ? found : undefined
}

/** The values of a list in the words of a message. */
export function listInWords(members: readonly string[]): string {
  if (members.length <= 12) return `one of: ${members.join(', ')}`
  return `one of ${members.length} values such as ${members.slice(0, 3).join(', ')}`
}
