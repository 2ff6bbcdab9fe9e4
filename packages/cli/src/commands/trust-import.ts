import { createReport, type Finding, GxError } from '@gxkit/core'
import {
  type Certificate,
  nameOfCertificate,
  parseCertificates,
  readTrustList,
  type SnapshotAnchor,
} from '@gxkit/trust'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readBinaryFile } from '../files/read.ts'
import { flag, listOption, textOption } from '../input.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { snapshotText, snapshotToChange } from '../trust/snapshot-file.ts'

const limits = { certificates: 10_000, documentBytes: 64 * 1024 * 1024 }

/** `gx trust import <files...>`: certificates become trust anchors of a snapshot. */
export async function run(input: CommandInput, { stage, say, now }: CommandContext): Promise<Outcome> {
  const file = textOption(input, 'out') ?? 'trust.json'
  const before = await snapshotToChange(file)
  const signers = await signersOf(listOption(input, 'signer'))
  const findings: Finding[] = []
  const notes: Finding[] = []
  const anchors: SnapshotAnchor[] = []
  for (const path of input.args) {
    const content = await readBinaryFile(path, 'file of certificates', limits.documentBytes)
    if (path.toLowerCase().endsWith('.xml')) {
      const list = await readTrustList(new TextDecoder().decode(content), {
        at: now(),
        source: path,
        ...(signers.length > 0 && { signers }),
      })
      if (!list.ok) findings.push(...list.findings)
      else {
        anchors.push(...list.value.anchors)
        notes.push(...list.value.findings)
        const { territory, issued, nextUpdate = 'not stated', anchors: taken, leftOut, signer } = list.value
        if (signer !== undefined) say(`Its signature was checked; it is by ${clean(signer)}.`)
        say(
          `Trust list of ${clean(territory)}, issued ${clean(issued)}, next one ${clean(nextUpdate)}: ${taken.length} taken, ${leftOut} left out.`,
        )
      }
      continue
    }
    const parsed = await parseCertificates(content, { source: path, limits })
    if (!parsed.ok) findings.push(...parsed.findings)
    else anchors.push(...parsed.value.filter(isAuthority).map((each) => anchorOf(each, path, input)))
    if (parsed.ok) for (const each of parsed.value.filter((one) => !isAuthority(one))) say(leftOut(each))
  }
  if (findings.length > 0) return { exitCode: 1, report: createReport({ findings }), json: { anchors: 0 } }
  const known = new Set(before.anchors.map(({ certificate }) => certificate))
  const added = anchors.filter(({ certificate }, i) => {
    return !known.has(certificate) && anchors.findIndex((each) => each.certificate === certificate) === i
  })
  if (anchors.length === 0) {
    throw new GxError('ERR_INPUT_REFUSED', 'there is no certificate of an authority in what was given', {
      next: 'Give the root certificates, or those of the authorities that you trust.',
    })
  }
  const { snapshot, text } = await snapshotText({
    ...before,
    id: textOption(input, 'id') ?? before.id,
    date: now().toISOString().slice(0, 10),
    anchors: [...before.anchors, ...added],
  })
  stage.add(file, text, { replace: true })
  stage.commit()
  say(`${added.length} trust ${added.length === 1 ? 'anchor' : 'anchors'} added, ${snapshot.anchors.length} in all:`)
  const json = { file, added: added.length, anchors: snapshot.anchors.length, digest: snapshot.digest }
  const report =
    notes.length === 0 ? undefined : createReport({ findings: notes, checks: [{ id: 'trust/list', status: 'passed' }] })
  return {
    exitCode: 0,
    out: cleanPath(file),
    json,
    ...(report && { report }),
    next: `gx trust show ${pastePath(file)}`,
  }
}

/** The SHA-256 digests of those who may sign trust lists: given as they are, or of the certificates in a file. */
async function signersOf(given: readonly string[]): Promise<readonly string[]> {
  const digests: string[] = []
  for (const each of given) {
    const digest = each.replaceAll(':', '').toLowerCase()
    if (/^[0-9a-f]{64}$/.test(digest)) {
      digests.push(digest)
      continue
    }
    const parsed = await parseCertificates(await readBinaryFile(each, 'certificate', limits.documentBytes), {
      source: each,
    })
    if (!parsed.ok) {
      const [first] = parsed.findings
      throw new GxError('ERR_INPUT_REFUSED', `${cleanPath(each)}: ${first?.message ?? 'it is no certificate'}`, {
        next: 'Give the certificate of the signer (PEM or DER), or its SHA-256 in 64 hexadecimal digits.',
      })
    }
    digests.push(...parsed.value.map(({ fingerprint }) => fingerprint))
  }
  return digests
}

/** A certificate that vouches for itself may be pinned, too: some federations have no authority. */
function isAuthority(certificate: Certificate): boolean {
  return certificate.isAuthority || certificate.subjectName.key === certificate.issuerName.key
}

function leftOut(certificate: Certificate): string {
  return `Left out: ${nameOfCertificate(certificate)} is no authority; only authorities can be trust anchors.`
}

function anchorOf(certificate: Certificate, source: string, input: CommandInput): SnapshotAnchor {
  return {
    certificate: btoa(Array.from(certificate.der, (byte) => String.fromCharCode(byte)).join('')),
    ...(flag(input, 'ev') && { ev: true }),
    ...(flag(input, 'qualified') && { qualified: true }),
    ...((flag(input, 'public') || flag(input, 'ev') || flag(input, 'qualified')) && { public: true }),
    source: source.slice(0, 200),
  }
}
