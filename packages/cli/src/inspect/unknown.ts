/** What an unknown text looks like by its first letters. The first that fits decides. */
const looks: readonly (readonly [RegExp, string])[] = [
  [
    /^[\w-]+(?:\.[\w-]*){4}$/,
    'an encrypted token (JWE): only who has the key can look inside, and it is no credential',
  ],
  [/^eyJ[\w-]*\.[\w-]+\.[\w-]*~/, 'a token with selective disclosure (SD-JWT), which is not read here'],
  [/^(?:<[^>\s]+>|_:\w+)\s+<[^>\s]+>\s/, 'RDF in N-Quads, without a proof: "gx convert" reads it'],
  [/^(?:<\?xml|<!DOCTYPE|<html)/i, 'XML or a web page: an address may have answered with a page instead of a document'],
  [/^<\w/, 'XML, no JSON'],
  [/^(?:@prefix|@base|PREFIX|BASE)\s/i, 'RDF in Turtle, without a proof: "gx convert" reads it'],
  [/^did:[a-z0-9]+:\S+$/, 'a DID: the name of somebody, not a document'],
  [/^https?:\/\/\S+$/i, 'an address: it is not fetched; save what is there into a file'],
  [/^data:/i, 'a data URL of a kind that is not read here'],
  [/^openid|^haip:|^eudi/i, 'a request or an offer of a wallet (OpenID4VC): not the credential itself'],
  [/^[0-9a-f\s]{32,}$/i, 'hexadecimal digits, perhaps a digest'],
  [/^[A-Za-z0-9+/\s_-]{40,}={0,2}$/, 'Base64 text of something that is not known here'],
]

/** Files that are no texts, by their first bytes. */
const magic: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF file'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive, or an office document'],
  [[0x1f, 0x8b], 'something packed with gzip: unpack it first'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
  [[0xfe, 0xff], 'text in UTF-16: save it as UTF-8'],
  [[0xff, 0xfe], 'text in UTF-16: save it as UTF-8'],
  [[0xd2], 'binary data, perhaps a signature in CBOR (COSE), which is not read here'],
  [[0x30], 'binary data in DER that is neither a certificate nor a request for one; it may be a key store'],
]

/** What a text looks like that is none of the known kinds; `undefined` where nothing can be said. */
export function looksLike(text: string): string | undefined {
  const start = text.slice(0, 100_000)
  return looks.find(([pattern]) => pattern.test(start))?.[1]
}

/** What a file looks like that is no text. */
export function looksLikeBytes(bytes: Uint8Array): string {
  const known = magic.find(([start]) => start.every((byte, i) => bytes[i] === byte))
  return known?.[1] ?? 'binary data of a kind that is not known here'
}
