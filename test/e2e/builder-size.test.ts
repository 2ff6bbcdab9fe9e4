import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { root } from '../architecture/workspace.ts'

/** What an application that uses some names of a release loads, minified as for the browser. */
async function bundled(names: string): Promise<{ text: string; minified: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names} } from 'gxkit/loire'\nglobalThis.used = [${names}]`,
      resolveDir: `${root}test`,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['gxkit-source'],
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('nothing was bundled')
  const gzip = gzipSync(file.contents, { level: 9 }).length
  return { text: file.text, minified: file.contents.length, gzip }
}

const mediaTypes = 'application/vnd.3gpp.bsf+xml'
const subdivisions = 'DE-MV'
const licences = 'BSD-3-Clause-No-Nuclear-License'
const shapes = '<http://www.w3.org/ns/shacl#property>'
const words = 'An organisation that can sign contracts'

/** Upper bounds in kB, a tenth above what was measured. */
test.each([
  ['vatId', 173, 55, [], [mediaTypes, subdivisions, licences, shapes, words, 'gx:ServiceOffering', 'gx:Address']],
  ['legalPerson', 182, 58, ['gx:Address'], [mediaTypes, licences, shapes, words, 'gx:ServiceOffering']],
  ['serviceOffering', 270, 77, [mediaTypes, licences, 'gx:LegalDocument'], [shapes, words, 'gx:ServerFlavor']],
])('%s', async (name, minifiedLimit, gzipLimit, reached, unreached) => {
  const { text, minified, gzip } = await bundled(name)
  console.log(`${name}: ${Math.round(minified / 1000)} kB minified, ${Math.round(gzip / 1000)} kB gzip`)
  expect(reached.filter((each) => !text.includes(each))).toEqual([])
  expect(unreached.filter((each) => text.includes(each))).toEqual([])
  expect(minified / 1000).toBeLessThan(minifiedLimit)
  expect(gzip / 1000).toBeLessThan(gzipLimit)
})

test('whoever imports the release gets all of it', async () => {
  const { text } = await bundled('release')
  for (const each of [mediaTypes, subdivisions, licences, shapes, words]) expect(text).toContain(each)
})
