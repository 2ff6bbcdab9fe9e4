import { type BuildPathOptions, buildPath, type Certificate, checkHost, parseCertificates } from '@gxkit/trust'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Chain,
  type Issued,
  issueCertificate,
  issueChain,
  keysOf,
  p256,
  rsa,
  type Wanted,
  x509,
} from '../support/authorities.ts'

const host = 'nordlicht-cloud.example'
const at = new Date('2026-11-21T12:00:00Z')
const past = { from: new Date('2024-01-01T00:00:00Z'), until: new Date('2025-01-01T00:00:00Z') }
const future = { from: new Date('2027-01-01T00:00:00Z'), until: new Date('2027-06-01T00:00:00Z') }

async function read(...pems: readonly string[]): Promise<readonly Certificate[]> {
  const parsed = await parseCertificates(pems.join(''))
  if (!parsed.ok) throw new Error(parsed.findings.map((f) => f.message).join())
  return parsed.value
}

/** What is found in a text of certificates when a root is the only anchor; nothing when a path holds. */
async function outcome(
  pem: string | Uint8Array,
  root: Issued,
  options: Partial<BuildPathOptions> = {},
): Promise<readonly string[]> {
  const parsed = await parseCertificates(pem)
  if (!parsed.ok) return parsed.findings.map(({ code }) => code)
  const built = await buildPath(parsed.value, { anchors: await read(root.pem), at, ...options })
  expect(built.ok).toBe(!built.findings.some(({ severity }) => severity === 'error'))
  return built.findings.map(({ code }) => code)
}

const jwkOf = async ({ keys }: Issued): Promise<{ readonly kty: string }> =>
  (await crypto.subtle.exportKey('jwk', keys.publicKey)) as { readonly kty: string }

const raw = (oid: string, critical: boolean, bytes: readonly number[]): x509.Extension =>
  new x509.Extension(oid, critical, new Uint8Array(bytes))

const permitted = (name: string): x509.Extension => {
  const bytes = new TextEncoder().encode(name)
  return raw('2.5.29.30', true, [
    0x30,
    bytes.length + 6,
    0xa0,
    bytes.length + 4,
    0x30,
    bytes.length + 2,
    0x82,
    bytes.length,
    ...bytes,
  ])
}

let good: Chain
let other: Issued
beforeAll(async () => {
  good = await issueChain(host)
  other = await issueCertificate({ subject: 'CN=Somebody else', authority: true })
})

type Change = Parameters<typeof issueChain>[1]

