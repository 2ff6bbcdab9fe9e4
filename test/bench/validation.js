/**
 * What validation costs, beside the engine that it is built on and another one: from the start of a process, warm on one
 * thread, and as the data grows; with what no validation can do without.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contextSet, createDataset, dataFactory, parseTurtle, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 as release } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import ShaclValidator from 'rdf-validate-shacl'
import { releaseShapes } from '../../packages/shacl/dist/release-shapes.js'
import { legalPerson } from './documents.js'
import { compare, cpuOf, format, importFrom, median, must, rounds } from './harness.js'
import { asPublished, here, measureProcess } from './monolith.js'
import { createHandWrittenCheck } from './validation/hand-written.js'

const { Validator } = await importFrom('shacl', 'shacl-engine')
const contexts = contextSet(w3cContexts, release.contexts.documents)
const source = 'credential.json'
const quadsOf = async (document) => (await readJsonLd(document, { contexts, source })).value.quads
/** The credential repeats the class of its subject, but the shapes speak about the subject. */
const subjectsOf = async (document) => (await quadsOf(document)).filter((quad) => quad.subject.value !== document.id)

const turtle = shapesTurtle()
const shapes = parseTurtle(turtle, { source: 'shapes', limits: { documentBytes: turtle.length } })
must(shapes.ok, `shapes: ${JSON.stringify(shapes.findings?.[0])}`)
const hierarchy = shapes.value.filter((quad) => quad.predicate.value.endsWith('#subClassOf'))
const classes = ['LegalPerson', 'Address', 'VatID'].map((name) => release.namespace + name)

/** Each as its documentation says: made once, for any number of graphs. */
const engine = new Validator(createDataset(shapes.value), { factory: dataFactory })
const other = new ShaclValidator(createDataset(shapes.value))
const own = releaseShapes(release).prepare(classes)
/** A candidate that would take longer than this for one run, in milliseconds, is not asked. */
const longest = 40_000
const unlimited = { credentials: Number.MAX_SAFE_INTEGER, quads: Number.MAX_SAFE_INTEGER }
const validator = createValidator({ release, limits: unlimited })
const handWritten = createHandWrittenCheck(release)

const { legalAddress: _, ...incomplete } = legalPerson.credentialSubject
const broken = { ...legalPerson, credentialSubject: incomplete }

await cold()
await warm('A LegalPerson that conforms', legalPerson, true)
await warm('A LegalPerson without its legal address', broken, false)
await growth()

