/**
 * What the vocabulary costs: from the start of a process to the first validated credential, in time and memory, beside one
 * monolithic Turtle file with the same engine; its size on disk and in the npm packages; how long it takes to generate.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { releases } from '@gxkit/ontology'
import { legalParticipant, legalPerson } from './documents.js'
import { median } from './harness.js'
import { asPublished, here, measureProcess } from './monolith.js'
import { sizes } from './sizes.js'

const { rounds = '11' } = Object.fromEntries(process.argv.slice(2).map((each) => each.replace(/^--/, '').split('=')))
const folder = mkdtempSync(join(tmpdir(), 'gxkit-bench-'))
const kib = (bytes) => `${Math.round(bytes / 1024)} KiB`
const mib = (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MiB`

try {
  for (const release of releases) await compareStart(release)
  await generation()
  await sizes({ kib })
} finally {
  rmSync(folder, { recursive: true })
}

async function compareStart(release) {
  const file = (name, text) => {
    const path = join(folder, `${release.id}-${name}`)
    writeFileSync(path, text)
    return path
  }
  const credential = file(
    'credential.json',
    JSON.stringify(release.dataModel.version === '1.1' ? legalParticipant : legalPerson),
  )
  const contexts = file(
    'contexts.json',
    JSON.stringify(Object.fromEntries(contextSet(w3cContexts, release.contexts.documents))),
  )
  const monolith = file('monolith.ttl', await asPublished(release))
  const own = file('own.ttl', ownTurtle(release))
  const candidates = {
    'one Turtle file as published: n3, jsonld, shacl-engine': [
      here('start/monolith.js'),
      monolith,
      contexts,
      credential,
    ],
    'the same with our Turtle (each list once, with words)': [here('start/monolith.js'), own, contexts, credential],
    '`createValidator` of @gxkit/shacl': [here('start/validator.js'), release.id, credential],
    '`createToolkit` of gxkit': [here('start/toolkit.js'), release.id, credential],
    '`gx check`': [here('../../packages/cli/bin/gx.js'), 'check', credential, '--release', release.id],
    'Node and nothing else': [here('start/nothing.js')],
  }
  const taken = new Map(Object.keys(candidates).map((name) => [name, []]))
  for (let round = -1; round < Number(rounds); round++) {
    for (const [name, args] of Object.entries(candidates)) {
      const usage = await measureProcess(args, folder)
      if (round >= 0) taken.get(name).push(usage)
    }
  }
  const [first] = taken.values()
  console.log(
    `\n### To the first validated credential, ${release.id} (Turtle as published ${kib(readFileSync(monolith).length)}, ours ${kib(readFileSync(own).length)})\n`,
  )
  console.log('| | CPU | of the Turtle file: min, median, max | clock | peak memory | ratio | heap | ratio |')
  console.log('|---|---|---|---|---|---|---|---|')
  for (const [name, all] of taken) {
    const of = (member) => median(all.map((usage) => usage[member]))
    const ratios = (member) => all.map((usage, round) => usage[member] / first[round][member])
    const cpu = ratios('cpu')
    const range = [Math.min(...cpu), median(cpu), Math.max(...cpu)].map((ratio) => ratio.toFixed(2)).join(', ')
    const ratio = (member) => median(ratios(member)).toFixed(2)
    const cells = [`${of('cpu').toFixed(0)} ms`, range, `${of('wall').toFixed(0)} ms`, mib(of('rss')), ratio('rss')]
    console.log(`| ${[name, ...cells, mib(of('heap')), ratio('heap')].join(' | ')} |`)
  }
}

/** Our own files one after the other. */
function ownTurtle({ id }) {
  const sources = here(`../../shapes/${id}/`)
  const names = readdirSync(sources).filter((name) => name.endsWith('.ttl'))
  return names.map((name) => readFileSync(join(sources, name), 'utf8')).join('\n')
}

async function generation() {
  const all = []
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    const usage = await measureProcess([here('../../packages/workspace/generate.js'), '--check'], folder)
    all.push({ ...usage, whole: performance.now() - start })
  }
  const of = (member) => `${median(all.map((usage) => usage[member])).toFixed(0)} ms`
  console.log(`\n### Generation (\`npm run check:generated\`: everything is derived and compared, all releases)\n`)
  console.log(`CPU ${of('cpu')} without the build that precedes it, ${of('whole')} by the clock with it.`)
}
