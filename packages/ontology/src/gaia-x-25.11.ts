import { createRelease } from './create-release.ts'
import { classes } from './generated/gaia-x-25.11/classes.ts'
import { context } from './generated/gaia-x-25.11/context.ts'
import { lists } from './generated/gaia-x-25.11/lists.ts'
import { releaseFacts } from './generated/gaia-x-25.11/release.ts'
import { packedShapes } from './generated/gaia-x-25.11/shapes.ts'
import { words } from './generated/gaia-x-25.11/words.ts'
import type { Release } from './release.ts'

/**
 * Gaia-X 25.11, in everyday use "Loire": what the clearing houses run today.
 *
 * @example
 * gaiaX2511.contexts.order // ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/gaia-x/development#']
 */
export const gaiaX2511: Release = /* @__PURE__ */ createRelease({
  facts: releaseFacts,
  classes,
  lists,
  context,
  words,
  shapes: packedShapes,
})
