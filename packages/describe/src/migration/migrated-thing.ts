import type { YAMLMap } from 'yaml'
import { isScalar } from 'yaml'
import { kebab } from './names.ts'
import type { SourceThing } from './source-thing.ts'

/** A thing in the words of the target. */
export interface MigratedThing {
  readonly map: YAMLMap
  /** Name of its class without prefix. */
  readonly class: string
  readonly id: string
  /** Where it came from; absent for a thing that nobody had described. */
  readonly origin?: SourceThing
  /** Whether it is the one that carries on the manifest of its origin. */
  readonly first: boolean
}

/** Gives each thing a short id that no other has, whatever letter case a file system looks at. */
export function createIds(): (wanted: string) => string {
  const used = new Set<string>(['gx', 'subject'])
  return (wanted) => {
    let id = wanted
    for (let n = 2; used.has(id.toLowerCase()); n++) id = `${wanted}-${n}`
    used.add(id.toLowerCase())
    return id
  }
}

/** Ends of addresses that say nothing about the thing. */
const meaningless = new Set(['did', 'data', 'subject', 'cs', 'index', 'this', 'vc'])

/** A short id made of an address, where its end can be spoken, otherwise of the class. */
export function idFrom(address: string | undefined, className: string): string {
  return wordsOf(address ?? '').find(isName) ?? kebab(className)
}

function isName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9._-]{1,39}$/.test(name) && !meaningless.has(name.toLowerCase())
}

/** What stands at the end of a web address, the host not counted: after "#", and in the path. */
function wordsOf(address: string): readonly string[] {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return []
  const { hash, pathname } = new URL(address)
  const last = pathname.split('/').findLast((part) => part !== '') ?? ''
  return [hash.slice(1), last.replace(/(?:\.v[cp])?\.(?:json|jsonld|ya?ml|jwt)$/i, '')]
}

/** The id that a thing states. */
export function statedId(map: YAMLMap): string | undefined {
  const id = map.get('id', true)
  return isScalar(id) && typeof id.value === 'string' ? id.value : undefined
}

/** The id of a manifest that states none: the name of its file. */
export function fileId(source: string): string {
  return source.slice(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1).replace(/\.(?:ya?ml|json)$/i, '')
}
