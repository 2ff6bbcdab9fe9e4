import { GxError } from '@gxkit/core'
import { plural } from '@gxkit/core/render'
import { recognise, unverifiedContent } from '@gxkit/credentials'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readTextFile } from '../files/read.ts'
import { choiceOption, textOption } from '../input.ts'
import { projectAround, requireProject } from '../project/folders.ts'
import { publishStatus } from '../project/publish-status.ts'
import { entryIn, type ProjectStatusList, type StatusPurpose, statusListsOf } from '../project/status-lists.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'

const states = ['revoked', 'suspended', 'valid'] as const

/** Which list a state stands in, and whether the entry is set there. */
const meanings: Readonly<Record<(typeof states)[number], { readonly purpose: StatusPurpose; readonly set: boolean }>> =
  {
    revoked: { purpose: 'revocation', set: true },
    suspended: { purpose: 'suspension', set: true },
    valid: { purpose: 'suspension', set: false },
  }

/** `gx status set <credentials…> --to <state>`: revokes, suspends, or ends a suspension, and signs the list anew. */
export async function run(input: CommandInput, context: CommandContext): Promise<Outcome> {
  const state = choiceOption(input, 'to', states, 'revoked')
  const { purpose, set } = meanings[state]
  const [first = ''] = input.args
  const named = textOption(input, 'project')
  const around = named === undefined ? await projectAround(isId(first) ? '.' : first) : await requireProject(named)
  if (around === undefined) {
    throw new GxError('ERR_FILE_NOT_FOUND', 'it is not known which project issued the credential', {
      next: 'Name the folder of the project with --project.',
    })
  }
  const lists = await statusListsOf(around)
  const list = lists.find((each) => each.purpose === purpose)
  if (list === undefined) {
    throw new GxError('ERR_FILE_NOT_FOUND', `the project keeps no list for ${purpose}`, {
      next: `Start one: gx status create ${pastePath(around)} --purpose ${purpose}; it holds for what is signed after that.`,
    })
  }
  const entries = (await Promise.all(input.args.map((each) => entriesOf(each, list)))).flat()
  for (const index of entries) await list.ledger.set(index, set, context.now())
  const published = await publishStatus(input, lists, { project: around, context })
  context.say(`${plural(entries.length, 'credential')} ${set ? state : 'no longer suspended'}:`)
  return {
    exitCode: 0,
    out: input.args.map((each) => (isId(each) ? clean(each) : cleanPath(each))).join('\n'),
    json: { state, entries, published },
    next: `gx status list ${pastePath(around)}`,
  }
}

function isId(text: string): boolean {
  return /^(https|urn|did):/.test(text)
}

/** By id all versions of a credential that were signed; by file the one version in it. */
async function entriesOf(text: string, list: ProjectStatusList): Promise<readonly number[]> {
  const records = await list.ledger.records()
  if (isId(text)) {
    const own = records.filter(({ credential }) => credential === text).map(({ index }) => index)
    if (own.length > 0) return own
  } else {
    const { secured, document } = recognise(await readTextFile(text, 'signed credential'), { source: text })
    const content = secured === undefined ? document : unverifiedContent(secured)
    const index = content && entryIn(content, list)
    // Only what the ledger gave away: a file could name an entry of somebody else's credential.
    const given = records.find((record) => record.index === index && record.credential === content?.id)
    if (given !== undefined) return [given.index]
  }
  throw new GxError('ERR_INPUT_REFUSED', `${clean(text)} has no entry in the list for ${list.purpose}`, {
    next: 'Name a signed credential of this project, or the id of one; "gx status list" shows them.',
  })
}
