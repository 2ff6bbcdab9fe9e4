import { finding, isJsonObject, type JsonObject } from '@gxkit/core'
import { recognise } from '@gxkit/credentials'
import { type CheckDefinition, judge } from '../check.ts'
import { type DocumentUnderCheck, isUnsignedByDesign } from '../document.ts'

/** The document has a form that can be verified: a token, an envelope, or an embedded proof of a known type. */
export const formatRecognised: CheckDefinition<DocumentUnderCheck> = {
  id: 'format/recognised',
  clause: 'VCDM 2.0, section 4.12',
  requires: [],
  applies: () => true,
  run: (subject) => {
    const { received, source, inner } = subject
    const { recognised, findings, note } = received
    const place = { location: { source, pointer: '' as const } }
    if (recognised === undefined) return { status: 'failed', findings, reason: 'it could not be read' }
    const { form, secured, reason = 'of no known form' } = recognised
    if (isUnsignedByDesign(subject)) {
      const reason = 'a presentation without a proof, as the release has them'
      return judge([...findings, finding('presentation/unsigned', {}, place)], reason)
    }
    if (form === 'unsecured') {
      const code = inner ? 'presentation/unsecured-credential' : 'verify/unsecured'
      return { status: 'failed', findings: [...findings, finding(code, {}, place)] }
    }
    if (secured !== undefined) return judge(findings, note === undefined ? form : `${form}, ${note}`)
    if (form === 'embedded') {
      const unsupported = finding('verify/unsupported-mechanism', { mechanism: reason }, place)
      return { status: 'failed', findings: [...findings, unsupported] }
    }
    if (findings.some((f) => f.severity === 'error')) return { status: 'failed', findings }
    const found = heldIn(recognised.document) ?? reason
    return { status: 'failed', findings: [finding('verify/unknown-format', { found }, place)] }
  },
}

/** Says which members hold documents, where an object is none itself; collections of several are found in the wild. */
function heldIn(document: JsonObject = {}): string | undefined {
  const members = Object.entries(document).filter(
    ([, value]) => isJsonObject(value) && recognise(value).kind !== undefined,
  )
  if (members.length === 0) return undefined
  const names = members.map(([name]) => JSON.stringify(name)).join(', ')
  return `a JSON object that holds documents in ${names.slice(0, 200)}; give them one by one`
}
