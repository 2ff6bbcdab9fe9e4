import type { Release } from '@gxkit/ontology'
import type { JsonSchema } from './json-schema.ts'
import { addressPattern } from './plain-values.ts'

const address: JsonSchema = { type: 'string', pattern: addressPattern }
const time = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+\\-]\\d{2}:\\d{2})$'

/** The members of a credential around its subject. Others are allowed, as the data model says. */
export function envelope(
  { dataModel, contexts }: Release,
  subject: JsonSchema,
): { readonly properties: Record<string, JsonSchema>; readonly required: string[] } {
  const [from, until] = dataModel.version.startsWith('1')
    ? ['issuanceDate', 'expirationDate']
    : ['validFrom', 'validUntil']
  const moment = (title: string, description: string): JsonSchema => ({
    title,
    description,
    type: 'string',
    pattern: time,
  })
  return {
    properties: {
      '@context': {
        title: 'Contexts',
        description: 'What the names mean: the context of the data model first, then that of the vocabulary.',
        type: 'array',
        prefixItems: [{ const: dataModel.context }],
        items: { type: ['string', 'object'] },
        contains: { enum: [...contexts.accepted] },
        default: [...contexts.order],
      },
      id: { title: 'Id', description: 'The address of the credential; not that of its subject.', ...address },
      type: {
        title: 'Types',
        description: 'VerifiableCredential, and the class of the subject.',
        type: ['array', 'string'],
        items: { type: 'string' },
        contains: { const: 'VerifiableCredential' },
        pattern: '^VerifiableCredential$',
      },
      issuer: {
        title: 'Issuer',
        description: 'The DID or address of who issues the credential.',
        anyOf: [address, { type: 'object', properties: { id: address }, required: ['id'] }],
      },
      [from]: moment('Valid from', 'From when on the credential is valid.'),
      [until]: moment('Valid until', 'Until when the credential is valid.'),
      credentialSubject: {
        title: 'Subject',
        description: 'What the credential is about.',
        oneOf: [subject, { type: 'array', items: subject, minItems: 1 }],
      },
    },
    required: ['@context', 'type', 'issuer', ...(dataModel.version.startsWith('1') ? [from] : []), 'credentialSubject'],
  }
}
