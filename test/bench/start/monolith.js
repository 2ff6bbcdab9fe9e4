/**
 * Validates one credential with the libraries alone: the whole vocabulary in one Turtle file, read with n3, evaluated with
 * shacl-engine; the credential read with jsonld.
 *
 *   node monolith.js <shapes.ttl> <contexts.json> <credential.json>
 */
import { readFileSync } from 'node:fs'
import { importFrom } from '../harness.js'

const [shapesFile, contextsFile, credentialFile] = process.argv.slice(2)
const { DataFactory, Parser, Store } = (await importFrom('linked-data', 'n3')).default
const { default: jsonld } = await importFrom('linked-data', 'jsonld')
const { Validator } = await importFrom('shacl', 'shacl-engine')

const contexts = JSON.parse(readFileSync(contextsFile, 'utf8'))
const documentLoader = async (url) => ({ contextUrl: null, documentUrl: url, document: contexts[url] })
const shapes = new Store(new Parser().parse(readFileSync(shapesFile, 'utf8')))
const validator = new Validator(shapes, { factory: DataFactory })

const credential = JSON.parse(readFileSync(credentialFile, 'utf8'))
const nquads = await jsonld.toRDF(credential, { documentLoader, safe: true, format: 'application/n-quads' })
// The credential repeats the class of its subject, but the shapes speak about the subject.
const quads = new Parser({ format: 'N-Quads' }).parse(nquads).filter((quad) => quad.subject.value !== credential.id)
const { conforms } = await validator.validate({ dataset: new Store(quads) })
globalThis.kept = validator
process.exitCode = conforms ? 0 : 1
