/**
 * Prints the JSON Schemas that the package describe ships, as JSON: pairs of path and text. A process of its own, so that
 * it sees the data that "generate.js" has just written.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { credentialSchema, manifestSchema, projectSchema } from '@gxkit/describe'
import { releases } from '@gxkit/ontology'

const folder = fileURLToPath(new URL('../../describe/schemas', import.meta.url))
const files = releases.flatMap((release) => [
  [join(folder, release.id, 'manifest.schema.json'), jsonText(manifestSchema(release))],
  [join(folder, release.id, 'credential.schema.json'), jsonText(credentialSchema(release))],
])
console.log(JSON.stringify([[join(folder, 'project.schema.json'), jsonText(projectSchema())], ...files]))

/** One member per line two levels deep, so that a change shows as a small diff. */
function jsonText(schema) {
  const rows = Object.entries(schema).map(([name, value]) => `  ${JSON.stringify(name)}: ${block(value)}`)
  return `{\n${rows.join(',\n')}\n}\n`
}

function block(value) {
  if (typeof value !== 'object' || Object.keys(value).length < 2) return JSON.stringify(value)
  const rows = Array.isArray(value)
    ? value.map((member) => `    ${JSON.stringify(member)}`)
    : Object.entries(value).map(([name, member]) => `    ${JSON.stringify(name)}: ${JSON.stringify(member)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${rows.join(',\n')}\n  ${close}`
}
