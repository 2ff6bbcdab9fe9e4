import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keyOpener } from './read-key.ts'
import { createResolver } from './resolver.ts'
import { findSigner } from './signing-key.ts'

test.each([
  ['with a key, the DID document is missing', true, /^Create it with "gx did create/],
  ['without a key, the key comes first', false, /^Create a key with "gx key create.* and then the document/],
])('%s', async (_, hasKey, next) => {
  const project = await mkdtemp(join(tmpdir(), 'gx-'))
  try {
    await mkdir(join(project, 'keys'))
    if (hasKey) await writeFile(join(project, 'keys', 'key-1.jwk.json'), '{}')
    const openKey = keyOpener({ args: [], options: {} }, { say: () => undefined })
    const resolver = await createResolver({ project })
    const search = findSigner({
      did: 'did:web:acme.example',
      relationship: 'assertionMethod',
      resolver,
      openKey,
      project,
    })
    await expect(search).rejects.toMatchObject({ code: 'ERR_KEY_NOT_FOUND', next: expect.stringMatching(next) })
  } finally {
    await rm(project, { recursive: true })
  }
})
