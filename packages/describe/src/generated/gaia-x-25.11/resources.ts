// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore, PlainText, TypedValue, Uri } from '../../typed/values.ts'
import type { ComputeFunctionTemplate } from './compute-function.ts'
import type {
  InternetExchangePoint,
  PhysicalInterconnectionPointIdentifier,
  PointOfPresence,
  VirtualInterconnectionPointIdentifier,
} from './connectivity.ts'
import type { ContainerImage } from './container.ts'
import type { GaiaXEntityFacts } from './entity.ts'
import type { CountedLitresPerKilowattHourText, CountedPercentText } from './forms.ts'
import type { AnyLegalDocument, LegalDocumentFacts } from './legal-documents.ts'
import type { Address, AddressFacts } from './location.ts'
import type { AnyLegalPerson, LegalPersonFacts } from './participant.ts'
import type {
  CodeArtifact,
  Hypervisor,
  Image,
  OperatingSystem,
  PXEImage,
  SoftwareResource,
  VMImage,
} from './software.ts'
import {
  availabilityZoneData,
  datacenterData,
  describing,
  energyMixData,
  energyUsageEfficiencyData,
  physicalResourceData,
  regionData,
  resourceData,
  virtualResourceData,
  waterUsageEffectivenessData,
} from '@gxkit/ontology/gaia-x-25.11/classes'
import type { License } from '@gxkit/ontology/gaia-x-25.11/lists'

/**
 * Facts of: Availability zone. One or more datacentres that fail independently of those in other zones.
 *
 * Class: https://w3id.org/gaia-x/development#AvailabilityZone
 */
export interface AvailabilityZoneFacts extends ResourceFacts {
  /**
   * Where it is.
   *
   * At most one: Address, described here or by reference.
   */
  readonly address?: Nested<AddressFacts, Address>
}

/**
 * Availability zone. One or more datacentres that fail independently of those in other zones.
 *
 * Class: https://w3id.org/gaia-x/development#AvailabilityZone
 */
export type AvailabilityZone = {
  readonly id?: string
  readonly type: 'gx:AvailabilityZone'
  readonly address?: NodeReference | Address
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
}

/**
 * Availability zone. One or more datacentres that fail independently of those in other zones.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#AvailabilityZone
 */
export const availabilityZone: Builder<AvailabilityZoneFacts, AvailabilityZone> = /* @__PURE__ */ createBuilder(describing, availabilityZoneData)

/**
 * Facts of: Datacentre. A building or room in which machines run.
 *
 * Class: https://w3id.org/gaia-x/development#Datacenter
 */
