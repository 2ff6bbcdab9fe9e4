import { styleText } from 'node:util'

/** What a piece of text is; the colour follows from it. */
export type Tone = 'error' | 'warning' | 'info' | 'good' | 'place' | 'quiet' | 'strong'

const formats: Readonly<Record<Tone, string | readonly string[]>> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['cyan', 'bold'],
  good: 'green',
  place: 'cyan',
  quiet: 'gray',
  strong: 'bold',
}

/** Colours text, or leaves it as it is. */
export type Style = (tone: Tone, text: string) => string

/**
 * Decides once whether a stream gets colours: NO_COLOR and dumb terminals never, pipes and CI only with FORCE_COLOR.
 *
 * @param stream where the text goes
 * @param env the environment variables
 */
export function styleFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  const refused = (env.NO_COLOR ?? '') !== '' || env.NODE_DISABLE_COLORS !== undefined || env.TERM === 'dumb'
  return !refused && (forced || stream.isTTY === true) ? (tone, text) => styleText(formats[tone], text) : plain
}

/** No colours. */
export const plain: Style = (_tone, text) => text
