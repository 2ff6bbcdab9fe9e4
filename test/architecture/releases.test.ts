import { expect, test } from 'vitest'
import { workspacePackages } from './workspace.ts'

/** The release data is in one place, so that no other code asks which release it is dealing with. */
const home = '@gxkit/ontology'

/** Where a release may be called by its id: rules that lead from one to another, examples of findings, what is generated. */
const allowed = [/\/migration\/rules\//, /\/codes\/examples\//, /\/generated\//, /\.test(-d)?\.ts$/]

const literal = /(['"`])gaia-x-\d[\w.-]*\1/

/** The lines of a source that are neither comments nor imports. */
function code(text: string): readonly string[] {
  return text.split('\n').filter((line) => !/^\s*(?:\/?\*|\/\/|import |export .* from )/.test(line))
}

test.each(workspacePackages().filter(({ name }) => name !== home))('$name calls no release by its id', (each) => {
  const sources = each.sources.filter(({ path }) => !allowed.some((pattern) => pattern.test(path)))
  expect(
    sources.flatMap(({ path, text }) => code(text).flatMap((line) => (literal.test(line) ? [`${path}: ${line}`] : []))),
  ).toEqual([])
})
