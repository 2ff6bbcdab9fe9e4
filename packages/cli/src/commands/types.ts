import { join } from 'node:path'
import { GxError } from '@gxkit/core'
import { friendlyForms, propertyHelp } from '@gxkit/describe'
import { findRelease, type PropertyModel, type Release } from '@gxkit/ontology'
import { ownTypes } from '@gxkit/vocabulary'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { textOption } from '../input.ts'
import { requireProject } from '../project/folders.ts'
import { projectRelease } from '../project/load-project.ts'
import { cleanFolder, cleanPath } from '../terminal/clean.ts'

/** `gx types [folder]`: TypeScript for the vocabularies of a project, or for a whole release. */
export async function run(input: CommandInput, { stage, say }: CommandContext): Promise<Outcome> {
  const named = textOption(input, 'release')
  const folder = input.args[0] ?? '.'
  const release = named === undefined ? await projectRelease(await requireProject(folder)) : findRelease(named)
  const names = (release.extensions ?? []).map(({ name }) => name)
  const source = named === undefined ? `the vocabulary ${names.join(', ')} and ${release.id}` : release.id
  const files = ownTypes(release, {
    of: named === undefined ? 'vocabularies' : 'release',
    banner: `// Made by "gx types" of ${source}. Make it anew when one of them changes.\n`,
    forms: (property, value) => friendlyForms.filter((form) => form.appliesTo(release, property, value)),
    help: (property) => helpOf(release, property),
  })
  if (Object.keys(files).length === 0) {
    throw new GxError('ERR_OPTION_INVALID', `no vocabulary was added to ${cleanFolder(folder)}`, {
      next: 'Add one with "gx shapes add", or name a release: gx types --release 25.11',
    })
  }
  const out = textOption(input, 'out') ?? 'types'
  for (const [name, text] of Object.entries(files)) stage.add(join(out, name), text, { within: out })
  const written = stage.commit()
  say(`Types of ${source}; they import from gxkit:`)
  return { exitCode: 0, out: written.map(cleanPath).join('\n'), json: { release: release.id, files: written } }
}

function helpOf(release: Release, property: PropertyModel): string {
  const { count, plain, classes } = propertyHelp(release, property)
  const things = classes.length === 0 ? [] : [`${classes.join(' or ')}, described here or by reference`]
  const forms = [...plain, ...things]
  return `${count.charAt(0).toUpperCase()}${count.slice(1)}: ${forms.length === 0 ? 'a value' : forms.join('; or ')}.`
}
