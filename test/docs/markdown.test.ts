import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../architecture/workspace.ts'
import { emptyFolder, gx } from '../e2e/cli-process.ts'
import { markdownFiles } from './snippets.ts'

const documents = markdownFiles(root).map((path) => ({
  path,
  name: relative(root, path),
  text: readFileSync(path, 'utf8'),
}))
const everything = documents.map((each) => each.text).join('\n')

describe.each(documents)('$name', ({ path, text }) => {
  test('leads to files that are there', () => {
    const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '')
    const links = [...prose.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => target)
    expect(links.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([])
  })

  for (const { name, manifest, shown } of manifestsIn(text)) {
    test(`shows what "gx check" says about ${name}`, async () => {
      const cwd = emptyFolder()
      const number = /^registrationNumber: (\S+)/m.exec(manifest)?.[1] ?? 'number'
      writeFileSync(join(cwd, 'gx.yaml'), 'issuer: did:web:acme.example\nbaseUrl: https://acme.example/gaia-x/\n')
      writeFileSync(join(cwd, 'number.yaml'), `type: VatID\nid: ${number}\nvatID: DE123456788\n`)
      writeFileSync(join(cwd, name), manifest)
      const run = await gx(['check'], { cwd })
      const findings = run.all.split('\n\n').filter((each) => /^(?:error|warning)\[/.test(each))
      expect(findings.map((each) => each.trimEnd())).toEqual(shown)
    })
  }
})

test('every command that is named is one that gx has', async () => {
  const { all } = await gx(['--help'], { cwd: emptyFolder() })
  const commands = new Set([...all.matchAll(/^ {2}gx ((?:[a-z-]+ )+) /gm)].map(([, name = '']) => name.trim()))
  const named = [
    ...everything.matchAll(/(?:^|`)gx ((?:key |did |shapes |status |trust |policy |store |audit |access )?[a-z-]+)/gm),
  ].map(([, name = '']) => name)
  expect(commands.size).toBeGreaterThan(5)
  expect(named.length).toBeGreaterThan(5)
  expect([...new Set(named)].filter((name) => !commands.has(name))).toEqual([])
})

test('every script that is named is one that npm has', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
  const named = [...everything.matchAll(/\b(?:npm run|pnpm) ([a-z:]+)/g)].map(([, name = '']) => name)
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([])
})

/** Descriptions of things in YAML, with the findings that are shown behind them, if any. */
function manifestsIn(text: string): { name: string; manifest: string; shown: string[] }[] {
  const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
    language,
    body,
  }))
  return blocks.flatMap(({ language, body }, index) => {
    if (language !== 'yaml' || !/^type:/m.test(body)) return []
    const next = blocks[index + 1]
    const shown =
      next?.language === '' && /^(?:error|warning)\[/.test(next.body) ? next.body.trimEnd().split('\n\n') : []
    return [{ name: /^# (\S+\.yaml)$/m.exec(body)?.[1] ?? 'thing.yaml', manifest: body, shown }]
  })
}
