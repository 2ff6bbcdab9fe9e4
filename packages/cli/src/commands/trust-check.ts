import { type Check, createReport, type Finding } from '@gxkit/core'
import {
  buildPath,
  checkHost,
  checkRevocation,
  defaultCertificateLimits,
  gradeOf,
  meaningOf,
  nameOfCertificate,
  parseCertificates,
  type TrustAnswer,
} from '@gxkit/trust'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { exists, readBinaryFile } from '../files/read.ts'
import { dateOption, flag, textOption } from '../input.ts'
import { onlineFor } from '../project/online.ts'
import { clean } from '../terminal/clean.ts'
import { portsOfTrust } from '../trust/ports-of-trust.ts'
import { readSnapshotFile } from '../trust/snapshot-file.ts'

/** `gx trust check <file>`: where a certificate chain leads, and what is wrong on the way. */
export async function run(input: CommandInput, { now, signal }: CommandContext): Promise<Outcome> {
  const [path = ''] = input.args
  const named = textOption(input, 'trust')
  const file = named ?? 'trust.json'
  const snapshot = named !== undefined || (await exists(file)) ? await readSnapshotFile(file) : undefined
  const at = dateOption(input, 'at') ?? now()
  const online = await onlineFor(input)
  const location = { source: path, pointer: '' as const }
  const done = (
    found: readonly Finding[],
    lines: readonly string[],
    extra: Partial<Outcome['json']> = {},
    revocation?: TrustAnswer,
  ): Outcome => {
    const isBad = found.some(({ severity }) => severity === 'error')
    const checks: Check[] = [{ id: 'trust/certificate-chain', status: isBad ? 'failed' : 'passed', location }]
    if (revocation !== undefined) {
      const { status, reason } = revocation
      checks.push({ id: 'trust/revocation', status, location, reason })
    }
    const findings = [...found, ...(revocation?.findings ?? [])]
    const failed = findings.some(({ severity }) => severity === 'error')
    return {
      exitCode: failed ? 1 : 0,
      report: createReport({ findings, checks, sources: [{ name: path }] }),
      out: lines.join('\n'),
      json: { at: at.toISOString(), ...extra },
      ...(failed && { next: `gx explain ${findings.find(({ severity }) => severity === 'error')?.code ?? ''}` }),
    }
  }
  const content = await readBinaryFile(path, 'certificate chain', defaultCertificateLimits.documentBytes)
  const parsed = await parseCertificates(content, { source: path })
  if (!parsed.ok) return done(parsed.findings, [])
  const built = await buildPath(parsed.value, { anchors: snapshot?.certificates ?? [], at, source: path, signal })
  const shown = built.path.map((each, i) => {
    const period = `${each.notBefore.slice(0, 10)} to ${each.notAfter.slice(0, 10)}`
    return `${'  '.repeat(i)}${clean(nameOfCertificate(each))}, ${each.keyType}, ${period}`
  })
  const [leaf] = built.path
  const did = textOption(input, 'did')
  const host = did === undefined || leaf === undefined ? undefined : checkHost(leaf, did, { source: path })
  const findings = [...built.findings, ...(host === undefined ? [] : [host])]
  const json = {
    path: built.path.map(({ subject, serialNumber, fingerprint }) => ({ subject, serialNumber, fingerprint })),
  }
  if (!built.ok || snapshot === undefined) return done(findings, shown, json)
  const {
    ev = false,
    qualified = false,
    public: known = false,
  } = snapshot.anchors[snapshot.certificates.indexOf(built.anchor)] ?? {}
  const grade = gradeOf(built.path, { ev, qualified, public: known })
  const { words, production } = meaningOf(grade)
  const verdict = `${production ? 'Good for production' : 'Good for tests, not for production'}: ${words}.`
  const { revocation: port } = await portsOfTrust({ online, folder: textOption(input, 'certificates') })
  const mode = flag(input, 'requireRevocation') ? 'required' : 'reported'
  const revocation = await checkRevocation(built.path, {
    at,
    now: now(),
    source: path,
    mode,
    signal,
    ...(port && { port }),
  })
  return done(
    findings,
    [...shown, verdict, revocationLine(revocation)],
    { ...json, grade, snapshot: { id: snapshot.id, date: snapshot.date, digest: snapshot.digest } },
    revocation,
  )
}

function revocationLine({ status, reason, findings }: TrustAnswer): string {
  if (status !== 'not-checked') return `Revocation: ${reason}.`
  if (findings.length > 0) return `Revocation is not known: ${reason}.`
  return 'Whether one of these was revoked was not asked; --online asks the authorities.'
}
