import { releases, versionOf } from '@gxkit/ontology'
import { type Setting, settings } from '../manifest/project.ts'
import { dialect, type JsonSchema, schemaId } from './json-schema.ts'
import { durationPattern, issuerPattern } from './reserved.ts'
import { signerSchema } from './signer-schema.ts'

/** What may stand in each line, beside what the table of settings says in words. */
const forms: Readonly<Record<string, JsonSchema>> = {
  release: {
    type: ['string', 'number'],
    anyOf: [
      { enum: releases.map(({ id }) => id) },
      {
        type: 'string',
        pattern: `^(?:${releases
          .flatMap((release) => [release.id, versionOf(release), release.name])
          .map(spelling)
          .join('|')})$`,
      },
      { enum: releases.map((release) => Number(versionOf(release))).filter((version) => !Number.isNaN(version)) },
    ],
  },
  issuer: { pattern: issuerPattern },
  baseUrl: { pattern: '^https://[^?#\\u0000-\\u0020<>"{}|\\\\^`\\u007f]+$' },
  validFor: { pattern: durationPattern },
}

/**
 * The JSON Schema (2020-12) of the settings of a project, `gx.yaml`.
 *
 * @returns plain JSON; always the same
 *
 * @example
 * projectSchema().required // ['issuer', 'baseUrl']
 */
export function projectSchema(): JsonSchema {
  const entries = Object.entries(settings)
  return {
    $schema: dialect,
    $id: schemaId('project'),
    title: 'Settings of a project',
    type: 'object',
    properties: {
      ...Object.fromEntries(entries.map(([name, setting]) => [name, settingSchema(name, setting)])),
      signer: signerSchema(),
    },
    required: entries.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  }
}

function settingSchema(name: string, { purpose, example }: Setting): JsonSchema {
  const description = `${purpose.charAt(0).toUpperCase()}${purpose.slice(1)}; for example ${example}.`
  const form = Object.hasOwn(forms, name) ? forms[name] : {}
  return { title: name, description, type: 'string', ...form, errorMessage: `Takes a value such as ${example}.` }
}

/** A name in any letter case, as a pattern. */
function spelling(text: string): string {
  return text.replaceAll('.', '\\.').replace(/[A-Za-z]/g, (c) => `[${c.toUpperCase()}${c.toLowerCase()}]`)
}
