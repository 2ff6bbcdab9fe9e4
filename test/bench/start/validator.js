/** Validates one credential with `createValidator`: `node validator.js <release> <credential.json>`. */
import { readFileSync } from 'node:fs'
import { findRelease } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'

const [release, file] = process.argv.slice(2)
const document = JSON.parse(readFileSync(file, 'utf8'))
const validator = createValidator({ release: findRelease(release) })
const { ok } = await validator.validate([{ document, source: file }])
globalThis.kept = validator
process.exitCode = ok ? 0 : 1