/** Our own files one after the other: every shape, the hierarchy, each list once. */
function shapesTurtle() {
  const folder = new URL(`../../shapes/${release.id}/`, import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.ttl'))
  return names.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
}

/** From the start of a process to its end, one credential. */
async function cold() {
  const folder = mkdtempSync(join(tmpdir(), 'gxkit-bench-'))
  const file = (name, text) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  try {
    const credential = file('credential.json', JSON.stringify(legalPerson))
    const known = file('contexts.json', JSON.stringify(Object.fromEntries(contexts)))
    const monolith = file('monolith.ttl', await asPublished(release))
    const candidates = {
      'one Turtle file, `n3`, `jsonld`, `shacl-engine`': [here('start/monolith.js'), monolith, known, credential],
      '`gx check`': [here('../../packages/cli/bin/gx.js'), 'check', credential],
      'Node and nothing else': [here('start/nothing.js')],
    }
    const taken = new Map(Object.keys(candidates).map((name) => [name, []]))
    for (let round = 0; round < Number(rounds); round++) {
      for (const [name, args] of Object.entries(candidates)) taken.get(name).push(await measureProcess(args, folder))
    }
    const [first] = taken.values()
    console.log('\n### Cold: one credential, from the start of a process to its end\n')
    console.log('| | CPU | ratio | by the clock | ratio |\n|---|---|---|---|---|')
    for (const [name, all] of taken) {
      const ratio = (member) => median(all.map((usage, at) => usage[member] / first[at][member])).toFixed(3)
      const time = (member) => format(median(all.map((usage) => usage[member])))
      console.log(`| ${[name, time('cpu'), ratio('cpu'), time('wall'), ratio('wall')].join(' | ')} |`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Many times the same credential, everything prepared that can be prepared once. */
async function warm(title, document, conforms) {
  const text = JSON.stringify(document)
  const subjects = await subjectsOf(document)
  const graph = createDataset(subjects)
  const withHierarchy = createDataset([...subjects, ...hierarchy])
  const candidates = {
    '`shacl-engine`, all shapes, graph prepared': async () => (await engine.validate({ dataset: graph })).conforms,
    '`rdf-validate-shacl`, the same': async () => (await other.validate(withHierarchy)).conforms,
    'our engine behind its seam, the same': async () => (await own.evaluate(subjects)).results.length === 0,
    '`shacl-engine` from JSON-LD': async () =>
      (await engine.validate({ dataset: createDataset(await subjectsOf(document)) })).conforms,
    'our whole validation, from JSON-LD to findings': async () => (await validator.validate([{ document, source }])).ok,
    'floor: reading the JSON-LD alone': async () => (await quadsOf(document)).length > 0 && conforms,
    'floor: the same constraints by hand, on JSON': () => handWritten(document),
    'floor: `JSON.parse`': () => (JSON.parse(text).id !== undefined ? conforms : undefined),
  }
  for (const [name, run] of Object.entries(candidates)) must((await run()) === conforms, `${name}: another verdict`)
  await compare(`Warm: ${title}`, candidates, { perSecond: true })
}

/** Companies with two addresses and a VAT number each: 4 nodes, one credential. The smallest is a VAT number alone. */
async function growth() {
  const sizes = await Promise.all([1, 10, 100, 1_000, 10_000].map(dataOf))
  const candidates = {
    'our whole validation': async ({ inputs }) => (await validator.validate(inputs)).ok,
    'our engine': async ({ subjects }) => (await own.evaluate(subjects)).results.length === 0,
    '`shacl-engine`': async ({ graph }) => (await engine.validate({ dataset: graph })).conforms,
    '`rdf-validate-shacl`': async ({ withHierarchy }) => (await other.validate(withHierarchy)).conforms,
    'floor: `JSON.parse`': ({ text }) => JSON.parse(text).length > 0,
  }
  const times = new Map()
  const of = (name, nodes) => times.get(`${name} ${nodes}`)
  for (let round = -1; round < Number(rounds); round++) {
    for (const [at, data] of sizes.entries()) {
      // The first round warms up, and need not do so with the largest.
      if (round < 0 && at > 2) continue
      for (const [name, run] of Object.entries(candidates)) {
        const smaller = sizes[at - 1]
        const before = smaller && of(name, smaller.nodes)
        const expected = before === undefined ? 0 : (median(before) * data.nodes) / smaller.nodes
        if (at > 0 && before === undefined && round >= 0) continue
        if (expected > longest) continue
        // Small ones are too short for the clock of the processor.
        const times100 = Math.max(1, Math.floor(100 / data.nodes))
        const time = await cpuOf(async () => {
          for (let i = 0; i < times100; i++) must((await run(data)) === true, `${name}: ${data.nodes} nodes`)
        })
        if (round < 0) continue
        if (of(name, data.nodes) === undefined) times.set(`${name} ${data.nodes}`, [])
        of(name, data.nodes).push(time / times100)
      }
    }
  }
  const nodes = sizes.map((data) => data.nodes)
  const [reference] = nodes.filter((count) => count >= 100)
  console.log(`\n### Growth: CPU time per node; in brackets, times that at ${reference} nodes\n`)
  console.log(
    `| | ${nodes.map((count) => count.toLocaleString('en')).join(' | ')} |\n|---|${'---|'.repeat(nodes.length)}`,
  )
  for (const name of Object.keys(candidates)) {
    const perNode = (count) => of(name, count)?.map((time) => time / count)
    const cells = nodes.map((count) => {
      const own = perNode(count)
      if (own === undefined) return `not asked: more than ${longest / 1000} s`
      const ratio = median(own.map((time, round) => time / (perNode(reference)?.[round] ?? time)))
      return `${format(median(own))} (${ratio.toFixed(2)})`
    })
    console.log(`| ${[name, ...cells].join(' | ')} |`)
  }
}

async function dataOf(wanted) {
  const companies = Array.from({ length: Math.floor((wanted + 2) / 4) }, (_, at) => numbered(legalPerson, at))
  const documents = companies.length > 0 ? companies : [vatAlone()]
  const graphs = await Promise.all(documents.map(async (document, at) => apart(await subjectsOf(document), at)))
  const subjects = graphs.flat()
  return {
    nodes: new Set(subjects.map((quad) => quad.subject.value)).size,
    inputs: documents.map((document, at) => ({ document, source: `${at}.json` })),
    subjects,
    graph: createDataset(subjects),
    withHierarchy: createDataset([...subjects, ...hierarchy]),
    text: JSON.stringify(documents),
  }
}

function vatAlone() {
  const { registrationNumber } = legalPerson.credentialSubject
  return { ...legalPerson, type: ['VerifiableCredential', 'gx:VatID'], credentialSubject: registrationNumber }
}

function numbered(document, at) {
  return JSON.parse(JSON.stringify(document).replaceAll('nordlicht.example/gaia-x/', `nordlicht.example/${at}/`))
}

/** Blank nodes of several documents are several. */
function apart(quads, at) {
  const named = (term) => (term.termType === 'BlankNode' ? dataFactory.blankNode(`c${at}${term.value}`) : term)
  return quads.map(({ subject, predicate, object }) => dataFactory.quad(named(subject), predicate, named(object)))
}
