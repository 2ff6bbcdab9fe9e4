import { code } from '../code.ts'

/** Migration: descriptions of an older release rewritten for a newer one. */
export const migrationCodes = {
  'migration/decide': code<{ readonly claim: string; readonly question: string; readonly rule?: string }>({
    severity: 'warning',
    message: (p) => `"${p.claim}" needs a decision: ${p.question}`,
    next: 'Look for "# decide:" in the new file, write what is right, and take the comment away.',
  }),
  'migration/needed': code<{ readonly property: string; readonly type: string; readonly question: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" of ${p.type} is needed in the newer release: ${p.question}`,
    next: (p) => `Look for "# decide:" in the new file and write a value at "${p.property}".`,
  }),
  'migration/not-mapped': code<{ readonly claim: string; readonly value: string; readonly release: string }>({
    severity: 'warning',
    message: (p) => `"${p.claim}" has no place in ${p.release}: ${p.value}`,
    next: 'The claim stands as a comment in the new file, or in MIGRATION.md: state it in another way, or do without it.',
  }),
  'migration/left-out': code<{ readonly claim: string; readonly reason: string }>({
    severity: 'info',
    message: (p) => `"${p.claim}" was left out: ${p.reason}`,
    next: 'Nothing, unless you need it; the old document still holds it.',
  }),
  'migration/new-address': code<{ readonly old: string; readonly id: string }>({
    severity: 'info',
    message: (p) => `${p.old} gets a new address, made of baseUrl and the id "${p.id}"`,
    next: 'Migrate descriptions that refer to each other in one go, and tell others about the new address.',
  }),
  'migration/unknown-context': code<{ readonly context: string }>({
    severity: 'info',
    message: (p) => `the context ${p.context} is not known here and is never fetched`,
    next: 'Look at the claims that are reported as not mapped; all others were understood.',
  }),
  'migration/nothing-found': code<{ readonly found: string }>({
    severity: 'warning',
    message: (p) => `no description was found in ${p.found}`,
    next: 'Give a project folder, or JSON documents that hold credentials or presentations.',
  }),
  'migration/too-new': code<{ readonly release: string; readonly target: string }>({
    severity: 'error',
    message: (p) => `this is written for ${p.release}, and there is no way from there to ${p.target}`,
    next: 'Name a newer release with --to.',
  }),
} as const
