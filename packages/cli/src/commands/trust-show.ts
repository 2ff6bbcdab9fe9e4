import { createTrustSnapshot, knownIssuers, type LoadedSnapshot, nameOfCertificate } from '@gxkit/trust'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { clean } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { readSnapshotFile } from '../trust/snapshot-file.ts'

/** `gx trust show [file]`: whom a snapshot trusts. */
export async function run(input: CommandInput, { style }: CommandContext): Promise<Outcome> {
  const [file] = input.args
  const snapshot: LoadedSnapshot =
    file === undefined
      ? { ...(await createTrustSnapshot(knownIssuers)), certificates: [] }
      : await readSnapshotFile(file)
  const { id, date, digest, description, anchors, issuers, certificates } = snapshot
  const roots = certificates.map((certificate, i) => {
    const { ev, qualified, public: known, source, signature } = anchors[i] ?? {}
    const marks = [ev && 'EV', qualified && 'qualified', known && 'public'].filter(Boolean).join(', ')
    return `  ${clean(nameOfCertificate(certificate))} until ${certificate.notAfter.slice(0, 10)}${marks && `, ${marks}`}${source === undefined ? '' : `, from ${clean(source)}`}${signature === undefined ? '' : ` (its signature ${signature === 'checked' ? 'was' : 'was not'} checked)`}`
  })
  const people = issuers.map(({ did, roles, from, until, source, note }) => {
    const period = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ')
    return `  ${clean([did, roles.join(' and '), period, source, note].filter(Boolean).join(', '))}`
  })
  const lines = [
    `${style.out('strong', clean(id))} of ${date}`,
    digest,
    ...(description === undefined ? [] : [clean(description)]),
    '',
    style.out('strong', `Trust anchors (${anchors.length})`),
    ...(roots.length === 0 ? ['  none: no certificate chain can be checked'] : roots),
    '',
    style.out('strong', `Trusted in a role (${issuers.length})`),
    ...(people.length === 0 ? ['  nobody'] : people),
  ]
  const next =
    anchors.length === 0
      ? 'gx trust import <files with root certificates>'
      : `gx trust check chain.pem --trust ${pastePath(file ?? 'trust.json')}`
  return {
    exitCode: 0,
    out: lines.join('\n'),
    json: {
      snapshot: { id, date, digest },
      anchors: certificates.map((certificate, i) => {
        const { certificate: _, ...rest } = anchors[i] ?? {}
        const { subject, fingerprint, serialNumber, notBefore, notAfter } = certificate
        return JSON.parse(JSON.stringify({ subject, serialNumber, fingerprint, notBefore, notAfter, ...rest })) as never
      }),
      issuers: JSON.parse(JSON.stringify(issuers)) as never,
    },
    next,
  }
}
