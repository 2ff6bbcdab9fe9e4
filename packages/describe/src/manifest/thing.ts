import type { Finding, FindingPlace, Location } from '@gxkit/core'
import { finding, nearest } from '@gxkit/core'
import { type ClassModel, classModel, type Release } from '@gxkit/ontology'
import { describeFact, type Fact, itemsOf, type MappingFact } from '../facts/fact.ts'
import { keyLocation, locate } from '../node/location.ts'
import { suggestName } from '../node/suggest.ts'
import type { Project } from './project.ts'
import { isIssuer, isLocalId, parseDuration, type Validity, validityOf } from './settings.ts'

/** Names at the top of a thing that are no properties. */
export const thingReserved: ReadonlySet<string> = new Set([
  'type',
  'id',
  'issuer',
  'validFrom',
  'validUntil',
  'validFor',
])

/** One file that describes one thing. */
export interface Thing {
  readonly source: string
  readonly facts: MappingFact
  /** Short id; absent where the one given cannot be used. */
  readonly id?: string
  readonly idLocation: Location
  /** Absent where the type is missing or unknown. */
  readonly model?: ClassModel
  readonly issuer: string
  readonly issuerLocation?: Location
  readonly validity?: Validity
  readonly findings: readonly Finding[]
}

/** Reads what stands around the properties of a thing: type, id, issuer, validity. */
export function readThing(
  source: string,
  facts: MappingFact,
  context: { readonly project: Project | undefined; readonly release: Release; readonly now: () => Date },
): Thing {
  const { project } = context
  const findings: Finding[] = []
  const entry = (key: string): Fact | undefined => facts.entries.get(key)?.value
  const place = (fact: Fact | undefined): FindingPlace => ({ location: locate(source, fact ?? facts) })

  const id = textOf(entry('id')) ?? (entry('id') === undefined ? defaultId(source) : undefined)
  const usable = id !== undefined && isLocalId(id)
  if (!usable)
    findings.push(finding('manifest/bad-id', { id: id ?? describeFact(entry('id') ?? facts) }, place(entry('id'))))

  const model = readType(source, facts, context.release, findings)
  const issuerFact = entry('issuer')
  const issuer = issuerFact === undefined ? project?.issuer : textOf(issuerFact)
  if (issuerFact !== undefined && (issuer === undefined || !isIssuer(issuer))) {
    const problem = 'must be a DID without "#…", or an address that starts with https://'
    const params = { key: 'issuer', problem, example: 'did:web:notary.example' }
    findings.push(finding('manifest/bad-setting', params, place(issuerFact)))
  }
  const validity = readValidity(entry, project, context.now, place)
  findings.push(...validity.findings)
  return {
    source,
    facts,
    ...(usable && { id }),
    idLocation: locate(source, entry('id') ?? facts),
    ...(model !== undefined && { model }),
    issuer: issuer ?? '',
    ...(issuerFact === undefined ? project && issuerAt(project) : { issuerLocation: locate(source, issuerFact) }),
    ...(validity.validity && { validity: validity.validity }),
    findings,
  }
}

function issuerAt({ locations }: Project): { issuerLocation?: Location } {
  return locations.issuer === undefined ? {} : { issuerLocation: locations.issuer }
}

function readType(source: string, facts: MappingFact, release: Release, findings: Finding[]): ClassModel | undefined {
  const fact = facts.entries.get('type')?.value
  const name = textOf(fact)
  if (fact === undefined || (fact.kind === 'scalar' && name === undefined)) {
    findings.push(missingType(source, facts))
    return undefined
  }
  const model = name === undefined ? undefined : classModel(release, name)
  if (model !== undefined) return model
  findings.push(unknownType(fact, release, { location: locate(source, fact) }))
  return undefined
}

/** At the name that was probably meant, at the empty line, or at the first line instead of the whole file. */
function missingType(source: string, facts: MappingFact): Finding {
  const { entries } = facts
  const empty = entries.get('type')?.value
  const likeType = [...entries.values()].find(({ key, value }) => {
    return value.kind === 'scalar' && !thingReserved.has(key) && nearest(key.replace(/^@/, ''), ['type']) !== undefined
  })
  if (empty === undefined && likeType !== undefined) {
    return finding('manifest/missing-type', { key: likeType.key }, { location: keyLocation(source, likeType) })
  }
  const start = { ...locate(source, facts), range: { start: 0, end: 0 } }
  return finding('manifest/missing-type', {}, { location: empty === undefined ? start : locate(source, empty) })
}

function unknownType(fact: Fact, release: Release, place: FindingPlace): Finding {
  const names = [...release.vocabulary.classes().values()].map((m) => m.name)
  const [written] = itemsOf(fact).map(textOf)
  const meant = written === undefined ? undefined : (classModel(release, written)?.name ?? suggestName(written, names))
  const params = {
    type: textOf(fact) ?? describeFact(fact),
    release: release.name,
    ...(fact.kind !== 'scalar' && { form: describeFact(fact) }),
    ...(meant !== undefined && { suggestion: meant }),
  }
  return finding('manifest/unknown-type', params, place)
}

function readValidity(
  entry: (key: string) => Fact | undefined,
  project: Project | undefined,
  now: () => Date,
  place: (fact: Fact | undefined) => FindingPlace,
): ReturnType<typeof validityOf> {
  const findings: Finding[] = []
  const length = entry('validFor')
  const validFor = length === undefined ? (project?.validFor ?? 1) : parseDuration(textOf(length) ?? '')
  if (validFor === undefined) {
    const params = { key: 'validFor', problem: 'must be a number of hours, days or weeks', example: '90 days' }
    findings.push(finding('manifest/bad-setting', params, place(length)))
  }
  const [from, until] = [entry('validFrom'), entry('validUntil')]
  const facts = { validFrom: timeText(from), validUntil: timeText(until), validFor: validFor ?? 1, now }
  const result = validityOf(facts, { validFrom: place(from), validUntil: place(until ?? from) })
  return findings.length === 0 ? result : { findings: [...findings, ...result.findings] }
}

function timeText(fact: Fact | undefined): string | undefined {
  return fact === undefined ? undefined : (textOf(fact) ?? describeFact(fact))
}

function textOf(fact: Fact | undefined): string | undefined {
  return fact?.kind === 'scalar' && fact.value !== null && fact.text !== '' ? fact.text : undefined
}

/** The file's name without folders and extension. */
function defaultId(source: string): string {
  const name = source.slice(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1)
  return name.replace(/\.(?:ya?ml|json)$/i, '')
}
