import type { CommandSpec, OptionSpec } from '../command.ts'
import { dids, force, out, release } from './options.ts'

const operator: OptionSpec = {
  flags: '--operator <name...>',
  description: 'a name of "gx clearing-houses", or a YAML or JSON file that describes yours',
}

/** Commands that speak with clearing houses. They alone, and what says --online, use the network. */
export const clearingHouseCommands: readonly CommandSpec[] = [
  {
    name: 'clearing-houses',
    summary: 'List the clearing houses that are known, and ask which of them answer',
    example: 'gx clearing-houses',
    options: [{ flags: '--probe', description: 'ask every service over HTTPS how it is' }, operator],
    notes: ['The list is from a day in the past, which it tells; --probe asks now.'],
    load: () => import('../commands/clearing-houses.ts'),
  },
  {
    name: 'notary',
    summary: 'Get the credential of a registration number from a notary',
    example: 'gx notary vat-id DE123456788 gxkit-demo/nordlicht-cloud --dry-run',
    arguments: '<type> <value> [folder]',
    argumentHelp: 'vat-id, lei-code, eori, tax-id or country-company-number; the number; and the project folder',
    options: [
      operator,
      { flags: '--id <url>', description: 'id of the credential (default: below the baseUrl of the project)' },
      {
        flags: '--subject <url>',
        description: 'id of its subject, which the legal person names (default: the id and #cs)',
      },
      dids,
      release,
      { flags: '--dry-run', description: 'show what would be asked where, and ask nothing' },
      out('file to write to (default: received/<type>.jwt in the project)'),
      force,
    ],
    notes: [
      'Uses the network. Several operators are tried one after the other; the default is the laboratory of Gaia-X.',
      'Receipts in the folder "receipts" keep the answer: the same question is not asked twice while it holds.',
    ],
    load: () => import('../commands/notary.ts'),
  },
  {
    name: 'submit',
    summary: 'Submit a presentation to a clearing house, and get a label',
    example: 'gx submit gxkit-demo/nordlicht-cloud/presentation.jwt --level sc --dry-run',
    arguments: '<file>',
    argumentHelp: 'a signed presentation, as "gx present" writes it',
    options: [
      { flags: '--level <level>', description: 'sc (Standard Compliance, default), l1, l2 or l3' },
      operator,
      { flags: '--vcid <url>', description: 'id of the label (default: below the baseUrl of the project)' },
      dids,
      release,
      { flags: '--dry-run', description: 'show what would be sent where; nothing is fetched or sent' },
      {
        flags: '--preflight',
        description: 'look at what you have published as the clearing house will, and send nothing',
      },
      { flags: '--no-look', description: 'send without looking at what is published' },
      out('file to write to (default: label-<level>.jwt in the project, or beside the presentation)'),
      force,
    ],
    notes: [
      'Uses the network. Only a presentation that verifies here is sent, and only a label that holds for it is written.',
      'Receipts in the folder "receipts" keep the label: after a crash, submit again and nothing is repeated.',
    ],
    load: () => import('../commands/submit.ts'),
  },
]
