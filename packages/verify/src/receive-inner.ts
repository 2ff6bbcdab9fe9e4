import { type EnclosedCredential, recognise } from '@gxkit/credentials'
import type { Received } from './received.ts'

/**
 * A credential inside a presentation, in the form in which documents are examined. What is no credential at all was
 * found when the presentation was taken apart, and is not looked at again.
 */
export function receiveInner({ secured, document, source }: EnclosedCredential): Received {
  if (secured?.form === 'enveloped') {
    const kind = secured.mediaType === 'application/vp+jwt' ? 'presentation' : 'credential'
    const form = kind === 'presentation' ? 'vp-jwt' : 'vc-jwt'
    return { source, recognised: { form, secured, kind, findings: [] }, findings: [] }
  }
  const recognised = document && recognise(document, { source })
  if (recognised === undefined || recognised.kind === 'presentation') return { source, findings: [] }
  return { source, recognised, findings: [] }
}
