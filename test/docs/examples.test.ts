import { beforeAll, describe, expect, test } from 'vitest'
import { createCompiler, fixturesFile, runProblems, typeProblems } from './compile.ts'
import { docCommentSnippets, entryPoints, exportedNames, isDeclaredInItsPackage, markdownSnippets } from './snippets.ts'
import { toModule } from './to-module.ts'

const compiler = createCompiler()
const entries = entryPoints()
const program = compiler.programOf([...entries.map((each) => each.file), fixturesFile])
const names = exportedNames(program, entries)
const fixtures = exportedNames(program, [{ specifier: './fixtures.ts', file: fixturesFile }])
const scope = { names, fixtures: new Set(fixtures.map((each) => each.name)), fixturesFile: './fixtures.ts' }
const modules = [...markdownSnippets(), ...docCommentSnippets(names)].map((snippet) => toModule(snippet, scope))

describe('every function is shown in use', () => {
  for (const { specifier } of entries) {
    test(specifier, () => {
      const functions = names.filter((each) => each.specifier === specifier && each.isFunction)
      const bare = functions.filter((each) => isDeclaredInItsPackage(each) && each.examples.length === 0)
      expect(bare.map((each) => `${each.file}: ${each.name}`)).toEqual([])
    })
  }
})

describe('what is shown compiles', () => {
  let problems: string[][]
  beforeAll(() => {
    problems = typeProblems(compiler, modules)
  })

  for (const [index, { snippet, broken }] of modules.entries()) {
    test(snippet.where, () => {
      expect(broken, 'comments that begin like a value and are none').toEqual([])
      expect(problems[index]).toEqual([])
    })
  }
})

describe('what is shown runs, and its comments are true', () => {
  let problems: string[][]
  beforeAll(async () => {
    problems = await runProblems(modules)
  })

  for (const [index, { snippet }] of modules.entries()) {
    test(snippet.where, () => expect(problems[index]).toEqual([]))
  }

  test('comments are compared at all', () => {
    expect(modules.reduce((sum, each) => sum + each.compared, 0)).toBeGreaterThan(50)
  })
})
