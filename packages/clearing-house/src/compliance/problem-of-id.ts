/** Why a text cannot become the id of a credential, or nothing. */
export function problemOfId(id: string): string | undefined {
  if (id.length > 2000) return 'it is longer than 2,000 characters'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\s\u0000-\u001f\u007f<>"{}|\\^`]/.test(id)) return 'it holds signs that no address holds'
  if (/^urn:[a-z0-9][a-z0-9-]{0,31}:\S+$/i.test(id)) return undefined
  if (!URL.canParse(id)) return 'it is no absolute address'
  const { protocol, username, password } = new URL(id)
  if (protocol !== 'https:') return 'it does not start with https://'
  return username === '' && password === '' ? undefined : 'it holds a user name or password'
}
