import type { JsonObject, JsonValue } from '@gxkit/core'
import { ownMember, toArray, toDateTimeStamp } from '@gxkit/core'
import type { ContextSet, RdfDocument } from '@gxkit/linked-data'
import type { Credential, Presentation } from '../credential.ts'
import { kindOf } from '../members.ts'
import { refuseUnsignable } from '../refuse-unsignable.ts'
import type { Secured, SecureOptions } from '../securing-mechanism.ts'

/**
 * Puts a proof into a copy of a document: the context of the suite is added where it lacks, the proof gets its time and
 * purpose, and the suite makes the signature.
 */
export async function secureEmbedded(
  document: Credential | Presentation,
  options: SecureOptions & {
    readonly contexts: ContextSet
    /** The context that must be there, unless the document has one of `insteadOf`. */
    readonly suiteContext: string
    readonly insteadOf?: readonly string[]
    /** The first members of the proof. */
    readonly start: JsonObject
    /** Makes the member that holds the signature. */
    readonly sign: (run: {
      readonly content: JsonObject
      readonly quads: RdfDocument['quads']
      readonly proof: JsonObject
    }) => Promise<JsonObject>
  },
): Promise<Secured> {
  const { signer, contexts, challenge, domain, signal, start } = options
  const kind = kindOf(document) ?? 'credential'
  const content: JsonObject = { ...structuredClone(document), '@context': withContext(document, options) }
  const unsigned = content as Credential | Presentation
  const { quads } = await refuseUnsignable(unsigned, { kind, signer, contexts, isRead: true })
  signal?.throwIfAborted()
  const isPresentation = kind === 'presentation'
  const proof: JsonObject = {
    ...start,
    created: toDateTimeStamp(options.now?.() ?? new Date()),
    verificationMethod: signer.verificationMethod,
    proofPurpose: isPresentation ? 'authentication' : 'assertionMethod',
    ...(isPresentation && challenge !== undefined && { challenge }),
    ...(isPresentation && domain !== undefined && { domain }),
  }
  const signature = await options.sign({ content, quads, proof })
  return { form: 'embedded', document: { ...content, proof: { ...proof, ...signature } } }
}

/** The contexts of a document with the one of the suite at the end, where it is not among them. */
function withContext(
  document: JsonObject,
  { suiteContext, insteadOf = [] }: { readonly suiteContext: string; readonly insteadOf?: readonly string[] },
): JsonValue {
  const contexts = toArray<JsonValue>(ownMember(document, '@context'))
  const known = contexts.some((each) => each === suiteContext || insteadOf.some((other) => other === each))
  return known ? contexts : [...contexts, suiteContext]
}
