import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPath, parseCertificates } from '@gxkit/trust'
import { afterAll, describe, expect, test } from 'vitest'
import { hasOpenssl } from '../adversarial/certificates.ts'
import { issueCertificate, issueChain, rsa, x509 } from '../support/authorities.ts'

const folder = mkdtempSync(join(tmpdir(), 'gxkit-openssl-'))
afterAll(() => rmSync(folder, { recursive: true }))

const host = 'nordlicht-cloud.example'
const at = new Date('2026-11-21T12:00:00Z')
const past = { until: new Date('2026-06-01T00:00:00Z') }
const permitted = (name: string): x509.Extension => {
  const bytes = [...new TextEncoder().encode(name)]
  const n = bytes.length
  return new x509.Extension(
    '2.5.29.30',
    true,
    new Uint8Array([0x30, n + 6, 0xa0, n + 4, 0x30, n + 2, 0x82, n, ...bytes]),
  )
}
const unknown = (critical: boolean): x509.Extension => new x509.Extension('1.2.3.4', critical, new Uint8Array([5, 0]))

type Change = Parameters<typeof issueChain>[1]

/** What both must say of a chain. Where only we refuse, the third member says why. */
const table: readonly (readonly [what: string, change: Change, stricter?: string])[] = [
  ['good, P-256', {}],
  ['good, RSA', { root: { algorithm: rsa(2048) }, authority: { algorithm: rsa(2048) } }],
  [
    'good, P-384 with SHA-384',
    { authority: { algorithm: { name: 'ECDSA', namedCurve: 'P-384' } }, leaf: { hash: 'SHA-384' } },
  ],
  ['good, Ed25519', { authority: { algorithm: { name: 'Ed25519' } } }],
  ['leaf expired', { leaf: past }],
  ['authority expired', { authority: past }],
  ['root expired', { root: past }],
  ['leaf not yet valid', { leaf: { from: new Date('2027-01-01T00:00:00Z') } }],
  ['no authority', { authority: { authority: false } }],
  ['authority may not issue', { authority: { usages: x509.KeyUsageFlags.cRLSign } }],
  ['path too long', { root: { authority: 0 } }],
  ['path long enough', { root: { authority: 1 } }],
  ['unknown critical extension', { leaf: { extensions: [unknown(true)] } }],
  ['unknown extension', { leaf: { extensions: [unknown(false)] } }],
  ['permitted name', { authority: { extensions: [permitted(host)] } }],
  ['permitted above', { authority: { extensions: [permitted('example')] } }],
  ['other name permitted', { authority: { extensions: [permitted('other.example')] } }],
  ['signed with SHA-1', { leaf: { hash: 'SHA-1' } }, 'OpenSSL accepts SHA-1 below security level 2'],
  ['RSA with 1024 bits', { leaf: { algorithm: rsa(1024) } }, 'OpenSSL looks at the size of keys in TLS only'],
  ['for code only', { leaf: { purposes: ['1.3.6.1.5.5.7.3.3'] } }, 'OpenSSL was not told what the certificate is for'],
]

async function ours(pem: string, rootPem: string): Promise<boolean> {
  const [chain, anchors] = [await parseCertificates(pem), await parseCertificates(rootPem)]
  return chain.ok && anchors.ok && (await buildPath(chain.value, { anchors: anchors.value, at })).ok
}

function openssl(leaf: string, others: string, root: string): boolean {
  const at0 = (name: string, text: string): string => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const files = ['-CAfile', at0('root.pem', root), '-untrusted', at0('others.pem', others), at0('leaf.pem', leaf)]
  const run = spawnSync('openssl', [
    'verify',
    '-attime',
    String(at.getTime() / 1000),
    '-x509_strict',
    '-partial_chain',
    ...files,
  ])
  return run.status === 0
}

describe.skipIf(!hasOpenssl)('OpenSSL and we agree on chains', () => {
  test.each(table.map(([what, change, stricter]) => ({ what, change, stricter })))(
    '$what',
    async ({ change, stricter }) => {
      const chain = await issueChain(host, change)
      const [we, they] = [
        await ours(chain.pem, chain.root.pem),
        openssl(chain.leaf.pem, chain.authority.pem, chain.root.pem),
      ]
      expect([we, they]).toEqual(stricter === undefined ? [they, we] : [false, true])
    },
  )

  test('a forged signature, a foreign root', async () => {
    const [one, two] = [await issueChain(host), await issueChain(host)]
    expect([
      await ours(one.leaf.pem + two.authority.pem, two.root.pem),
      openssl(one.leaf.pem, two.authority.pem, two.root.pem),
    ]).toEqual([false, false])
    const foreign = await issueCertificate({ subject: 'CN=foreign', authority: true })
    expect([
      await ours(one.pem, foreign.pem),
      openssl(one.leaf.pem, one.authority.pem + one.root.pem, foreign.pem),
    ]).toEqual([false, false])
  })

  test.each([['0'], ['-5']])('the serial number %s is refused', async (serial) => {
    const file = (name: string): string => join(folder, name)
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', file('k.pem')]
    execFileSync(
      'openssl',
      ['req', '-x509', ...key, '-out', file('c.pem'), '-subj', '/CN=a', '-set_serial', serial, '-days', '2'],
      { stdio: 'ignore' },
    )
    const parsed = await parseCertificates(
      execFileSync('openssl', ['x509', '-in', file('c.pem')], { encoding: 'utf8' }),
    )
    if (!parsed.ok) throw new Error(parsed.findings[0]?.message)
    const built = await buildPath(parsed.value, { anchors: parsed.value, at: new Date() })
    expect(built.findings.map(({ code }) => code)).toEqual(['certificate/serial-number'])
  })
})
