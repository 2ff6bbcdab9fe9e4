import { checkStructure } from '@gxkit/credentials'
import { type CheckDefinition, judge } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'

/** The document has the members that the data model asks for, in the right form. */
export const credentialStructure: CheckDefinition<DocumentUnderCheck> = {
  id: 'credential/structure',
  clause: 'VCDM 2.0, section 4',
  requires: ['format/recognised'],
  applies: ({ content }) => content !== undefined,
  run: ({ content = {}, kind, source, opened, settings }) => {
    const profile = settings.mechanisms.find(({ id }) => id === opened?.mechanism)?.profile
    return judge(checkStructure(content, { source, ...(kind && { kind }), ...(profile && { profile }) }))
  },
}
