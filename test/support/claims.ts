import { type JsonPointer, type JsonValue, joinPointer } from '@gxkit/core'
import type { Migration } from '@gxkit/describe'
import { parseDocument, visit } from 'yaml'

interface Leaf {
  readonly pointer: JsonPointer
  readonly value: string
}

/** Every literal and every reference of a document; contexts state nothing themselves. */
function* leavesOf(value: JsonValue | undefined, pointer: JsonPointer = ''): Generator<Leaf> {
  if (value === null || value === undefined) return
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* leavesOf(item as JsonValue, joinPointer(pointer, i))
  } else if (typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) {
      if (key !== '@context') yield* leavesOf(member, joinPointer(pointer, key))
    }
  } else yield { pointer, value: String(value) }
}

/** What the new manifests state, comments left out. A manifest that cannot be read is an error. */
function statedIn({ files }: Migration): ReadonlySet<string> {
  const stated = new Set<string>()
  for (const { name, text } of files) {
    if (name === 'MIGRATION.md') continue
    const document = parseDocument(text)
    const [error] = document.errors
    if (error !== undefined) throw new Error(`${name}: ${error.message}\n${text}`)
    visit(document, {
      Scalar: (_, { value, source }) => {
        stated.add(String(value)).add(source ?? '')
      },
    })
  }
  return stated
}

/** Findings that say something about a thing as a whole, and account for none of its claims. */
const general = new Set(['migration/new-address', 'migration/needed', 'migration/unknown-context'])

/** The claims of a document that are neither in the result nor named by a finding at their place, or around it. */
export function lostClaims(source: string, text: string, migration: Migration): readonly string[] {
  const stated = statedIn(migration)
  const here = migration.report.findings.filter(({ location }) => location?.source === source)
  const places = here.filter(({ code }) => !general.has(code)).map(({ location }) => location?.pointer ?? '')
  const newIds = new Map(
    here.flatMap((found) =>
      found.code === 'migration/new-address' ? [[found.params.old, found.params.id] as const] : [],
    ),
  )
  const done = new Map<string, string>()
  for (const { location, says } of migration.done) {
    done.set(location?.pointer ?? '', `${done.get(location?.pointer ?? '') ?? ''} ${says}`)
  }
  const isKept = ({ pointer, value }: Leaf): boolean => {
    if (value.trim() === '' || value.startsWith('_:') || stated.has(value)) return true
    if (places.some((place) => pointer === place || pointer.startsWith(`${place}/`))) return true
    const id = newIds.get(value)
    if (id !== undefined) return stated.has(id)
    const says = done.get(pointer) ?? ''
    if (says.includes(`"${value}" is written as`) || says.includes(`number of the kind "${value.toLowerCase()}"`))
      return true
    return /\/@?type(?:\/\d+)?$/.test(pointer) && isKnownClass(pointer, value, stated, done)
  }
  return [...leavesOf(JSON.parse(text) as JsonValue)]
    .filter((leaf) => !isKept(leaf))
    .map(({ pointer, value }) => `${pointer} ${value.slice(0, 80)}`)
}

/** A class is kept under its name without prefix, or a step says what it is now. */
function isKnownClass(
  pointer: string,
  value: string,
  stated: ReadonlySet<string>,
  done: ReadonlyMap<string, string>,
): boolean {
  const name = /[#/:]?([\w-]+)$/.exec(value)?.[1] ?? value
  if (['VerifiableCredential', 'VerifiablePresentation', 'EnvelopedVerifiableCredential'].includes(name)) return true
  const node = pointer.replace(/\/@?type(?:\/\d+)?$/, '')
  const steps = [...done].filter(([place]) => place.startsWith(node)).map(([, says]) => says)
  // The type of a literal, and the class of a thing that became one for each number it states.
  return (
    stated.has(name) ||
    /\/@type$/.test(pointer) ||
    steps.some((says) => says.includes(`${name} is `) || says.includes('of its own'))
  )
}
