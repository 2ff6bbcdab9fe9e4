import type { CommandSpec } from '../command.ts'
import { reportOptions } from '../render/report-options.ts'
import { force, out, release, vocabularies } from './options.ts'

/** Commands about the vocabulary. */
export const vocabularyCommands: readonly CommandSpec[] = [
  {
    name: 'shapes list',
    summary: 'List the classes of the vocabulary',
    example: 'gx shapes list',
    options: [release, vocabularies],
    notes: ['Special kinds stand below the general ones.'],
    load: () => import('../commands/shapes-list.ts'),
  },
  {
    name: 'shapes show',
    summary: 'Show what a class is and what to write for each property',
    example: 'gx shapes show LegalPerson',
    arguments: '<class>',
    argumentHelp: 'name of a class',
    options: [release, vocabularies],
    load: () => import('../commands/shapes-show.ts'),
  },
  {
    name: 'shapes values',
    summary: 'List the values that a property with a list can have',
    example: 'gx shapes values countries',
    arguments: '[list]',
    argumentHelp: 'name of the list, as "gx shapes show" tells it; without one, all lists are named',
    options: [release, vocabularies],
    load: () => import('../commands/shapes-values.ts'),
  },
  {
    name: 'shapes search',
    summary: 'Search classes, properties and values for a word',
    example: 'gx shapes search datacenter',
    arguments: '<word>',
    argumentHelp: 'a name, a part of it, or a word of its description',
    options: [release, vocabularies],
    load: () => import('../commands/shapes-search.ts'),
  },
  {
    name: 'shapes diff',
    summary: 'Tell what changed between two releases, and which files use it',
    example: 'gx shapes diff 25.11 2.2.1',
    arguments: '<from> <to> [folder]',
    argumentHelp: 'versions; and a project folder, to see which of its files use something that changed',
    load: () => import('../commands/shapes-diff.ts'),
  },
  {
    name: 'migrate',
    summary: 'Rewrite descriptions of an older release for a newer one',
    example: 'gx migrate gxkit-demo/nordlicht-cloud --to 2.2.1',
    arguments: '[paths...]',
    argumentHelp: 'a project folder, credentials, presentations, or a folder of them (default: the folder you are in)',
    options: [
      { flags: '--to <version>', description: '25.11 or 2.2.1' },
      out('folder to write to (default: migrated, in the project folder if there is one)'),
      { flags: '--dry-run', description: 'write nothing, show what would change' },
      force,
      ...reportOptions,
    ],
    notes: [
      'What a person has to decide is marked in the new files with "# decide:"; MIGRATION.md lists everything.',
      'Nothing is fetched, and no proof is looked at or survives: build and sign the result.',
    ],
    publishes: true,
    load: () => import('../commands/migrate.ts'),
  },
  {
    name: 'shapes add',
    summary: "Add your federation's own vocabulary to a project",
    example:
      'gx shapes add gxkit-demo/farming --project gxkit-demo/harvest-data --context-url https://farming.example/context/v1',
    arguments: '<paths...>',
    argumentHelp: 'shapes and classes (.ttl, .nt), one context (.jsonld), or a folder with them',
    options: [
      { flags: '--name <name>', description: 'short name (default: the name of the folder or file)' },
      { flags: '--context-url <url>', description: 'address under which the context is published' },
      { flags: '--project <folder>', description: 'project folder (default: the folder you are in)' },
      force,
    ],
    notes: [
      'The files are copied and recorded with their digests; every command of the project uses them from then on.',
      'What would change the release, or would not be evaluated, is refused.',
    ],
    load: () => import('../commands/shapes-add.ts'),
  },
  {
    name: 'types',
    summary: 'Write TypeScript types for an added vocabulary, or for a release',
    example: 'gx types gxkit-demo/harvest-data --out farming-types',
    arguments: '[folder]',
    argumentHelp: 'project folder (default: the folder you are in)',
    options: [
      { flags: '--release <version>', description: 'types for all classes of 25.11, 2.2.1 or 22.10' },
      out('folder to write to (default: types)'),
      force,
    ],
    notes: ['The files import from gxkit, which has the types of the classes of Gaia-X.'],
    load: () => import('../commands/types.ts'),
  },
  {
    name: 'shapes verify',
    summary: 'Compare official shapes and contexts with those here',
    example: 'gx shapes verify https://registry.example/shapes.ttl https://registry.example/context.jsonld',
    arguments: '<paths...>',
    argumentHelp: 'addresses (https) or files: shapes and hierarchy in Turtle, contexts in JSON-LD',
    options: [
      release,
      { flags: '--allow-loopback', description: 'for tests: also fetch from a server on this machine' },
      { flags: '--ca <file>', description: 'for tests: certificate authority of that server, in PEM' },
    ],
    notes: [
      'Compared is what they mean: order, names of shapes and texts for people do not count.',
      'All files together are one vocabulary; what none of them holds is listed as not checked.',
    ],
    load: () => import('../commands/shapes-verify.ts'),
  },
]
