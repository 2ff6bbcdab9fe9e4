import { buildPath, gradeOf, parseCertificates } from '@gxkit/trust'
import { Refusal } from '../refusal.ts'
import type { RegistryOptions } from './registry-options.ts'

/**
 * Judges a certificate chain: it has to be readable, end in its root as the official registries ask, lead to an anchor that is
 * trusted on this day, and be of the grade that is asked for.
 *
 * @throws Refusal 409 with the reasons
 */
export async function judgeChain(
  pem: string | Uint8Array,
  options: RegistryOptions & { readonly at: Date; readonly signal: AbortSignal },
): Promise<void> {
  const { snapshot, at, signal, evSslOnly = false } = options
  const parsed = await parseCertificates(pem, { source: 'chain' })
  if (!parsed.ok) throw refused('The certificate chain cannot be read.', parsed.findings)
  const day = at.toISOString().slice(0, 10)
  const trusted = snapshot.anchors.map(({ from = day, until = day }) => from <= day && day <= until)
  const anchors = snapshot.certificates.filter((_, index) => trusted[index])
  const last = parsed.value.at(-1)
  const selfSigned = last !== undefined && JSON.stringify(last.subject) === JSON.stringify(last.issuer)
  if (!selfSigned) {
    throw new Refusal(409, 'Root certificate is not self-signed: the chain has to end in its root.', {
      next: 'Send the leaf first, then all certificates between, then the root.',
    })
  }
  const built = await buildPath(parsed.value, { anchors, at, source: 'chain', signal })
  if (!built.ok) throw refused('The certificate chain does not lead to a trust anchor.', built.findings)
  if (!evSslOnly) return
  const entry = snapshot.anchors[snapshot.certificates.indexOf(built.anchor)]
  const { ev = false, qualified = false, public: isPublic = false } = entry ?? {}
  if (gradeOf(built.path, { ev, qualified, public: isPublic }) === 'ev') return
  throw new Refusal(409, 'The leaf certificate provided is not EV-SSL, and this registry takes no other.')
}

function refused(message: string, findings: Parameters<typeof problemsOf>[0]): Refusal {
  return new Refusal(409, message, { problems: problemsOf(findings) })
}

function problemsOf(
  findings: readonly { readonly code: string; readonly message: string; readonly next: string }[],
): { code: string; message: string; next: string }[] {
  return findings.map(({ code, message, next }) => ({ code, message, next }))
}
