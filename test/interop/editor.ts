import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Position, TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService, type SchemaRequestService } from 'yaml-language-server'

const shipped = fileURLToPath(new URL('../../packages/describe/schemas/', import.meta.url))

/** What somebody sees in an editor. */
export interface Editor {
  /** Names that are proposed at the `|` in the text, with what is shown beside each. */
  readonly proposals: (text: string) => Promise<ReadonlyMap<string, string>>
  /** What is shown for the word at the `|` in the text. */
  readonly explanation: (text: string) => Promise<string>
  /** `line: message` for everything that is underlined; lines count from 1. */
  readonly underlined: (text: string) => Promise<readonly string[]>
}

/** The YAML language service of VS Code and others, with a schema: a file, or one that this repository ships. */
export function openEditor(schema: string): Editor {
  const file = resolve(shipped, schema)
  const request: SchemaRequestService = async (uri) => {
    throw new Error(`The schema refers to ${uri}; nothing is fetched.`)
  }
  const service = getLanguageService({
    schemaRequestService: request,
    workspaceContext: { resolveRelativePath: (path) => path },
    yamlSettings: { documents: { get: () => undefined } } as never,
    clientCapabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } },
  })
  service.configure({
    validate: true,
    completion: true,
    hover: true,
    schemas: [{ uri: pathToFileURL(file).href, fileMatch: ['*.yaml'], schema: JSON.parse(readFileSync(file, 'utf8')) }],
  })
  let version = 0
  const open = (text: string): TextDocument => TextDocument.create('file:///acme.yaml', 'yaml', ++version, text)
  const at = (text: string): [TextDocument, Position] => {
    const offset = text.indexOf('|')
    const document = open(text.slice(0, offset) + text.slice(offset + 1))
    return [document, document.positionAt(offset)]
  }
  return {
    proposals: async (text) => {
      const { items } = await service.doComplete(...at(text), false)
      return new Map(items.map(({ label, documentation }) => [label, words(documentation)]))
    },
    explanation: async (text) => words((await service.doHover(...at(text)))?.contents),
    underlined: async (text) => {
      const found = await service.doValidation(open(text), false)
      return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`).sort()
    },
  }
}

function words(content: unknown): string {
  if (typeof content === 'string') return content
  return typeof content === 'object' && content !== null && 'value' in content ? String(content.value) : ''
}
