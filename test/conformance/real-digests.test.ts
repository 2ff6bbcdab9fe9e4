import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isJsonObject, type JsonObject, type JsonValue, toArray } from '@gxkit/core'
import { compareDigest, credentialDigest } from '@gxkit/credentials'
import { expect, test } from 'vitest'
import { withShared } from './shared.ts'

interface Stated {
  readonly file: string
  readonly digest: string
}

withShared('real', 'digests in compliance credentials that others have published', (root) => {
  const credentials: JsonObject[] = []
  const stated: Stated[] = []
  for (const file of jsonFiles(root)) {
    for (const credential of credentialsIn(JSON.parse(readFileSync(file, 'utf8')) as JsonValue)) {
      credentials.push(credential)
      for (const subject of toArray<JsonValue>(credential.credentialSubject)) {
        const digest = isJsonObject(subject) ? subject['gx:integrity'] : undefined
        if (typeof digest === 'string') stated.push({ file: relative(root, file), digest })
      }
    }
  }

  test('every digest whose credential was published is computed as the service computed it', async () => {
    const own = new Map<string, JsonObject>()
    for (const document of credentials) own.set(await credentialDigest({ form: 'embedded', document }), document)
    const found = stated.filter(({ digest }) => own.has(digest))
    for (const { digest, file } of found) {
      const document = own.get(digest) ?? {}
      const location = { source: file, pointer: '' as const }
      expect(await compareDigest({ form: 'embedded', document }, digest, location)).toEqual([])
      const changed = { ...document, proof: { ...(document.proof as JsonObject), created: '2020-01-01T00:00:00Z' } }
      expect(await compareDigest({ form: 'embedded', document: changed }, digest, location)).toHaveLength(1)
    }
    expect({ stated: stated.length, found: found.length }).toEqual({ stated: 14, found: 8 })
  })
})

function jsonFiles(root: string): string[] {
  return readdirSync(join(root, 'credentials'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /^\s*[[{]/.test(readFileSync(file, 'utf8')))
}

function* credentialsIn(value: JsonValue): Generator<JsonObject> {
  if (Array.isArray(value)) for (const item of value) yield* credentialsIn(item as JsonValue)
  if (!isJsonObject(value)) return
  if (value.proof !== undefined && value.credentialSubject !== undefined) yield value
  for (const member of Object.values(value)) yield* credentialsIn(member as JsonValue)
}
