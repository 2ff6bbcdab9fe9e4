import type { Assessment } from '@gxkit/conformity'
import { ownMember, toArray } from '@gxkit/core'
import { type Credential, credentialDigest } from '@gxkit/credentials'
import { gaiaX2511 } from '@gxkit/ontology'
import type { VerificationSuccess, VerifiedCredential } from '@gxkit/verify'
import { isClaimable } from '../claimed-id.ts'
import { Refusal } from '../refusal.ts'

const day = 86_400_000
const className = /^gx:[A-Za-z][A-Za-z0-9]{0,80}$/

/**
 * The label for what was verified and assessed, unsigned. Of what was presented it holds ids, classes and digests alone, and those
 * only where they are what they should be.
 *
 * @throws Refusal 409 for a credential whose id or class cannot be signed
 * @see Gaia-X Ontology 25.11, gx:LabelCredential
 */
export async function labelOf(
  verified: VerificationSuccess,
  assessment: Assessment,
  options: {
    readonly id: string
    readonly issuer: string
    readonly at: Date
    readonly validDays: number
    readonly version: string
  },
): Promise<Credential> {
  const { id, issuer, at, validDays, version } = options
  return {
    '@context': [...gaiaX2511.contexts.order],
    type: ['VerifiableCredential', 'gx:LabelCredential'],
    id,
    issuer,
    validFrom: at.toISOString(),
    validUntil: endOf(verified, at, validDays),
    credentialSubject: {
      id: `${id}#cs`,
      'gx:labelLevel': assessment.level.name,
      'gx:engineVersion': version,
      'gx:rulesVersion': assessment.ruleSet.id,
      'gx:compliantCredentials': await Promise.all(verified.credentials.map(covered)),
      'gx:validatedCriteria': assessment.validated.filter((address) => isClaimable(address)),
    },
  } as Credential
}

async function covered({ credential, secured }: VerifiedCredential): Promise<object> {
  const id = typeof credential.id === 'string' ? credential.id : ''
  if (!isClaimable(id)) {
    throw new Refusal(409, 'A credential has an id that cannot be part of a label: it is no https address, DID or URN.')
  }
  const types = [...toArray(credential.type), ...toArray(credential.credentialSubject).flatMap(typesOfSubject)]
  const classes = types.filter((type) => type !== 'VerifiableCredential')
  if (classes.length > 20 || !classes.every((type) => typeof type === 'string' && className.test(type))) {
    throw new Refusal(409, `The credential ${id} has types that cannot be part of a label.`, {
      next: 'Write its classes with the prefix gx:, e.g. gx:LegalPerson.',
    })
  }
  // The type of the entry is what the shape of a label asks for; services of 2026 before September wrote the classes there.
  return {
    id,
    type: 'gx:CompliantCredential',
    'gx:credentialType': classes.join(','),
    digestSRI: await credentialDigest(secured),
  }
}

function typesOfSubject(subject: unknown): readonly unknown[] {
  if (typeof subject !== 'object' || subject === null) return []
  const node = subject as Parameters<typeof ownMember>[0]
  return toArray(ownMember(node, 'type') ?? ownMember(node, '@type') ?? [])
}

/** The end of the first that ends. */
function endOf({ credentials }: VerificationSuccess, at: Date, validDays: number): string {
  const ends = credentials.flatMap(({ credential: { validUntil } }) => {
    const end = typeof validUntil === 'string' ? Date.parse(validUntil) : Number.NaN
    return Number.isNaN(end) ? [] : [end]
  })
  return new Date(Math.min(at.getTime() + validDays * day, ...ends)).toISOString()
}
