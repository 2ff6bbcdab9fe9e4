import { displayWidth } from '@gxkit/core/render'
import type { ClassModel, Release } from '@gxkit/ontology'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { clean } from '../terminal/clean.ts'
import { forRelease, releaseOption } from '../vocabulary/release-option.ts'

/** `gx shapes list`: every class with its label, special kinds below the general ones. */
export async function run(input: CommandInput, { style, say }: CommandContext): Promise<Outcome> {
  const release = await releaseOption(input)
  const classes = [...release.vocabulary.classes().values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const known = new Map(classes.map((model) => [model.iri, model]))
  const origin = origins(release)
  const rows = tree(classes, known, origin)
  const width = Math.max(...rows.map(({ text }) => displayWidth(text)))
  const lines = rows.map(({ text, label }) => `${text.padEnd(width)}  ${style.out('quiet', label)}`)
  const names = (release.extensions ?? []).map(({ name }) => clean(name))
  const added = names.length === 0 ? '' : `, with the vocabulary ${names.join(' and ')}`
  say(`${classes.length} classes of ${release.id} (${release.name})${added}:`)
  return {
    exitCode: 0,
    out: lines.join('\n'),
    json: {
      release: release.id,
      classes: classes.map(({ name, iri, label, description, parents }) => {
        const vocabulary = origin.get(iri)
        const named = parents.map((parent) => known.get(parent)?.name ?? parent)
        return { name, iri, label, description, parents: named, ...(vocabulary !== undefined && { vocabulary }) }
      }),
    },
    next: forRelease('gx shapes show LegalPerson', release).replace('LegalPerson', example(classes)),
  }
}

interface Row {
  readonly text: string
  readonly label: string
}

/** A class with several parents stands below the first of them. */
function tree(
  classes: readonly ClassModel[],
  known: ReadonlyMap<string, ClassModel>,
  origin: ReadonlyMap<string, string>,
): readonly Row[] {
  const mark = (iri: string): string => (origin.has(iri) ? ` [${origin.get(iri)}]` : '')
  const below = new Map<string, ClassModel[]>()
  for (const model of classes) {
    const parent = model.parents.find((iri) => known.has(iri) && iri !== model.iri) ?? ''
    below.set(parent, [...(below.get(parent) ?? []), model])
  }
  const rows = (parent: string, depth: number): readonly Row[] =>
    (below.get(parent) ?? []).flatMap(({ iri, name, label }) => [
      { text: clean(`${'  '.repeat(depth)}${name}`), label: clean(`${label}${mark(iri)}`) },
      ...rows(iri, depth + 1),
    ])
  return rows('', 0)
}

/** Class -> the vocabulary that added it. */
function origins({ extensions = [] }: Release): ReadonlyMap<string, string> {
  return new Map(extensions.flatMap(({ name, classes }) => classes.map(({ iri }) => [iri, name] as const)))
}

function example(classes: readonly ClassModel[]): string {
  return classes.find(({ name }) => name === 'LegalPerson')?.name ?? classes.at(-1)?.name ?? ''
}
