import { type Finding, finding, type JsonObject, type JsonPointer, joinPointer } from '@gxkit/core'
import type { DocumentPointers } from '@gxkit/linked-data'
import type { Quad } from '@rdfjs/types'
import { printable } from '../findings/words.ts'
import { rdfType } from '../vocabulary.ts'

const credentials = 'https://www.w3.org/2018/credentials#'

/** What the data models say of a credential (VCDM 2.0, section 4 and 5; VCDM 1.1, section 4 and 5). */
const members: ReadonlySet<string> = new Set(
  (
    'id type issuer name description validFrom validUntil issuanceDate expirationDate credentialSubject credentialStatus ' +
    'credentialSchema refreshService termsOfUse evidence relatedResource renderMethod confidenceMethod proof'
  ).split(' '),
)

/** Claims that stand on the credential instead of its subject, where no shape looks. */
export function outsideSubject(
  document: JsonObject,
  source: string,
  { about, pointers }: { readonly about: readonly Quad[]; readonly pointers: DocumentPointers },
): readonly Finding[] {
  const bare = Object.keys(document).filter((key) => !members.has(key) && !/^@|:/.test(key))
  const predicates = about.map(({ predicate }) => predicate.value)
  const named = [...new Set(predicates)].filter((iri) => iri !== rdfType && !iri.startsWith(credentials))
  const places = new Set<JsonPointer>(bare.map((key) => joinPointer('', key)))
  const subject = about[0]?.subject
  for (const iri of named) {
    const pointer = subject && pointers.pointerOfValue(subject, iri)
    if (pointer !== undefined) places.add(pointer)
  }
  return [...places].map((pointer) => {
    const member = printable(pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~'), 120)
    return finding('shape/outside-subject', { member }, { location: { source, pointer, key: true } })
  })
}
