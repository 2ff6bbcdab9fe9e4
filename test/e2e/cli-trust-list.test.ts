import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { issueCertificate } from '../support/authorities.ts'
import { anchorOf } from '../support/certified.ts'
import { signTrustList, trustListOf } from '../support/trust-list.ts'
import { emptyFolder, expectCalm, gx, type Run } from './cli-process.ts'

test('gx trust import: a trust list by the signer that was named, by another, and unchecked', async () => {
  const cwd = emptyFolder()
  const signer = await issueCertificate({ subject: 'CN=List Signer' })
  const authority = await issueCertificate({ subject: 'CN=Listed CA', authority: true })
  const xml = signTrustList(trustListOf([{ certificate: anchorOf(authority).certificate }]), { signer })
  writeFileSync(join(cwd, 'list.xml'), xml)
  writeFileSync(join(cwd, 'changed.xml'), xml.replace('DE<', 'FR<'))
  writeFileSync(join(cwd, 'signer.pem'), signer.pem)
  writeFileSync(join(cwd, 'note.txt'), 'no certificate')
  const importing = async (...args: readonly string[]): Promise<Run> => {
    const run = await gx(['trust', 'import', ...args], { cwd })
    expectCalm(run)
    return run
  }
  const digest = createHash('sha256').update(new Uint8Array(signer.certificate.rawData)).digest('hex')
  const colons = (digest.toUpperCase().match(/../g) ?? []).join(':')
  for (const named of ['signer.pem', digest, colons]) {
    const good = await importing('list.xml', '--signer', named, '--out', `${named.length}.json`)
    expect(good.code, good.all).toBe(0)
    expect(good.all).toContain('Its signature was checked; it is by "List Signer"')
    const shown = await gx(['trust', 'show', `${named.length}.json`], { cwd })
    expect(shown.all).toContain('(its signature was checked)')
  }
  for (const [file, named, words] of [
    ['changed.xml', digest, 'it was changed after it was signed'],
    ['list.xml', '00'.repeat(32), 'not signed by the certificate that you named'],
  ] as const) {
    const bad = await importing(file, '--signer', named, '--out', 'bad.json')
    expect([bad.code, bad.all.includes(words)], bad.all).toEqual([1, true])
  }
  const noSigner = await importing('list.xml', '--signer', 'note.txt')
  expect([noSigner.code, noSigner.all.includes('a text without a certificate')]).toEqual([1, true])
  const unchecked = await importing('list.xml', '--out', 'unchecked.json')
  expect([unchecked.code, unchecked.all.includes('trust/list-signature')]).toEqual([0, true])
  const shown = await gx(['trust', 'show', 'unchecked.json'], { cwd })
  expect(shown.all).toContain('(its signature was not checked)')
}, 120_000)
