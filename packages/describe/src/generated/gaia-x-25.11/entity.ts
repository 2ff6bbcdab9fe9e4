// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type {
  ComputeFunctionConfiguration,
  ComputeFunctionServiceOffering,
  ComputeFunctionTemplate,
} from './compute-function.ts'
import type {
  BareMetalServiceOffering,
  ComputeServiceOffering,
  ServerFlavor,
  VirtualMachineServiceOffering,
} from './compute.ts'
import type {
  ConnectivityConfiguration,
  ConnectivityServiceOffering,
  InterconnectionServiceOffering,
  InternetExchangePoint,
  LinkConnectivityServiceOffering,
  NetworkConnectivityServiceOffering,
  PhysicalConnectivityServiceOffering,
  PhysicalInterconnectionPointIdentifier,
  PointOfPresence,
  VirtualInterconnectionPointIdentifier,
} from './connectivity.ts'
import type { ContainerImage, ContainerResourceLimits, ContainerServiceOffering } from './container.ts'
import type { DataProduct, DataProductCatalogue } from './data-product.ts'
import type { EcoTSP, EcoTrustScope, Ecosystem } from './ecosystem.ts'
import type { InternetServiceProvider, LegalPerson, Participant } from './participant.ts'
import type { AvailabilityZone, Datacenter, PhysicalResource, Region, Resource, VirtualResource } from './resources.ts'
import type { DigitalServiceOffering, InfrastructureServiceOffering, ServiceOffering } from './service-offering.ts'
import type {
  CodeArtifact,
  Hypervisor,
  Image,
  OperatingSystem,
  PXEImage,
  SoftwareResource,
  VMImage,
} from './software.ts'
import type {
  BlockStorageConfiguration,
  BlockStorageServiceOffering,
  FileStorageConfiguration,
  FileStorageServiceOffering,
  ObjectStorageServiceOffering,
  StorageConfiguration,
  StorageServiceOffering,
} from './storage.ts'
import {
  describing,
  gaiaXData,
  gaiaXEntityData,
  instantiationRequirementData,
} from '@gxkit/ontology/gaia-x-25.11/classes'

/**
 * Facts of: Gaia-X. The root under which the vocabulary as a whole is filed; nobody describes one.
 *
 * Class: https://w3id.org/gaia-x/development#GaiaX
 */
export interface GaiaXFacts {
  readonly type?: never
}

/**
 * Gaia-X. The root under which the vocabulary as a whole is filed; nobody describes one.
 *
 * Class: https://w3id.org/gaia-x/development#GaiaX
 */
export type GaiaX = {
  readonly id?: string
  readonly type: 'gx:GaiaX'
}

/**
 * Gaia-X. The root under which the vocabulary as a whole is filed; nobody describes one.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#GaiaX
 */
export const gaiaX: Builder<GaiaXFacts, GaiaX> = /* @__PURE__ */ createBuilder(describing, gaiaXData)

/**
 * Facts of: Gaia-X entity. Anything that can be described with its own credential: a participant, a service, a
 * resource.
 *
 * Class: https://w3id.org/gaia-x/development#GaiaXEntity
 */
export interface GaiaXEntityFacts {
  /**
   * The name that people use for it.
   *
   * At most one: a text.
   */
  readonly name?: string
  /**
   * A few sentences for people.
   *
   * At most one: a text.
   */
  readonly description?: string
}

/**
 * Gaia-X entity. Anything that can be described with its own credential: a participant, a service, a resource.
 *
 * Class: https://w3id.org/gaia-x/development#GaiaXEntity
 */
export type GaiaXEntity = {
  readonly id?: string
  readonly type: 'gx:GaiaXEntity'
  readonly name?: string
  readonly description?: string
}

/** Gaia-X entity, or one of its special kinds. */
export type AnyGaiaXEntity =
  | GaiaXEntity
  | AvailabilityZone
  | BareMetalServiceOffering
  | BlockStorageConfiguration
  | BlockStorageServiceOffering
  | CodeArtifact
  | ComputeFunctionConfiguration
  | ComputeFunctionServiceOffering
  | ComputeFunctionTemplate
  | ComputeServiceOffering
  | ConnectivityConfiguration
  | ConnectivityServiceOffering
  | ContainerImage
  | ContainerResourceLimits
  | ContainerServiceOffering
  | DataProduct
  | DataProductCatalogue
  | Datacenter
  | DigitalServiceOffering
  | EcoTSP
  | EcoTrustScope
  | Ecosystem
  | FileStorageConfiguration
  | FileStorageServiceOffering
  | Hypervisor
  | Image
  | InfrastructureServiceOffering
  | InstantiationRequirement
  | InterconnectionServiceOffering
  | InternetExchangePoint
  | InternetServiceProvider
  | LegalPerson
  | LinkConnectivityServiceOffering
  | NetworkConnectivityServiceOffering
  | ObjectStorageServiceOffering
  | OperatingSystem
  | PXEImage
  | Participant
  | PhysicalConnectivityServiceOffering
  | PhysicalInterconnectionPointIdentifier
  | PhysicalResource
  | PointOfPresence
  | Region
  | Resource
  | ServerFlavor
  | ServiceOffering
  | SoftwareResource
  | StorageConfiguration
  | StorageServiceOffering
  | VMImage
  | VirtualInterconnectionPointIdentifier
  | VirtualMachineServiceOffering
  | VirtualResource

/**
 * Gaia-X entity. Anything that can be described with its own credential: a participant, a service, a resource.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#GaiaXEntity
 */
export const gaiaXEntity: Builder<GaiaXEntityFacts, GaiaXEntity> = /* @__PURE__ */ createBuilder(describing, gaiaXEntityData)

/**
 * Facts of: Instantiation requirement. What a service must be given before an instance of it can start; use one of the
 * special kinds.
 *
 * Class: https://w3id.org/gaia-x/development#InstantiationRequirement
 */
export interface InstantiationRequirementFacts extends GaiaXEntityFacts {}

/**
 * Instantiation requirement. What a service must be given before an instance of it can start; use one of the special
 * kinds.
 *
 * Class: https://w3id.org/gaia-x/development#InstantiationRequirement
 */
export type InstantiationRequirement = {
  readonly id?: string
  readonly type: 'gx:InstantiationRequirement'
  readonly name?: string
  readonly description?: string
}

/** Instantiation requirement, or one of its special kinds. */
export type AnyInstantiationRequirement =
  | InstantiationRequirement
  | BlockStorageConfiguration
  | ComputeFunctionConfiguration
  | ConnectivityConfiguration
  | ContainerResourceLimits
  | FileStorageConfiguration
  | ServerFlavor
  | StorageConfiguration

/**
 * Instantiation requirement. What a service must be given before an instance of it can start; use one of the special
 * kinds.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#InstantiationRequirement
 */
export const instantiationRequirement: Builder<InstantiationRequirementFacts, InstantiationRequirement> = /* @__PURE__ */ createBuilder(describing, instantiationRequirementData)