export interface DatacenterFacts {
  /**
   * The legal person that keeps it running.
   *
   * One or more: LegalPerson, described here or by reference.
   */
  readonly maintainedBy: OneOrMore<Nested<LegalPersonFacts, AnyLegalPerson>>
  /**
   * Resources that this is composed of.
   *
   * One or more: AvailabilityZone, described here or by reference.
   */
  readonly aggregationOfResources: OneOrMore<Nested<AvailabilityZoneFacts, AvailabilityZone>>
  /**
   * The legal person that owns it.
   *
   * Any number: LegalPerson, described here or by reference.
   */
  readonly ownedBy?: Many<Nested<LegalPersonFacts, AnyLegalPerson>>
  /**
   * The legal person that built it.
   *
   * Any number: LegalPerson, described here or by reference.
   */
  readonly manufacturedBy?: Many<Nested<LegalPersonFacts, AnyLegalPerson>>
  /**
   * Where it stands.
   *
   * One or more: Address, described here or by reference.
   */
  readonly location: OneOrMore<Nested<AddressFacts, Address>>
  /**
   * How well it uses electricity.
   *
   * At most one: EnergyUsageEfficiency, described here or by reference.
   */
  readonly energyUsageEfficiency?: Nested<EnergyUsageEfficiencyFacts, EnergyUsageEfficiency>
  /**
   * How well it uses water.
   *
   * At most one: WaterUsageEffectiveness, described here or by reference.
   */
  readonly waterUsageEffectiveness?: Nested<WaterUsageEffectivenessFacts, WaterUsageEffectiveness>
  /**
   * Where its electricity comes from.
   *
   * Any number: EnergyMix, described here or by reference.
   */
  readonly energyMix?: Many<Nested<EnergyMixFacts, EnergyMix>>
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
 * Datacentre. A building or room in which machines run.
 *
 * Class: https://w3id.org/gaia-x/development#Datacenter
 */
export type Datacenter = {
  readonly id?: string
  readonly type: 'gx:Datacenter'
  readonly maintainedBy: Many<NodeReference | AnyLegalPerson>
  readonly aggregationOfResources: Many<NodeReference | AvailabilityZone>
  readonly ownedBy?: Many<NodeReference | AnyLegalPerson>
  readonly manufacturedBy?: Many<NodeReference | AnyLegalPerson>
  readonly location: Many<NodeReference | Address>
  readonly energyUsageEfficiency?: NodeReference | EnergyUsageEfficiency
  readonly waterUsageEffectiveness?: NodeReference | WaterUsageEffectiveness
  readonly energyMix?: Many<NodeReference | EnergyMix>
  readonly name?: string
  readonly description?: string
}

/**
 * Datacentre. A building or room in which machines run.
 *
 * Required: `maintainedBy`, `aggregationOfResources`, `location`.
 *
 * Class: https://w3id.org/gaia-x/development#Datacenter
 */
export const datacenter: Builder<DatacenterFacts, Datacenter> = /* @__PURE__ */ createBuilder(describing, datacenterData)

/**
 * Facts of: Energy mix. Where the electricity of a site comes from.
 *
 * Class: https://w3id.org/gaia-x/development#EnergyMix
 */
export interface EnergyMixFacts {
  /**
   * The date on which these shares were or will be reached, as YYYY-MM-DD.
   *
   * Exactly one: a date such as 2026-01-31.
   */
  readonly attainmentDate: string
  /**
   * Share of electricity from renewable sources, in percent.
   *
   * Exactly one: a number such as 80 or 99.95.
   */
  readonly renewableEnergy: CountedPercentText | number
  /**
   * Share of electricity that is free of carbon in each hour, in percent.
   *
   * Exactly one: a number such as 80 or 99.95.
   */
  readonly hourlyCarbonFreeEnergy: CountedPercentText | number
}

/**
 * Energy mix. Where the electricity of a site comes from.
 *
 * Class: https://w3id.org/gaia-x/development#EnergyMix
 */
export type EnergyMix = {
  readonly id?: string
  readonly type: 'gx:EnergyMix'
  readonly attainmentDate: string
  readonly renewableEnergy: number
  readonly hourlyCarbonFreeEnergy: number
}

/**
 * Energy mix. Where the electricity of a site comes from.
 *
 * Required: `attainmentDate`, `renewableEnergy`, `hourlyCarbonFreeEnergy`.
 *
 * Class: https://w3id.org/gaia-x/development#EnergyMix
 */
export const energyMix: Builder<EnergyMixFacts, EnergyMix> = /* @__PURE__ */ createBuilder(describing, energyMixData)

/**
 * Facts of: Energy efficiency. How well a site turns electricity into computing.
 *
 * Class: https://w3id.org/gaia-x/development#EnergyUsageEfficiency
 */
export interface EnergyUsageEfficiencyFacts {
  /**
   * Documents that prove the figure.
   *
   * Any number: LegalDocument, described here or by reference.
   */
  readonly certifications?: Many<Nested<LegalDocumentFacts, AnyLegalDocument>>
  /**
   * Total energy of the site divided by the energy of its computers, for example 1.3.
   *
   * Exactly one: a number such as 80 or 99.95.
   */
  readonly powerUsageEffectiveness: number
}

/**
 * Energy efficiency. How well a site turns electricity into computing.
 *
 * Class: https://w3id.org/gaia-x/development#EnergyUsageEfficiency
 */
export type EnergyUsageEfficiency = {
  readonly id?: string
  readonly type: 'gx:EnergyUsageEfficiency'
  readonly certifications?: Many<NodeReference | AnyLegalDocument>
  readonly powerUsageEffectiveness: number
}

/**
 * Energy efficiency. How well a site turns electricity into computing.
 *
 * Required: `powerUsageEffectiveness`.
 *
 * Class: https://w3id.org/gaia-x/development#EnergyUsageEfficiency
 */
export const energyUsageEfficiency: Builder<EnergyUsageEfficiencyFacts, EnergyUsageEfficiency> = /* @__PURE__ */ createBuilder(describing, energyUsageEfficiencyData)

/**
 * Facts of: Physical resource. A thing that stands somewhere: a building, a machine, a cable.
 *
 * Class: https://w3id.org/gaia-x/development#PhysicalResource
 */
export interface PhysicalResourceFacts extends ResourceFacts {
  /**
   * The legal person that keeps it running.
   *
   * One or more: LegalPerson, described here or by reference.
   */
  readonly maintainedBy: OneOrMore<Nested<LegalPersonFacts, AnyLegalPerson>>
  /**
   * The legal person that owns it.
   *
   * Any number: LegalPerson, described here or by reference.
   */
  readonly ownedBy?: Many<Nested<LegalPersonFacts, AnyLegalPerson>>
  /**
   * The legal person that built it.
   *
   * Any number: LegalPerson, described here or by reference.
   */
  readonly manufacturedBy?: Many<Nested<LegalPersonFacts, AnyLegalPerson>>
  /**
   * Where it stands.
   *
   * One or more: Address, described here or by reference.
   */
  readonly location: OneOrMore<Nested<AddressFacts, Address>>
  /**
   * How well it uses electricity.
   *
   * At most one: EnergyUsageEfficiency, described here or by reference.
   */
  readonly energyUsageEfficiency?: Nested<EnergyUsageEfficiencyFacts, EnergyUsageEfficiency>
  /**
   * How well it uses water.
   *
   * At most one: WaterUsageEffectiveness, described here or by reference.
   */
  readonly waterUsageEffectiveness?: Nested<WaterUsageEffectivenessFacts, WaterUsageEffectiveness>
  /**
   * Where its electricity comes from.
   *
   * Any number: EnergyMix, described here or by reference.
   */
  readonly energyMix?: Many<Nested<EnergyMixFacts, EnergyMix>>
}

/**
 * Physical resource. A thing that stands somewhere: a building, a machine, a cable.
 *
 * Class: https://w3id.org/gaia-x/development#PhysicalResource
 */
export type PhysicalResource = {
  readonly id?: string
  readonly type: 'gx:PhysicalResource'
  readonly maintainedBy: Many<NodeReference | AnyLegalPerson>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly ownedBy?: Many<NodeReference | AnyLegalPerson>
  readonly manufacturedBy?: Many<NodeReference | AnyLegalPerson>
  readonly location: Many<NodeReference | Address>
  readonly energyUsageEfficiency?: NodeReference | EnergyUsageEfficiency
  readonly waterUsageEffectiveness?: NodeReference | WaterUsageEffectiveness
  readonly energyMix?: Many<NodeReference | EnergyMix>
  readonly name?: string
  readonly description?: string
}

/** Physical resource, or one of its special kinds. */
export type AnyPhysicalResource =
  | PhysicalResource
  | Datacenter
  | InternetExchangePoint
  | PhysicalInterconnectionPointIdentifier
  | PointOfPresence

/**
 * Physical resource. A thing that stands somewhere: a building, a machine, a cable.
 *
 * Required: `maintainedBy`, `location`.
 *
 * Class: https://w3id.org/gaia-x/development#PhysicalResource
 */
export const physicalResource: Builder<PhysicalResourceFacts, PhysicalResource> = /* @__PURE__ */ createBuilder(describing, physicalResourceData)

/**
 * Facts of: Region. A geographic area with at least one datacentre of the provider.
 *
 * Class: https://w3id.org/gaia-x/development#Region
 */
export interface RegionFacts {
  /**
   * Where it is.
   *
   * At most one: Address, described here or by reference.
   */
  readonly address?: Nested<AddressFacts, Address>
  /**
   * Resources that this is composed of.
   *
   * One or more: Datacenter, described here or by reference.
   */
  readonly aggregationOfResources: OneOrMore<Nested<DatacenterFacts, Datacenter>>
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
 * Region. A geographic area with at least one datacentre of the provider.
 *
 * Class: https://w3id.org/gaia-x/development#Region
 */
export type Region = {
  readonly id?: string
  readonly type: 'gx:Region'
  readonly address?: NodeReference | Address
  readonly aggregationOfResources: Many<NodeReference | Datacenter>
  readonly name?: string
  readonly description?: string
}

/**
 * Region. A geographic area with at least one datacentre of the provider.
 *
 * Required: `aggregationOfResources`.
 *
 * Class: https://w3id.org/gaia-x/development#Region
 */
export const region: Builder<RegionFacts, Region> = /* @__PURE__ */ createBuilder(describing, regionData)

/**
 * Facts of: Resource. Something that a service is made of; use one of the special kinds.
 *
 * Class: https://w3id.org/gaia-x/development#Resource
 */
export interface ResourceFacts extends GaiaXEntityFacts {
  /**
   * Resources that this is composed of.
   *
   * Any number: Resource, described here or by reference.
   */
  readonly aggregationOfResources?: Many<Nested<ResourceFacts, AnyResource>>
}

/**
 * Resource. Something that a service is made of; use one of the special kinds.
 *
 * Class: https://w3id.org/gaia-x/development#Resource
 */
export type Resource = {
  readonly id?: string
  readonly type: 'gx:Resource'
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
}

/** Resource, or one of its special kinds. */
export type AnyResource =
  | Resource
  | AvailabilityZone
  | CodeArtifact
  | ComputeFunctionTemplate
  | ContainerImage
  | Datacenter
  | Hypervisor
  | Image
  | InternetExchangePoint
  | OperatingSystem
  | PXEImage
  | PhysicalInterconnectionPointIdentifier
  | PhysicalResource
  | PointOfPresence
  | Region
  | SoftwareResource
  | VMImage
  | VirtualInterconnectionPointIdentifier
  | VirtualResource

/**
 * Resource. Something that a service is made of; use one of the special kinds.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#Resource
 */
export const resource: Builder<ResourceFacts, Resource> = /* @__PURE__ */ createBuilder(describing, resourceData)

/**
 * Facts of: Virtual resource. A thing without a body: data, a configuration, a virtual network.
 *
 * Class: https://w3id.org/gaia-x/development#VirtualResource
 */
export interface VirtualResourceFacts extends ResourceFacts {
  /**
   * Who holds the copyright, as a legal person or a name.
   *
   * One or more: a text; or LegalPerson, described here or by reference.
   */
  readonly copyrightOwnedBy: OneOrMore<Nested<LegalPersonFacts, AnyLegalPerson> | string>
  /**
   * SPDX identifier of the licence, for example Apache-2.0, or the URL of its text.
   *
   * One or more: a licence by its SPDX identifier such as Apache-2.0, or by its name such as MIT License; or a complete
   * web address that starts with https://.
   */
  readonly license: OneOrMore<License | Uri>
  /**
   * A policy for use of the resource, as text; state that there is none if so.
   *
   * One or more: a text.
   */
  readonly resourcePolicy: OneOrMore<string>
}

/**
 * Virtual resource. A thing without a body: data, a configuration, a virtual network.
 *
 * Class: https://w3id.org/gaia-x/development#VirtualResource
 */
export type VirtualResource = {
  readonly id?: string
  readonly type: 'gx:VirtualResource'
  readonly copyrightOwnedBy: Many<NodeReference | AnyLegalPerson | PlainText>
  readonly license: Many<License | TypedValue<'xsd:anyURI'>>
  readonly resourcePolicy: Many<string>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
}

/** Virtual resource, or one of its special kinds. */
export type AnyVirtualResource =
  | VirtualResource
  | CodeArtifact
  | ComputeFunctionTemplate
  | ContainerImage
  | Hypervisor
  | Image
  | OperatingSystem
  | PXEImage
  | SoftwareResource
  | VMImage
  | VirtualInterconnectionPointIdentifier

/**
 * Virtual resource. A thing without a body: data, a configuration, a virtual network.
 *
 * Required: `copyrightOwnedBy`, `license`, `resourcePolicy`.
 *
 * Class: https://w3id.org/gaia-x/development#VirtualResource
 */
export const virtualResource: Builder<VirtualResourceFacts, VirtualResource> = /* @__PURE__ */ createBuilder(describing, virtualResourceData)

/**
 * Facts of: Water efficiency. How much water a site needs for its computing.
 *
 * Class: https://w3id.org/gaia-x/development#WaterUsageEffectiveness
 */
export interface WaterUsageEffectivenessFacts {
  /**
   * Documents that prove the figure.
   *
   * Any number: LegalDocument, described here or by reference.
   */
  readonly certifications?: Many<Nested<LegalDocumentFacts, AnyLegalDocument>>
  /**
   * Litres of water per kilowatt-hour of the computers, for example 0.4.
   *
   * Exactly one: a number such as 80 or 99.95.
   */
  readonly waterUsageEffectiveness: CountedLitresPerKilowattHourText | number
}

/**
 * Water efficiency. How much water a site needs for its computing.
 *
 * Class: https://w3id.org/gaia-x/development#WaterUsageEffectiveness
 */
export type WaterUsageEffectiveness = {
  readonly id?: string
  readonly type: 'gx:WaterUsageEffectiveness'
  readonly certifications?: Many<NodeReference | AnyLegalDocument>
  readonly waterUsageEffectiveness: TypedValue<'xsd:float'>
}

/**
 * Water efficiency. How much water a site needs for its computing.
 *
 * Required: `waterUsageEffectiveness`.
 *
 * Class: https://w3id.org/gaia-x/development#WaterUsageEffectiveness
 */
export const waterUsageEffectiveness: Builder<WaterUsageEffectivenessFacts, WaterUsageEffectiveness> = /* @__PURE__ */ createBuilder(describing, waterUsageEffectivenessData)
