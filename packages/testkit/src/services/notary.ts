import { type Credential, issue, vcJwt } from '@gxkit/credentials'
import { gaiaX2511 } from '@gxkit/ontology'
import { type Party, tokenOf } from '../parties.ts'
import { json, refusal, token } from './answers.ts'

/** What the register of the federation knows: kind and number, e.g. `vat-id/DE123456788` -> `DE`. */
export type Register = Map<string, string>

const claims: Readonly<Record<string, readonly [type: string, member: string]>> = {
  'vat-id': ['VatID', 'vatID'],
  'lei-code': ['LeiCode', 'leiCode'],
  eori: ['EORI', 'eori'],
  'tax-id': ['TaxID', 'taxId'],
}
const day = 86_400_000

/** A notary with the paths of version 2; its register is a table. A stand-in for `@gxkit/service`. */
export function notaryService(
  notary: Party,
  { register, now }: { readonly register: Register; readonly now: () => Date },
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname.endsWith('/did.json')) return json(notary.didDocument)
    const [, kind = '', number = ''] =
      /\/registration-numbers\/([^/]+)\/([^/]+)$/.exec(decodeURIComponent(pathname)) ?? []
    const [type, member] = claims[kind] ?? []
    const [id, subject] = [searchParams.get('vcId'), searchParams.get('subjectId')]
    if (type === undefined || member === undefined) return refusal(404, `Cannot GET ${pathname}`)
    if (id === null || subject === null) return refusal(400, 'vcId and subjectId are required')
    const country = register.get(`${kind}/${number}`)
    if (country === undefined) return refusal(400, `The ${kind} ${number} is invalid or does not exist`)
    const at = now()
    const countryCode = kind === 'vat-id' ? { countryCode: country } : {}
    const credential = {
      '@context': [...gaiaX2511.contexts.order],
      id,
      type: ['VerifiableCredential', `gx:${type}`],
      issuer: notary.did,
      validFrom: at.toISOString(),
      validUntil: new Date(at.getTime() + 90 * day).toISOString(),
      credentialSubject: { id: subject, type: `gx:${type}`, [member]: number, ...countryCode },
    }
    const options = { signer: notary.signer, mechanism: vcJwt({ release: gaiaX2511 }), now }
    return token(tokenOf(await issue(credential as unknown as Credential, options)))
  }
}
