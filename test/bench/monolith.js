/** One monolithic Turtle file with all shapes of a release, and processes that are measured from start to end. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parseNQuads, toTurtle } from '@gxkit/linked-data'
import { packedShapesOf, shapeTriples } from '@gxkit/ontology'
import { must } from './harness.js'

const run = promisify(execFile)
const SHACL = 'http://www.w3.org/ns/shacl#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'

/** The path of a file beside this one. */
export const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** All shapes and the hierarchy of a release in one Turtle file, with every list written where it is used. */
export async function asPublished(release) {
  const packed = packedShapesOf(release)
  const lines = [...shapeTriples(packed, undefined, { lists: false })].flatMap(([subject, predicate, object], use) => {
    const members = predicate === `<${SHACL}in>` ? packed.lists[object.slice(1, -1)] : undefined
    if (members === undefined) return [`${subject} ${predicate} ${object}`]
    const cell = (index) => (index === members.length ? `<${RDF}nil>` : `_:u${use}n${index}`)
    const cells = members.flatMap((member, index) => [
      `${cell(index)} <${RDF}first> ${JSON.stringify(member)}`,
      `${cell(index)} <${RDF}rest> ${cell(index + 1)}`,
    ])
    return [`${subject} ${predicate} ${cell(0)}`, ...cells]
  })
  const hierarchy = packed.hierarchy.map(([sub, sup]) => `<${sub}> <${RDFS}subClassOf> <${sup}>`)
  const text = [...lines, ...hierarchy].map((line) => `${line} .\n`).join('')
  const limits = { documentBytes: text.length * 2, quads: 1_000_000 }
  const parsed = parseNQuads(text, { source: release.id, limits })
  must(parsed.ok, `shapes of ${release.id}: ${JSON.stringify(parsed.findings?.[0])}`)
  return toTurtle(parsed.value, { prefixes: { ...release.prefixes, sh: SHACL } })
}

/**
 * Runs a script in a process of its own and tells what it took, to its end. A wrong answer rejects, and nothing is measured.
 *
 * @param folder where the figures may be written
 */
export async function measureProcess(args, folder) {
  const usageFile = join(folder, 'usage.json')
  const env = { ...process.env, GX_USAGE_FILE: usageFile }
  await run(process.execPath, ['--expose-gc', '--import', here('start/usage.js'), ...args], { env, maxBuffer: 1 << 26 })
  return JSON.parse(readFileSync(usageFile, 'utf8'))
}
