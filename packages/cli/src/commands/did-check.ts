import { X509Certificate } from 'node:crypto'
import { resolve } from 'node:path'
import { type Check, createReport, type Finding, finding, GxError, type JsonValue, parseJson } from '@gxkit/core'
import { checkDidDocument, type PublicJwk } from '@gxkit/identity'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readTextFile } from '../files/read.ts'
import { flag, listOption, textOption } from '../input.ts'
import { projectAround } from '../project/folders.ts'
import { createResolver } from '../project/resolver.ts'
import { createSourceTexts, type NamedText } from '../render/sources.ts'
import { cleanPath } from '../terminal/clean.ts'

/** `gx did check <file|did>`: what is wrong with a DID document, for those who publish it. */
export async function run(input: CommandInput, { signal }: CommandContext): Promise<Outcome> {
  const [named = ''] = input.args
  const certificates = listOption(input, 'certificate')
  const keys = certificates.length === 0 ? undefined : (await Promise.all(certificates.map(keysIn))).flat()
  const certified = keys === undefined ? {} : { certifiedKeys: keys }
  const isDid = named.startsWith('did:')
  const { findings, texts } = isDid
    ? { findings: await resolved(named, input, { signal, certified }), texts: [] as NamedText[] }
    : await inFile(named, textOption(input, 'did'), certified)
  const errors = findings.some(({ severity }) => severity === 'error')
  const check: Check = {
    id: 'did/document',
    status: errors ? 'failed' : 'passed',
    location: { source: texts[0]?.name ?? named, pointer: '' },
    clause: 'DID Core 1.0, section 5',
  }
  const report = createReport({ findings, checks: [check] })
  return { exitCode: errors ? 1 : 0, report, sources: await createSourceTexts(texts), json: { checked: named } }
}

type Certified = { readonly certifiedKeys?: readonly PublicJwk[] }

async function inFile(
  file: string,
  did: string | undefined,
  certified: Certified,
): Promise<{ readonly findings: readonly Finding[]; readonly texts: NamedText[] }> {
  const text = await readTextFile(file, 'DID document')
  const texts = [{ name: file, text }]
  const parsed = parseJson(text, { source: file })
  if (!parsed.ok) return { findings: parsed.findings, texts }
  const options = { source: file, place: resolve(file), ...(did !== undefined && { did }), ...certified }
  return { findings: checkDidDocument(parsed.value as JsonValue, options), texts }
}

async function resolved(
  did: string,
  input: CommandInput,
  { signal, certified }: { readonly signal: AbortSignal; readonly certified: Certified },
): Promise<readonly Finding[]> {
  const online = flag(input, 'online')
  const resolver = await createResolver({
    dids: textOption(input, 'dids'),
    project: await projectAround('.'),
    online: online ? {} : undefined,
  })
  const resolution = await resolver.resolve(did, { signal })
  if (!resolution.ok)
    return resolution.findings.length > 0 ? resolution.findings : [finding('did/not-found', { did, where: 'here' })]
  return checkDidDocument(resolution.document, { did, source: resolution.from, ...certified })
}

async function keysIn(file: string): Promise<readonly PublicJwk[]> {
  const text = await readTextFile(file, 'certificate file')
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  try {
    if (blocks.length === 0) throw new TypeError('no certificate')
    return blocks.map((pem) => new X509Certificate(pem).publicKey.export({ format: 'jwk' }) as unknown as PublicJwk)
  } catch {
    throw new GxError('ERR_INPUT_REFUSED', `${cleanPath(file)} holds no certificate in PEM that can be read`, {
      next: 'Give the certificate, or its chain, as PEM.',
    })
  }
}
