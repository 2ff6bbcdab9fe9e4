import { GxError, type Report } from '@gxkit/core'
import { createVerifier, type TrustPort } from '@gxkit/verify'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readStandardInput, readTextFile } from '../files/read.ts'
import { dateOption, flag, textOption } from '../input.ts'
import { projectAround } from '../project/folders.ts'
import { createResolver } from '../project/resolver.ts'
import { validatorOf } from '../project/validator.ts'
import { createSourceTexts } from '../render/sources.ts'
import { renderVerification } from '../render/verification.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { releaseOption } from '../vocabulary/release-option.ts'

/** Findings that say "could not be looked up" rather than "is wrong". */
const unavailable: ReadonlySet<string> = new Set(['did/unavailable', 'did/refused', 'did/not-found'])
/** Findings that only repeat what others say. */
const follows: ReadonlySet<string> = new Set(['verify/nothing-verified', 'proof/key-unavailable'])

/** `gx verify <file|->`: everything that can be checked without the network, unless --online is given. */
export async function run(input: CommandInput, { signal, now, say, style, voice }: CommandContext): Promise<Outcome> {
  const [path = '-'] = input.args
  const isStdin = path === '-'
  const at = dateOption(input, 'at')
  const online = flag(input, 'online')
  const dids = textOption(input, 'dids')
  const shapes = input.options.shapes !== false
  const name = isStdin ? 'standard input' : path
  const project = isStdin ? undefined : await projectAround(path)
  const resolver = await createResolver({ dids, project, online })
  const release = await releaseOption(input, isStdin ? undefined : path)
  if (online) say('Online: DID documents of did:web may be fetched over HTTPS.')
  if (!shapes)
    say('Without shapes: signatures and dates alone. What the credentials say is not compared with the rules.')
  const text = isStdin ? await readStandardInput(signal) : await readTextFile(path, 'file')

  const trust = await trustOf(input)
  const verifier = createVerifier({
    release,
    resolver,
    validator: shapes && validatorOf(release),
    now: at === undefined ? now : () => at,
    ...(trust && { trust }),
  })
  const [challenge, domain] = [textOption(input, 'challenge'), textOption(input, 'domain')]
  const result = await verifier.verify(text, {
    source: name,
    signal,
    ...(challenge !== undefined && { challenge }),
    ...(domain !== undefined && { domain }),
  })
  const { unfold } = await import('../project/unfold.ts')
  const { texts } = unfold({ name, text })
  const sources = await createSourceTexts([{ name, text }, ...texts])
  const { report, form } = result
  const documents = result.ok
    ? [...(result.presentation === undefined ? [] : [result.presentation]), ...result.credentials]
    : result.unverified
  const next = result.ok ? `gx inspect ${pastePath(path)}` : nextStep(report, { online, path, dids })
  return {
    exitCode: result.ok ? 0 : onlyUnavailable(report) ? 3 : 1,
    told: renderVerification(result, { name, sources, style: style.out, voice: voice.out, next, ...(at && { at }) }),
    report,
    sources,
    ...(next !== undefined && { next }),
    json: {
      form,
      offline: !online,
      ...(at && { at: at.toISOString() }),
      [result.ok ? 'verified' : 'unverified']: plain(documents),
    },
  }
}

/** Whom to trust, if a snapshot was named. Its code is loaded only then. */
async function trustOf(input: CommandInput): Promise<TrustPort | undefined> {
  const file = textOption(input, 'trust')
  const folder = textOption(input, 'certificates')
  if (file === undefined) {
    if (folder === undefined) return undefined
    throw new GxError('ERR_OPTION_INVALID', '--certificates needs --trust: chains are compared with a trust snapshot', {
      next: 'Make a snapshot with "gx trust import roots.pem", then add --trust trust.json.',
    })
  }
  const [{ createTrust }, { readSnapshotFile }, { certificateFolder }] = await Promise.all([
    import('@gxkit/trust'),
    import('../trust/snapshot-file.ts'),
    import('../trust/certificate-folder.ts'),
  ])
  const certificates = folder === undefined ? undefined : await certificateFolder(folder)
  return createTrust({ snapshot: await readSnapshotFile(file), ...(certificates && { certificates }) })
}

function nextStep(
  report: Report,
  { online, path, dids }: { readonly online: boolean; readonly path: string; readonly dids: string | undefined },
): string | undefined {
  const errors = report.findings.filter((f) => f.severity === 'error' && !follows.has(f.code))
  const [first] = errors
  if (first === undefined) return undefined
  if (first.code === 'did/not-found' && !online) return 'name a folder with the DID documents (--dids), or add --online'
  if (first.code === 'verify/unknown-format' && path !== '-') return `gx inspect ${pastePath(path)}`
  const incomplete = errors.every(({ code }) => code === 'shape/reference-unresolved')
  return incomplete
    ? `${['gx verify', pastePath(path), ...(dids === undefined ? [] : ['--dids', pastePath(dids)])].join(' ')} --no-shapes`
    : `gx explain ${first.code}`
}

function onlyUnavailable(report: Report): boolean {
  const errors = report.findings.filter((f) => f.severity === 'error' && !follows.has(f.code))
  return errors.length > 0 && errors.every((f) => unavailable.has(f.code))
}

function plain(value: unknown): never {
  if (value === undefined) throw new GxError('ERR_INTERNAL', 'nothing to show')
  return JSON.parse(JSON.stringify(value)) as never
}
