import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromBase64url, isJsonObject, type JsonObject, type JsonValue, parseJsonObject, toArray } from '@gxkit/core'
import { gaiaX221, gaiaX2210, gaiaX2511, type Release } from '@gxkit/ontology'

/** Verdict and counts that the makers of the collection recorded, with two engines that agree. */
export interface Recorded {
  readonly conforms: boolean
  readonly results: number
  readonly focus: number
  /** Last part of the path and of the constraint of each result; absent where only the counts are known. */
  readonly violations?: readonly string[]
}

/** One document, or one part of it, by the rules of one release. */
export interface Instance {
  readonly name: string
  readonly file: string
  readonly rules: '22.10' | '25.11' | '2.2.1' | '25.11, whole document'
  readonly release: Release
  /** Nothing where the recorded run could not read the document. */
  readonly expected: Recorded | undefined
  /** The document whose whole graph was looked at. */
  readonly document: JsonObject
  /** The credentials in it; none where it is no credential. */
  readonly credentials: readonly JsonObject[]
}

interface Verdict {
  readonly conforms: boolean
  readonly results: number
  readonly focus_nodes: number
  readonly violations?: readonly string[]
  readonly error?: string
}

interface ManifestFile {
  readonly file: string
  readonly expected: {
    readonly shacl?: {
      readonly tagus?: Verdict
      readonly gx?: Verdict
      readonly loire?: readonly Readonly<Record<'as_is' | 'subject_graph' | 'subject_graph_221', Verdict>>[]
    }
  } | null
}

/** Every document of the collection that has a verdict about shapes. */
export function instances(root: string): readonly Instance[] {
  const { files } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { files: ManifestFile[] }
  return files.flatMap(({ file, expected }): readonly Instance[] => {
    const { tagus, gx, loire = [] } = expected?.shacl ?? {}
    const make = (rules: Instance['rules'], verdict: Verdict, document: JsonObject, own: JsonObject[]): Instance => ({
      name: `${file} (${rules})`,
      file,
      rules,
      release: { '22.10': gaiaX2210, '2.2.1': gaiaX221 }[rules as string] ?? gaiaX2511,
      expected: recorded(verdict),
      document,
      credentials: own,
    })
    const text = readFileSync(join(root, file), 'utf8')
    if (tagus !== undefined) {
      const document = JSON.parse(text) as JsonObject
      return [make('22.10', tagus, document, credentialsIn(document))]
    }
    if (gx !== undefined) return [make('2.2.1', gx, JSON.parse(text) as JsonObject, [])]
    return loire.flatMap((verdicts) => {
      const payload = payloadOf(text, file)
      const subject = subjectOf(payload)
      return [
        make('25.11, whole document', verdicts.as_is, payload, []),
        make('25.11', verdicts.subject_graph, subject, [payload]),
        make('2.2.1', verdicts.subject_graph_221, subject, [payload]),
      ]
    })
  })
}

function recorded({ conforms, results, focus_nodes, violations, error }: Verdict): Recorded | undefined {
  return error === undefined ? { conforms, results, focus: focus_nodes, ...(violations && { violations }) } : undefined
}

/** A presentation, a bundle of a description and its compliance credential, or a credential. */
function credentialsIn(document: JsonObject): JsonObject[] {
  const { verifiableCredential, selfDescriptionCredential, complianceCredential } = document
  const inner = [verifiableCredential, selfDescriptionCredential, complianceCredential].flatMap((member) =>
    toArray<JsonValue>(member).filter(isJsonObject),
  )
  if (inner.length > 0) return inner.flatMap(credentialsIn)
  return 'issuer' in document || 'credentialSubject' in document ? [document] : []
}

/** The subject as the recorded run took it: its own context instead of that of the credential, and the types of both. */
function subjectOf(credential: JsonObject): JsonObject {
  const subject = isJsonObject(credential.credentialSubject) ? credential.credentialSubject : {}
  const types = toArray<JsonValue>(credential.type).filter((type) => type !== 'VerifiableCredential')
  return { '@context': credential['@context'] ?? null, ...subject, ...(types.length > 0 && { type: types }) }
}

function payloadOf(text: string, file: string): JsonObject {
  const [, payload = ''] = /eyJ[\w-]+\.([\w-]+)\.[\w-]*/.exec(text) ?? []
  const parsed = parseJsonObject(fromBase64url(payload) ?? '', { source: file })
  if (!parsed.ok) throw new Error(`${file} holds no JSON object`)
  return parsed.value
}
