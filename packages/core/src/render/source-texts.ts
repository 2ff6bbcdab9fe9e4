import { textEditsOf } from '../fix/apply-fixes.ts'
import type { Edit } from '../fix/fix.ts'
import { jsonSyntax } from '../fix/json-syntax.ts'
import type { Position, Positions, Syntax, TextEdit } from '../fix/syntax.ts'
import type { Location } from '../location.ts'
import { type JsonPointer, parentPointer } from '../pointer.ts'
import type { TextRange } from '../scan-json.ts'

/** A text by its name in reports. */
export interface NamedText {
  readonly name: string
  readonly text: string
  /** The text was decoded out of a token or another document: no file has these lines. */
  readonly decoded?: boolean
  /** Where in the text the document stands, if it is only a part of it. */
  readonly at?: JsonPointer
}

/** The texts that findings point into. */
export interface SourceTexts {
  /** The text of a source and the range of a location in it, where both are known. */
  find(location: Location): { readonly text: string; readonly range: TextRange; readonly decoded?: boolean } | undefined
  /** The changes that edits of a source come to in its text, where they can be written in place. */
  edit(
    source: string,
    edits: readonly Edit[],
  ): { readonly text: string; readonly edits: readonly TextEdit[] } | undefined
}

/** Options of {@link createSourceTexts}. */
export interface SourceTextsOptions {
  /** The syntax of YAML: `yamlSyntax` of `@gxkit/describe/yaml`. Without it, only ranges are found in YAML. */
  readonly yaml?: Syntax
}

/**
 * Remembers the texts that were read, so that findings can be shown in them. A text is parsed on the first question.
 *
 * @param named the sources as the user wrote them
 * @example
 * const sources = createSourceTexts([{ name: 'a.json', text: '{"a": 1}' }])
 * sources.find({ source: 'a.json', pointer: '/a' })?.range // { start: 6, end: 7 }
 */
export function createSourceTexts(named: Iterable<NamedText>, options: SourceTextsOptions = {}): SourceTexts {
  const texts = [...named]
  // Nobody reads a token by line and column.
  const byName = new Map(texts.flatMap(({ name, text }) => (/^\s*eyJ/.test(text) ? [] : [[name, text] as const])))
  const decoded = new Set(texts.flatMap((each) => (each.decoded === true ? [each.name] : [])))
  const parts = new Map(texts.flatMap(({ name, at }) => (at === undefined ? [] : [[name, at] as const])))
  const known = new Map<string, Positions>()
  const syntaxOf = (name: string, text: string): Syntax | undefined =>
    !decoded.has(name) && !parts.has(name) && isYaml(name, text) ? options.yaml : jsonSyntax
  const positionsIn = (name: string, text: string): Positions => {
    const positions = known.get(name) ?? syntaxOf(name, text)?.positions(text) ?? unknown
    known.set(name, positions)
    return positions
  }
  return {
    find(location) {
      const text = byName.get(location.source)
      if (text === undefined) return undefined
      const range = location.range ?? rangeOf(inText(location, parts), text, positionsIn(location.source, text))
      if (range === undefined) return undefined
      return decoded.has(location.source) ? { text, range, decoded: true } : { text, range }
    },
    edit(source, edits) {
      const text = decoded.has(source) || parts.has(source) ? undefined : byName.get(source)
      const syntax = text === undefined ? undefined : syntaxOf(source, text)
      if (text === undefined || syntax === undefined) return undefined
      const found = textEditsOf(edits, { text, syntax, positions: positionsIn(source, text) })
      return found && { text, edits: found }
    },
  }
}

/**
 * Tells whether a text is to be read as YAML: by its name or, where that says nothing, by how it begins.
 *
 * @example
 * isYaml('gx.yaml', '') // true
 * isYaml('standard input', '{"a":1}') // false
 */
export function isYaml(name: string, text: string): boolean {
  if (/\.ya?ml$/i.test(name)) return true
  return !/\.json(ld)?$/i.test(name) && !/^\s*[[{"]/.test(text)
}

function inText(location: Location, parts: ReadonlyMap<string, JsonPointer>): Location {
  const at = parts.get(location.source)
  return at === undefined ? location : { ...location, pointer: `${at}${location.pointer}` as JsonPointer }
}

function rangeOf(location: Location, text: string, positions: Positions): TextRange | undefined {
  for (let pointer = location.pointer; ; pointer = parentPointer(pointer)) {
    const found = positions(pointer)
    if (found !== undefined) return choose(text, found, location.key === true || pointer !== location.pointer)
    if (pointer === '') return undefined
  }
}

/** A value of several lines is shown by its name: a frame has one marked line. */
function choose(text: string, { value, key }: Position, wantsKey: boolean): TextRange {
  const spans = text.slice(value.start, value.end).trimEnd().includes('\n')
  return key !== undefined && (wantsKey || spans) ? key : value
}

const unknown: Positions = () => undefined
