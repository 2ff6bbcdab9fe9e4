// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore, PlainText, TypedValue } from '../../typed/values.ts'
import type { ComputeServiceOfferingFacts, ConfidentialComputing, ConfidentialComputingFacts } from './compute.ts'
import type { InstantiationRequirementFacts } from './entity.ts'
import type { QuantitySizeText, QuantityTimeText, TruthText } from './forms.ts'
import type { AnyLegalDocument } from './legal-documents.ts'
import type { AnyLegalPerson, ContactInformation } from './participant.ts'
import type { AnyDataTransfer } from './personal-data.ts'
import type { AnyPhysicalResource, AnyResource, AnyVirtualResource } from './resources.ts'
import type {
  AccessUsagePolicy,
  AnyServiceOffering,
  CustomerInstructions,
  DataAccountExport,
  DataPortability,
  Endpoint,
  Measure,
  ServiceOfferingFacts,
  SubContractor,
  TermsAndConditions,
} from './service-offering.ts'
import type { CheckSum, CodeArtifactFacts, Signature } from './software.ts'
import type { AnyTime, MemorySize, MemorySizeFacts, TimeFacts } from './units.ts'
import {
  computeFunctionConfigurationData,
  computeFunctionQuotasData,
  computeFunctionRuntimeData,
  computeFunctionServiceOfferingData,
  computeFunctionTemplateData,
  computeFunctionTriggerData,
  describing,
} from '@gxkit/ontology/gaia-x-25.11/classes'
import type {
  ComputeFunctionDeploymentMethod,
  CryptographicSecurityStandards,
  DataProtectionRegime,
  License,
  ProvisionType,
  SupportedLanguage,
  TenantSeparation,
} from '@gxkit/ontology/gaia-x-25.11/lists'

/**
 * Facts of: Function configuration. What a function needs and may do when it is deployed.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionConfiguration
 */
export interface ComputeFunctionConfigurationFacts extends InstantiationRequirementFacts {
  /**
   * Upper limits for functions.
   *
   * Any number: ComputeFunctionQuotas, described here or by reference.
   */
  readonly computeFunctionQuotas?: Many<Nested<ComputeFunctionQuotasFacts, ComputeFunctionQuotas>>
  /**
   * Ready-made functions to start from.
   *
   * Any number: ComputeFunctionTemplate, described here or by reference.
   */
  readonly computeFunctionLibrary?: Many<Nested<ComputeFunctionTemplateFacts, ComputeFunctionTemplate>>
  /**
   * Languages in which functions can be written.
   *
   * One or more: ComputeFunctionRuntime, described here or by reference.
   */
  readonly computeFunctionRuntime: OneOrMore<Nested<ComputeFunctionRuntimeFacts, ComputeFunctionRuntime>>
  /**
   * Languages for which there is a development kit.
   *
   * Any number: ComputeFunctionRuntime, described here or by reference.
   */
  readonly computeFunctionSDK?: Many<Nested<ComputeFunctionRuntimeFacts, ComputeFunctionRuntime>>
  /**
   * What can make a function run.
   *
   * Any number: ComputeFunctionTrigger, described here or by reference.
   */
  readonly computeFunctionTrigger?: Many<Nested<ComputeFunctionTriggerFacts, ComputeFunctionTrigger>>
  /**
   * How the code of a function gets to the provider.
   *
   * Any number: one of inlineEditor, gitLab, objectStorage, integratedRepo, other.
   */
  readonly computeFunctionDeploymentMethod?: Many<ComputeFunctionDeploymentMethod>
  /**
   * How data are protected while they are processed.
   *
   * At most one: ConfidentialComputing, described here or by reference.
   */
  readonly confidentialComputingTechnology?: Nested<ConfidentialComputingFacts, ConfidentialComputing>
}

/**
 * Function configuration. What a function needs and may do when it is deployed.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionConfiguration
 */
