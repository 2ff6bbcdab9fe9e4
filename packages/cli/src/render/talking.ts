import type { HumanOptions } from '@gxkit/core/render'
import { pasteable } from '../terminal/pasteable.ts'
import type { Style } from '../terminal/style.ts'

/** How a stream wants to be talked to. */
export interface Voice {
  /** Whole sentences for screen readers, no frames. */
  readonly plain: boolean
  /** Columns, where the stream is a terminal. */
  readonly width?: number | undefined
  /** The language of the user (BCP 47), where the environment tells. */
  readonly language?: string | undefined
}

/** What renderings for people have in common in this command. */
export function talking({
  style,
  voice,
}: {
  readonly style: Style
  readonly voice: Voice
}): Omit<HumanOptions, 'sources'> {
  return { style, advice: pasteable, plain: voice.plain, width: voice.width, language: voice.language }
}

/** Narrower than this, wrapped words are harder to read than broken lines. */
const narrowest = 24

/** The voice for a stream: `--plain`, or GX_PLAIN for those who always want it. */
export function voiceFor(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  { plain, env }: { readonly plain: boolean; readonly env: Readonly<Record<string, string | undefined>> },
): Voice {
  const wanted = plain || !['', '0', 'false'].includes(env.GX_PLAIN ?? '')
  // A terminal that does not know its size says 0.
  const known = stream.isTTY === true && stream.columns !== undefined && stream.columns > 0
  const width = known ? Math.max(narrowest, stream.columns) : undefined
  return { plain: wanted, width, language: languageOf(env) }
}

/** `de_AT.UTF-8` -> `de-AT`; the locales C and POSIX are no language. */
function languageOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((each) => each !== undefined && each !== '')
  const [, language, region] = /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:[.@].*)?$/.exec(locale ?? '') ?? []
  return language === undefined ? undefined : [language, region].filter((part) => part !== undefined).join('-')
}
