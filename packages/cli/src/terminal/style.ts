import { styleText } from 'node:util'
import type { Style, Tone } from '@gxkit/core/render'

export type { Style, Tone } from '@gxkit/core/render'

const formats: Readonly<Record<Tone, string | readonly string[]>> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['cyan', 'bold'],
  good: 'green',
  place: 'cyan',
  quiet: 'gray',
  strong: 'bold',
}

/**
 * Decides once whether a stream gets colours: NO_COLOR and dumb terminals never, pipes and CI only with FORCE_COLOR.
 *
 * @param stream where the text goes
 * @param options `env`: the environment variables; `plain`: never
 */
export function styleFor(
  stream: { readonly isTTY?: boolean },
  { env, plain }: { readonly env: Readonly<Record<string, string | undefined>>; readonly plain: boolean },
): Style {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  const refused = (env.NO_COLOR ?? '') !== '' || env.NODE_DISABLE_COLORS !== undefined || env.TERM === 'dumb'
  return !plain && !refused && (forced || stream.isTTY === true)
    ? (tone, text) => styleText(formats[tone], text)
    : (_tone, text) => text
}
