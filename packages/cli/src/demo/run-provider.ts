import { join } from 'node:path'
import { type JsonObject, mergeReports, type Report } from '@gxkit/core'
import { plural } from '@gxkit/core/render'
import { issue, present, type Secured, vcJwt } from '@gxkit/credentials'
import { documentsResolver } from '@gxkit/identity'
import { createVerifier } from '@gxkit/verify'
import { pictureOf } from '../picture/picture.ts'
import { toMermaid } from '../picture/to-mermaid.ts'
import { toSvg } from '../picture/to-svg.ts'
import { checkProject } from '../project/check-project.ts'
import { credentialFileText, securedEnding, securedFileText } from '../project/credential-file.ts'
import { folders } from '../project/folders.ts'
import type { ProjectFiles } from '../project/load-project.ts'
import { didFile } from '../project/resolver.ts'
import { validatorOf } from '../project/validator.ts'
import type { Account } from './account.ts'
import type { Party } from './party.ts'

/** What the demo shares between providers. */
export interface DemoOptions {
  readonly account: Account
  readonly now: () => Date
  readonly signal: AbortSignal
  /** Makes the key and DID document of a party, or gives them again. */
  readonly party: (did: string) => Promise<Party>
  /** Takes a file, by its path; private keys are marked. */
  readonly write: (path: string, content: string, secret?: boolean) => void
}

/** Outcome for one provider: fine, or a report that says what is not. */
export type ProviderOutcome =
  | { readonly ok: true; readonly checks: number }
  | { readonly ok: false; readonly report: Report }

/** Takes one provider the whole way: check, keys, build, sign, present, verify, picture. */
export async function runProvider(project: ProjectFiles, options: DemoOptions): Promise<ProviderOutcome> {
  const { account, now, signal, party, write } = options
  const { folder, texts, release, settings } = project
  for (const { name, text } of texts) write(name, text)

  const { report, credentials } = await account.step('check', async () => {
    const checked = await checkProject(project, { now, signal })
    const passed = checked.report.checks.filter(({ status }) => status === 'passed').length
    return [`${plural(texts.length, 'file')} of plain facts read, ${passed} checks passed`, checked]
  })
  if (!report.ok || !settings.ok) return { ok: false, report }
  const { issuer } = settings.value

  const parties = await account.step('keys', async () => {
    const dids = [...new Set([issuer, ...credentials.map(({ credential }) => String(credential.issuer))])]
    const all = new Map<string, Party>()
    for (const did of dids) all.set(did, await party(did))
    const own = all.get(issuer)
    if (own !== undefined) write(join(folder, folders.keys, 'key-1.jwk.json'), credentialFileText(own.privateJwk), true)
    for (const { did, didDocument } of all.values())
      write(join(folder, folders.dids, didFile(did)), credentialFileText(didDocument))
    return [`a private key, and DID documents of ${dids.join(' and ')}`, all]
  })

  await account.step('build', async () => {
    for (const { id, credential } of credentials)
      write(join(folder, folders.build, `${id}.json`), credentialFileText(credential))
    return [`${plural(credentials.length, 'credential')}, not signed yet`, undefined]
  })

  const resolver = documentsResolver([...parties.values()].map(({ didDocument }) => didDocument))
  const mechanism = vcJwt({ release })
  const signed = await account.step('sign', async () => {
    const all: Secured[] = []
    const bySigner = new Map<string, number>()
    for (const { id, credential } of credentials) {
      signal.throwIfAborted()
      const did = String(credential.issuer)
      const { signer } = parties.get(did) ?? (await party(did))
      const secured = await issue(credential, { signer, mechanism, resolver, now, signal })
      write(join(folder, folders.signed, `${id}${securedEnding(secured)}`), securedFileText(secured))
      bySigner.set(did, (bySigner.get(did) ?? 0) + 1)
      all.push(secured)
    }
    const who = [...bySigner].map(
      ([did, count]) => `${count} by ${did === issuer ? did : `${did} (the demo plays the notary)`}`,
    )
    return [who.join(', '), all]
  })

  const file = join(folder, 'presentation.jwt')
  const token = await account.step('present', async () => {
    const { signer } = parties.get(issuer) ?? (await party(issuer))
    const text = securedFileText(await present(signed, { signer, mechanism, resolver, holder: issuer, now, signal }))
    write(file, text)
    return [`all ${signed.length} in one presentation, signed by ${issuer}`, text]
  })

  const result = await account.step('verify', async () => {
    const verified = await createVerifier({ release, resolver, now, validator: validatorOf(release) }).verify(token, {
      source: file,
      signal,
    })
    const passed = verified.report.checks.filter(({ status }) => status === 'passed').length
    return [verified.ok ? `offline, ${passed} checks passed: signatures, dates, shapes` : 'NOT verified', verified]
  })
  if (!result.ok) return { ok: false, report: mergeReports([report, result.report]) }

  await account.step('picture', async () => {
    const documents = result.credentials.map(({ credential }) => credential as unknown as JsonObject)
    const picture = pictureOf(`${nameOf(documents) ?? issuer}: who claims what about whom`, documents)
    write(join(folder, 'who-claims-what.svg'), toSvg(picture))
    write(join(folder, 'who-claims-what.mmd'), toMermaid(picture))
    return ['who claims what about whom, as SVG and as Mermaid text', undefined]
  })
  const checks = result.report.checks.filter(({ status }) => status === 'passed').length
  return { ok: true, checks }
}

/** The name of the company, from its own credential. */
function nameOf(documents: readonly JsonObject[]): string | undefined {
  for (const { credentialSubject } of documents) {
    const { type, name } = (credentialSubject ?? {}) as JsonObject
    if (typeof type === 'string' && type.endsWith('LegalPerson') && typeof name === 'string') return name
  }
  return undefined
}
