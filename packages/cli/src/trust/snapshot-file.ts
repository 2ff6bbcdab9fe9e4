import { type Finding, GxError } from '@gxkit/core'
import {
  createTrustSnapshot,
  knownIssuers,
  type LoadedSnapshot,
  readTrustSnapshot,
  type SnapshotContent,
  type TrustSnapshot,
} from '@gxkit/trust'
import { exists, readBinaryFile } from '../files/read.ts'
import { cleanPath } from '../terminal/clean.ts'

const mostBytes = 64 * 1024 * 1024

/** Reads a trust snapshot that must be there and hold. */
export async function readSnapshotFile(file: string): Promise<LoadedSnapshot> {
  const read = await readTrustSnapshot(await readBinaryFile(file, 'trust snapshot', mostBytes), { source: file })
  if (read.ok) return read.value
  throw refused(file, read.findings)
}

/** The snapshot that a command changes: the one in the file, or a new one that starts with the services that are known. */
export async function snapshotToChange(file: string): Promise<SnapshotContent> {
  if (await exists(file)) return readSnapshotFile(file)
  const description =
    'Your own trust. The services of clearing houses in it were not compared with the Gaia-X registry.'
  return { ...knownIssuers, id: 'own', description }
}

/** The text of a snapshot, with its digest, as of a day. */
export async function snapshotText(content: SnapshotContent): Promise<{
  readonly snapshot: TrustSnapshot
  readonly text: string
}> {
  const snapshot = await createTrustSnapshot(content)
  return { snapshot, text: `${JSON.stringify(snapshot, null, 2)}\n` }
}

function refused(file: string, findings: readonly Finding[]): GxError {
  const [first] = findings
  return new GxError('ERR_INPUT_REFUSED', `${cleanPath(file)}: ${first?.message ?? 'it is not a trust snapshot'}`, {
    ...(first !== undefined && { next: first.next }),
  })
}
