import { canonicalizeJson, type JsonObject, type JsonValue, sha256Hex, toArray } from '@gxkit/core'
import { createDidDocument, type DidDocument, signerFromJwk, toPublicJwk } from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2210, gaiaX2511 } from '@gxkit/ontology'
import { moment } from '../support/federation.ts'
import { embeddedVector } from './embedded.ts'
import { derivations, derivedKey, phrase, type VectorAlgorithm } from './keys.ts'
import { tokenVector } from './token.ts'
import type { Vector } from './vector.ts'
import { did, type VectorBase } from './vector-base.ts'

const releases = { 'gaia-x-25.11': gaiaX2511, 'gaia-x-22.10': gaiaX2210 } as const

async function baseFor(
  algorithm: VectorAlgorithm,
  earlier: Vector | undefined,
  id: keyof typeof releases = 'gaia-x-25.11',
): Promise<VectorBase> {
  const release = releases[id]
  const contexts = contextSet(w3cContexts, release.contexts.documents)
  const privateJwk = derivedKey(algorithm)
  const publicJwk = toPublicJwk(privateJwk)
  const signer = await signerFromJwk(privateJwk, { verificationMethod: `${did}#key-1` })
  const didDocument: DidDocument = createDidDocument({ did, keys: [{ fragment: 'key-1', publicJwk }] })
  return {
    signer,
    release,
    contexts,
    earlier,
    async start(name, about, { specifications, document }) {
      const named = toArray<JsonValue>(document['@context'])
      return {
        format: 'gxkit-test-vector/1',
        name,
        about,
        specifications,
        release: id,
        now: moment.toISOString(),
        key: {
          phrase,
          derivation: derivations[algorithm],
          publicJwk,
          signatureIs: algorithm === 'EdDSA' ? 'deterministic' : 'one of many',
        },
        didDocument,
        contexts: Object.fromEntries(
          await Promise.all(
            [...contexts]
              .filter(([url]) => named.includes(url))
              .map(async ([url, context]) => [url, await sha256Hex(canonicalizeJson(context))] as const),
          ),
        ),
      }
    },
  }
}

type Maker = (earlier: Vector | undefined) => Promise<Vector>

/** Every vector by the name of its file. */
export const makers: Readonly<Record<string, Maker>> = {
  ...tokens('gaia-x-icam-25.11', 'vc', ['EdDSA', 'ES256', 'PS256']),
  ...tokens('gaia-x-icam-25.11', 'vp', ['EdDSA', 'ES256', 'PS256']),
  ...tokens('gaia-x-icam-24.07', 'vc', ['EdDSA', 'PS256']),
  ...tokens('gaia-x-icam-24.07', 'vp', ['EdDSA', 'PS256']),
  ...tokens('gaia-x-notary', 'vc', ['EdDSA', 'PS256']),
  ...embedded('Ed25519Signature2020', 'EdDSA'),
  ...embedded('eddsa-rdfc-2022', 'EdDSA'),
  ...embedded('ecdsa-rdfc-2019', 'ES256'),
  ...embedded('doc-hash-hex', 'PS256', 'gaia-x-22.10'),
}

function tokens(
  profile: Parameters<typeof tokenVector>[1]['profile'],
  kind: 'vc' | 'vp',
  algorithms: readonly VectorAlgorithm[],
): Record<string, Maker> {
  const entries = algorithms.map((algorithm) => [
    `${profile}.${kind}.${algorithm}`,
    async (earlier: Vector | undefined) => {
      // Presentations enclose a credential whose signature is always the same.
      const inner =
        kind === 'vp' ? await tokenVector(await baseFor('EdDSA', undefined), { profile, kind: 'vc' }) : undefined
      return tokenVector(await baseFor(algorithm, earlier), {
        profile,
        kind,
        ...(inner !== undefined && { enclosed: String(inner.secured) }),
      })
    },
  ])
  return Object.fromEntries(entries) as Record<string, Maker>
}

function embedded(
  profile: Parameters<typeof embeddedVector>[1],
  algorithm: VectorAlgorithm,
  release?: keyof typeof releases,
): Record<string, Maker> {
  return {
    [`${profile}.vc.${algorithm}`]: async (earlier) =>
      embeddedVector(await baseFor(algorithm, earlier, release), profile),
  }
}

/** The text of a file. */
export function textOf(vector: Vector | JsonObject): string {
  return `${JSON.stringify(vector, null, 2)}\n`
}
