import { GxError } from '@gxkit/core'
import { parseDid } from '@gxkit/identity'
import type { SnapshotIssuer, TrustRole } from '@gxkit/trust'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { dateOption, listOption, textOption } from '../input.ts'
import { clean, cleanPath } from '../terminal/clean.ts'
import { pastePath } from '../terminal/pasteable.ts'
import { snapshotText, snapshotToChange } from '../trust/snapshot-file.ts'

const roleNames: readonly TrustRole[] = ['notary', 'compliance', 'issuer']

/** `gx trust add <did> --role <role>`: somebody is trusted to state certain things. */
export async function run(input: CommandInput, { stage, say, now }: CommandContext): Promise<Outcome> {
  const [did = ''] = input.args
  const parsed = parseDid(did)
  if (!parsed.ok) {
    throw new GxError('ERR_DID_INVALID', parsed.findings[0]?.message ?? 'this is not a DID', {
      next: 'Write it like did:web:notary.example.',
    })
  }
  const roles = rolesOf(listOption(input, 'role'))
  const file = textOption(input, 'trust') ?? 'trust.json'
  const before = await snapshotToChange(file)
  const [from, until] = [dayOption(input, 'from'), dayOption(input, 'until')]
  const issuer: SnapshotIssuer = { did, roles, ...(from && { from }), ...(until && { until }), source: 'own decision' }
  const { snapshot, text } = await snapshotText({
    ...before,
    date: now().toISOString().slice(0, 10),
    issuers: [...before.issuers.filter((each) => !isReplaced(each, issuer)), issuer],
  })
  stage.add(file, text, { replace: true })
  stage.commit()
  say(`${clean(did)} is trusted as ${roles.join(' and ')} now:`)
  const json = { file, did, roles: [...roles], digest: snapshot.digest }
  return { exitCode: 0, out: cleanPath(file), json, next: `gx trust show ${pastePath(file)}` }
}

/** An entry for the same roles gives way; earlier ones for other roles stay. */
function isReplaced(entry: SnapshotIssuer, issuer: SnapshotIssuer): boolean {
  return entry.did === issuer.did && entry.roles.every((role) => issuer.roles.includes(role))
}

function dayOption(input: CommandInput, name: string): string | undefined {
  return dateOption(input, name)?.toISOString().slice(0, 10)
}

function rolesOf(texts: readonly string[]): readonly TrustRole[] {
  const roles = roleNames.filter((role) => texts.includes(role))
  if (roles.length > 0 && roles.length === new Set(texts).size) return roles
  throw new GxError('ERR_OPTION_INVALID', 'a role is needed: notary, compliance or issuer', {
    next: 'Add --role notary for somebody who states registration numbers, --role compliance for a clearing house.',
  })
}
