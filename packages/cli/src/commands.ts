import type { CommandSpec } from './command.ts'
import { assessingCommands } from './table/assessing.ts'
import { clearingHouseCommands } from './table/clearing-house.ts'
import { keyCommands } from './table/keys.ts'
import { projectCommands } from './table/project.ts'
import { securingCommands } from './table/securing.ts'
import { serviceCommands } from './table/service.ts'
import { verifyingCommands } from './table/verifying.ts'
import { vocabularyCommands } from './table/vocabulary.ts'

/** Every command: its help is made from this table, its code is loaded when it runs. */
export const commands: readonly CommandSpec[] = [
  ...projectCommands,
  ...keyCommands,
  ...securingCommands,
  ...verifyingCommands,
  ...clearingHouseCommands,
  ...assessingCommands,
  ...vocabularyCommands,
  ...serviceCommands,
]

/** Words that only group commands. */
export const groups: Readonly<Record<string, string>> = {
  key: 'Keys',
  did: 'DID documents',
  status: 'Status lists',
  policy: 'Policies',
  trust: 'Trust',
  shapes: 'Vocabulary',
  access: 'Keys of people at a clearing house',
  store: 'What a clearing house keeps',
  audit: 'Audit logs',
}
