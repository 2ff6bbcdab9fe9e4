import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { factName, gaiaX221, gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import ts from 'typescript'
import { expect, test, vi } from 'vitest'
import { root } from '../architecture/workspace.ts'
import { createCompiler } from '../docs/compile.ts'

// Compiling takes its time where the machine is busy.
vi.setConfig({ testTimeout: 180_000 })

const here = join(root, 'test', 'types')
const files = readdirSync(here).filter((name) => name.endsWith('.test-d.ts'))
const refusal = /^ *\/\/ @ts-expect-error .*$/gm

/** How many mistakes the compiler finds in each of the files, as `change` makes them. */
function mistakes(change: (text: string) => string): Readonly<Record<string, number>> {
  const compiler = createCompiler()
  const texts = files.map((name) => change(readFileSync(join(here, name), 'utf8')))
  const paths = texts.map((text, index) => compiler.add(`types-${index}.ts`, text))
  const program = compiler.programOf(paths)
  const found = paths.map((path) => program.getSemanticDiagnostics(program.getSourceFile(path)).length)
  return Object.fromEntries(files.map((name, index) => [name, found[index] ?? 0]))
}

test('what is right compiles, and every deliberate mistake is one', () => {
  expect(mistakes((text) => text)).toEqual(Object.fromEntries(files.map((name) => [name, 0])))
})

test('the compiler does refuse: without the comments there are as many errors', () => {
  const count = (name: string): number => readFileSync(join(here, name), 'utf8').match(refusal)?.length ?? 0
  expect(mistakes((text) => text.replace(refusal, ''))).toEqual(Object.fromEntries(files.map((n) => [n, count(n)])))
})

test('a wrong country is told by the name of what is wanted, not by hundreds of codes', () => {
  const compiler = createCompiler()
  const text = `import type { AddressFacts } from 'gxkit/loire'\nexport const place: AddressFacts = { countryCode: 'XX' }\n`
  const path = compiler.add('country.ts', text)
  const program = compiler.programOf([path])
  const told = program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ messageText }) => messageText)
  expect(told).toEqual([`Type '"XX"' is not assignable to type 'CountryCodeText'.`])
})

test('every part of 25.11 has type tests', () => {
  const domains = new Set([...gaiaX2511.vocabulary.classes().values()].map(({ domain }) => `${domain}.test-d.ts`))
  expect([...domains].filter((name) => !files.includes(name))).toEqual([])
})

test.each([gaiaX2511, gaiaX221, gaiaX2210])('the types of $id are those of its classes', (release) => {
  const entry = join(root, 'packages', 'describe', 'src', `${release.id}.ts`)
  const program = createCompiler().programOf([entry])
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(entry)
  const symbol = source && checker.getSymbolAtLocation(source)
  const exported = new Map((symbol ? checker.getExportsOfModule(symbol) : []).map((each) => [each.getName(), each]))
  const membersOf = (name: string): Readonly<Record<string, boolean>> => {
    const found = exported.get(name)
    if (found === undefined) return {}
    const target = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found
    const properties = checker.getDeclaredTypeOfSymbol(target).getProperties()
    return Object.fromEntries(properties.map((each) => [each.getName(), (each.flags & ts.SymbolFlags.Optional) === 0]))
  }
  for (const model of release.vocabulary.classes().values()) {
    const bare = model.name.replace(/^.*[#/:]/, '')
    const name = bare.charAt(0).toUpperCase() + bare.slice(1)
    const facts = model.properties.map((each) => [factName(each), each.minCount > 0])
    const carried = model.properties.map((each) => [each.term, each.minCount > 0])
    const expected = facts.length === 0 ? { type: false } : Object.fromEntries(facts)
    expect([name, membersOf(`${name}Facts`)]).toEqual([name, expected])
    expect([name, membersOf(name)]).toEqual([name, { id: false, type: true, ...Object.fromEntries(carried) }])
  }
})
