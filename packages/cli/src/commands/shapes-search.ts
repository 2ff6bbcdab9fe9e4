import { GxError, type JsonValue } from '@gxkit/core'
import { type Release, searchVocabulary, type VocabularyMatch } from '@gxkit/ontology'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { clean } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { forRelease, releaseOption } from '../vocabulary/release-option.ts'

/** How many matches of one kind people are shown; `--json` has all. */
const SHOWN = 10

const headings = { class: 'Classes', property: 'Properties', value: 'Values' } as const

/** `gx shapes search <word>`: classes, properties and values of lists. */
export async function run(input: CommandInput, { style, say }: CommandContext): Promise<Outcome> {
  const [word = ''] = input.args
  if (word.trim() === '') {
    throw new GxError('ERR_OPTION_INVALID', 'there is no word to search for', { next: 'Try: gx shapes search address' })
  }
  const release = await releaseOption(input)
  const { matches, suggestion } = searchVocabulary(release, word)
  const json = {
    release: release.id,
    word,
    matches: JSON.parse(JSON.stringify(matches)) as JsonValue,
    ...(suggestion !== undefined && { suggestion }),
  }
  const [best] = matches
  if (best === undefined) {
    const meant = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`
    say(`Nothing in ${release.id} is called "${clean(word)}"${meant}`)
    const next = suggestion === undefined ? 'gx shapes list' : `gx shapes search ${pastePath(suggestion)}`
    return { exitCode: 1, json, next: forRelease(next, release) }
  }
  const blocks = (['class', 'property', 'value'] as const).flatMap((kind) => {
    const some = matches.filter((match) => match.kind === kind)
    if (some.length === 0) return []
    const hidden = some.length - SHOWN
    const more = hidden > 0 ? [`  … and ${hidden} more; --json has them all`] : []
    const lines = some.slice(0, SHOWN).map((match) => `  ${style.out('place', match.name)}  ${about(match)}`)
    return [[style.out('strong', headings[kind]), ...lines, ...more].join('\n')]
  })
  return { exitCode: 0, out: blocks.join('\n\n'), json, next: nextStep(best, release) }
}

function about({ kind, label, description, in: where }: VocabularyMatch): string {
  if (kind === 'class') return `${label}: ${description}`
  if (kind === 'property') return `${label}: ${description} (of ${few(where)})`
  return `in the list ${where.join(', ')}`
}

function few(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
}

function nextStep({ kind, name, in: [where = ''] }: VocabularyMatch, release: Release): string {
  if (kind === 'value') return forRelease(`gx shapes values ${where}`, release)
  return forRelease(`gx shapes show ${kind === 'class' ? name : where}`, release)
}
