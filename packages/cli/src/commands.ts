import type { CommandSpec, OptionSpec } from './command.ts'
import { reportOptions } from './render/report-options.ts'

const force: OptionSpec = { flags: '--force', description: 'replace files that exist (never key files)' }
const out = (what: string): OptionSpec => ({ flags: '--out <path>', description: what })
const dids: OptionSpec = {
  flags: '--dids <folder>',
  description: "folder with DID documents (default: the project's dids folder)",
}

const release: OptionSpec = { flags: '--release <version>', description: '25.11 (default), 2.2.1 or 22.10' }

const vocabularies: OptionSpec = {
  flags: '--vocabularies <folder>',
  description: "folder with added vocabularies (default: the project's vocabularies folder)",
}

/** Every command: its help is made from this table, its code is loaded when it runs. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'demo',
    summary: 'Run the whole path on two example providers',
    example: 'gx demo',
    options: [out('folder to write to (default: gxkit-demo)')],
    notes: ['A second run replaces what the first one wrote, and nothing else.'],
    load: () => import('./commands/demo.ts'),
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
    load: () => import('./commands/new.ts'),
  },
  {
    name: 'check',
    summary: 'Check manifests or credentials, and show what to fix where',
    example: 'gx check gxkit-demo/nordlicht-cloud',
    arguments: '[paths...]',
    argumentHelp: 'project folders, manifest files or credential files (default: the folder you are in)',
    options: [
      {
        flags: '--release <version>',
        description: 'for credential files: 25.11, 2.2.1 or 22.10 (default: of the project, else by their context)',
      },
      ...reportOptions,
      force,
    ],
    notes: ['Checks structure, facts and shapes. Signatures are the matter of "gx verify".'],
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'build',
    summary: 'Turn manifests into unsigned credentials',
    example: 'gx build gxkit-demo/nordlicht-cloud --force',
    arguments: '[folder]',
    argumentHelp: 'project folder with a gx.yaml (default: the folder you are in)',
    options: [out('folder to write to (default: build in the project folder)'), force],
    load: () => import('./commands/build.ts'),
  },
  {
    name: 'key create',
    summary: 'Create a private key',
    example: 'gx key create --algorithm ES256 --out my-key.jwk.json',
    arguments: '[folder]',
    argumentHelp: 'project folder (default: the folder you are in)',
    options: [
      { flags: '--algorithm <name>', description: 'PS256 (default), ES256 or EdDSA' },
      { flags: '--name <name>', description: 'name of the key in the project (default: key-1)' },
      out('file to write to (default: keys/<name>.jwk.json in the project folder)'),
    ],
    notes: ['The file can be read by you alone and is never overwritten. Only the public thumbprint is printed.'],
    load: () => import('./commands/key-create.ts'),
  },
  {
    name: 'did create',
    summary: 'Create a DID document for your keys',
    example: 'gx did create gxkit-demo/nordlicht-cloud --out did.json',
    arguments: '[folder]',
    argumentHelp: 'project folder (default: the folder you are in)',
    options: [
      { flags: '--did <did>', description: 'the DID, e.g. did:web:example.com (default: the issuer in gx.yaml)' },
      { flags: '--key <file...>', description: "private or public key files (default: the project's keys folder)" },
      out('file to write to (default: dids/<host>/did.json in the project folder, else standard output)'),
      force,
    ],
    notes: ['The document holds public keys only. Publish it at the address that the command prints.'],
    load: () => import('./commands/did-create.ts'),
  },
  {
    name: 'sign',
    summary: 'Sign credentials',
    example: 'gx sign gxkit-demo/nordlicht-cloud/build --force',
    arguments: '[paths...]',
    argumentHelp: 'credential files, a folder of them, or a project folder (default: the folder you are in)',
    options: [
      { flags: '--key <file>', description: "private key (default: the issuer's key in the project's keys folder)" },
      { flags: '--did <did-url>', description: 'verification method to name (default: found by the key)' },
      {
        flags: '--mechanism <name>',
        description: 'vc-jwt or ed25519-signature-2020 (default: what the release asks for)',
      },
      dids,
      out('file or folder to write to; - writes one credential to standard output'),
      force,
    ],
    load: () => import('./commands/sign.ts'),
  },
  {
    name: 'present',
    summary: 'Put signed credentials into one signed presentation',
    example: 'gx present gxkit-demo/nordlicht-cloud/signed --force',
    arguments: '[paths...]',
    argumentHelp: 'signed credential files, a folder of them, or a project folder (default: the folder you are in)',
    options: [
      { flags: '--key <file>', description: "private key (default: the holder's key in the project's keys folder)" },
      { flags: '--holder <did>', description: 'who presents (default: the issuer in gx.yaml)' },
      {
        flags: '--mechanism <name>',
        description: 'vc-jwt or ed25519-signature-2020 (default: what the release asks for)',
      },
      { flags: '--challenge <text>', description: 'challenge that the verifier gave' },
      { flags: '--domain <text>', description: 'who the presentation is meant for' },
      dids,
      out('file to write to (default: presentation.jwt in the project folder); - is standard output'),
      force,
    ],
    load: () => import('./commands/present.ts'),
  },
  {
    name: 'verify',
    summary: 'Verify signatures, dates and shapes of what somebody gave you',
    example: 'gx verify gxkit-demo/nordlicht-cloud/presentation.jwt',
    arguments: '<file>',
    argumentHelp: 'credential or presentation in any supported form; - is standard input',
    options: [
      dids,
      vocabularies,
      { flags: '--online', description: 'also fetch did:web documents over HTTPS; without it, nothing is fetched' },
      { flags: '--no-shapes', description: 'signatures and dates alone; the report says so' },
      { flags: '--at <date>', description: 'judge dates as of this moment, e.g. 2026-11-21' },
      { flags: '--challenge <text>', description: 'challenge that the presentation must answer' },
      { flags: '--domain <text>', description: 'domain that the presentation must be meant for' },
      ...reportOptions,
      force,
    ],
    load: () => import('./commands/verify.ts'),
  },
  {
    name: 'inspect',
    summary: 'Show what is inside a token, credential, DID document or manifest',
    example: 'gx inspect gxkit-demo/nordlicht-cloud/presentation.jwt',
    arguments: '<file>',
    argumentHelp: 'any of these; - is standard input',
    notes: ['Nothing is verified.'],
    load: () => import('./commands/inspect.ts'),
  },
  {
    name: 'convert',
    summary: 'Convert between JSON-LD, Turtle and N-Quads',
    example: 'gx convert gxkit-demo/nordlicht-cloud/build/nordlicht.json --to turtle',
    arguments: '<file>',
    argumentHelp: 'a .json, .jsonld, .ttl or .nq file; - is standard input (then --from is needed)',
    options: [
      { flags: '--to <format>', description: 'jsonld, turtle or nquads' },
      { flags: '--from <format>', description: 'format of the input (default: by the name of the file)' },
      out('file to write to (default: standard output)'),
      force,
    ],
    load: () => import('./commands/convert.ts'),
  },
  {
    name: 'shapes list',
    summary: 'List the classes of the vocabulary',
    example: 'gx shapes list',
    options: [release, vocabularies],
    notes: ['Special kinds stand below the general ones.'],
    load: () => import('./commands/shapes-list.ts'),
  },
  {
    name: 'shapes show',
    summary: 'Show what a class is and what to write for each property',
    example: 'gx shapes show LegalPerson',
    arguments: '<class>',
    argumentHelp: 'name of a class',
    options: [release, vocabularies],
    load: () => import('./commands/shapes-show.ts'),
  },
  {
    name: 'shapes values',
    summary: 'List the values that a property with a list can have',
    example: 'gx shapes values countries',
    arguments: '[list]',
    argumentHelp: 'name of the list, as "gx shapes show" tells it; without one, all lists are named',
    options: [release, vocabularies],
    load: () => import('./commands/shapes-values.ts'),
  },
  {
    name: 'shapes search',
    summary: 'Search classes, properties and values for a word',
    example: 'gx shapes search datacenter',
    arguments: '<word>',
    argumentHelp: 'a name, a part of it, or a word of its description',
    options: [release, vocabularies],
    load: () => import('./commands/shapes-search.ts'),
  },
  {
    name: 'shapes diff',
    summary: 'Tell what changed between two releases, and which files use it',
    example: 'gx shapes diff 25.11 2.2.1',
    arguments: '<from> <to> [folder]',
    argumentHelp: 'versions; and a project folder, to see which of its files use something that changed',
    load: () => import('./commands/shapes-diff.ts'),
  },
  {
    name: 'migrate',
    summary: 'Rewrite descriptions of an older release for a newer one',
    example: 'gx migrate old-presentation.json --to 25.11',
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
    load: () => import('./commands/migrate.ts'),
  },
  {
    name: 'shapes add',
    summary: "Add your federation's own vocabulary to a project",
    example:
      'gx shapes add gxkit-demo/farming --project gxkit-demo/harvest-data --context-url https://farming.example/context/v1',
    arguments: '<paths...>',
    argumentHelp: 'shapes and classes (.ttl, .nt), one context (.jsonld), or a folder of them',
    options: [
      { flags: '--name <name>', description: 'short name (default: made from the first path)' },
      { flags: '--context-url <url>', description: 'address under which the context is published' },
      { flags: '--project <folder>', description: 'project folder (default: the folder you are in)' },
      force,
    ],
    notes: [
      'The files are copied and recorded with their digests; every command of the project uses them from then on.',
      'What would change the release, or would not be evaluated, is refused.',
    ],
    load: () => import('./commands/shapes-add.ts'),
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
    load: () => import('./commands/shapes-verify.ts'),
  },
  {
    name: 'explain',
    summary: 'Explain a finding code',
    example: 'gx explain json/duplicate-key',
    arguments: '[code]',
    argumentHelp: 'a code such as shape/min-count; without one, all codes are listed',
    load: () => import('./commands/explain.ts'),
  },
]

/** Words that only group commands. */
export const groups: Readonly<Record<string, string>> = {
  key: 'Keys',
  did: 'DID documents',
  shapes: 'Vocabulary',
}
