/** How large the vocabulary is: as Turtle, as statements, and in the npm packages. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { packedShapesOf, releases, shapeTriples } from '@gxkit/ontology'
import { runPnpm } from '../../packages/workspace/pnpm.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Prints three tables in Markdown. */
export async function sizes({ kib }) {
  console.log('\n### The vocabulary on disk\n')
  console.log('| release | files | Turtle, context, facts | gzip |\n|---|---|---|---|')
  for (const { id } of releases) {
    const folder = join(root, 'shapes', id)
    const names = readdirSync(folder).sort()
    const bytes = Buffer.concat(names.map((name) => readFileSync(join(folder, name))))
    console.log(`| ${id} | ${names.length} | ${kib(bytes.length)} | ${kib(gzipSync(bytes).length)} |`)
  }

  console.log('\n### Statements that are evaluated\n')
  console.log(
    '| release | lists written where they are used | each list once | without lists | uses of lists | lists |',
  )
  console.log('|---|---|---|---|---|---|')
  for (const release of releases) {
    const packed = packedShapesOf(release)
    const triples = [...shapeTriples(packed, undefined, { lists: false })]
    const uses = triples.filter(([, predicate]) => predicate === '<http://www.w3.org/ns/shacl#in>')
    const cells = ([, , list]) => 2 * (packed.lists[list.slice(1, -1)]?.length ?? 0)
    const inline = triples.length + uses.reduce((sum, use) => sum + cells(use), 0)
    const once = [...shapeTriples(packed)].length
    const lists = new Set(uses.map(([, , list]) => list)).size
    console.log(`| ${[release.id, inline, once, triples.length, uses.length, lists].join(' | ')} |`)
  }

  console.log('\n### npm packages\n')
  console.log('| package | tarball | unpacked | of it data of the releases | that gzipped |\n|---|---|---|---|---|')
  const scratch = mkdtempSync(join(tmpdir(), 'gxkit-sizes-'))
  try {
    for (const name of ['ontology', 'describe']) {
      const folder = join(root, 'packages', name)
      runPnpm(['pack', '--pack-destination', scratch], { cwd: folder, stdio: 'ignore' })
      const tarball = readdirSync(scratch).find((file) => file.includes(name))
      const packed = readFileSync(join(scratch, tarball))
      const members = execFileSync('tar', ['-tzf', join(scratch, tarball)], { encoding: 'utf8' }).split('\n')
      const data = members.filter((member) => /dist\/generated\/.*\.js$|schemas\/.*\.json$/.test(member))
      const texts = Buffer.concat(data.map((member) => readFileSync(join(folder, member.replace(/^package\//, '')))))
      const cells = [kib(packed.length), kib(gunzipSync(packed).length), kib(texts.length), kib(gzipSync(texts).length)]
      console.log(`| @gxkit/${name} | ${cells.join(' | ')} |`)
    }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
