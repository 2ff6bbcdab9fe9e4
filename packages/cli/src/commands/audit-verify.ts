import { verifyAuditLog } from '@gxkit/service'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readLargeTextFile, readStandardInput } from '../files/read.ts'
import { textOption } from '../input.ts'
import { cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

const mostBytes = 512 * 1024 * 1024

/** `gx audit verify <file>`: whether anything in an audit log was changed, taken out or added. */
export async function run(input: CommandInput, { signal, style }: CommandContext): Promise<Outcome> {
  const [file = '-'] = input.args
  const text = file === '-' ? await readStandardInput(signal) : await readLargeTextFile(file, 'audit log', mostBytes)
  const head = textOption(input, 'head')
  const verified = await verifyAuditLog(text.split('\n'), head === undefined ? {} : { head })
  if (verified.ok) {
    const lines = [
      `${verified.entries === 1 ? '1 entry' : `${verified.entries} entries`}, unbroken.`,
      `Head: ${verified.head}`,
    ]
    const next = `gx audit verify ${pastePath(file)} --head ${verified.head}`
    return { exitCode: 0, out: lines.join('\n'), json: { ...verified }, ...(head === undefined && { next }) }
  }
  const where = `${file === '-' ? 'standard input' : cleanPath(file)}, line ${verified.line}`
  return { exitCode: 1, out: `${style.out('error', 'broken')}: ${where}: ${verified.problem}.`, json: { ...verified } }
}
