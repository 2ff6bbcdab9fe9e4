import { checkContexts } from '@gxkit/linked-data'
import { type CheckDefinition, judge } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'

/** Every context is a known one, and none of them changes what a word means. */
export const linkedDataContexts: CheckDefinition<DocumentUnderCheck> = {
  id: 'linked-data/contexts',
  clause: 'VC Data Integrity 1.0, section 2.4.1',
  requires: ['format/recognised'],
  applies: ({ content }) => content !== undefined,
  run: ({ content = {}, source, settings }) => {
    // Credentials inside a presentation have contexts of their own, and are examined by themselves.
    const { verifiableCredential: _, ...own } = content
    return judge(checkContexts(own, { contexts: settings.contexts, source }))
  },
}
