import type { Limits, Parsed } from '@gxkit/core'
import { defaultLimits, finding } from '@gxkit/core'
import { describeFact, type Fact, type MappingFact } from './fact.ts'
import { readJson } from './read-json.ts'
import { readYaml } from './read-yaml.ts'

/** A manifest is written by hand; nobody writes more than this into one file. */
export const MANIFEST_BYTES = 256 * 1024

/** One file of a project. */
export interface ManifestSource {
  /** File name or path; a name that ends in `.json` is read as JSON, any other as YAML. */
  readonly name: string
  readonly text: string
}

/** Reads one file as named facts. */
export function readFacts({ name, text }: ManifestSource, limits: Partial<Limits> = {}): Parsed<MappingFact> {
  const bounds = { ...defaultLimits, documentBytes: MANIFEST_BYTES, ...limits }
  const location = { source: name, pointer: '' as const }
  if (text.length > bounds.documentBytes) {
    const params = { size: text.length, limit: bounds.documentBytes, unit: 'characters' }
    return { ok: false, findings: [finding('yaml/too-large', params, { location })] }
  }
  const read = name.toLowerCase().endsWith('.json') ? readJson : readYaml
  const parsed: Parsed<Fact> = read(text, { source: name, limits: bounds })
  if (!parsed.ok) return parsed
  if (parsed.value.kind === 'mapping') return { ok: true, value: parsed.value }
  const { range } = parsed.value
  const found = describeFact(parsed.value)
  return {
    ok: false,
    findings: [finding('yaml/not-a-mapping', { found }, { location: { ...location, ...(range && { range }) } })],
  }
}
