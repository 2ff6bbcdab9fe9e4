import type { HumanOptions } from '@gxkit/core/render'
import { pasteable } from '../terminal/pasteable.ts'
import type { Style } from '../terminal/style.ts'

/** How a stream wants to be talked to. */
export interface Voice {
  /** Whole sentences for screen readers, no frames. */
  readonly plain: boolean
  /** Columns, where the stream is a terminal. */
  readonly width?: number | undefined
}

/** What renderings for people have in common in this command. */
export function talking({
  style,
  voice,
}: {
  readonly style: Style
  readonly voice: Voice
}): Omit<HumanOptions, 'sources'> {
  return { style, advice: pasteable, plain: voice.plain, width: voice.width }
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
  return { plain: wanted, width: known ? Math.max(narrowest, stream.columns) : undefined }
}