/** Row of the table, what is changed in a good chain, and what is found then. */
const chains: readonly (readonly [row: string, what: string, change: Change, codes: readonly string[]])[] = [
  ['X1', 'the leaf has ended', { leaf: past }, ['certificate/expired']],
  ['X1', 'the authority has ended', { authority: past }, ['certificate/expired']],
  ['X1', 'the root has ended', { root: past }, ['certificate/expired']],
  ['X1', 'the leaf begins later', { leaf: future }, ['certificate/not-yet-valid']],
  [
    'X6',
    'the leaf was issued by somebody who is no authority',
    { authority: { authority: false } },
    ['certificate/not-an-authority', 'certificate/key-usage'],
  ],
  [
    'X6',
    'the authority may not issue by its key usage',
    { authority: { usages: x509.KeyUsageFlags.cRLSign } },
    ['certificate/key-usage'],
  ],
  ['X6', 'the root allows no authority below it', { root: { authority: 0 } }, ['certificate/path-too-long']],
  [
    'X6',
    'the leaf may encrypt only',
    { leaf: { usages: x509.KeyUsageFlags.keyEncipherment } },
    ['certificate/key-usage'],
  ],
  ['X7', 'for servers', { leaf: { purposes: ['1.3.6.1.5.5.7.3.1'] } }, []],
  ['X7', 'for code only', { leaf: { purposes: ['1.3.6.1.5.5.7.3.3'] } }, ['certificate/extended-key-usage']],
  ['X7', 'for time stamps only', { leaf: { purposes: ['1.3.6.1.5.5.7.3.8'] } }, ['certificate/extended-key-usage']],
  [
    'X7',
    'the authority is for code only',
    { authority: { purposes: ['1.3.6.1.5.5.7.3.3'] } },
    ['certificate/extended-key-usage'],
  ],
  [
    'X7',
    'an unknown critical extension',
    { leaf: { extensions: [raw('1.2.3.4', true, [5, 0])] } },
    ['certificate/unknown-critical-extension'],
  ],
  ['X7', 'an unknown extension that is not critical', { leaf: { extensions: [raw('1.2.3.4', false, [5, 0])] } }, []],
  [
    'X7',
    'critical policy constraints',
    { authority: { extensions: [raw('2.5.29.36', true, [0x30, 0])] } },
    ['certificate/unknown-critical-extension'],
  ],
  ['X8', 'the authority may issue for this host', { authority: { extensions: [permitted(host)] } }, []],
  [
    'X8',
    'the authority may issue for other hosts only',
    { authority: { extensions: [permitted('other.example')] } },
    ['certificate/name-constraint'],
  ],
  [
    'X8',
    'a host that only ends like the permitted one',
    { authority: { extensions: [permitted('cloud.example')] } },
    ['certificate/name-constraint'],
  ],
  [
    'X8',
    'a zero byte in the host',
    { leaf: { hosts: [`${host}\u0000.evil.example`] }, authority: { extensions: [permitted('evil.example')] } },
    ['certificate/name-constraint'],
  ],
  ['X9', 'RSA with 1024 bits', { leaf: { algorithm: rsa(1024) } }, ['certificate/weak-key']],
  ['X9', 'RSA with the exponent 3', { leaf: { algorithm: rsa(2048, [3]) } }, ['certificate/weak-key']],
  ['X9', 'P-521', { leaf: { algorithm: { name: 'ECDSA', namedCurve: 'P-521' } } }, ['certificate/weak-key']],
  ['X9', 'signed with SHA-1', { leaf: { hash: 'SHA-1' } }, ['certificate/weak-signature']],
  [
    'X9',
    'a serial number of 21 bytes',
    { leaf: { serialNumber: `7f${'11'.repeat(20)}` } },
    ['certificate/serial-number'],
  ],
]

describe('chains with one change', () => {
  test.each(chains)('%s: %s', async (_row, _what, change, codes) => {
    const chain = await issueChain(host, change)
    const found = await outcome(chain.pem, chain.root)
    expect([...new Set(found)].sort()).toEqual([...codes].sort())
  })
})

describe('X2, X3, X14: whose key', () => {
  test('the key of the DID document is in no certificate', async () => {
    const publicJwk = await jwkOf(other)
    expect(await outcome(good.pem, good.root, { publicJwk })).toEqual(['certificate/key-mismatch'])
  })
  test('the chain of the hosting provider', async () => {
    const hosting = await issueChain('*.github.example')
    expect(await outcome(hosting.pem, hosting.root, { publicJwk: await jwkOf(good.leaf) })).toEqual([
      'certificate/key-mismatch',
    ])
  })
  test('the key of an authority does not stand for its customers', async () => {
    const built = await buildPath(await read(good.pem), {
      anchors: await read(good.root.pem),
      at,
      publicJwk: await jwkOf(good.leaf),
    })
    expect(built.ok && built.path[0]?.subject).toBe(`CN=${host}`)
  })
})

describe('X4: what is in the file, and in which order', () => {
  test.each([
    ['as it should be', (c: Chain) => c.pem, []],
    ['backwards', (c: Chain) => c.root.pem + c.authority.pem + c.leaf.pem, []],
    ['without the root', (c: Chain) => c.leaf.pem + c.authority.pem, []],
    ['everything twice', (c: Chain) => c.pem + c.pem, []],
    ['without the authority', (c: Chain) => c.leaf.pem + c.root.pem, ['certificate/no-path']],
    ['with a certificate of somebody else', (c: Chain) => c.pem + other.pem, ['certificate/unused']],
  ] as const)('%s', async (_what, pem, codes) => {
    expect(await outcome(pem(good), good.root, { publicJwk: await jwkOf(good.leaf) })).toEqual(codes)
  })
  test('two leaves: the one with the key counts', async () => {
    const second = await issueCertificate({ subject: 'CN=second.example', by: good.authority })
    const found = await outcome(second.pem + good.pem, good.root, { publicJwk: await jwkOf(good.leaf) })
    expect(found).toEqual(['certificate/unused'])
  })
})