export type ComputeFunctionConfiguration = {
  readonly id?: string
  readonly type: 'gx:ComputeFunctionConfiguration'
  readonly computeFunctionQuotas?: Many<NodeReference | ComputeFunctionQuotas>
  readonly computeFunctionLibrary?: Many<NodeReference | ComputeFunctionTemplate>
  readonly computeFunctionRuntime: Many<NodeReference | ComputeFunctionRuntime>
  readonly computeFunctionSDK?: Many<NodeReference | ComputeFunctionRuntime>
  readonly computeFunctionTrigger?: Many<NodeReference | ComputeFunctionTrigger>
  readonly computeFunctionDeploymentMethod?: Many<ComputeFunctionDeploymentMethod>
  readonly confidentialComputingTechnology?: NodeReference | ConfidentialComputing
  readonly name?: string
  readonly description?: string
}

/**
 * Function configuration. What a function needs and may do when it is deployed.
 *
 * Required: `computeFunctionRuntime`.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionConfiguration
 */
export const computeFunctionConfiguration: Builder<ComputeFunctionConfigurationFacts, ComputeFunctionConfiguration> = /* @__PURE__ */ createBuilder(describing, computeFunctionConfigurationData)

/**
 * Facts of: Function quotas. Upper limits for functions.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionQuotas
 */
export interface ComputeFunctionQuotasFacts {
  /**
   * The greatest number of functions.
   *
   * At most one: a whole number such as 4.
   */
  readonly functionMaximumNumber?: number
  /**
   * The greatest storage of all functions together.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly functionStorageLimit?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * The longest time that a function may run.
   *
   * At most one: a duration such as 30 days; or Time, described here or by reference.
   */
  readonly functionTimeLimit?: QuantityTimeText | Nested<TimeFacts, AnyTime>
  /**
   * The greatest memory of a function.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly functionMemoryLimit?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * The greatest size of the code of a function.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly functionSizeLimit?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * The greatest number of runs at the same time.
   *
   * At most one: a whole number such as 4.
   */
  readonly functionConcurrencyLimit?: number
  /**
   * The greatest size of a request.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly functionRequestSizeLimit?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
  /**
   * The greatest size of a response.
   *
   * At most one: an amount of data such as 4 GiB; or MemorySize, described here or by reference.
   */
  readonly functionResponseSizeLimit?: QuantitySizeText | Nested<MemorySizeFacts, MemorySize>
}

/**
 * Function quotas. Upper limits for functions.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionQuotas
 */
export type ComputeFunctionQuotas = {
  readonly id?: string
  readonly type: 'gx:ComputeFunctionQuotas'
  readonly functionMaximumNumber?: number
  readonly functionStorageLimit?: NodeReference | MemorySize
  readonly functionTimeLimit?: NodeReference | AnyTime
  readonly functionMemoryLimit?: NodeReference | MemorySize
  readonly functionSizeLimit?: NodeReference | MemorySize
  readonly functionConcurrencyLimit?: number
  readonly functionRequestSizeLimit?: NodeReference | MemorySize
  readonly functionResponseSizeLimit?: NodeReference | MemorySize
}

/**
 * Function quotas. Upper limits for functions.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionQuotas
 */
export const computeFunctionQuotas: Builder<ComputeFunctionQuotasFacts, ComputeFunctionQuotas> = /* @__PURE__ */ createBuilder(describing, computeFunctionQuotasData)

/**
 * Facts of: Function runtime. A language, with its versions, in which functions can be written.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionRuntime
 */
export interface ComputeFunctionRuntimeFacts {
  /**
   * The programming language or runtime.
   *
   * Exactly one: one of node.js, golang, python, jre, other.
   */
  readonly supportedLanguage: SupportedLanguage
  /**
   * Versions of the language, one value per version.
   *
   * One or more: a text.
   */
  readonly supportedVersion: OneOrMore<string>
}

/**
 * Function runtime. A language, with its versions, in which functions can be written.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionRuntime
 */
