import type { MappingFact } from '../facts/fact.ts'
import { isAbsoluteIri } from './datatypes.ts'

/** Whether somebody gave a whole credential where facts are wanted, and the IRI of its subject if it is plain. */
export function credentialGiven({ entries }: MappingFact): { readonly subject?: string } | undefined {
  const subject = entries.get('credentialSubject')?.value
  if (subject === undefined || !entries.has('@context')) return undefined
  const id = subject.kind === 'mapping' ? subject.entries.get('id')?.value : undefined
  return id?.kind === 'scalar' && isAbsoluteIri(id.text) ? { subject: id.text } : {}
}
