import type { OptionSpec } from '../command.ts'

/** Lets a command replace what is there. */
export const force: OptionSpec = { flags: '--force', description: 'replace files that exist (never key files)' }

/** Where a command writes; `what` says so in its words. */
export const out = (what: string): OptionSpec => ({ flags: '--out <path>', description: what })

/** Where DID documents come from. */
export const dids: OptionSpec = {
  flags: '--dids <folder>',
  description: "folder with DID documents (default: the project's dids folder)",
}

/** The release, where no project says it. */
export const release: OptionSpec = { flags: '--release <version>', description: '25.11 (default), 2.2.1 or 22.10' }

/** Where added vocabularies come from. */
export const vocabularies: OptionSpec = {
  flags: '--vocabularies <folder>',
  description: "folder with added vocabularies (default: the project's vocabularies folder)",
}

/** Where the trust snapshot is. */
export const trust: OptionSpec = { flags: '--trust <file>', description: 'trust snapshot (default: trust.json)' }

/** Lets tests reach a server on this machine; nobody else needs it. */
export const loopback: readonly OptionSpec[] = [
  { flags: '--loopback-ports <n...>', description: 'for tests, with --online: also fetch from this machine' },
  { flags: '--ca <file>', description: 'with --loopback-ports: authority of that server, PEM' },
]
