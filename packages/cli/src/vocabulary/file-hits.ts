import type { Location } from '@gxkit/core'
import { manifestUses } from '@gxkit/describe'
import { bareName, type ClassChange, type PropertyChange, type Release } from '@gxkit/ontology'
import type { NamedText } from '../render/sources.ts'
import { mayBreak, propertyChangeInWords, type Releases } from './change-words.ts'

/** A place in a file that uses something that changed. */
export interface FileHit {
  readonly location: Location
  readonly class: string
  readonly property?: string
  /** What changed there. */
  readonly says: string
  /** Whether the file may have to be changed. */
  readonly mayBreak: boolean
}

/** Finds what changed among what files use, in the order of the files. */
export function fileHits(
  texts: readonly NamedText[],
  changes: readonly ClassChange[],
  releases: Releases,
): readonly FileHit[] {
  const byClass = new Map(changes.map((change) => [change.name, change]))
  return texts.flatMap((source) =>
    manifestUses(source, releases.before).flatMap((use) => {
      const change = byClass.get(bareName(use.class))
      if (change === undefined) return []
      const name = nameIn(releases.before, use.class)
      const at = (says: string, breaks: boolean, property?: PropertyChange): FileHit => {
        const term = property === undefined ? {} : { property: property.term }
        return { location: use.location, class: name, ...term, says, mayBreak: breaks }
      }
      if (use.property === undefined) {
        if (change.kind === 'removed') return [at(`${change.name} is gone.`, true)]
        const demanded = change.properties.filter(({ kind, after }) => kind === 'added' && (after?.minCount ?? 0) > 0)
        const words = (property: PropertyChange): string => propertyChangeInWords(property, releases)
        return demanded.map((property) => at(words(property), true, property))
      }
      const property = change.properties.find(
        (each) => bareName(each.before?.iri ?? '') === bareName(use.property ?? ''),
      )
      if (property === undefined || isUntouched(property, use.values)) return []
      return [at(propertyChangeInWords(property, releases), mayBreak(property, releases), property)]
    }),
  )
}

/** Only the values of a list changed, and none of those that are written here. */
function isUntouched({ aspects, goneValues }: PropertyChange, values: readonly string[]): boolean {
  return aspects.join() === 'list' && !values.some((value) => goneValues.includes(value))
}

function nameIn(release: Release, iri: string): string {
  return release.vocabulary.classes().get(iri)?.name ?? iri
}
