/** What a piece of text is; the colour follows from it. */
export type Tone = 'error' | 'warning' | 'info' | 'good' | 'place' | 'quiet' | 'strong'

/** Colours text, or leaves it as it is. */
export type Style = (tone: Tone, text: string) => string

/**
 * No colours.
 *
 * @example
 * noStyle('error', 'no') // 'no'
 */
export const noStyle: Style = (_tone, text) => text
