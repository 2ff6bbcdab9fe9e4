import { isJsonObject, type JsonObject, type JsonPointer, joinPointer, ownMember, toArray } from '@gxkit/core'
import type { DocumentUnderCheck } from './document.ts'

/** A thing that a credential describes: its subject, or something inside the subject. */
export interface Described {
  readonly id?: string
  readonly types: readonly string[]
  /** What is stated of it: members besides its id, types and contexts. */
  readonly statements: JsonObject
  readonly pointer: JsonPointer
  readonly document: DocumentUnderCheck
}

const naming: ReadonlySet<string> = new Set(['id', '@id', 'type', '@type', '@context'])

/** Everything that a credential states something of. Mere references are left out. */
export function describedIn(document: DocumentUnderCheck): readonly Described[] {
  const { content = {} } = document
  const found: Described[] = []
  const outside = typesOf(content).filter((type) => type !== 'VerifiableCredential')
  const visit = (value: unknown, pointer: JsonPointer, types: readonly string[]): void => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) visit(item, joinPointer(pointer, i), types)
    } else if (isJsonObject(value)) {
      const statements = Object.fromEntries(Object.entries(value).filter(([member]) => !naming.has(member)))
      const id = ownMember(value, 'id') ?? ownMember(value, '@id')
      if (Object.keys(statements).length > 0 && !Object.hasOwn(value, '@value')) {
        const all = [...new Set([...typesOf(value), ...types])]
        found.push({ ...(typeof id === 'string' && { id }), types: all, statements, pointer, document })
      }
      for (const [member, inner] of Object.entries(statements)) visit(inner, joinPointer(pointer, member), [])
    }
  }
  visit(ownMember(content, 'credentialSubject'), '/credentialSubject', outside)
  return found
}

function typesOf(object: JsonObject): readonly string[] {
  return toArray(ownMember(object, 'type') ?? ownMember(object, '@type')).filter((type) => typeof type === 'string')
}
