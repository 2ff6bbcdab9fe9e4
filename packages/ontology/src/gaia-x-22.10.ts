import { createRelease } from './create-release.ts'
import { classes } from './generated/gaia-x-22.10/classes.ts'
import { context } from './generated/gaia-x-22.10/context.ts'
import { lists } from './generated/gaia-x-22.10/lists.ts'
import { releaseFacts } from './generated/gaia-x-22.10/release.ts'
import { packedShapes } from './generated/gaia-x-22.10/shapes.ts'
import { words } from './generated/gaia-x-22.10/words.ts'
import type { Release } from './release.ts'

/**
 * Gaia-X 22.10, in everyday use "Tagus": the first generation, still to be read. Its context has no terms, so names are
 * written with the prefix `gx:`, and its credentials carry an embedded proof that this toolkit does not make.
 *
 * @example
 * classModel(gaiaX2210, 'LegalParticipant')?.name // 'gx:LegalParticipant'
 */
export const gaiaX2210: Release = /* @__PURE__ */ createRelease({
  facts: releaseFacts,
  classes,
  lists,
  context,
  words,
  shapes: packedShapes,
})
