export type { ManifestSource } from './facts/read-facts.ts'
export { type FormField, type FormGroup, type FormModel, formModel } from './form-model/form-model.ts'
export type { Widget } from './form-model/widget.ts'
export type { FormPlace, FriendlyForm, Reading } from './forms/friendly-form.ts'
export { type FormOf, formsOf, friendlyForms } from './forms/friendly-forms.ts'
export { manifestTemplate, type TemplateOptions } from './help/manifest-template.ts'
export { type ManifestUse, manifestUses } from './help/manifest-uses.ts'
export { type ListHelp, type PropertyHelp, propertyHelp } from './help/property-help.ts'
export {
  type Described,
  type DescribedProject,
  type DescribeOptions,
  describeManifests,
} from './manifest/describe-manifests.ts'
export { defaultValidFor, isProjectFile, type Project, readProject } from './manifest/project.ts'
export type { ProjectSigner } from './manifest/signer-setting.ts'
export type { MigrationStep } from './migration/ledger.ts'
export { migrate } from './migration/migrate.ts'
export type { MigratedFile, MigrateOptions, Migration } from './migration/migration.ts'
export { migrationTargets } from './migration/migration-targets.ts'
export { checkRegistrationNumber } from './registration-number/check-registration-number.ts'
export type {
  RegistrationNumber,
  RegistrationNumberCheck,
  RegistrationNumberFacts,
  RegistrationNumberKind,
} from './registration-number/registration-number.ts'
export { credentialSchema } from './schema/credential-schema.ts'
export type { JsonSchema } from './schema/json-schema.ts'
export { manifestSchema } from './schema/manifest-schema.ts'
export { projectSchema } from './schema/project-schema.ts'
export { type Builder, createBuilder } from './typed/create-builder.ts'
export { describeFacts } from './typed/describe-facts.ts'
export type { BuilderEnvelope, Envelope, EnvelopeIds } from './typed/envelope.ts'
export { reference } from './typed/reference.ts'
export type {
  Anything,
  Built,
  BuiltCredential,
  HereAndNow,
  Iri,
  Kind,
  Many,
  Nested,
  NodeReference,
  OneOrMore,
  PlainText,
  Reference,
  TypedValue,
  Untyped,
  Uri,
} from './typed/values.ts'
