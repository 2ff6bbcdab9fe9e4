import type { CommandSpec } from '../command.ts'
import { reportOptions } from '../render/report-options.ts'
import { force, out, release, vocabularies } from './options.ts'

/** Commands that describe things in a project. */
export const projectCommands: readonly CommandSpec[] = [
  {
    name: 'demo',
    summary: 'Run the whole path on two example providers',
    example: 'gx demo',
    options: [out('folder to write to (default: gxkit-demo)')],
    notes: ['A second run replaces what the first one wrote, and nothing else.'],
    load: () => import('../commands/demo.ts'),
  },
  {
    name: 'init',
    summary: 'Start a project: write its gx.yaml',
    example: 'gx init my-project --issuer did:web:provider.example --base-url https://provider.example/gaia-x/',
    arguments: '[folder]',
    argumentHelp: 'folder to write gx.yaml to (default: the folder you are in)',
    options: [
      { flags: '--issuer <did>', description: 'who issues the credentials: a DID, or an https address' },
      { flags: '--base-url <url>', description: 'the address under which the credentials will be published' },
      release,
      force,
    ],
    notes: ['What is not given is left empty, and "gx check" names it until it is filled in.'],
    load: () => import('../commands/init.ts'),
  },
  {
    name: 'new',
    summary: 'Write a manifest to fill in, with what to write as comments',
    example: 'gx new LegalPerson --id acme --out acme.yaml',
    arguments: '<class>',
    argumentHelp: 'what to describe, e.g. LegalPerson; "gx shapes list" names all',
    options: [
      { flags: '--id <id>', description: 'short id of the thing (default: made from the class)' },
      release,
      vocabularies,
      out('file to write to (default: standard output)'),
      force,
    ],
    notes: ['Lines without a value are needed. A "#" directly before a name makes its line optional.'],
    load: () => import('../commands/new.ts'),
  },
  {
    name: 'schema',
    summary: 'Write JSON Schemas, so that an editor completes and explains manifests',
    example: 'gx schema gxkit-demo/nordlicht-cloud',
    arguments: '[folder]',
    argumentHelp: 'project folder with a gx.yaml (default: the folder you are in)',
    options: [{ flags: '--vscode', description: 'also write .vscode/settings.json, if there is none' }],
    notes: ['Run it again after a change of the release or of your own vocabularies.'],
    load: () => import('../commands/schema.ts'),
  },
  {
    name: 'check',
    summary: 'Check manifests or credentials, and show what to fix where',
    example: 'gx check gxkit-demo/nordlicht-cloud',
    arguments: '[paths...]',
    argumentHelp: 'project folders, manifests, credentials, tokens or presentations (default: the folder you are in)',
    options: [
      {
        flags: '--release <version>',
        description: 'for credential files: 25.11, 2.2.1 or 22.10 (default: of the project, else by their context)',
      },
      { flags: '--fix [level]', description: 'apply fixes that change no meaning; --fix=likely shows more and asks' },
      { flags: '--yes', description: 'with --fix=likely: apply without asking' },
      {
        flags: '--threads <count>',
        description: 'threads for a large folder (default: as many as pay for their start)',
      },
      { flags: '--watch', description: 'check again whenever a file changes, until Ctrl-C' },
      ...reportOptions,
      force,
    ],
    notes: [
      'Checks structure, facts and shapes. Signatures are the matter of "gx verify".',
      'A large folder is checked in batches, and thousands of credentials on several threads; the report is the same.',
    ],
    load: () => import('../commands/check.ts'),
  },
  {
    name: 'build',
    summary: 'Turn manifests into unsigned credentials',
    example: 'gx build gxkit-demo/nordlicht-cloud --force',
    arguments: '[folder]',
    argumentHelp: 'project folder with a gx.yaml (default: the folder you are in)',
    options: [out('folder to write to (default: build in the project folder)'), force],
    publishes: true,
    load: () => import('../commands/build.ts'),
  },
]
