import { type Check, type Finding, type JsonObject, ownMember, toArray } from '@gxkit/core'
import type { Coverage } from '@gxkit/credentials'
import type { Companion } from './companions/companion-source.ts'
import { type DocumentUnderCheck, isSigned, isVerified } from './document.ts'
import type { DocumentForm } from './result.ts'
import type { Whole } from './whole.ts'

/** One document of a verification with everything that was checked of it; a presentation holds its credentials. */
export interface DocumentResult {
  /** Name of the document in the report, e.g. `offer.jwt > credential 2`. */
  readonly source: string
  readonly form: DocumentForm
  readonly kind?: 'credential' | 'presentation'
  readonly id?: string
  /** Its types besides `VerifiableCredential` and `VerifiablePresentation`. */
  readonly types: readonly string[]
  /** Everything that was asked of this document passed. */
  readonly verified: boolean
  /** At least its proof is good. Only then do the members below say who signed. */
  readonly signed: boolean
  readonly issuer?: string
  readonly mechanism?: string
  readonly profile?: string
  readonly algorithm?: string
  readonly verificationMethod?: string
  /** What the signature covers and what it does not. */
  readonly coverage?: Coverage
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
  readonly credentials: readonly DocumentResult[]
  /** Verified documents that answered references of this one; absent where nobody could be asked, or nothing had to be. */
  readonly companions?: readonly Companion[]
}

const plainTypes: ReadonlySet<string> = new Set(['VerifiableCredential', 'VerifiablePresentation'])

/** The tree of a verification. */
export function treeOf({ outer, inner, companions = [] }: Whole): DocumentResult {
  const credentials = inner.map(({ document }) => node(document, []))
  return { ...node(outer, credentials), ...(companions.length > 0 && { companions }) }
}

function node(document: DocumentUnderCheck, credentials: readonly DocumentResult[]): DocumentResult {
  const { source, form, kind, content = {}, opened, ledger } = document
  const id = ownMember(content, 'id')
  const known = { ...pick(opened, ['issuer', 'mechanism', 'profile', 'algorithm', 'verificationMethod', 'coverage']) }
  return {
    source,
    form,
    ...(kind && { kind }),
    ...(typeof id === 'string' && { id }),
    types: typesOf(content),
    verified: isVerified(document),
    signed: isSigned(document),
    ...known,
    checks: [...ledger.checks],
    findings: [...ledger.findings],
    credentials,
  }
}

function typesOf(content: JsonObject): readonly string[] {
  const types = toArray(ownMember(content, 'type') ?? ownMember(content, '@type'))
  return types.filter((type) => typeof type === 'string').filter((type) => !plainTypes.has(type))
}

/** Members that an object has, and no others; what is undefined is left out. */
function pick<T extends object, K extends keyof T>(
  object: T | undefined,
  names: readonly K[],
): { [N in K]?: NonNullable<T[N]> } {
  const known = names.flatMap((name) => (object?.[name] === undefined ? [] : [[name, object[name]] as const]))
  return Object.fromEntries(known) as { [N in K]?: NonNullable<T[N]> }
}
