import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const migrationReasons: ReasonsOf<keyof typeof import('../migration.ts').migrationCodes> = {
  'migration/decide':
    'The newer release states this in another way, and only somebody who knows the thing can say what is right.',
  'migration/needed':
    'The newer release demands a fact that the older description does not hold, and facts are not made up.',
  'migration/not-mapped':
    'Classes of the newer release take only the properties that they list; a claim is never dropped without a word.',
  'migration/left-out': 'Some parts of a credential belong to that one document and cannot be taken over into another.',
  'migration/new-address':
    'A manifest has a short id of its own. Descriptions that are not migrated together still refer to the old address.',
  'migration/unknown-context':
    'Without the context, names with an undeclared prefix are read by what the prefix is commonly used for.',
  'migration/nothing-found':
    'Descriptions are manifests, credentials, presentations, lists of them, or objects with a type.',
  'migration/too-new': 'Migration leads to newer releases only: older ones lack what newer ones can say.',
}
