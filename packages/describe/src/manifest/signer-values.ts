/** What the lines of the setting `signer` may hold; the patterns are used in the JSON Schema as well. */
export const signerPatterns = {
  file: '^[^\\u0000-\\u001f\\u007f$-][^\\u0000-\\u001f\\u007f]{0,1023}$|^\\$[A-Za-z_][A-Za-z0-9_]{0,99}$',
  command: '^[^\\u0000-\\u001f\\u007f-][^\\u0000-\\u001f\\u007f]{0,1023}$',
  address:
    '^(?:https://[^/?#@\\u0000-\\u0020]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::\\d{1,5})?)(?:/[^?#@\\u0000-\\u0020]*)?$',
  keyName: '^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$',
  version: '^[1-9]\\d{0,8}$',
} as const

const matches = (pattern: string) => {
  const expression = new RegExp(pattern, 'u')
  return (text: string): boolean => expression.test(text)
}

/** The name of a file, or `$NAME` for an environment variable that holds it. */
export const isFileName = matches(signerPatterns.file)

/** A program with its arguments. */
export const isCommand = matches(signerPatterns.command)

/** The address of a key store: https, or a key store on this machine. */
export const isStoreAddress = matches(signerPatterns.address)

/** The name of a key in a key store. */
export const isKeyName = matches(signerPatterns.keyName)

/** The version of a key in a key store. */
export const isKeyVersion = matches(signerPatterns.version)

const secretNames =
  /^(?:token|passphrase|password|passwd|pass|pwd|pin|secret|secretid|roleid|credentials?|apikey|privatekey|secretkey|d)$/

/** Whether a line is one that would hold a secret by its name, or holds one by its looks. */
export function looksSecret(name: string, text: string): boolean {
  if (secretNames.test(name.toLowerCase().replace(/[^a-z]/g, ''))) return true
  if (/-----BEGIN|^(?:hv[sbr]|[sb])\.[A-Za-z0-9_-]{8,}|"d"\s*:/.test(text)) return true
  if (name === 'transit' && /^[a-z]+:\/\/[^/]*@|[?&](?:token|key|password)=/i.test(text)) return true
  return name === 'command' && /(?:^|\s)-{1,2}(?:pin|pass\w*|pwd|token|secret)(?:=|\s+)(?!\$|-)\S/i.test(text)
}
