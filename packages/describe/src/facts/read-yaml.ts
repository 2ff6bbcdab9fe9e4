import type { Finding, JsonPointer, Limits, Parsed, TextRange } from '@gxkit/core'
import { finding, joinPointer } from '@gxkit/core'
import type { Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { Composer, isAlias, isMap, isScalar, isSeq, Parser } from 'yaml'
import type { Fact, FactEntry } from './fact.ts'
import { tokenDepth } from './token-depth.ts'

/** How many times one file may repeat an anchored value. */
const ALIASES = 100

/** How many mistakes of grammar are reported at once; later ones mostly follow from the first. */
const PROBLEMS = 20

/** Options of the readers of facts. */
export interface ReadOptions {
  /** Name of the source, for findings. */
  readonly source: string
  readonly limits: Limits
}

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  strict: true,
  stringKeys: true,
  uniqueKeys: false, // looked at below: the parser compares each key with every other
  prettyErrors: false,
  logLevel: 'silent',
} as const

const coreTags = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((t) => `tag:yaml.org,2002:${t}`))

/**
 * Reads one YAML 1.2 document (core schema: `NO` stays a text) as facts with their places. Never throws for bad input.
 *
 * @param text the YAML text
 */
export function readYaml(text: string, { source, limits }: ReadOptions): Parsed<Fact> {
  const refuse = (found: Finding): Parsed<Fact> => ({ ok: false, findings: [found] })
  const root = { location: { source, pointer: '' as const } }
  const tokens = [...new Parser().parse(text)]
  if (tokenDepth(tokens) > limits.depth * 2) return refuse(finding('yaml/too-deep', { limit: limits.depth }, root))

  const [document, second] = [...new Composer(options).compose(tokens, true, text.length)]
  if (document === undefined) return refuse(finding('yaml/empty', {}, root))
  const findings = problems(document, source, text)
  if (second !== undefined) {
    const start = second.range[0]
    const range = { start, end: Math.min(start + 3, text.length) }
    findings.push(finding('yaml/several-documents', {}, { location: { source, pointer: '', range } }))
  }
  if (findings.length > 0) return { ok: false, findings }
  if (document.contents === null || isEmptyScalar(document.contents)) return refuse(finding('yaml/empty', {}, root))

  const reader = new YamlReader(source, limits)
  const fact = reader.read(document.contents, '', 1)
  return reader.findings.length > 0 || fact === undefined
    ? { ok: false, findings: reader.findings }
    : { ok: true, value: fact }
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && (node.value === null || node.value === '')
}

function problems(document: Document.Parsed, source: string, text: string): Finding[] {
  const range = ([start, end]: readonly [number, number]): TextRange => ({ start, end: Math.min(end, text.length) })
  const errors = document.errors.slice(0, PROBLEMS).map((error) => {
    const place = { location: { source, pointer: '' as const, range: range(error.pos) } }
    return finding('yaml/syntax', { problem: plain(error.message) }, place)
  })
  const warnings = document.warnings.slice(0, PROBLEMS).map((warning) => {
    const place = { location: { source, pointer: '' as const, range: range(warning.pos) } }
    const tag = /^Unresolved tag: (.*)$/s.exec(warning.message)?.[1]
    return tag === undefined
      ? finding('yaml/syntax', { problem: plain(warning.message) }, place)
      : finding('yaml/custom-tag', { tag }, place)
  })
  return [...errors, ...warnings]
}

/** The parser's words without the place (the finding has it) and as part of a sentence. */
function plain(message: string): string {
  const text = message.replace(/ at line \d+[\s\S]*$/, '').trim()
  if (/^Nested mappings are not allowed in compact mappings/.test(text)) {
    return 'a second ": " in one line; a text that contains one needs quotes'
  }
  return text.charAt(0).toLowerCase() + text.slice(1)
}

class YamlReader {
  readonly findings: Finding[] = []
  readonly #source: string
  readonly #limits: Limits
  readonly #anchors = new Map<string, Node>()
  #aliases = 0
  #values = 0
  #stopped = false

  constructor(source: string, limits: Limits) {
    this.#source = source
    this.#limits = limits
  }

