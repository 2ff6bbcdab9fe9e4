import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '@gxkit/core'
import { expect, test } from 'vitest'
import { withShared } from '../conformance/shared.ts'
import { splitToken } from '../support/forge.ts'
import { emptyFolder, gx } from './cli-process.ts'

interface Recorded {
  readonly file: string
  readonly expected: {
    readonly jwts?: readonly { readonly result: string; readonly keys?: readonly string[] }[]
  } | null
}

withShared('real', 'gx verify over tokens that others have published', (root) => {
  const json = <T>(name: string): T => JSON.parse(readFileSync(join(root, name), 'utf8')) as T
  const pool = json<{ keys: readonly { pool_id: string; jwk: JsonObject }[] }>('keys.json').keys
  const manifest = json<{ about: { made: string }; files: readonly Recorded[] }>('manifest.json')
  const tokens = manifest.files.filter(({ expected }) => (expected?.jwts ?? []).length > 0)

  test.each(tokens)('$file', async ({ file, expected }) => {
    const [recorded] = expected?.jwts ?? []
    const [token = ''] = /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(readFileSync(join(root, file), 'utf8')) ?? []
    const { header } = splitToken(token)
    const verdicts: string[] = []
    for (const { pool_id, jwk } of pool.filter((key) => recorded?.keys?.includes(key.pool_id)).slice(0, 3)) {
      const folder = emptyFolder()
      mkdirSync(join(folder, 'dids'))
      writeFileSync(join(folder, 'dids', `${pool_id}.json`), JSON.stringify(documentOf(String(header.kid), jwk)))
      const at = manifest.about.made
      const run = await gx(['verify', join(root, file), '--dids', 'dids', '--at', at, '--json'], { cwd: folder })
      verdicts.push(signatureIn(run.stdout))
      expect(run.all).not.toMatch(/^\s+at /m)
      expect([0, 1, 3]).toContain(run.code)
    }
    if (recorded?.result === 'signature verifies') expect(verdicts).toContain('passed')
    else expect(verdicts).not.toContain('passed')
  })
})

/** A DID document that offers one key under the name that the token gives it. */
function documentOf(kid: string, publicKeyJwk: JsonObject): JsonObject {
  const [did = ''] = kid.split('#')
  const method = { id: kid, type: 'JsonWebKey2020', controller: did, publicKeyJwk }
  return { '@context': ['https://www.w3.org/ns/did/v1'], id: did, verificationMethod: [method], assertionMethod: [kid] }
}

/** The state of the signature check of the outermost document. */
function signatureIn(stdout: string): string {
  const { report } = JSON.parse(stdout) as { report: { checks: { id: string; status: string }[] } }
  return report.checks.find((check) => check.id === 'proof/signature')?.status ?? 'absent'
}
