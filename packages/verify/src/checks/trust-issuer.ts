import { isJsonObject, type JsonObject, ownMember, toArray } from '@gxkit/core'
import { rolesFor } from '@gxkit/ontology'
import type { CheckDefinition, Outcome } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'
import { askTrust } from '../trust-outcome.ts'

/** Whether the issuer is one that may state this. Without a list of trusted issuers the question stays open. */
export const trustIssuer: CheckDefinition<DocumentUnderCheck> = {
  id: 'trust/issuer',
  clause: 'Gaia-X Compliance Document 25.10, section 8',
  requires: ['proof/signature'],
  applies: ({ kind }) => kind === 'credential',
  run: async ({ opened, settings, source }): Promise<Outcome> => {
    const { trust, release, at } = settings
    const did = opened?.issuer
    if (trust === undefined || did === undefined || opened?.document === undefined) {
      const reason = `no list of trusted issuers was given; ${did ?? 'the issuer'} was taken as it is`
      return { status: 'not-checked', reason }
    }
    const roles = rolesFor(release, typesOf(opened.document))
    return askTrust({ id: 'trust/issuer', source }, () => trust.checkIssuer({ did, roles, at, source }))
  },
}

/** The classes that a credential states something about: its own and those of its subjects. */
function typesOf(document: JsonObject): readonly string[] {
  const subjects = toArray(ownMember(document, 'credentialSubject')).filter(isJsonObject)
  return [document, ...subjects]
    .flatMap((each) => [ownMember(each, 'type'), ownMember(each, '@type')].flatMap((types) => toArray(types)))
    .filter((type) => typeof type === 'string')
}