export type ComputeFunctionRuntime = {
  readonly id?: string
  readonly type: 'gx:ComputeFunctionRuntime'
  readonly supportedLanguage: SupportedLanguage
  readonly supportedVersion: Many<string>
}

/**
 * Function runtime. A language, with its versions, in which functions can be written.
 *
 * Required: `supportedLanguage`, `supportedVersion`.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionRuntime
 */
export const computeFunctionRuntime: Builder<ComputeFunctionRuntimeFacts, ComputeFunctionRuntime> = /* @__PURE__ */ createBuilder(describing, computeFunctionRuntimeData)

/**
 * Facts of: Function service. Short pieces of code that run on request, without a server to manage.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionServiceOffering
 */
export interface ComputeFunctionServiceOfferingFacts extends ComputeServiceOfferingFacts {
  /**
   * How functions are configured.
   *
   * Exactly one: ComputeFunctionConfiguration, described here or by reference.
   */
  readonly computeFunctionConfiguration: Nested<ComputeFunctionConfigurationFacts, ComputeFunctionConfiguration>
  /**
   * Whether there are tools to find errors.
   *
   * At most one: true or false, or yes or no.
   */
  readonly computeFunctionDebugTools?: TruthText | boolean
  /**
   * Whether functions can be edited in the browser.
   *
   * At most one: true or false, or yes or no.
   */
  readonly computeFunctionEditor?: TruthText | boolean
  /**
   * Whether quotas can be set.
   *
   * At most one: true or false, or yes or no.
   */
  readonly computeFunctionAllowQuota?: TruthText | boolean
  /**
   * Whether a time limit can be set.
   *
   * At most one: true or false, or yes or no.
   */
  readonly computeFunctionAllowTimeout?: TruthText | boolean
  /**
   * Whether several versions of a function can be kept.
   *
   * At most one: true or false, or yes or no.
   */
  readonly computeFunctionAllowVersioning?: TruthText | boolean
  /**
   * Whether the number of instances follows the load.
   *
   * At most one: true or false, or yes or no.
   */
  readonly computeFunctionAllowAutoScaling?: TruthText | boolean
  /**
   * Whether a file system can be mounted.
   *
   * At most one: true or false, or yes or no.
   */
  readonly computeFunctionAllowFSMount?: TruthText | boolean
}

/**
 * Function service. Short pieces of code that run on request, without a server to manage.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionServiceOffering
 */
export type ComputeFunctionServiceOffering = {
  readonly id?: string
  readonly type: 'gx:ComputeFunctionServiceOffering'
  readonly computeFunctionConfiguration: NodeReference | ComputeFunctionConfiguration
  readonly computeFunctionDebugTools?: boolean
  readonly computeFunctionEditor?: boolean
  readonly computeFunctionAllowQuota?: boolean
  readonly computeFunctionAllowTimeout?: boolean
  readonly computeFunctionAllowVersioning?: boolean
  readonly computeFunctionAllowAutoScaling?: boolean
  readonly computeFunctionAllowFSMount?: boolean
  readonly tenantSeparation?: TenantSeparation
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly providedBy: NodeReference | AnyLegalPerson
  readonly dependsOn?: Many<NodeReference | AnyServiceOffering>
  readonly serviceOfferingTermsAndConditions: Many<NodeReference | TermsAndConditions>
  readonly servicePolicy?: Many<NodeReference | AccessUsagePolicy>
  readonly dataProtectionRegime?: Many<DataProtectionRegime>
  readonly dataAccountExport?: Many<NodeReference | DataAccountExport>
  readonly keyword?: Many<string>
  readonly provisionType?: ProvisionType
  readonly endpoint?: NodeReference | Endpoint
  readonly hostedOn?: Many<NodeReference | AnyVirtualResource | NodeReference | AnyPhysicalResource>
  readonly serviceScope?: string
  readonly legalDocuments?: Many<NodeReference | AnyLegalDocument>
  readonly subContractors?: Many<NodeReference | SubContractor>
  readonly customerInstructions?: Many<NodeReference | CustomerInstructions>
  readonly dataPortability?: Many<NodeReference | DataPortability>
  readonly possiblePersonalDataTransfers?: Many<NodeReference | AnyDataTransfer>
  readonly requiredMeasures?: Many<NodeReference | Measure>
  readonly cryptographicSecurityStandards?: Many<CryptographicSecurityStandards>
  readonly providerContactInformation?: NodeReference | ContactInformation
  readonly name?: string
  readonly description?: string
}

