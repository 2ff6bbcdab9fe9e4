import { knownIssuers } from '@gxkit/trust'
import type { CommandInput } from '../command.ts'
import { listOption, textOption } from '../input.ts'
import { readSnapshotFile } from '../trust/snapshot-file.ts'

/**
 * The notaries that are trusted: those of the trust snapshot, or else those that are known from published credentials; and those
 * that the user names.
 */
export async function notariesOption(input: CommandInput): Promise<readonly string[]> {
  const file = textOption(input, 'trust')
  const { issuers } = file === undefined ? knownIssuers : await readSnapshotFile(file)
  const trusted = issuers.filter(({ roles }) => roles.includes('notary')).map(({ did }) => did)
  return [...new Set([...trusted, ...listOption(input, 'notary')])]
}
