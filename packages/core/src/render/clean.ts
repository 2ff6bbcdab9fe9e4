// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that a terminal obeys
const obeyed = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Makes text from outside safe for one line of a terminal: control characters, escapes and characters that change the
 * direction of writing are spelled out, so that a credential or a file name cannot paint over our words.
 *
 * @example
 * clean('a\u001b[2Jb') // 'a\\u{1b}[2Jb'
 */
export function clean(text: string): string {
  return text.replace(obeyed, (c) => short[c] ?? `\\u{${hex(c)}}`).replace(loneSurrogate, (c) => `\\u{${hex(c)}}`)
}

/**
 * {@link clean}, but one character stays one character, so that marks under a line of source still fit.
 *
 * @example
 * cleanSourceLine('a\tb') // 'a b'
 */
export function cleanSourceLine(line: string): string {
  return line.replace(obeyed, (c) => (c === '\t' ? ' ' : '\ufffd')).replace(loneSurrogate, '\ufffd')
}

/**
 * {@link clean} for text of several lines.
 *
 * @example
 * cleanLines('a\n\u001bb') // 'a\n\\u{1b}b'
 */
export function cleanLines(text: string): string {
  return text.split('\n').map(clean).join('\n')
}

/**
 * A path or name as it can stand in a message: quoted when it is unusual.
 *
 * @example
 * cleanPath(' a') // '" a"'
 */
export function cleanPath(path: string): string {
  const safe = clean(path)
  return safe !== path || /^\s|\s$|^$|"/.test(path) ? JSON.stringify(safe).replaceAll('\\\\', '\\') : safe
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}
