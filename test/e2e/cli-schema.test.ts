import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEditor } from '../interop/editor.ts'
import { emptyFolder, expectCalm, gx, masked, withExample } from './cli-process.ts'

const cwd = withExample()
const project = join(cwd, 'project')

test('gx schema writes what an editor needs, and says how to connect it', async () => {
  const run = await gx(['schema', 'project'], { cwd })
  expectCalm(run)
  expect(run.code).toBe(0)
  expect(masked(run.stderr)).toContain('Schemas for gaia-x-25.11 (Loire):')
  expect(run.stdout).toContain('# yaml-language-server: $schema=./.gx/manifest.schema.json')
  expect(existsSync(join(project, '.vscode'))).toBe(false)

  const editor = openEditor(join(project, '.gx', 'manifest.schema.json'))
  expect((await editor.proposals('type: LegalPerson\n|')).get('legalAddress')).toContain('Exactly one')
})

test('a second run replaces the schemas; settings of VS Code that exist stay as they are', async () => {
  const first = await gx(['schema', 'project', '--vscode', '--json'], { cwd })
  const written = JSON.parse(first.stdout) as { readonly files: readonly string[]; readonly vscode: unknown }
  const settings = join(project, '.vscode', 'settings.json')
  expect(written.files).toContain(join('project', '.vscode', 'settings.json'))
  expect(JSON.parse(readFileSync(settings, 'utf8'))).toEqual(written.vscode)

  const before = readFileSync(settings, 'utf8')
  const second = await gx(['schema', 'project', '--vscode'], { cwd })
  expect(second.code).toBe(0)
  expect(second.stdout).not.toContain('settings.json\n\nVS Code with the extension "YAML" uses')
  expect(readFileSync(settings, 'utf8')).toBe(before)
})

test('a new manifest names the schema of its project', async () => {
  const made = await gx(['new', 'Disk', '--out', join('project', 'disk.yaml')], { cwd })
  expect(made.code).toBe(0)
  const [line] = readFileSync(join(project, 'disk.yaml'), 'utf8').split('\n')
  expect(line).toBe('# yaml-language-server: $schema=./.gx/manifest.schema.json')
  expect((await gx(['new', 'Disk'], { cwd })).stdout).not.toContain('yaml-language-server')
})

test('a folder that is no project is told so', async () => {
  const run = await gx(['schema', '.'], { cwd: emptyFolder() })
  expectCalm(run)
  expect(run.code).toBe(2)
  expect(run.stderr).toContain('ERR_FILE_NOT_FOUND')
})
