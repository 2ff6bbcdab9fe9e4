export { contextPrefixes } from './derive/context-terms.ts'
export { type DerivedVocabulary, type DeriveOptions, deriveVocabulary } from './derive/derive-vocabulary.ts'
export type { StoredClass, StoredModel, StoredProperty } from './derive/stored-model.ts'
export type { VocabularyDocument } from './documents.ts'
