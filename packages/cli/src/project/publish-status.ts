import { toDateTimeStamp } from '@gxkit/core'
import { issue, vcJwt } from '@gxkit/credentials'
import { createStatusList } from '@gxkit/credentials/status'
import type { CommandContext, CommandInput } from '../command.ts'
import { textOption } from '../input.ts'
import { cleanPath } from '../terminal/clean.ts'
import { securedFileText } from './credential-file.ts'
import { loadProject } from './load-project.ts'
import { signingFor } from './project-signer.ts'
import { keyOpener } from './read-key.ts'
import { remoteKey } from './remote-signer.ts'
import { createResolver } from './resolver.ts'
import { findSigner } from './signing-key.ts'
import type { ProjectStatusList } from './status-lists.ts'

/** How long a published list is valid. Whoever does not publish anew by then is not believed any more. */
export const listDays = 30

/**
 * Signs the lists of a project as they stand now, and writes them where they are published from.
 *
 * @returns the files, with the addresses to publish them under
 */
export async function publishStatus(
  input: CommandInput,
  lists: readonly ProjectStatusList[],
  { project, context }: { readonly project: string; readonly context: CommandContext },
): Promise<readonly { readonly file: string; readonly url: string }[]> {
  const { stage, now, signal, say } = context
  const settings = await loadProject(project)
  const { release } = settings
  const resolver = await createResolver({ dids: textOption(input, 'dids'), project })
  const signing = await signingFor(input, settings, { say })
  const openKey = keyOpener(signing.input, { say })
  const remote = await remoteKey(signing.input, openKey)
  const validFrom = now()
  const validUntil = new Date(validFrom.getTime() + listDays * 86_400_000)
  for (const { url, issuer, purpose, ledger, file } of lists) {
    const signer = await findSigner({
      did: issuer,
      relationship: 'assertionMethod',
      resolver,
      project,
      ...(signing.isFor(issuer) && { remote, keyFile: textOption(signing.input, 'key') }),
      openKey,
    })
    const set = (await ledger.records()).filter((record) => record.set).map(({ index }) => index)
    const list = await createStatusList({ url, issuer, purpose, set, validFrom, validUntil })
    const secured = await issue(list, { signer, mechanism: vcJwt({ release }), resolver, now, signal })
    stage.add(file, securedFileText(secured), { within: project, replace: true })
  }
  stage.commit()
  for (const { file, url } of lists) say(`Publish ${cleanPath(file)} as ${url}`)
  say(`Publish the lists anew before ${toDateTimeStamp(validUntil)}; after that no credential in them is accepted.`)
  return lists.map(({ file, url }) => ({ file, url }))
}
