import { createRelease } from './create-release.ts'
import { classes } from './generated/gaia-x-2.2.1/classes.ts'
import { context } from './generated/gaia-x-2.2.1/context.ts'
import { lists } from './generated/gaia-x-2.2.1/lists.ts'
import { releaseFacts } from './generated/gaia-x-2.2.1/release.ts'
import { packedShapes } from './generated/gaia-x-2.2.1/shapes.ts'
import { words } from './generated/gaia-x-2.2.1/words.ts'
import type { Release } from './release.ts'

/**
 * Gaia-X ontology 2.2.1, in everyday use "Danube": the model of 2026, in which a URL is a reference and no longer a text.
 * No clearing house is known to demand it yet.
 *
 * @example
 * classModel(gaiaX221, 'LabelCredential')?.parents // ['https://w3id.org/gaia-x/development#ComplianceCredential']
 */
export const gaiaX221: Release = /* @__PURE__ */ createRelease({
  facts: releaseFacts,
  classes,
  lists,
  context,
  words,
  shapes: packedShapes,
})
