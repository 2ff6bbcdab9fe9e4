import { join } from 'node:path'
import {
  type Check,
  createReport,
  defaultLimits,
  type Finding,
  finding,
  GxError,
  type JsonObject,
  type Report,
} from '@gxkit/core'
import { plural } from '@gxkit/core/render'
import { checkStructure, parseCompactJws, recognise, type Secured, withoutJwtClaims } from '@gxkit/credentials'
import { factsOf, listFolder, readTextFile } from '../files/read.ts'
import type { NamedText } from '../render/sources.ts'
import { cleanFolder } from '../terminal/clean.ts'
import { folders } from './folders.ts'

/** Credentials that others issued to the provider, as they lie in a project. */
export interface Received {
  readonly texts: readonly NamedText[]
  /** What lies in the folder and is no file of a credential. */
  readonly findings: readonly Finding[]
}

/** What the credentials say, read but not verified. */
export interface ReadReceived {
  readonly report: Report
  readonly credentials: readonly { readonly source: string; readonly document: JsonObject; readonly secured: Secured }[]
}

const reason = 'its signature is not looked at here; gx verify does'

/**
 * Reads the files in the folder `received` of a project. Whatever else lies there is told, hidden files excepted.
 *
 * @throws GxError ERR_FILE_UNREADABLE, ERR_INPUT_REFUSED, ERR_LIMIT
 */
export async function loadReceived(project: string): Promise<Received> {
  const folder = join(project, folders.received)
  const names = (await listFolder(folder)).filter((name) => !name.startsWith('.'))
  if (names.length > defaultLimits.credentials) {
    const found = `${plural(names.length, 'file')}, allowed are ${defaultLimits.credentials}`
    throw new GxError('ERR_LIMIT', `there are too many files in ${cleanFolder(folder)}: ${found}`, {
      next: 'Keep only the credentials there that your own ones refer to.',
    })
  }
  const texts: NamedText[] = []
  const findings: Finding[] = []
  for (const name of names) {
    const source = join(folder, name)
    const isFolder = (await factsOf(source, 'received credential')).isDirectory()
    if (!isFolder && /\.(jwt|json)$/i.test(name)) {
      texts.push({ name: source, text: await readTextFile(source, 'received credential') })
      continue
    }
    const found = isFolder ? 'it is a folder' : 'its name ends neither in .jwt nor in .json'
    findings.push(finding('verify/unknown-format', { found }, { location: { source, pointer: '' } }))
  }
  return { texts, findings }
}

/** The texts in which findings can be shown: a token has no lines, and an envelope not those of the credential. */
export function legible({ texts }: Received): readonly NamedText[] {
  return texts.filter(
    ({ name, text }) => !['vc-jwt', 'vp-jwt', 'enveloped-object'].includes(recognise(text, { source: name }).form),
  )
}

/** Decodes received credentials, strictly. A file that holds anything else, or breaks the data model, is a finding. */
export function readReceived({ texts, findings }: Received): ReadReceived {
  const reports: { findings: readonly Finding[]; checks: readonly Check[] }[] = [{ findings, checks: [] }]
  const credentials: ReadReceived['credentials'][number][] = []
  for (const { name, text } of texts) {
    const location = { source: name, pointer: '' as const }
    const { secured, document, findings: found } = readOne(name, text)
    const problems = document === undefined ? found : [...found, ...checkStructure(document, structure(name))]
    const failed = problems.some(({ severity }) => severity === 'error')
    reports.push({
      findings: problems,
      checks: [
        { id: 'credential/structure', status: failed ? 'failed' : 'passed', location },
        { id: 'proof/signature', status: 'not-checked', location, reason },
      ],
    })
    if (!failed && secured !== undefined && document !== undefined)
      credentials.push({ source: name, document, secured })
  }
  const report = createReport({
    findings: reports.flatMap((each) => each.findings),
    checks: reports.flatMap((each) => each.checks),
  })
  return { report, credentials }
}

function structure(source: string): { readonly source: string; readonly kind: 'credential' } {
  return { source, kind: 'credential' }
}

interface One {
  readonly secured?: Secured
  readonly document?: JsonObject
  readonly findings: readonly Finding[]
}

function readOne(source: string, text: string): One {
  const location = { source, pointer: '' as const }
  const recognised = recognise(text, { source })
  const { form, kind, secured, findings } = recognised
  if (findings.length > 0) return { findings }
  if (kind === 'presentation') return { findings: [finding('presentation/nested', {}, { location })] }
  if (form === 'unsecured') return { findings: [finding('verify/unsecured', {}, { location })] }
  if (secured === undefined) {
    const code = form === 'embedded' ? 'verify/unsupported-mechanism' : 'verify/unknown-format'
    const what = recognised.reason ?? form
    const found =
      code === 'verify/unsupported-mechanism'
        ? finding(code, { mechanism: what }, { location })
        : finding(code, { found: what }, { location })
    return { findings: [found] }
  }
  if (secured.form === 'enveloped') {
    const parsed = parseCompactJws(secured.token, { source })
    if (!parsed.ok) return { findings: parsed.findings }
    return { secured, document: withoutJwtClaims(parsed.jws.payload), findings: [] }
  }
  const { proof: _, ...document } = secured.document
  return { secured, document, findings: [] }
}
