import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `openssl` makes the authority and the certificate of the test server; without it these tests cannot run. */
export const hasOpenssl: boolean = ((): boolean => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
if (!hasOpenssl && process.env.CI === 'true') throw new Error('the command openssl is absent although CI=true')

/** What a test server on this machine needs, in PEM. */
export interface Certificates {
  readonly ca: string
  readonly cert: string
  readonly expired: string
  readonly key: string
}

/** Makes an authority, and two certificates of a host (or several): one that is good and one that has expired. */
export function createCertificates(host: string, ...more: readonly string[]): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'gxkit-tls-'))
  const at = (name: string): string => join(folder, name)
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { stdio: 'ignore' })
  }
  try {
    const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
    openssl('req', '-x509', ...ec, '-keyout', at('ca.key'), '-out', at('ca.pem'), '-subj', '/CN=Test CA', '-days', '2')
    openssl('req', ...ec, '-keyout', at('key.pem'), '-out', at('leaf.csr'), '-subj', `/CN=${host}`)
    writeFileSync(at('names'), `subjectAltName=${[host, ...more].map((each) => `DNS:${each}`).join(',')}`)
    const sign = (out: string, days: string): void => {
      const by = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-extfile', at('names')]
      openssl('x509', '-req', '-in', at('leaf.csr'), ...by, '-out', at(out), '-days', days)
    }
    sign('leaf.pem', '2')
    sign('expired.pem', '-1')
    const read = (name: string): string => readFileSync(at(name), 'utf8')
    return { ca: read('ca.pem'), cert: read('leaf.pem'), expired: read('expired.pem'), key: read('key.pem') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A certificate of a host that was issued by itself, and its key. */
export function selfSigned(host: string, hash: '-sha256' | '-sha1'): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gxkit-tls-'))
  const at = (name: string): string => join(folder, name)
  try {
    const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', at('key.pem'), '-out', at('cert.pem')]
    const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`, '-days', '2']
    execFileSync('openssl', ['req', '-x509', hash, ...key, ...names], { stdio: 'ignore' })
    return { key: readFileSync(at('key.pem'), 'utf8'), cert: readFileSync(at('cert.pem'), 'utf8') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
