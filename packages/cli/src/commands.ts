import type { CommandSpec, OptionSpec } from './command.ts'

const force: OptionSpec = { flags: '--force', description: 'replace files that exist (never key files)' }
const out = (what: string): OptionSpec => ({ flags: '--out <path>', description: what })
const dids: OptionSpec = {
  flags: '--dids <folder>',
  description: "folder with DID documents (default: the project's dids folder)",
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
    name: 'check',
    summary: 'Check manifests or credentials, and show what to fix where',
    example: 'gx check gxkit-demo/nordlicht-cloud',
    arguments: '[paths...]',
    argumentHelp: 'project folders, manifest files or credential files (default: the folder you are in)',
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
      { flags: '--online', description: 'also fetch did:web documents over HTTPS; without it, nothing is fetched' },
      { flags: '--no-shapes', description: 'signatures and dates alone; the report says so' },
      { flags: '--at <date>', description: 'judge dates as of this moment, e.g. 2026-11-21' },
      { flags: '--challenge <text>', description: 'challenge that the presentation must answer' },
      { flags: '--domain <text>', description: 'domain that the presentation must be meant for' },
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
}
