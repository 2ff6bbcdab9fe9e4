import { projectSchema, readProject } from '@gxkit/describe'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'

const facts = { issuer: 'did:web:acme.example', baseUrl: 'https://acme.example/gaia-x/' }
const store = { transit: 'https://vault.example/v1/transit', key: 'seal', version: 1, tokenFile: '$VAULT_TOKEN_FILE' }
const accepts = new Ajv2020({ strict: false }).compile(projectSchema())
const read = (signer: unknown) => readProject({ name: 'gx.json', text: JSON.stringify({ ...facts, signer }) })

test.each<[object, object]>([
  [{ keyFile: 'keys/a.jwk.json' }, { kind: 'key-file', keyFile: 'keys/a.jwk.json' }],
  [
    { keyFile: '/secure/a', passphraseFile: '$WORD' },
    { kind: 'key-file', keyFile: '/secure/a', passphraseFile: '$WORD' },
  ],
  [
    { command: 'sign --slot 9c', publicKeyFile: 'a.jwk' },
    { kind: 'command', command: 'sign --slot 9c', publicKeyFile: 'a.jwk' },
  ],
  [store, { kind: 'transit', url: store.transit, key: 'seal', version: 1, tokenFile: '$VAULT_TOKEN_FILE' }],
  [
    { ...store, transit: 'http://127.0.0.1:8200/v1/transit/', version: '12', publicKeyFile: 'a' },
    {
      kind: 'transit',
      url: 'http://127.0.0.1:8200/v1/transit',
      key: 'seal',
      version: 12,
      tokenFile: '$VAULT_TOKEN_FILE',
      publicKeyFile: 'a',
    },
  ],
])('%j says where the key is', (signer, expected) => {
  const project = read(signer)
  expect(project.ok && project.value.signer).toEqual(expected)
  expect(accepts({ ...facts, signer })).toBe(true)
})

test.each<[unknown, string]>([
  ['keys/a.jwk.json', 'needs lines'],
  [{}, 'exactly one of'],
  [{ keyFile: 'a', command: 'b', publicKeyFile: 'c' }, 'exactly one of'],
  [{ command: 'b' }, 'needs "publicKeyFile"'],
  [{ transit: store.transit, key: 'seal', version: 1 }, 'needs "tokenFile"'],
  [{ keyFile: 'a', version: 1 }, 'no meaning beside "keyFile"'],
  [{ keyFile: 'a', passphrasefile: 'b' }, 'did you mean'],
  [{ keyFile: ['a'] }, 'must be the name of a file'],
  [{ keyFile: '' }, 'must be the name of a file'],
  [{ keyFile: '$1' }, 'must be the name of a file'],
  [{ keyFile: '--help' }, 'must be the name of a file'],
  [{ ...store, version: 0 }, 'whole number'],
  [{ ...store, key: '../sys/seal' }, 'must be letters'],
  [{ ...store, transit: 'http://vault.example/v1/transit' }, 'https address'],
  [{ ...store, transit: 'https://vault.example/v1/transit?a=b' }, 'https address'],
  [{ command: 'a\nb', publicKeyFile: 'c' }, 'on one line'],
])('%j is refused: %s', (signer, words) => {
  const project = read(signer)
  expect(project.ok ? '' : project.findings.map(({ message }) => message).join()).toContain(words)
  expect(accepts({ ...facts, signer })).toBe(false)
})

test.each<[string, object]>([
  ['signer.token', { ...store, token: 'canary' }],
  ['signer.passPhrase', { keyFile: 'a', passPhrase: 'canary' }],
  ['signer.tokenFile', { ...store, tokenFile: 'hvs.canarycanary' }],
  ['signer.keyFile', { keyFile: '-----BEGIN PRIVATE KEY----- canary' }],
  ['signer.transit', { ...store, transit: 'https://me:canary@vault.example/v1/transit' }],
  ['signer.command', { command: 'sign --password=canary', publicKeyFile: 'a' }],
])('%s: a secret is refused, and not repeated', (key, signer) => {
  const project = read(signer)
  const findings = project.ok ? [] : project.findings
  expect(findings.map(({ code, params }) => [code, params])).toEqual([['manifest/secret-in-settings', { key }]])
  expect(JSON.stringify(findings)).not.toContain('canary')
  expect(accepts({ ...facts, signer })).toBe(key === 'signer.tokenFile' || key === 'signer.command')
})

test('a secret beside the settings of the signer', () => {
  const project = readProject({ name: 'gx.json', text: JSON.stringify({ ...facts, password: 'canary' }) })
  expect(project.ok ? [] : project.findings.map(({ code }) => code)).toEqual(['manifest/secret-in-settings'])
})
