import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gaiaX2210 } from '@gxkit/ontology'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Certificates, createCertificates, hasOpenssl } from '../adversarial/certificates.ts'
import { withShared } from '../conformance/shared.ts'
import { factsToTurtle, type VocabularyFacts } from '../support/facts-to-turtle.ts'
import { emptyFolder, expectCalm, gx, type Run } from './cli-process.ts'

const cwd = emptyFolder()
const run = async (...args: readonly string[]): Promise<Run> => {
  const result = await gx(['shapes', 'verify', ...args], { cwd })
  expectCalm(result)
  return result
}

withShared('facts/gaia-x-22.10.facts.json', 'gx shapes verify', (path) => {
  const facts = JSON.parse(readFileSync(path, 'utf8')) as VocabularyFacts
  const turtle = factsToTurtle(facts, gaiaX2210)
  const context = JSON.stringify({ '@context': facts.context })

  describe.skipIf(!hasOpenssl)('a registry on this machine', () => {
    let certificates: Certificates
    let server: Server
    let base = ''
    const served: Record<string, { readonly status: number; readonly body: string; readonly location?: string }> = {
      '/shapes': { status: 200, body: turtle },
      '/context': { status: 200, body: context },
      '/other': { status: 200, body: turtle.replaceAll('sh:minCount 1', 'sh:minCount 2') },
      '/gone': { status: 404, body: 'no' },
      '/moved': { status: 302, body: '', location: '/shapes' },
    }
    beforeAll(async () => {
      certificates = createCertificates('localhost')
      writeFileSync(join(cwd, 'ca.pem'), certificates.ca)
      server = createServer({ key: certificates.key, cert: certificates.cert }, (request, response) => {
        const answer = served[request.url ?? ''] ?? { status: 404, body: '' }
        response.writeHead(answer.status, { ...(answer.location !== undefined && { location: answer.location }) })
        response.end(answer.body)
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      base = `https://localhost:${(server.address() as AddressInfo).port}`
    })
    afterAll(() => {
      server.closeAllConnections()
      server.close()
    })
    const local = ['--allow-loopback', '--ca', 'ca.pem', '--release', '22.10']

    test('equal, different, gone and moved', async () => {
      const equal = await run(`${base}/shapes`, `${base}/context`, ...local)
      expect(equal.code, equal.all).toBe(0)
      expect(equal.all).toContain('The same as gaia-x-22.10, as far as compared: 2 files.')
      const other = await run(`${base}/other`, ...local)
      expect(other.code).toBe(1)
      expect(other.all).toMatch(
        /error\[official\/different\]: the least number of values of \S+ of \S+ is 1 here and 2 there/,
      )
      for (const [name, reason] of [
        ['gone', 'the server answers 404'],
        ['moved', 'the server answers with a redirect'],
      ] as const) {
        const result = await run(`${base}/${name}`, ...local)
        expect(result.code).toBe(3)
        expect(result.all).toContain(reason)
      }
      const inner = await run(`${base}/shapes`, '--release', '22.10')
      expect(inner.code).toBe(3)
      expect(inner.all).toMatch(/not (public|allowed)/)
      const plain = await run(base.replace('https', 'http'), ...local)
      expect(plain.all).toContain('only https:// is allowed')
    }, 300_000)
  })

  test('files', async () => {
    writeFileSync(join(cwd, 'shapes.ttl'), turtle)
    writeFileSync(join(cwd, 'context.jsonld'), context.replace('trustframework#', 'participant#'))
    const result = await run('shapes.ttl', 'context.jsonld', '--release', 'tagus', '--json')
    const { report } = JSON.parse(result.stdout) as {
      readonly report: { readonly findings: readonly { readonly code: string }[] }
    }
    expect(result.code).toBe(1)
    expect([...new Set(report.findings.map(({ code }) => code))]).toEqual(['official/different'])
  }, 300_000)
})
