import type { Location, TextRange } from '@gxkit/core'
import { createLocator, type Locator } from './locate.ts'

/** The texts that findings point into. */
export interface SourceTexts {
  /** The text of a source and the range of a location in it, where both are known. */
  find(location: Location): Promise<{ readonly text: string; readonly range: TextRange } | undefined>
}

/** A text by its name in reports. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** Remembers the texts that were read, so that findings can be shown in them. */
export function createSourceTexts(texts: Iterable<NamedText>): SourceTexts {
  // Nobody reads a token by line and column.
  const byName = new Map([...texts].flatMap(({ name, text }) => (/^\s*eyJ/.test(text) ? [] : [[name, text] as const])))
  const locators = new Map<string, Promise<Locator>>()
  return {
    async find(location) {
      const text = byName.get(location.source)
      if (text === undefined) return undefined
      const locator = locators.get(location.source) ?? createLocator(text, syntaxOf(location.source, text))
      locators.set(location.source, locator)
      const range = (await locator)(location)
      return range === undefined ? undefined : { text, range }
    },
  }
}

function syntaxOf(name: string, text: string): 'json' | 'yaml' {
  if (/\.ya?ml$/i.test(name)) return 'yaml'
  return /\.json(ld)?$/i.test(name) || /^\s*[[{"]/.test(text) ? 'json' : 'yaml'
}
