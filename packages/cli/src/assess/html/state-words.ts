import type { State } from '@gxkit/conformity'

/** How a state is told: in words, by a sign, by the name of its colour. */
export const stateWords: Readonly<Record<State, { readonly word: string; readonly sign: string }>> = {
  met: { word: 'met', sign: '✓' },
  'not-met': { word: 'not met', sign: '✗' },
  'needs-a-human': { word: 'needs a human', sign: '?' },
  'not-checked': { word: 'not checked', sign: '·' },
  'not-applicable': { word: 'not asked', sign: '–' },
}

/** In this order states are counted and listed. */
export const stateOrder: readonly State[] = ['met', 'not-met', 'needs-a-human', 'not-checked', 'not-applicable']
