import { finding } from '@gxkit/core'
import type { Signer } from '@gxkit/identity'
import { splitDidUrl } from '@gxkit/identity'
import { type ContextSet, checkContexts, type RdfDocument, readJsonLd } from '@gxkit/linked-data'
import type { Credential, DocumentKind, Presentation, Profile } from './credential.ts'
import { namedIn } from './members.ts'
import { refuseInput } from './refuse-input.ts'
import { refuseSigner } from './sign-bytes.ts'
import { checkStructure } from './structure/check-structure.ts'

/**
 * What every mechanism looks at before it signs: structure, contexts, terms without meaning, that no proof is there yet,
 * and that the one who signs is the one who is named.
 *
 * @returns who is named, who signs, and the graph of the document where it was read
 * @throws GxError `ERR_INPUT_REFUSED`, `ERR_OPTION_INVALID`
 */
export async function refuseUnsignable(
  document: Credential | Presentation,
  options: {
    readonly kind: DocumentKind
    readonly signer: Signer
    readonly contexts: ContextSet
    readonly profile?: Profile
    /** Whether the document must be readable as RDF. The presentations of Gaia-X are not: no context defines their issuer. */
    readonly isRead: boolean
  },
): Promise<{ readonly issuer?: string; readonly signerDid: string; readonly quads: RdfDocument['quads'] }> {
  const { kind, signer, contexts, profile, isRead } = options
  refuseSigner(signer)
  const source: string = kind
  const at = (pointer: `/${string}`): { location: { source: string; pointer: `/${string}` } } => ({
    location: { source, pointer },
  })
  const issuer = namedIn(document, 'issuer')
  const holder = kind === 'presentation' ? namedIn(document, 'holder') : undefined
  const signerDid = splitDidUrl(signer.verificationMethod)?.did ?? signer.verificationMethod
  refuseInput([
    ...checkStructure(document, { source, kind, ...(profile && { profile }) }),
    ...(issuer === undefined || issuer === signerDid
      ? []
      : [finding('proof/issuer-mismatch', { issuer, signer: signerDid }, at('/issuer'))]),
    ...(holder === undefined || holder === signerDid
      ? []
      : [
          finding(
            'presentation/holder-mismatch',
            { member: 'holder', named: holder, signer: signerDid },
            at('/holder'),
          ),
        ]),
    ...(Object.hasOwn(document, 'proof') ? [finding('credential/already-secured', {}, at('/proof'))] : []),
    ...checkContexts(document, { contexts, source }),
  ])
  const read = isRead ? await readJsonLd(document, { contexts, source }) : undefined
  if (read?.ok === false) refuseInput(read.findings)
  const party = issuer ?? holder
  return { ...(party !== undefined && { issuer: party }), signerDid, quads: read?.ok === true ? read.value.quads : [] }
}