/**
 * Function service. Short pieces of code that run on request, without a server to manage.
 *
 * Required: `computeFunctionConfiguration`, `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionServiceOffering
 */
export const computeFunctionServiceOffering: Builder<ComputeFunctionServiceOfferingFacts, ComputeFunctionServiceOffering> = /* @__PURE__ */ createBuilder(describing, computeFunctionServiceOfferingData)

/**
 * Facts of: Function template. A ready-made function that customers can start from.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionTemplate
 */
export interface ComputeFunctionTemplateFacts extends CodeArtifactFacts {
  /**
   * The name of the function.
   *
   * Exactly one: a text.
   */
  readonly computeFunctionName: string
  /**
   * What the function does.
   *
   * Exactly one: a text.
   */
  readonly computeFunctionDescription: string
  /**
   * The runtime that the template is written for.
   *
   * One or more: ComputeFunctionRuntime, described here or by reference.
   */
  readonly computeFunctionTemplateRuntime: OneOrMore<Nested<ComputeFunctionRuntimeFacts, ComputeFunctionRuntime>>
}

/**
 * Function template. A ready-made function that customers can start from.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionTemplate
 */
export type ComputeFunctionTemplate = {
  readonly id?: string
  readonly type: 'gx:ComputeFunctionTemplate'
  readonly computeFunctionName: string
  readonly computeFunctionDescription: string
  readonly computeFunctionTemplateRuntime: Many<NodeReference | ComputeFunctionRuntime>
  readonly checkSum?: NodeReference | CheckSum
  readonly signature?: NodeReference | Signature
  readonly version?: string
  readonly patchLevel?: string
  readonly buildDate?: string
  readonly copyrightOwnedBy: Many<NodeReference | AnyLegalPerson | PlainText>
  readonly license: Many<License | TypedValue<'xsd:anyURI'>>
  readonly resourcePolicy: Many<string>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
}

/**
 * Function template. A ready-made function that customers can start from.
 *
 * Required: `computeFunctionName`, `computeFunctionDescription`, `computeFunctionTemplateRuntime`, `copyrightOwnedBy`,
 * `license`, `resourcePolicy`.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionTemplate
 */
export const computeFunctionTemplate: Builder<ComputeFunctionTemplateFacts, ComputeFunctionTemplate> = /* @__PURE__ */ createBuilder(describing, computeFunctionTemplateData)

/**
 * Facts of: Function trigger. What makes a function run.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionTrigger
 */
export interface ComputeFunctionTriggerFacts {
  /**
   * The service whose events make the function run.
   *
   * At most one: ServiceOffering, described here or by reference.
   */
  readonly triggeringService?: Nested<ServiceOfferingFacts, AnyServiceOffering>
  /**
   * An event that makes the function run, one value per event.
   *
   * Any number: a text.
   */
  readonly triggeringEvent?: Many<string>
}

/**
 * Function trigger. What makes a function run.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionTrigger
 */
export type ComputeFunctionTrigger = {
  readonly id?: string
  readonly type: 'gx:ComputeFunctionTrigger'
  readonly triggeringService?: NodeReference | AnyServiceOffering
  readonly triggeringEvent?: Many<string>
}

/**
 * Function trigger. What makes a function run.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#ComputeFunctionTrigger
 */
export const computeFunctionTrigger: Builder<ComputeFunctionTriggerFacts, ComputeFunctionTrigger> = /* @__PURE__ */ createBuilder(describing, computeFunctionTriggerData)
