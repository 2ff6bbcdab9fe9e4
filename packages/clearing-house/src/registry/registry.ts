import { type Finding, GxError, isJsonObject, type JsonValue, ownMember, parseJson } from '@gxkit/core'
import { readRefusal } from '../answer/read-refusal.ts'
import { isPage } from '../answer/sentences.ts'
import type { Operator } from '../operators/operator.ts'
import { serviceOf } from '../operators/service-of.ts'
import { ask, type Question, type ServiceAnswer } from '../reach/ask.ts'
import type { Reach } from '../reach/reach.ts'

/** What a registry says of a certificate chain; not signed, and only as good as the connection to its host. */
export type ChainVerdict = { readonly ok: true } | { readonly ok: false; readonly findings: readonly Finding[] }

const bounds = { accept: 'application/json', patience: 30_000, maxBytes: 4 * 1024 * 1024 }

/**
 * Asks the registry whether it accepts a certificate chain.
 *
 * @param chain certificates in PEM, or the https address where they are published
 * @throws GxError `ERR_FETCH_*` where the registry cannot be reached or does not work
 * @see Gaia-X registry, `POST /api/trustAnchor/chain` and `/chain/file`
 * @example
 * const { operator, participants, fetch } = await federation()
 * const verdict = await checkChain(participants[0].chain, { operator, fetch })
 * verdict.ok // true
 */
export async function checkChain(
  chain: string,
  { operator, ...reach }: Reach & { readonly operator: Operator },
): Promise<ChainVerdict> {
  const { url } = serviceOf(operator, 'registry')
  const isAddress = chain.startsWith('https://')
  const body = JSON.stringify(isAddress ? { uri: chain } : { certs: chain })
  const post = { mediaType: 'application/json', body }
  const question = {
    ...bounds,
    url: `${url}/api/trustAnchor/chain${isAddress ? '/file' : ''}`,
    post,
    safe: true as const,
  }
  const answer = await ask(question, reach)
  if (answer.status !== 200 && answer.status !== 201) return { ok: false, findings: readRefusal(answer) }
  const json = jsonOf(answer)
  if (isJsonObject(json) && ownMember(json, 'result') === true) return { ok: true }
  throw strange(answer, 'no "result"')
}

/**
 * The issuers that the registry lists for a role, e.g. `registration-notary`: DIDs or addresses, as they are written there.
 *
 * @throws GxError `ERR_FETCH_*`
 * @see Gaia-X registry, `GET /api/trusted-issuers/…`
 * @example
 * const { operator, fetch } = await federation()
 * await trustedIssuers('registration-notary', { operator, fetch }) // ['did:web:notary.clearing-house.example']
 */
export async function trustedIssuers(
  role: string,
  { operator, ...reach }: Reach & { readonly operator: Operator },
): Promise<readonly string[]> {
  const answer = await got(`/api/trusted-issuers/${encodeURIComponent(role)}`, operator, reach)
  const json = jsonOf(answer)
  if (!Array.isArray(json) || !json.every((each) => typeof each === 'string')) throw strange(answer, 'no list of names')
  return json
}

/**
 * What the registry tells of its settings: whether it asks for Extended Validation certificates.
 *
 * @returns `evSslOnly` is `undefined` where it does not say
 * @throws GxError `ERR_FETCH_*`
 * @see Gaia-X registry, `GET /configurations/credentials`
 * @example
 * const { operator, fetch } = await federation()
 * await registrySettings({ operator, fetch }) // { evSslOnly: false }
 */
export async function registrySettings({
  operator,
  ...reach
}: Reach & { readonly operator: Operator }): Promise<{ readonly evSslOnly: boolean | undefined }> {
  const json = jsonOf(await got('/configurations/credentials', operator, reach))
  const value = isJsonObject(json) ? (ownMember(json, 'evsslonly') ?? ownMember(json, 'evSslOnly')) : undefined
  return { evSslOnly: typeof value === 'boolean' ? value : undefined }
}

async function got(path: string, operator: Operator, reach: Reach): Promise<ServiceAnswer> {
  const question: Question = { ...bounds, url: `${serviceOf(operator, 'registry').url}${path}` }
  const answer = await ask(question, reach)
  if (answer.status === 200) return answer
  throw strange(answer, `HTTP status ${answer.status}`)
}

function jsonOf(answer: ServiceAnswer): JsonValue {
  if (isPage(answer.text)) throw strange(answer, 'a web page')
  const parsed = parseJson(answer.text, { source: answer.url })
  if (parsed.ok) return parsed.value
  throw strange(answer, 'no JSON')
}

function strange({ url }: ServiceAnswer, found: string): GxError {
  return new GxError('ERR_FETCH_FAILED', `${new URL(url).host} answered with ${found}`, {
    next: 'Something else may stand at this address. Try again later, or ask the registry of another clearing house.',
  })
}
