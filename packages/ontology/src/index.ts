export { type ClassData, type ReadClass, readClasses, type StoredWords, type Words } from './class-data.ts'
export {
  type ClassModel,
  classModel,
  factName,
  type PropertyModel,
  propertyModel,
  type ValueModel,
} from './class-model.ts'
export { compactIri } from './compact-iri.ts'
export {
  type ClassChange,
  compareReleases,
  type PropertyAspect,
  type PropertyChange,
} from './compare-releases.ts'
export { type ClassSlice, createSlice } from './create-slice.ts'
export { enumeration } from './enumeration.ts'
export { extendRelease } from './extend-release.ts'
export { gaiaX221 } from './gaia-x-2.2.1.ts'
export { gaiaX2210 } from './gaia-x-22.10.ts'
export { gaiaX2511 } from './gaia-x-25.11.ts'
export { ancestors, isSubClassOf } from './hierarchy.ts'
export { bareName, builderName, isReserved } from './names.ts'
export { type PackedShapes, packedShapesOf, shapeTriples, type TermTriple } from './packed-shapes.ts'
export type { Work } from './pattern/automaton.ts'
export { compilePattern, type Pattern, patternWork } from './pattern/pattern.ts'
export type {
  AcceptedHeader,
  DescribableRelease,
  Release,
  ReleaseContexts,
  ReleaseFacts,
  Securing,
  TermsAndConditions,
  TokenHeader,
  Vocabulary,
} from './release.ts'
export { currentReleaseId, isReleaseName, versionOf } from './release-name.ts'
export { releaseNamedBy } from './release-named-by.ts'
export { findRelease, releaseNamed, releases } from './releases.ts'
export { requireClass } from './require-class.ts'
export { rolesFor } from './roles-for.ts'
export { searchVocabulary, type VocabularyMatch, type VocabularySearch } from './search-vocabulary.ts'
export { type Term, termTable } from './term-table.ts'
export type { VocabularyData } from './vocabulary-data.ts'
