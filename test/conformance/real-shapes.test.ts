import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '@gxkit/core'
import { gaiaX221 } from '@gxkit/ontology'
import { afterAll, describe, expect, test } from 'vitest'
import { differences, reasons } from './real-shapes/differences.ts'
import { type Instance, instances } from './real-shapes/instances.ts'
import { evaluate, type Judgement, judge } from './real-shapes/judge.ts'
import { withShared } from './shared.ts'

/** Rows of a table in Markdown, written where this variable says. */
const tableFile = process.env.GX_REAL_SHAPES_TABLE
const table: string[] = []

withShared('real', 'shapes: instances that others have published', (root) => {
  const all = instances(root)

  test('are all there, each once, and every listed difference is about one of them', () => {
    const count = (rules: Instance['rules']): number => all.filter((instance) => instance.rules === rules).length
    expect(count('22.10')).toBe(35)
    expect(count('25.11, whole document')).toBe(15)
    expect(count('25.11')).toBe(15)
    expect(count('2.2.1')).toBe(15 + 2)
    expect(new Set(all.map((instance) => instance.name)).size).toBe(all.length)
    expect(Object.keys(differences).filter((name) => !all.some((instance) => instance.name === name))).toEqual([])
  })

  describe.each(all)('$name', (instance) => {
    const listed = differences[instance.name]

    test('the engine gives the recorded verdict and counts', async () => {
      const found = await judge(instance)
      table.push(row(instance, found))
      expect(found.agrees, JSON.stringify(found)).toBe(true)
    })

    test.skipIf(instance.credentials.length === 0)('the validator gives it too, but for what is listed', async () => {
      const { validator } = await judge(instance)
      if (validator === undefined) throw new Error('not looked at')
      expect(validator.ok, validator.codes.join()).toBe(listed === undefined && instance.expected?.conforms === true)
      expect(validator.ok === (instance.expected?.conforms ?? false)).toBe(listed === undefined)
      if (listed !== undefined) expect(validator.errors).toContain(reasons[listed].code)
      if (validator.ok) expect(validator.looked, 'rules looked at everything').toBe(true)
    })
  })

  test('an instance that its makers validated breaks the rules that they reported, and no others', async () => {
    const folder = join(root, 'shacl/ASCS-eV__ontology-management-base')
    const document = JSON.parse(readFileSync(join(folder, 'fail01_wrong_url_type.json'), 'utf8')) as JsonObject
    const report = readFileSync(join(folder, 'fail01_wrong_url_type.expected'), 'utf8')
    const reported = [...report.matchAll(/development#(\w+)\s*=\n=\s*Error:\s*(Less than|Value is not of Node Kind)/g)]
    const kinds = { 'Less than': 'MinCount', 'Value is not of Node Kind': 'NodeKind' }
    const expected = reported.map(([, path, words]) => `${path} ${kinds[words as keyof typeof kinds]}`)
    const { results } = await evaluate(document, gaiaX221)
    // Their run had the provider at hand, which is another file, and told each result of a node once.
    const own = results.filter((result) => !result.constraint.endsWith('ClassConstraintComponent'))
    const once = new Map(own.map((r) => [`${r.focusNode.value} ${r.path} ${r.constraint}`, r]))
    const last = (iri: unknown): string => String(iri).split('#').pop()?.replace('ConstraintComponent', '') ?? ''
    expect(expected).toHaveLength(5)
    expect([...once.values()].map((r) => `${last(r.path)} ${last(r.constraint)}`).sort()).toEqual(expected.sort())
  })

  afterAll(() => {
    if (tableFile === undefined) return
    const head = ['instance', 'rules', 'recorded', 'engine', 'validator', 'why the validator differs']
    const why = Object.entries(reasons).map(([id, reason]) => `- **${id}** (\`${reason.code}\`): ${reason.why}`)
    const lines = [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...table, '', ...why, '']
    writeFileSync(tableFile, lines.join('\n'))
  })
})

function row({ name, file, rules, expected }: Instance, { engine, validator }: Judgement): string {
  const counts = (verdict: Instance['expected']): string =>
    verdict === undefined
      ? 'unreadable'
      : `${verdict.conforms ? 'conforms' : 'fails'}, ${verdict.results} of ${verdict.focus}`
  const errors = [...new Set(validator?.errors)].map((code) => `\`${code}\``)
  const said = validator === undefined ? '–' : validator.ok ? 'ok' : errors.join(', ')
  return `| ${[file, rules, counts(expected), counts(engine), said, differences[name] ?? ''].join(' | ')} |`
}
