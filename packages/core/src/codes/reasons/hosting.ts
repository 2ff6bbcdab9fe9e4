import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const hostingReasons: ReasonsOf<keyof typeof import('../hosting.ts').hostingCodes> = {
  'hosting/unreachable': 'A clearing house looks up keys and chains over the network, at the moment of the request.',
  'hosting/redirect':
    'The did:web method asks for the document at one address; a redirect could lead to somebody else.',
  'hosting/status': 'Only a file that is answered with status 200 counts as published.',
  'hosting/web-page': 'Programs cannot press a button or log in: for them a page in front of a file is a wrong file.',
  'hosting/media-type':
    'Some readers decide by the content type what a file is, and refuse what is called something else.',
  'hosting/no-cors': 'Browsers let a web application read files of other hosts only where these say so.',
  'hosting/no-chain':
    'Compliance needs a key that an authority vouches for; the DID document says where its certificates are (ICAM 25.11, 4.4).',
  'hosting/no-algorithm': 'Gaia-X asks for "alg" in the published key (ICAM 25.11, 4.4).',
  'hosting/other-key':
    'Everybody verifies with the published key; a signature by another one is good for nobody, whatever local copies say.',
  'hosting/chain-without-root': 'Registries ask for the whole chain in one file, with the self-signed root at its end.',
  'hosting/not-ev': 'Registries for production accept Extended Validation certificates only (setting "evsslonly").',
  'hosting/chain-in-token': 'Clearing houses were seen to refuse such tokens with "Invalid Certificate".',
  'hosting/label-address':
    'The address that you choose becomes the id of the label; it has to be an absolute https address.',
  'hosting/label-elsewhere':
    'An id on the host of somebody else leads readers there, and it is not yours to publish at.',
  'hosting/document-missing': 'Criteria rest on documents that everybody can read; a dead link is no evidence.',
}
