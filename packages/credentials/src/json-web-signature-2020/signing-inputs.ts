import type { JsonObject, JsonValue } from '@gxkit/core'
import { isJsonObject, ownMember, sha256, toArray, toHex } from '@gxkit/core'
import { canonicalize } from '@gxkit/linked-data'
import { dataModelContexts } from '../credential.ts'
import type { ProofSubject } from '../embedded/proof-suite.ts'
import type { Coverage } from '../securing-mechanism.ts'

/** The name of what Gaia-X services of the first generation signed, strictest coverage of the document first. */
export type SigningInputName = 'doc-hash-hex' | 'proof-and-document-hash' | 'subject-hash-only'

/** One way in which a JsonWebSignature2020 was computed. */
export interface SigningInput {
  readonly name: SigningInputName
  readonly coverage: Coverage
  /** Whether the members of the proof are signed. */
  readonly coversOptions: boolean
  /** The payloads to try; none when the document has nothing of that kind. */
  payloads(subject: Subject): AsyncIterable<Uint8Array>
}

type Subject = Pick<ProofSubject, 'content' | 'quads' | 'proof' | 'contexts'>

/** The context of the JsonWebSignature2020 suite. */
export const suiteContext = 'https://w3id.org/security/suites/jws-2020/v1'

const form = 'how it is written: the order of members and white space'

/** The signing inputs that real services used, in the order in which they are tried. */
export const signingInputs: readonly SigningInput[] = [
  {
    name: 'doc-hash-hex',
    coversOptions: false,
    coverage: {
      covered: 'every statement of the document',
      notCovered: ['everything in the proof: its time ("created"), its purpose, its challenge and domain', form],
    },
    async *payloads({ quads }) {
      yield new TextEncoder().encode(await documentHashHex(quads))
    },
  },
  {
    name: 'proof-and-document-hash',
    coversOptions: true,
    coverage: { covered: 'every statement of the document, and the members of the proof', notCovered: [form] },
    payloads: bothHashes,
  },
  {
    name: 'subject-hash-only',
    coversOptions: false,
    coverage: {
      covered: 'the text in "credentialSubject.hash"',
      notCovered: ['the issuer, the dates, the type, every other claim about the subject, and everything in the proof'],
    },
    async *payloads({ content }) {
      const subjects = toArray<JsonValue>(ownMember(content, 'credentialSubject'))
      for (const subject of subjects) {
        const hash = isJsonObject(subject) ? ownMember(subject, 'hash') : undefined
        if (typeof hash === 'string' && hash.length <= 200) yield new TextEncoder().encode(hash)
      }
    },
  },
]

/** SHA-256 of the canonical document as lower-case hexadecimal text: what the Gaia-X services of 22.10 sign. */
export async function documentHashHex(quads: Subject['quads']): Promise<string> {
  return toHex(await sha256(await canonicalize(quads)))
}

/** The hash of the proof options under each of the contexts that implementations gave them, then that of the document. */
async function* bothHashes({ content, quads, proof, contexts }: Subject): AsyncGenerator<Uint8Array> {
  const { jws: _, '@context': own, ...options } = proof
  const choices: readonly (JsonValue | undefined)[] = [
    own,
    ownMember(content, '@context'),
    [dataModelContexts['1.1'], suiteContext],
  ]
  const documentHash = await sha256(await canonicalize(quads))
  const tried = new Set<string>()
  for (const context of choices) {
    const key = JSON.stringify(context)
    if (context === undefined || tried.has(key)) continue
    tried.add(key)
    const optionsHash = await hashOf({ '@context': context, ...options }, contexts)
    if (optionsHash === undefined) continue
    yield new Uint8Array([...optionsHash, ...documentHash])
  }
}

/** Options that cannot be read under a context were not signed under it. */
async function hashOf(options: JsonObject, contexts: Subject['contexts']): Promise<Uint8Array | undefined> {
  try {
    return await sha256(await canonicalize(options, { contexts, source: 'proof' }))
  } catch {
    return undefined
  }
}
