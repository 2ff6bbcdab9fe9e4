import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, gx } from './cli-process.ts'

/** A folder that is worth threads: VAT numbers, and the companies that refer to them. */
function fill(folder: string, companies: number): void {
  mkdirSync(folder)
  const write = (name: string, type: string, subject: object): void => {
    const id = `https://provider.example/${name}`
    const document = {
      '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/gaia-x/development#'],
      id,
      type: ['VerifiableCredential', type],
      issuer: 'did:web:provider.example',
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: { id: `${id}#subject`, type, ...subject },
    }
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(document))
  }
  const address = { type: 'gx:Address', countryCode: 'DE' }
  for (let i = 0; i < companies; i++) {
    const number = String(i).padStart(4, '0')
    write(`vat-${number}`, 'gx:VatID', { vatID: 'DE136695976' })
    // One company in a hundred refers to a number that is not there.
    const wanted = i % 100 === 50 ? 'missing' : number
    write(`company-${number}`, 'gx:LegalPerson', {
      registrationNumber: { id: `https://provider.example/vat-${wanted}#subject` },
      legalAddress: address,
      headquartersAddress: address,
    })
  }
}

test('a folder of credentials is checked in batches, with the same words each time and on every number of threads', {
  timeout: 180_000,
}, async () => {
  const cwd = emptyFolder()
  fill(join(cwd, 'catalogue'), 140)
  const first = await gx(['check', 'catalogue', '--json'], { cwd })
  expect(first.code, first.all.slice(0, 2_000)).toBe(1)
  const { report, checked } = JSON.parse(first.stdout) as {
    report: { findings: { code: string; location: { source: string } }[]; sources: { name: string }[] }
    checked: { credentials: number }
  }
  expect(checked.credentials).toBe(280)
  expect(report.findings.map(({ code, location }) => `${code} ${location.source}`)).toEqual([
    `shape/reference-unresolved ${join('catalogue', 'company-0050.json')}`,
  ])
  expect(first.stderr, 'no progress where nobody looks').not.toContain('checking')
  for (const threads of ['1', '2']) {
    const again = await gx(['check', 'catalogue', '--json', '--threads', threads], { cwd })
    expect(again.stdout).toBe(first.stdout)
  }
  const wrong = await gx(['check', 'catalogue', '--threads', 'many'], { cwd })
  expect([wrong.code, wrong.all.includes('--threads')]).toEqual([2, true])
})
