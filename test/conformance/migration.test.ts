import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '@gxkit/describe'
import { gaiaX221, gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { lostClaims } from '../support/claims.ts'
import { withShared } from './shared.ts'

withShared('real', 'migration of real descriptions', (folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly files: readonly { readonly file: string; readonly kind: string; readonly release: string }[]
  }
  const documents = manifest.files.filter(
    ({ file, kind, release }) =>
      /^(?:Tagus|domain|Loire \(gx)/.test(release) &&
      /^(?:vp|vc|compliance vc|sd\+compliance|unsigned|shacl instance)/.test(kind) &&
      /\.json(?:ld)?$/.test(file),
  )

  test('there are enough of them', () => expect(documents.length).toBeGreaterThan(40))

  test.each(documents.flatMap(({ file }) => [gaiaX2511, gaiaX221].map((to) => ({ file, to, release: to.id }))))(
    '$file to $release: every claim is in the result or is told',
    ({ file, to }) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const migration = migrate([{ name: file, text }], { to })
      expect(lostClaims(file, text, migration)).toEqual([])
      expect(migration.report.findings.length + migration.done.length).toBeGreaterThan(0)
    },
  )

  test('tokens are taken apart, and what is in them is migrated', () => {
    const tokens = readdirSync(join(folder, 'jwt'), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.jwt'))
    expect(tokens.length).toBeGreaterThan(10)
    const things = tokens.map((name) => {
      const text = readFileSync(join(folder, 'jwt', name), 'utf8')
      const { files } = migrate([{ name, text }], { to: gaiaX221 })
      for (const file of files) if (file.name.endsWith('.yaml')) expect(parseDocument(file.text).errors).toEqual([])
      return files.length - 2
    })
    expect(things.filter((count) => count > 0).length).toBeGreaterThan(10)
  })
})
