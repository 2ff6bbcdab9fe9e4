import * as vc from '@digitalbazaar/vc'
import type { JsonObject } from '@gxkit/core'
import { GxError, isGxError, ownMember, toArray } from '@gxkit/core'
import type { ContextSet } from '@gxkit/linked-data'
import type { Credential, Presentation } from '../credential.ts'
import { kindOf } from '../members.ts'
import { refuseUnsignable } from '../refuse-unsignable.ts'
import type { Secured, SecureOptions } from '../securing-mechanism.ts'
import { refuseSigner } from '../sign-bytes.ts'
import { suiteContext } from './proof-suite.ts'
import { noLoader, plainPurpose, signingSuite } from './suite.ts'

/**
 * Signs a document with an Ed25519Signature2020 proof inside it. The library changes what it is given, so it gets a copy.
 * A presentation is signed for authentication, with the challenge and domain where there are any.
 */
export async function secureEd25519(
  document: Credential | Presentation,
  options: SecureOptions & { readonly contexts: ContextSet },
): Promise<Secured> {
  const { signer, contexts, challenge, domain, signal } = options
  refuseSigner(signer)
  if (signer.algorithm !== 'EdDSA') {
    throw new GxError(
      'ERR_KEY_ALGORITHM_MISMATCH',
      `Ed25519Signature2020 needs an Ed25519 key, not ${signer.algorithm}.`,
      {
        next: 'Create an Ed25519 key, or secure the document as VC-JWT.',
      },
    )
  }
  const copy: JsonObject = { ...structuredClone(document), '@context': withSuiteContext(document) }
  const kind = kindOf(document) ?? 'credential'
  const { quads } = await refuseUnsignable(copy as Credential | Presentation, { kind, signer, contexts, isRead: true })
  signal?.throwIfAborted()
  const suite = signingSuite(signer, options.now?.() ?? new Date(), { contexts, content: structuredClone(copy), quads })
  const documentLoader = noLoader
  try {
    if (kind === 'credential') {
      return { form: 'embedded', document: await vc.issue({ credential: copy, suite, documentLoader }) }
    }
    const asked = { ...(challenge !== undefined && { challenge }), ...(domain !== undefined && { domain }) }
    const purpose = challenge === undefined && { purpose: plainPurpose('authentication', asked) }
    const signed = await vc.signPresentation({ presentation: copy, suite, documentLoader, ...asked, ...purpose })
    return { form: 'embedded', document: signed }
  } catch (cause) {
    signal?.throwIfAborted()
    if (isGxError(cause)) throw cause
    throw new GxError('ERR_INPUT_REFUSED', 'The document was not signed: its content could not be processed.', {
      cause,
    })
  }
}

/** The contexts of a document with the one of the suite at the end, where it is not among them. */
function withSuiteContext(document: JsonObject): JsonObject[string] {
  const contexts = toArray(ownMember(document, '@context'))
  return contexts.includes(suiteContext) ? contexts : [...contexts, suiteContext]
}
