import { type Finding, finding } from '@gxkit/core'
import { classModel } from '@gxkit/ontology'
import { type CheckDefinition, judge } from '../check.ts'
import { type Described, describedIn } from '../described.ts'
import { type DocumentUnderCheck, isSigned } from '../document.ts'
import type { Whole } from '../whole.ts'

/** Facts that a notary has to check are stated by one, and not by the party that they are about. */
export const presentationReferences: CheckDefinition<Whole> = {
  id: 'presentation/references',
  clause: 'Gaia-X Compliance Document 25.10, section 5, PA1.1',
  requires: ['presentation/credentials', 'proof/signature'],
  alsoOfUnsigned: true,
  applies: ({ outer }) => outer.kind === 'presentation',
  run: ({ outer, inner }) => {
    const signed = inner.map(({ document }) => document).filter((document) => isSigned(document))
    const { findings, numbers } = selfStated(signed, outer.opened?.issuer)
    return judge(findings, numbers === 0 ? 'no number that a notary has to check' : undefined)
  },
}

/**
 * Numbers that a notary has to check, and that somebody states who describes more than that.
 *
 * @param documents credentials with a good proof
 * @param party who presents them
 */
export function selfStated(
  documents: readonly DocumentUnderCheck[],
  party: string | undefined,
): { readonly findings: readonly Finding[]; readonly numbers: number } {
  const described = documents.flatMap((document) => describedIn(document))
  const numbers = described.filter((each) => numberClass(each) !== undefined)
  const parties = new Set([party, ...issuersOfOthers(described)])
  const findings = numbers.flatMap((each): Finding[] => {
    const { document, pointer } = each
    const issuer = document.opened?.issuer ?? 'nobody'
    if (isNotary(document, issuer) ?? !parties.has(issuer)) return []
    const params = { what: numberClass(each) ?? 'number', issuer }
    return [finding('presentation/self-stated', params, { location: { source: document.source, pointer } })]
  })
  return { findings, numbers: numbers.length }
}

/** Who states what is no number: a notary states nothing else. */
function issuersOfOthers(described: readonly Described[]): (string | undefined)[] {
  return described
    .filter((each) => each.pointer.split('/').length < 4 && numberClass(each) === undefined)
    .map(({ document }) => document.opened?.issuer)
}

/** What the snapshot of trust says; without one, nothing. */
function isNotary({ settings, source }: DocumentUnderCheck, did: string): boolean | undefined {
  const { trust, at } = settings
  return trust && trust.checkIssuer({ did, roles: ['notary'], at, source }).status === 'passed'
}

const roots: ReadonlySet<string> = new Set(['RegistrationNumber', 'legalRegistrationNumber'])

/** The name of the class, if it is a kind of registration number. */
function numberClass({ types, document }: Described): string | undefined {
  const { release } = document.settings
  const parents = release.vocabulary.parents()
  const isNumber = (iri: string, depth: number): boolean =>
    depth < 20 && (roots.has(localName(iri)) || (parents.get(iri) ?? []).some((parent) => isNumber(parent, depth + 1)))
  const found = types.find((type) => {
    const model = classModel(release, type)
    return model !== undefined && isNumber(model.iri, 0)
  })
  return found === undefined ? undefined : localName(found)
}

function localName(term: string): string {
  return term.slice(Math.max(term.lastIndexOf(':'), term.lastIndexOf('#'), term.lastIndexOf('/')) + 1)
}