describe('X5: roots', () => {
  test('a certificate that vouches for itself is not trusted', async () => {
    const self = await issueCertificate({ subject: `CN=${host}`, hosts: [host] })
    expect(await outcome(self.pem, good.root)).toEqual(['certificate/not-trusted'])
    expect(await outcome(self.pem, self)).toEqual([])
  })
  test('a root that comes with the chain never becomes an anchor', async () => {
    const made = await issueChain(host, { root: { subject: good.root.subject } })
    expect(await outcome(made.pem, good.root)).toEqual(['certificate/not-trusted'])
    expect(await outcome(made.pem, other)).toEqual(['certificate/not-trusted'])
  })
  test('an authority that says the name of the root did not get its signature', async () => {
    const forged = await issueCertificate({
      subject: 'CN=Forger',
      by: other,
      issuer: good.root.subject,
      authority: true,
      keyIds: false,
    })
    const leaf = await issueCertificate({ subject: `CN=${host}`, by: forged, keyIds: false })
    expect(await outcome(leaf.pem + forged.pem, good.root)).toEqual(['certificate/signature'])
  })
})

describe('X8: hosts', () => {
  const leafFor = async (wanted: Partial<Wanted>): Promise<Certificate> => {
    const [leaf] = await read((await issueCertificate({ subject: `CN=${host}`, by: good.authority, ...wanted })).pem)
    if (leaf === undefined) throw new Error('no certificate')
    return leaf
  }
  test.each([
    ['the host', [host], true],
    ['in capitals', [host.toUpperCase()], true],
    ['the common name only', undefined, false],
    ['a wildcard for the label', ['*.example'], false],
    ['a wildcard above', ['*.nordlicht-cloud.example'], false],
    ['a part of a label', ['nordlicht*.example'], false],
    ['a longer name', [`${host}.evil.example`], false],
    ['a zero byte', [`${host}\u0000.evil.example`], false],
  ])('%s', async (_what, hosts, matches) => {
    const found = checkHost(await leafFor(hosts === undefined ? {} : { hosts }), `did:web:${host}:a`)
    expect(found?.code).toBe(matches ? undefined : 'certificate/host')
  })
  test('a wildcard stands for one label', async () => {
    const leaf = await leafFor({ hosts: [`*.${host}`] })
    expect(checkHost(leaf, `did:web:a.${host}`)).toBeUndefined()
    expect(checkHost(leaf, `did:web:a.b.${host}`)?.code).toBe('certificate/host')
  })
})

