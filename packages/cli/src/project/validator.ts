import type { Release } from '@gxkit/ontology'
import { createValidator, type Validator } from '@gxkit/shacl'

const validators = new Map<Release, Validator>()

/** The validator of a release; a process needs one only, and compiling shapes takes a while. */
export function validatorOf(release: Release): Validator {
  const known = validators.get(release) ?? createValidator({ release })
  validators.set(release, known)
  return known
}
