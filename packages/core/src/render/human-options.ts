import type { SourceTexts } from './source-texts.ts'
import type { Style } from './style.ts'

/** How findings are shown to people. */
export interface HumanOptions {
  /** The texts that findings point into. */
  readonly sources: SourceTexts
  /** Colours; none by default. */
  readonly style?: Style
  /** Columns of the terminal; without it, lines of prose are not broken. */
  readonly width?: number | undefined
  /** For screen readers: whole sentences instead of frames, marks and signs. */
  readonly plain?: boolean
  /** How commands in advice are written, e.g. so that they can be pasted where the program is not installed. */
  readonly advice?: (advice: string) => string
  /** The language of the reader (BCP 47), for what authors of rules say in several; English by default. */
  readonly language?: string | undefined
}