  /** Walks in the order of the text, so that an alias finds what stands before it and never what it is part of. */
  read(
    node: Node,
    pointer: JsonPointer,
    depth: number,
    range: TextRange | undefined = rangeOf(node),
  ): Fact | undefined {
    if (this.#stopped) return undefined
    const place = { pointer, ...(range && { range }) }
    this.#values++
    if (depth > this.#limits.depth) {
      const first = range && { range: { start: range.start, end: Math.min(range.start + 1, range.end) } }
      return this.#stop(finding('yaml/too-deep', { limit: this.#limits.depth }, this.#at({ pointer, ...first })))
    }
    if (this.#values > this.#limits.values) {
      const params = { size: this.#values, limit: this.#limits.values, unit: 'values' }
      return this.#stop(finding('yaml/too-large', params, this.#at(place)))
    }
    if (isAlias(node)) return this.#alias(node.source, pointer, depth, range)
    const { tag, anchor } = node as Scalar
    if (tag !== undefined && !coreTags.has(tag))
      this.findings.push(finding('yaml/custom-tag', { tag }, this.#at(place)))
    const fact = this.#content(node, place, depth)
    if (anchor !== undefined) this.#anchors.set(anchor, node)
    return fact
  }

  #content(node: Node, place: { pointer: JsonPointer; range?: TextRange }, depth: number): Fact | undefined {
    if (isMap(node)) return this.#mapping(node, place, depth)
    if (isSeq(node)) return this.#list(node, place, depth)
    if (!isScalar(node)) return undefined
    const { value, source = '' } = node
    if (typeof value === 'string') return { kind: 'scalar', value, text: value, ...place }
    if (value === null || typeof value === 'boolean' || typeof value === 'number') {
      return { kind: 'scalar', value, text: source, ...place }
    }
    return undefined
  }

  #mapping(node: YAMLMap, place: { pointer: JsonPointer; range?: TextRange }, depth: number): Fact {
    const entries = new Map<string, FactEntry>()
    for (const { key: keyNode, value } of node.items) {
      if (this.#stopped) break
      const key = isScalar(keyNode) ? String(keyNode.value) : ''
      const keyRange = rangeOf(keyNode as Node)
      const pointer = joinPointer(place.pointer, key)
      const code = entries.has(key) ? 'yaml/duplicate-key' : key === '__proto__' ? 'yaml/forbidden-key' : undefined
      if (code !== undefined) {
        const { location } = this.#at({ pointer, ...(keyRange && { range: keyRange }) })
        this.findings.push(finding(code, { key }, { location: { ...location, key: true } }))
        this.#stopped ||= this.findings.length >= this.#limits.findings
        continue
      }
      const end = keyRange?.end ?? 0
      const missing: Fact = { kind: 'scalar', value: null, text: '', pointer, range: { start: end, end } }
      const fact = value === null ? missing : this.read(value as Node, pointer, depth + 1)
      if (fact !== undefined) entries.set(key, { key, value: fact, ...(keyRange && { keyRange }) })
    }
    return { kind: 'mapping', entries, ...place }
  }

  #list(node: YAMLSeq, place: { pointer: JsonPointer; range?: TextRange }, depth: number): Fact {
    const items = node.items.map((item, i) => this.read(item as Node, joinPointer(place.pointer, i), depth + 1))
    return { kind: 'list', items: items.filter((item) => item !== undefined), ...place }
  }

  #alias(name: string, pointer: JsonPointer, depth: number, range: TextRange | undefined): Fact | undefined {
    const at = this.#at({ pointer, ...(range && { range }) })
    this.#aliases++
    if (this.#aliases > ALIASES) return this.#stop(finding('yaml/too-many-aliases', { limit: ALIASES }, at))
    const anchored = this.#anchors.get(name)
    if (anchored !== undefined) return this.read(anchored, pointer, depth, range)
    this.findings.push(finding('yaml/unknown-anchor', { name }, at))
    return undefined
  }

  #stop(found: Finding): undefined {
    this.#stopped = true
    this.findings.push(found)
  }

  #at({ pointer, range }: { pointer: JsonPointer; range?: TextRange }): { location: NonNullable<Finding['location']> } {
    return { location: { source: this.#source, pointer, ...(range && { range }) } }
  }
}

function rangeOf(node: Node | null): TextRange | undefined {
  if (!node?.range) return undefined
  const [start, end] = node.range
  return { start, end }
}
