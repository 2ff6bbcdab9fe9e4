import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gaiaX2511, type Release } from '@gxkit/ontology'
import { ownTypes, readVocabulary } from '@gxkit/vocabulary'
import ts from 'typescript'
import { expect, test } from 'vitest'

const farming = new URL('../../examples/farming/vocabulary/', import.meta.url)
const here = fileURLToPath(new URL('./virtual/', import.meta.url))

function extended(): Release {
  const files = ['farming.ttl', 'farming.jsonld'].map((name) => ({
    name,
    text: readFileSync(new URL(name, farming), 'utf8'),
  }))
  const contextUrl = 'https://farming.example/context/v1'
  const read = readVocabulary(files, { name: 'farming', release: gaiaX2511, contextUrl })
  if (!read.ok) throw new Error('the example is refused')
  return read.value.release
}

/** Compiles files that are nowhere on the disk, as strictly as TypeScript can. */
function problems(files: Readonly<Record<string, string>>): readonly string[] {
  const virtual = new Map(Object.entries(files).map(([name, text]) => [`${here}${name}`, text]))
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    allowImportingTsExtensions: true,
    customConditions: ['gxkit-source'],
    noEmit: true,
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => virtual.has(path) || fileExists(path)
  host.readFile = (path) => virtual.get(path) ?? readFile(path)
  const { directoryExists } = host
  host.directoryExists = (path) => here.startsWith(`${path.replace(/\/$/, '')}/`) || directoryExists?.(path) === true
  host.getSourceFile = (path, ...rest) => {
    const text = virtual.get(path)
    return text === undefined ? getSourceFile(path, ...rest) : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
  }
  const program = ts.createProgram([...virtual.keys()], options, host)
  return [...virtual.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return found.map((each) => `${path.slice(here.length)}: ${ts.flattenDiagnosticMessageText(each.messageText, ' ')}`)
  })
}

const right = `import type { HarvestRecordFacts } from './index.js'
export const harvest: HarvestRecordFacts = {
  crop: ['wheat', 'sugar beets'],
  area: '48.5',
  harvestYear: 2026,
  copyrightOwnedBy: 'Harvest Data B.V.',
  license: 'CC-BY-NC-4.0',
  resourcePolicy: 'For members only.',
}
`

test('types of an own vocabulary compile, and know right from wrong', () => {
  const files = ownTypes(extended(), { of: 'vocabularies' })
  expect(Object.keys(files).sort()).toEqual(['farming.ts', 'index.ts', 'lists.ts'])
  expect(files['lists.ts']).toContain("export type FarmingCrop =\n  | 'barley'")
  expect(problems({ ...files, 'use.ts': right })).toEqual([])
  const wrong = problems({
    ...files,
    'a.ts': right.replace("'wheat'", "'gold'"),
    'b.ts': right.replace("  area: '48.5',\n", ''),
    'c.ts': right.replace('harvestYear: 2026', "harvestYear: '2026'"),
    'd.ts': right.replace('area:', 'acreage:'),
    'e.ts': right.replace("  license: 'CC-BY-NC-4.0',\n", ''),
  })
  expect(wrong.map((problem) => problem[0])).toEqual(['a', 'b', 'c', 'd', 'e'])
}, 300_000)

test('types of a whole release compile', () => {
  const files = ownTypes(gaiaX2511, { of: 'release' })
  expect(Object.keys(files).length).toBeGreaterThan(20)
  expect(problems(files)).toEqual([])
}, 300_000)
