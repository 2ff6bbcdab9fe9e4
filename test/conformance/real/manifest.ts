/** What the manifest of the real files says of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '@gxkit/core'

export interface ExpectedJwt {
  readonly header: JsonObject & { readonly kid: string }
  readonly issuer?: string
  readonly result: 'signature verifies' | 'no known key verifies'
  readonly keys?: readonly string[]
  readonly kid_matches_issuer?: boolean
}

export interface ExpectedProof {
  readonly pointer: string
  readonly proof_type: string
  readonly result: string
  readonly profile?: string
  readonly vm: string
  readonly safe_mode?: string
  readonly issuer_matches_method?: boolean | null
  readonly keys?: readonly string[]
}

export interface ExpectedDidDocument {
  readonly id: string
  readonly resolves_to: string
  readonly problems: readonly string[]
  readonly methods: readonly {
    readonly id: string
    readonly jwk_thumbprint: string
    readonly alg: string | null
    readonly certificate_with_this_key_in_corpus?: readonly string[]
  }[]
}

export interface ExpectedCertificate {
  readonly unparsable?: string
  readonly subject: string
  readonly issuer: string
  readonly not_before: string
  readonly not_after: string
  readonly jwk_thumbprint: string
  readonly ca: boolean | null
  readonly san?: readonly string[]
  readonly policies?: readonly string[]
}

export interface ExpectedChain {
  readonly certificates: readonly ExpectedCertificate[]
  readonly each_issued_by_the_next: readonly boolean[]
  readonly ends_in_self_signed_root?: boolean
  readonly all_valid_between?: readonly [string, string]
}

/** One file, and what a second implementation found in it; nothing where it found nothing to look at. */
export interface ManifestFile {
  readonly file: string
  readonly kind: string
  readonly bytes: number
  readonly sha256: string
  readonly origin: { readonly repo: string; readonly path: string }
  readonly expected: {
    readonly jwts?: readonly ExpectedJwt[]
    readonly proofs?: readonly ExpectedProof[]
    readonly did_document?: ExpectedDidDocument
    readonly x509?: ExpectedChain
    readonly shacl?: JsonObject
    readonly summary?: readonly { readonly at: string; readonly tags: readonly string[] }[]
  } | null
}

export interface Manifest {
  readonly about: { readonly made: string }
  readonly files: readonly ManifestFile[]
}

export function readManifest(root: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Manifest
}
