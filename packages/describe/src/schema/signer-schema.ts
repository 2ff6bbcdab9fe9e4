import { signerForms, signerLines } from '../manifest/signer-setting.ts'
import { signerPatterns } from '../manifest/signer-values.ts'
import type { JsonSchema } from './json-schema.ts'

const forms: Readonly<Record<string, JsonSchema>> = {
  command: { type: 'string', pattern: signerPatterns.command },
  transit: { type: 'string', pattern: signerPatterns.address },
  key: { type: ['string', 'integer'], pattern: signerPatterns.keyName },
  version: { type: ['string', 'integer'], pattern: signerPatterns.version, minimum: 1, maximum: 999_999_999 },
}

/** The setting `signer` of a project: a key file, a program, or a key store. */
export function signerSchema(): JsonSchema {
  return {
    title: 'signer',
    description:
      'Where the key is that signs for the issuer: a key file, a program, or a key store. Never a secret itself.',
    type: 'object',
    oneOf: signerForms.map(({ names, needs, may }) => {
      const members: readonly string[] = [names, ...needs, ...may]
      return {
        title: names,
        properties: Object.fromEntries(members.map((name) => [name, lineSchema(name)])),
        required: [names, ...needs],
        additionalProperties: false,
      }
    }),
    errorMessage: 'Takes lines such as "keyFile: keys/key-1.jwk.json".',
  }
}

function lineSchema(name: string): JsonSchema {
  const { purpose = '', example = '' } = signerLines[name] ?? {}
  const description = `${purpose.charAt(0).toUpperCase()}${purpose.slice(1)}; for example ${example}.`
  const form = forms[name] ?? { type: 'string', pattern: signerPatterns.file }
  return { title: name, description, ...form, errorMessage: `Takes a value such as ${example}.` }
}
