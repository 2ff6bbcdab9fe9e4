const absoluteUrl = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controlCharacter = /[\u0000-\u001f\u007f-\u009f]/

/** Tells whether a value is one absolute URL (RFC 3986, section 4.3; a DID and a URN are URLs too). */
export function isAbsoluteUrl(value: unknown): value is string {
  return typeof value === 'string' && absoluteUrl.test(value) && !controlCharacter.test(value)
}
