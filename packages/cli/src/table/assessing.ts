import type { CommandSpec } from '../command.ts'
import { reportOptions } from '../render/report-options.ts'
import { dids, force, release, vocabularies } from './options.ts'

/** Commands about criteria and labels. */
export const assessingCommands: readonly CommandSpec[] = [
  {
    name: 'assess',
    summary: 'What is missing for Gaia-X Standard Compliance or a label, and what to write',
    example: 'gx assess gxkit-demo/nordlicht-cloud --level sc --notary did:web:notary.example',
    arguments: '[paths...]',
    argumentHelp: 'projects, unsigned credentials, or signed presentations, which are verified first',
    options: [
      { flags: '--level <id>', description: 'sc (default), l1, l2 or l3; of a scheme: one of its own' },
      { flags: '--scheme <folder>', description: 'rules of your own: a folder with scheme.yaml and criteria.yaml' },
      { flags: '--against <name>', description: 'what would change: another level, a rule set (CD25.10), or a scheme' },
      { flags: '--html <file>', description: 'also write a report for auditors, to read in a browser and to print' },
      {
        flags: '--notary <did...>',
        description: 'trust this notary with registration numbers, besides the known ones',
      },
      { flags: '--all', description: 'list every criterion, not only what is missing' },
      dids,
      { flags: '--status <folder>', description: "folder with copies of status lists (default: the project's own)" },
      release,
      vocabularies,
      {
        flags: '--online',
        description: 'also fetch DID documents, status lists and chains over HTTPS; else nothing is',
      },
      { flags: '--allow-host <host...>', description: 'with --online: fetch from these hosts only, e.g. *.gaia-x.eu' },
      { flags: '--at <date>', description: 'judge as of this moment, e.g. 2026-11-21' },
      {
        flags: '--trust <file>',
        description: 'trust snapshot: its notaries are trusted, and no others ("gx trust import")',
      },
      {
        flags: '--certificates <folder>',
        description: 'folder with the certificate chains (x5u), by host and path or by name',
      },
      {
        flags: '--policy <name>',
        description: 'what must hold in a verification: a name of "gx policy list", or a file',
      },
      ...reportOptions,
      force,
    ],
    notes: [
      'What is not signed is assessed as a dry run: it shows what is missing, and grants nothing.',
      'Levels 2 and 3 ask for certifications, which no description can replace: these stay open.',
    ],
    load: () => import('../commands/assess.ts'),
  },
]
