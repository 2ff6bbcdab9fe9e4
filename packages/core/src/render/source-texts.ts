import type { Location } from '../location.ts'
import { type JsonPointer, parentPointer } from '../pointer.ts'
import { jsonPositions, type TextRange } from '../scan-json.ts'

/** A text by its name in reports. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** Where a value stands in a text and, for members, its key. */
export interface Position {
  readonly value: TextRange
  readonly key?: TextRange
}

/** Looks up where the value that a pointer names stands in a text; what is not there has no position. */
export type Positions = (pointer: JsonPointer) => Position | undefined

/** The texts that findings point into. */
export interface SourceTexts {
  /** The text of a source and the range of a location in it, where both are known. */
  find(location: Location): { readonly text: string; readonly range: TextRange } | undefined
}

/** Options of {@link createSourceTexts}. */
export interface SourceTextsOptions {
  /** How to find places in YAML: `yamlPositions` of `@gxkit/describe`. Without it, only ranges are found there. */
  readonly yaml?: (text: string) => Positions
}

/**
 * Remembers the texts that were read, so that findings can be shown in them. A text is parsed on the first question.
 *
 * @param texts the sources as the user wrote them
 * @example
 * const sources = createSourceTexts([{ name: 'a.json', text: '{"a": 1}' }])
 * sources.find({ source: 'a.json', pointer: '/a' })?.range // { start: 6, end: 7 }
 */
export function createSourceTexts(texts: Iterable<NamedText>, options: SourceTextsOptions = {}): SourceTexts {
  // Nobody reads a token by line and column.
  const byName = new Map([...texts].flatMap(({ name, text }) => (/^\s*eyJ/.test(text) ? [] : [[name, text] as const])))
  const positions = new Map<string, Positions>()
  const positionsIn = (name: string, text: string): Positions => {
    const known = positions.get(name)
    if (known !== undefined) return known
    const made = isYaml(name, text) ? (options.yaml ?? unknown)(text) : inJson(text)
    positions.set(name, made)
    return made
  }
  return {
    find(location) {
      const text = byName.get(location.source)
      if (text === undefined) return undefined
      const range = location.range ?? rangeOf(location, text, positionsIn(location.source, text))
      return range === undefined ? undefined : { text, range }
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

function inJson(text: string): Positions {
  try {
    const positions = jsonPositions(text)
    return (pointer) => positions.get(pointer)
  } catch {
    return unknown('')
  }
}

const unknown =
  (_text: string): Positions =>
  () =>
    undefined