describe('X10: hostile structures', () => {
  const der = (): Uint8Array => new Uint8Array(good.leaf.certificate.rawData)
  const code = async (bytes: Uint8Array): Promise<readonly string[]> => outcome(bytes, good.root)
  test('every truncation and every appended byte', async () => {
    const bytes = der()
    for (let end = 1; end < bytes.length; end += 7)
      expect((await code(bytes.subarray(0, end)))[0]).toMatch(/^certificate\//)
    expect(await code(new Uint8Array([...bytes, 0]))).toEqual(['certificate/malformed'])
  })
  test('an indefinite length', async () => {
    const bytes = der()
    expect(await code(new Uint8Array([0x30, 0x80, ...bytes.subarray(4), 0, 0]))).toEqual(['certificate/malformed'])
  })
  test('every changed byte: never a path', async () => {
    const bytes = der()
    for (let i = 0; i < bytes.length; i += 3) {
      const changed = Uint8Array.from(bytes, (b, j) => (j === i ? b ^ 0x41 : b))
      const parsed = await parseCertificates(changed)
      if (!parsed.ok) continue
      const built = await buildPath([...parsed.value, ...(await read(good.authority.pem))], {
        anchors: await read(good.root.pem),
        at,
      })
      expect(built.ok, `byte ${i}`).toBe(false)
    }
  })
  test('ten thousand names', async () => {
    const hosts = Array.from({ length: 10_000 }, (_, i) => `h${i}.example`)
    const large = await issueCertificate({ subject: `CN=${host}`, by: good.authority, hosts })
    expect(await outcome(large.pem, good.root)).toEqual(['certificate/limit'])
  })
  test('authorities that point at each other', async () => {
    const [a, b] = [await keysOf(p256), await keysOf(p256)]
    const first = await issueCertificate({ subject: 'CN=A', authority: true, keys: a })
    const second = await issueCertificate({ subject: 'CN=B', authority: true, keys: b, by: first })
    const back = await issueCertificate({ subject: 'CN=A', authority: true, keys: a, by: second })
    const leaf = await issueCertificate({ subject: `CN=${host}`, by: first })
    const found = await outcome(leaf.pem + second.pem + back.pem, good.root)
    expect(found.length).toBeGreaterThan(0)
  })
  test('many authorities of one name: the search ends', async () => {
    const same: Issued[] = []
    for (let i = 0; i < 12; i += 1)
      same.push(await issueCertificate({ subject: 'CN=A', authority: true, keyIds: false }))
    const leaf = await issueCertificate({ subject: 'CN=leaf', by: other, issuer: 'CN=A', keyIds: false })
    const found = await outcome(leaf.pem + same.map(({ pem }) => pem).join(''), good.root, { signatureChecks: 8 })
    expect(found).toContain('certificate/search-limit')
  })
})

describe('X15, X16: files', () => {
  const pkcs8 = async (): Promise<string> => {
    const bytes = new Uint8Array(await crypto.subtle.exportKey('pkcs8', good.leaf.keys.privateKey))
    return btoa(String.fromCharCode(...bytes))
  }
  const spki = async (): Promise<Uint8Array> =>
    new Uint8Array(await crypto.subtle.exportKey('spki', good.leaf.keys.publicKey))
  test.each([
    [
      'text between the blocks',
      () =>
        `Subject: a\n${good.pem.replaceAll('-----END CERTIFICATE-----\n', '-----END CERTIFICATE-----\n\nnote: b\n')}`,
    ],
    ['CRLF', () => good.pem.replaceAll('\n', '\r\n')],
    ['no final newline', () => good.pem.trimEnd()],
    ['a byte order mark', () => `\uFEFF${good.pem}`],
    ['X509 CERTIFICATE', () => good.pem.replaceAll('CERTIFICATE', 'X509 CERTIFICATE')],
    ['TRUSTED CERTIFICATE', () => good.pem.replaceAll('CERTIFICATE', 'TRUSTED CERTIFICATE')],
  ])('%s is read', async (_what, pem) => {
    expect(await outcome(pem(), good.root)).toEqual([])
  })
  test('a private key: refused, and nothing of it is shown', async () => {
    const key = await pkcs8()
    for (const text of [
      `${good.pem}-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n`,
      `-----BEGIN EC PRIVATE KEY-----\n${key}`,
    ]) {
      const parsed = await parseCertificates(text)
      expect(parsed.ok ? [] : parsed.findings.map(({ code }) => code)).toEqual(['certificate/private-key'])
      expect(JSON.stringify(parsed)).not.toContain(key.slice(0, 20))
    }
    const binary = Uint8Array.from(atob(key), (c) => c.charCodeAt(0))
    expect(await outcome(binary, good.root)).toEqual(['certificate/private-key'])
  })
  test('a bare public key', async () => {
    const bytes = await spki()
    expect(await outcome(bytes, good.root)).toEqual(['certificate/none'])
    const body = btoa(String.fromCharCode(...bytes))
    for (const label of ['PUBLIC KEY', 'CERTIFICATE']) {
      expect(await outcome(`-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`, good.root)).toEqual([
        'certificate/none',
      ])
    }
  })
  test.each([
    ['nothing', '', 'certificate/none'],
    ['a web page', '<html></html>', 'certificate/none'],
    ['PKCS#7', '-----BEGIN PKCS7-----\nMAA=\n-----END PKCS7-----', 'certificate/unsupported-form'],
    ['damaged base64', '-----BEGIN CERTIFICATE-----\nMAA\n-----END CERTIFICATE-----', 'certificate/malformed'],
    ['no end', '-----BEGIN CERTIFICATE-----\nMAA=', 'certificate/malformed'],
  ])('%s', async (_what, text, code) => {
    expect(await outcome(text, good.root)).toEqual([code])
  })
  test('more certificates than any chain has', async () => {
    expect(await outcome(good.leaf.pem.repeat(21), good.root)).toEqual(['certificate/limit'])
  })
})
