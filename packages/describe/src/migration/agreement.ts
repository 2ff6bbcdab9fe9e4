import { finding } from '@gxkit/core'
import { bareName, classModel, findRelease, type Release } from '@gxkit/ontology'
import { Pair, Scalar, YAMLMap } from 'yaml'
import { commentBefore, decideComment } from './comments.ts'
import { at, type Ledger } from './ledger.ts'
import type { MigratedThing } from './migrated-thing.ts'
import { propertyNamed } from './names.ts'
import type { SourceThing } from './source-thing.ts'

const question = 'read the terms and conditions of the new release, then write "accepted"'

/**
 * Every participant agrees to the terms and conditions of its release. Nobody can agree for somebody else: where the
 * sources have no thing for it, one is made with the place left open.
 */
export function addAgreement(
  things: readonly MigratedThing[],
  to: Release,
  ledger: Ledger,
  takeId: (wanted: string) => string,
  sources: readonly SourceThing[],
): readonly MigratedThing[] {
  const name = bareName(to.termsAndConditions.class)
  const person = things.find((thing) => thing.class === 'LegalPerson')
  const isOld = sources.some(({ release }) => release !== to.id)
  if (person === undefined || !isOld || things.some((thing) => thing.class === name)) return things
  if (person.origin !== undefined && agreesAs(person.origin.release) === name) return things
  const property = bareName(to.termsAndConditions.property)
  const term = propertyNamed(classModel(to, name), property)?.term ?? property
  ledger.findings.push(finding('migration/needed', { property: term, type: name, question }, at(ledger, person.map)))
  const map = ledger.inherit(new YAMLMap(), person.map)
  const open = new Pair(new Scalar(term), null)
  ledger.open.add(open)
  commentBefore(open, [decideComment(question)])
  map.items = [new Pair(new Scalar('type'), new Scalar(name)), open] as never
  return [...things, { map, class: name, id: takeId('issuer'), first: true }]
}

/** The class that an agreement has in a release: where it is the same one, the old agreement carries on. */
function agreesAs(release: string): string {
  return bareName(findRelease(release).termsAndConditions.class)
}
