import type { Release } from '@gxkit/ontology'
import { createValidator, type Validator } from '@gxkit/shacl'

const validators = new Map<Release, Validator>()

/** Bounds for files that people have themselves, which may be a whole catalogue. */
const limits = { credentials: 20_000, quads: 2_000_000 }

/** The validator of a release; a process needs one only, and compiling shapes takes a while. */
export function validatorOf(release: Release): Validator {
  const known = validators.get(release) ?? createValidator({ release, limits })
  validators.set(release, known)
  return known
}
