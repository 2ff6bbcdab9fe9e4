import type { Finding, FindingPlace, Location } from '@gxkit/core'
import { finding } from '@gxkit/core'
import type { Node, Pair } from 'yaml'
import { isNode } from 'yaml'
import { shorten } from '../facts/fact.ts'

/** One step that was taken without asking anybody. */
export interface MigrationStep {
  /** The rule, where one led to it; see the tables of rules. */
  readonly rule?: string
  /** What was done, for people. */
  readonly says: string
  /** Where the claim stands in the source. */
  readonly location?: Location
}

/** Writes down everything that happens to claims, with their places in the sources. */
export interface Ledger {
  readonly findings: Finding[]
  readonly done: MigrationStep[]
  /** Facts of the new manifests that have no value yet. */
  readonly open: Set<object>
  /** Remembers where a node or a pair came from. */
  readonly place: (item: object, location: Location) => void
  readonly placeOf: (item: unknown) => Location | undefined
  /** Gives new nodes the place of what they were made from. */
  readonly inherit: <T extends object>(item: T, from: unknown) => T
  /** How the name of a claim was written in the source. */
  readonly write: (pair: Pair, name: string) => void
  readonly writtenAs: (pair: Pair) => string
}

/** A new ledger; places are forgotten together with the nodes. */
export function createLedger(): Ledger {
  const places = new WeakMap<object, Location>()
  const names = new WeakMap<object, string>()
  const placeOf = (item: unknown): Location | undefined =>
    typeof item === 'object' && item !== null ? places.get(item) : undefined
  return {
    findings: [],
    done: [],
    open: new Set(),
    place: (item, location) => places.set(item, location),
    placeOf,
    inherit: (item, from) => {
      const location = placeOf(from)
      if (location !== undefined) places.set(item, location)
      return item
    },
    write: (pair, name) => names.set(pair, name),
    writtenAs: (pair) => names.get(pair) ?? String((pair.key as { value?: unknown } | null)?.value ?? pair.key),
  }
}

/** The place of a claim for a finding. */
export function at(ledger: Ledger, ...items: readonly unknown[]): FindingPlace {
  const location = items.map((item) => ledger.placeOf(item)).find((place) => place !== undefined)
  return location === undefined ? {} : { location }
}

/** Notes a step that needs nobody. */
export function noteDone(ledger: Ledger, says: string, item: unknown, rule?: string): void {
  const { location } = at(ledger, item)
  ledger.done.push({ ...(rule !== undefined && { rule }), says, ...(location !== undefined && { location }) })
}

/** Notes that a claim has no place in the target. */
export function noteNotMapped(ledger: Ledger, claim: string, value: unknown, release: string, item: unknown): void {
  ledger.findings.push(finding('migration/not-mapped', { claim, value: inShort(value), release }, at(ledger, item)))
}

/** A value of a claim in few words. */
export function inShort(value: unknown): string {
  const plain = isNode(value) ? (value as Node & { toJSON: () => unknown }).toJSON() : value
  return shorten(typeof plain === 'string' ? plain : (JSON.stringify(plain) ?? ''))
}
