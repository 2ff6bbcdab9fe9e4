/** Validation of a credential beside the engine that it is built on. */
import { readdirSync, readFileSync } from 'node:fs'
import { contextSet, createDataset, dataFactory, parseTurtle, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import { legalPerson } from './documents.js'
import { compare, importFrom, must } from './harness.js'

const { Validator } = await importFrom('shacl', 'shacl-engine')
const contexts = contextSet(w3cContexts, gaiaX2511.contexts.documents)
const source = 'credential.json'
const quadsOf = async (document) => (await readJsonLd(document, { contexts, source })).value.quads

const folder = new URL('../../shapes/gaia-x-25.11/', import.meta.url)
const turtle = readdirSync(folder).filter((name) => name.endsWith('.ttl'))
const text = turtle.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
const shapes = parseTurtle(text, { source: 'shapes', limits: { documentBytes: text.length } })
must(shapes.ok, `shapes: ${JSON.stringify(shapes.findings?.[0])}`)
const engine = new Validator(createDataset(shapes.value), { factory: dataFactory })
// The credential repeats the class of its subject, but the shapes speak about the subject.
const graphOf = async (document) =>
  createDataset((await quadsOf(document)).filter((quad) => quad.subject.value !== document.id))
const prepared = await graphOf(legalPerson)
const validator = createValidator({ release: gaiaX2511 })

const { legalAddress: _, ...incomplete } = legalPerson.credentialSubject
const broken = { ...legalPerson, credentialSubject: incomplete }
const preparedBroken = await graphOf(broken)
must((await engine.validate({ dataset: prepared })).conforms, 'shacl-engine accepts')
must(!(await engine.validate({ dataset: preparedBroken })).conforms, 'shacl-engine refuses')
must((await validator.validate([{ document: legalPerson, source }])).ok, 'gxkit accepts')
must(!(await validator.validate([{ document: broken, source }])).ok, 'gxkit refuses')

for (const [title, document, graph] of [
  ['A LegalPerson that conforms', legalPerson, prepared],
  ['A LegalPerson without its legal address', broken, preparedBroken],
]) {
  await compare(title, {
    'shacl-engine, all shapes, graph prepared': () => engine.validate({ dataset: graph }),
    'shacl-engine, all shapes, from JSON-LD': async () => engine.validate({ dataset: await graphOf(document) }),
    'reading the JSON-LD alone': () => quadsOf(document),
    'gxkit validate, from JSON-LD': () => validator.validate([{ document, source }]),
  })
}
