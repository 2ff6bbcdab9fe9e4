import type { enclosed } from '@gxkit/credentials'
import { recognisedObject } from './receive.ts'
import type { Received } from './received.ts'

type Entry = ReturnType<typeof enclosed>['entries'][number]

/** A credential inside a presentation, in the form in which documents are examined. */
export function receiveInner({ secured, document, source }: Entry): Received {
  if (secured === undefined) return { source, ...recognisedObject(document ?? {}) }
  if (secured.form === 'embedded') return { source, ...recognisedObject(secured.document) }
  const kind = secured.mediaType === 'application/vp+jwt' ? 'presentation' : 'credential'
  const form = kind === 'presentation' ? 'vp-jwt' : 'vc-jwt'
  return { source, recognised: { form, secured, kind }, findings: [] }
}
