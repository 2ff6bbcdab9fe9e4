// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore } from '../../typed/values.ts'
import type { InstantiationRequirementFacts } from './entity.ts'
import type { AnyLegalDocument } from './legal-documents.ts'
import type { Address, AddressFacts } from './location.ts'
import type {
  AnyLegalPerson,
  ContactInformation,
  InternetServiceProvider,
  InternetServiceProviderFacts,
  LegalPersonFacts,
} from './participant.ts'
import type { AnyDataTransfer } from './personal-data.ts'
import type { QoS, QoSFacts } from './quality-of-service.ts'
import type {
  AnyPhysicalResource,
  AnyResource,
  AnyVirtualResource,
  Datacenter,
  DatacenterFacts,
  EnergyMix,
  EnergyMixFacts,
  EnergyUsageEfficiency,
  EnergyUsageEfficiencyFacts,
  ResourceFacts,
  VirtualResourceFacts,
  WaterUsageEffectiveness,
  WaterUsageEffectivenessFacts,
} from './resources.ts'
import type {
  AccessUsagePolicy,
  AnyServiceOffering,
  CustomerInstructions,
  DataAccountExport,
  DataPortability,
  Endpoint,
  InfrastructureServiceOfferingFacts,
  Measure,
  SubContractor,
  TermsAndConditions,
} from './service-offering.ts'
import {
  connectivityConfigurationData,
  connectivityServiceOfferingData,
  datacenterAllocationData,
  describing,
  interconnectionPointIdentifierData,
  interconnectionServiceOfferingData,
  internetExchangePointData,
  linkConnectivityServiceOfferingData,
  networkConnectivityServiceOfferingData,
  physicalConnectivityServiceOfferingData,
  physicalInterconnectionPointIdentifierData,
  pointOfPresenceData,
  virtualInterconnectionPointIdentifierData,
  vlanConfigurationData,
} from '@gxkit/ontology/gaia-x-2.2.1/classes'
import type {
  CryptographicSecurityStandards,
  DataProtectionRegime,
  IpVersion,
  IpiType,
  License,
  ProtocolType,
  ProvisionType,
  PublicIpAddressProvisioning,
  TenantSeparation,
  VlanType,
} from '@gxkit/ontology/gaia-x-2.2.1/lists'

/**
 * Facts of: Connection. The two ends of a connection.
 *
 * Class: https://w3id.org/gaia-x/development#ConnectivityConfiguration
 */
export interface ConnectivityConfigurationFacts extends InstantiationRequirementFacts {
  /**
   * The interconnection point at which the connection begins.
   *
   * At most one: PhysicalInterconnectionPointIdentifier or VirtualInterconnectionPointIdentifier, described here or by
   * reference.
   */
  readonly sourceIdentifierA?: Nested<PhysicalInterconnectionPointIdentifierFacts, AnyPhysicalInterconnectionPointIdentifier> | Nested<VirtualInterconnectionPointIdentifierFacts, VirtualInterconnectionPointIdentifier>
  /**
   * The interconnection point at which the connection ends.
   *
   * At most one: PhysicalInterconnectionPointIdentifier or VirtualInterconnectionPointIdentifier, described here or by
   * reference.
   */
  readonly destinationIdentifierZ?: Nested<PhysicalInterconnectionPointIdentifierFacts, AnyPhysicalInterconnectionPointIdentifier> | Nested<VirtualInterconnectionPointIdentifierFacts, VirtualInterconnectionPointIdentifier>
}

/**
 * Connection. The two ends of a connection.
 *
 * Class: https://w3id.org/gaia-x/development#ConnectivityConfiguration
 */
export type ConnectivityConfiguration = {
  readonly id?: string
  readonly type: 'gx:ConnectivityConfiguration'
  readonly sourceIdentifierA?: NodeReference | AnyPhysicalInterconnectionPointIdentifier | NodeReference | VirtualInterconnectionPointIdentifier
  readonly destinationIdentifierZ?: NodeReference | AnyPhysicalInterconnectionPointIdentifier | NodeReference | VirtualInterconnectionPointIdentifier
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Connection. The two ends of a connection.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#ConnectivityConfiguration
 */
export const connectivityConfiguration: Builder<ConnectivityConfigurationFacts, ConnectivityConfiguration> = /* @__PURE__ */ createBuilder(describing, connectivityConfigurationData)

/**
 * Facts of: Connectivity service. A service that connects; use the kind that fits the layer of the network.
 *
 * Class: https://w3id.org/gaia-x/development#ConnectivityServiceOffering
 */
export interface ConnectivityServiceOfferingFacts extends InfrastructureServiceOfferingFacts {
  /**
   * The connections that the service provides, with their two ends.
   *
   * One or more: ConnectivityConfiguration, described here or by reference.
   */
  readonly connectivityConfiguration: OneOrMore<Nested<ConnectivityConfigurationFacts, ConnectivityConfiguration>>
  /**
   * The quality that the connection promises.
   *
   * At most one: QoS, described here or by reference.
   */
  readonly connectivityQoS?: Nested<QoSFacts, QoS>
}

/**
 * Connectivity service. A service that connects; use the kind that fits the layer of the network.
 *
 * Class: https://w3id.org/gaia-x/development#ConnectivityServiceOffering
 */
export type ConnectivityServiceOffering = {
  readonly id?: string
  readonly type: 'gx:ConnectivityServiceOffering'
  readonly connectivityConfiguration: Many<NodeReference | ConnectivityConfiguration>
  readonly connectivityQoS?: NodeReference | QoS
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
  readonly label?: string
}

/** Connectivity service, or one of its special kinds. */
export type AnyConnectivityServiceOffering =
  | ConnectivityServiceOffering
  | InterconnectionServiceOffering
  | LinkConnectivityServiceOffering
  | NetworkConnectivityServiceOffering
  | PhysicalConnectivityServiceOffering

/**
 * Connectivity service. A service that connects; use the kind that fits the layer of the network.
 *
 * Required: `connectivityConfiguration`, `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#ConnectivityServiceOffering
 */
export const connectivityServiceOffering: Builder<ConnectivityServiceOfferingFacts, ConnectivityServiceOffering> = /* @__PURE__ */ createBuilder(describing, connectivityServiceOfferingData)

/**
 * Facts of: Place in a datacentre. Where exactly in a datacentre something is connected.
 *
 * Class: https://w3id.org/gaia-x/development#DatacenterAllocation
 */
export interface DatacenterAllocationFacts {
  /**
   * The datacentre that the place is in.
   *
   * Exactly one: Datacenter, described here or by reference.
   */
  readonly refersTo: Nested<DatacenterFacts, Datacenter>
  /**
   * The floor of the building.
   *
   * At most one: a text.
   */
  readonly floor?: string
  /**
   * The number of the rack.
   *
   * At most one: a text.
   */
  readonly rackNumber?: string
  /**
   * The patch panel in the rack.
   *
   * At most one: a text.
   */
  readonly patchPanel?: string
  /**
   * The number of the port.
   *
   * At most one: a whole number such as 4.
   */
  readonly portNumber?: number
}

/**
 * Place in a datacentre. Where exactly in a datacentre something is connected.
 *
 * Class: https://w3id.org/gaia-x/development#DatacenterAllocation
 */
export type DatacenterAllocation = {
  readonly id?: string
  readonly type: 'gx:DatacenterAllocation'
  readonly refersTo: NodeReference | Datacenter
  readonly floor?: string
  readonly rackNumber?: string
  readonly patchPanel?: string
  readonly portNumber?: number
}

/**
 * Place in a datacentre. Where exactly in a datacentre something is connected.
 *
 * Required: `refersTo`.
 *
 * Class: https://w3id.org/gaia-x/development#DatacenterAllocation
 */
export const datacenterAllocation: Builder<DatacenterAllocationFacts, DatacenterAllocation> = /* @__PURE__ */ createBuilder(describing, datacenterAllocationData)

/**
 * Facts of: Interconnection point identifier. The name by which a point where networks meet is known.
 *
 * Class: https://w3id.org/gaia-x/development#InterconnectionPointIdentifier
 */
export interface InterconnectionPointIdentifierFacts {
  /**
   * The kind of interconnection point.
   *
   * At most one: one of Link, Network, Other, Physical, URI.
   *
   * Left out, it means Other.
   */
  readonly ipiType?: IpiType
  /**
   * The company that runs the interconnection point.
   *
   * At most one: a text.
   */
  readonly ipiProvider?: string
  /**
   * Parts of the identifier that only this kind of point has.
   *
   * At most one: a text.
   */
  readonly specificParameters?: string
  /**
   * The whole identifier in one text.
   *
   * Exactly one: a text.
   */
  readonly completeIPI: string
  /**
   * Where in the datacentre the point is.
   *
   * At most one: DatacenterAllocation, described here or by reference.
   */
  readonly datacenterAllocation?: Nested<DatacenterAllocationFacts, DatacenterAllocation>
  /**
   * The hardware address as six pairs of hexadecimal digits with colons, for example 00:1A:2B:3C:4D:5E.
   *
   * At most one: a text, of the form (?:[0-9a-fA-F]{2}\:){5}[0-9a-fA-F]{2}.
   */
  readonly macAddress?: string
  /**
   * The IPv4 address as four numbers with dots, for example 192.0.2.1.
   *
   * At most one: a text, of the form \d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}.
   */
  readonly ipAddress?: string
}

/**
 * Interconnection point identifier. The name by which a point where networks meet is known.
 *
 * Class: https://w3id.org/gaia-x/development#InterconnectionPointIdentifier
 */
export type InterconnectionPointIdentifier = {
  readonly id?: string
  readonly type: 'gx:InterconnectionPointIdentifier'
  readonly ipiType?: IpiType
  readonly ipiProvider?: string
  readonly specificParameters?: string
  readonly completeIPI: string
  readonly datacenterAllocation?: NodeReference | DatacenterAllocation
  readonly macAddress?: string
  readonly ipAddress?: string
}

/**
 * Interconnection point identifier. The name by which a point where networks meet is known.
 *
 * Required: `completeIPI`.
 *
 * Class: https://w3id.org/gaia-x/development#InterconnectionPointIdentifier
 */
export const interconnectionPointIdentifier: Builder<InterconnectionPointIdentifierFacts, InterconnectionPointIdentifier> = /* @__PURE__ */ createBuilder(describing, interconnectionPointIdentifierData)

/**
 * Facts of: Interconnection service. A connection between two networks.
 *
 * Class: https://w3id.org/gaia-x/development#InterconnectionServiceOffering
 */
export interface InterconnectionServiceOfferingFacts extends NetworkConnectivityServiceOfferingFacts {
  /**
   * Number of the autonomous system at end A.
   *
   * Any number: a whole number such as 4, at least 0.
   */
  readonly connectedNetworkA?: Many<number>
  /**
   * Number of the autonomous system at end Z.
   *
   * Any number: a whole number such as 4, at least 0.
   */
  readonly connectedNetworkZ?: Many<number>
  /**
   * IP prefixes announced at end A, one value per prefix.
   *
   * Any number: a text.
   */
  readonly prefixSetA?: Many<string>
  /**
   * IP prefixes announced at end Z, one value per prefix.
   *
   * Any number: a text.
   */
  readonly prefixSetZ?: Many<string>
  /**
   * How virtual local networks are set up.
   *
   * At most one: VLANConfiguration, described here or by reference.
   */
  readonly vlanConfiguration?: Nested<VLANConfigurationFacts, VLANConfiguration>
  /**
   * How the two networks are connected, for example peering.
   *
   * Any number: a text.
   */
  readonly connectionType?: Many<string>
  /**
   * The kind of interface or plug, for example 10GBASE-LR.
   *
   * Any number: a text.
   */
  readonly interfaceType?: Many<string>
}

/**
 * Interconnection service. A connection between two networks.
 *
 * Class: https://w3id.org/gaia-x/development#InterconnectionServiceOffering
 */
export type InterconnectionServiceOffering = {
  readonly id?: string
  readonly type: 'gx:InterconnectionServiceOffering'
  readonly connectedNetworkA?: Many<number>
  readonly connectedNetworkZ?: Many<number>
  readonly prefixSetA?: Many<string>
  readonly prefixSetZ?: Many<string>
  readonly vlanConfiguration?: NodeReference | VLANConfiguration
  readonly connectionType?: Many<string>
  readonly interfaceType?: Many<string>
  readonly serviceType?: string
  readonly publicIpAddressProvisioning?: PublicIpAddressProvisioning
  readonly ipVersion?: IpVersion
  readonly tenantSeparation?: TenantSeparation
  readonly connectivityConfiguration: Many<NodeReference | ConnectivityConfiguration>
  readonly connectivityQoS?: NodeReference | QoS
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
  readonly label?: string
}

/**
 * Interconnection service. A connection between two networks.
 *
 * Required: `connectivityConfiguration`, `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#InterconnectionServiceOffering
 */
export const interconnectionServiceOffering: Builder<InterconnectionServiceOfferingFacts, InterconnectionServiceOffering> = /* @__PURE__ */ createBuilder(describing, interconnectionServiceOfferingData)

/**
 * Facts of: Internet exchange point. A place where many Internet service providers exchange traffic.
 *
 * Class: https://w3id.org/gaia-x/development#InternetExchangePoint
 */
export interface InternetExchangePointFacts {
  /**
   * Legal persons whose networks meet here.
   *
   * One or more: InternetServiceProvider, described here or by reference.
   */
  readonly interconnectedParticipants: OneOrMore<Nested<InternetServiceProviderFacts, InternetServiceProvider>>
  /**
   * The identifier of the interconnection point.
   *
   * Exactly one: InterconnectionPointIdentifier, described here or by reference.
   */
  readonly interconnectionPointIdentifier: Nested<InterconnectionPointIdentifierFacts, InterconnectionPointIdentifier>
  /**
   * The legal person that keeps it running.
   *
   * One or more: InternetServiceProvider, described here or by reference.
   */
  readonly maintainedBy: OneOrMore<Nested<InternetServiceProviderFacts, InternetServiceProvider>>
  /**
   * Resources that this is composed of.
   *
   * Any number: Resource, described here or by reference.
   */
  readonly aggregationOfResources?: Many<Nested<ResourceFacts, AnyResource>>
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
  /**
   * A short text that tools show in place of the identifier; leave it out if there is a name.
   *
   * At most one: a text.
   */
  readonly label?: string
}

/**
 * Internet exchange point. A place where many Internet service providers exchange traffic.
 *
 * Class: https://w3id.org/gaia-x/development#InternetExchangePoint
 */
export type InternetExchangePoint = {
  readonly id?: string
  readonly type: 'gx:InternetExchangePoint'
  readonly interconnectedParticipants: Many<NodeReference | InternetServiceProvider>
  readonly interconnectionPointIdentifier: NodeReference | InterconnectionPointIdentifier
  readonly maintainedBy: Many<NodeReference | InternetServiceProvider>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly ownedBy?: Many<NodeReference | AnyLegalPerson>
  readonly manufacturedBy?: Many<NodeReference | AnyLegalPerson>
  readonly location: Many<NodeReference | Address>
  readonly energyUsageEfficiency?: NodeReference | EnergyUsageEfficiency
  readonly waterUsageEffectiveness?: NodeReference | WaterUsageEffectiveness
  readonly energyMix?: Many<NodeReference | EnergyMix>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Internet exchange point. A place where many Internet service providers exchange traffic.
 *
 * Required: `interconnectedParticipants`, `interconnectionPointIdentifier`, `maintainedBy`, `location`.
 *
 * Class: https://w3id.org/gaia-x/development#InternetExchangePoint
 */
export const internetExchangePoint: Builder<InternetExchangePointFacts, InternetExchangePoint> = /* @__PURE__ */ createBuilder(describing, internetExchangePointData)

/**
 * Facts of: Link service. A connection on the data link layer, such as Ethernet.
 *
 * Class: https://w3id.org/gaia-x/development#LinkConnectivityServiceOffering
 */
export interface LinkConnectivityServiceOfferingFacts extends ConnectivityServiceOfferingFacts {
  /**
   * The protocol of the link layer.
   *
   * Exactly one: one of ARP, Ethernet, Other, PPP, VLAN.
   */
  readonly protocolType: ProtocolType
  /**
   * How virtual local networks are set up.
   *
   * At most one: VLANConfiguration, described here or by reference.
   */
  readonly vlanConfiguration?: Nested<VLANConfigurationFacts, VLANConfiguration>
}

/**
 * Link service. A connection on the data link layer, such as Ethernet.
 *
 * Class: https://w3id.org/gaia-x/development#LinkConnectivityServiceOffering
 */
export type LinkConnectivityServiceOffering = {
  readonly id?: string
  readonly type: 'gx:LinkConnectivityServiceOffering'
  readonly protocolType: ProtocolType
  readonly vlanConfiguration?: NodeReference | VLANConfiguration
  readonly connectivityConfiguration: Many<NodeReference | ConnectivityConfiguration>
  readonly connectivityQoS?: NodeReference | QoS
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
  readonly label?: string
}

/**
 * Link service. A connection on the data link layer, such as Ethernet.
 *
 * Required: `protocolType`, `connectivityConfiguration`, `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#LinkConnectivityServiceOffering
 */
export const linkConnectivityServiceOffering: Builder<LinkConnectivityServiceOfferingFacts, LinkConnectivityServiceOffering> = /* @__PURE__ */ createBuilder(describing, linkConnectivityServiceOfferingData)

/**
 * Facts of: Network service. A connection on the network layer, such as IP.
 *
 * Class: https://w3id.org/gaia-x/development#NetworkConnectivityServiceOffering
 */
export interface NetworkConnectivityServiceOfferingFacts extends ConnectivityServiceOfferingFacts {
  /**
   * The kind of network service, for example transit.
   *
   * At most one: a text.
   */
  readonly serviceType?: string
  /**
   * How public IP addresses are provided.
   *
   * At most one: one of fixed, floating, provider-network.
   */
  readonly publicIpAddressProvisioning?: PublicIpAddressProvisioning
  /**
   * The version of the Internet Protocol.
   *
   * At most one: one of IPv4, IPv6.
   */
  readonly ipVersion?: IpVersion
  /**
   * How customers are kept apart.
   *
   * At most one: one of hw-partitioned, hw-virtualized, os-hw-virtualized, os-virtualized, physical, sw-virtualized.
   */
  readonly tenantSeparation?: TenantSeparation
}

/**
 * Network service. A connection on the network layer, such as IP.
 *
 * Class: https://w3id.org/gaia-x/development#NetworkConnectivityServiceOffering
 */
export type NetworkConnectivityServiceOffering = {
  readonly id?: string
  readonly type: 'gx:NetworkConnectivityServiceOffering'
  readonly serviceType?: string
  readonly publicIpAddressProvisioning?: PublicIpAddressProvisioning
  readonly ipVersion?: IpVersion
  readonly tenantSeparation?: TenantSeparation
  readonly connectivityConfiguration: Many<NodeReference | ConnectivityConfiguration>
  readonly connectivityQoS?: NodeReference | QoS
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
  readonly label?: string
}

/** Network service, or one of its special kinds. */
export type AnyNetworkConnectivityServiceOffering =
  | NetworkConnectivityServiceOffering
  | InterconnectionServiceOffering

/**
 * Network service. A connection on the network layer, such as IP.
 *
 * Required: `connectivityConfiguration`, `providedBy`, `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#NetworkConnectivityServiceOffering
 */
export const networkConnectivityServiceOffering: Builder<NetworkConnectivityServiceOfferingFacts, NetworkConnectivityServiceOffering> = /* @__PURE__ */ createBuilder(describing, networkConnectivityServiceOfferingData)

/**
 * Facts of: Physical connection service. A cable, a fibre or a wavelength as a service.
 *
 * Class: https://w3id.org/gaia-x/development#PhysicalConnectivityServiceOffering
 */
export interface PhysicalConnectivityServiceOfferingFacts extends ConnectivityServiceOfferingFacts {
  /**
   * The kind of circuit, for example dark fibre.
   *
   * Exactly one: a text.
   */
  readonly circuitType: string
  /**
   * The kind of interface or plug, for example 10GBASE-LR.
   *
   * Exactly one: a text.
   */
  readonly interfaceType: string
}

/**
 * Physical connection service. A cable, a fibre or a wavelength as a service.
 *
 * Class: https://w3id.org/gaia-x/development#PhysicalConnectivityServiceOffering
 */
export type PhysicalConnectivityServiceOffering = {
  readonly id?: string
  readonly type: 'gx:PhysicalConnectivityServiceOffering'
  readonly circuitType: string
  readonly interfaceType: string
  readonly connectivityConfiguration: Many<NodeReference | ConnectivityConfiguration>
  readonly connectivityQoS?: NodeReference | QoS
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
  readonly label?: string
}

/**
 * Physical connection service. A cable, a fibre or a wavelength as a service.
 *
 * Required: `circuitType`, `interfaceType`, `connectivityConfiguration`, `providedBy`,
 * `serviceOfferingTermsAndConditions`.
 *
 * Class: https://w3id.org/gaia-x/development#PhysicalConnectivityServiceOffering
 */
export const physicalConnectivityServiceOffering: Builder<PhysicalConnectivityServiceOfferingFacts, PhysicalConnectivityServiceOffering> = /* @__PURE__ */ createBuilder(describing, physicalConnectivityServiceOfferingData)

/**
 * Facts of: Physical interconnection point. A place with equipment where networks are joined.
 *
 * Class: https://w3id.org/gaia-x/development#PhysicalInterconnectionPointIdentifier
 */
export interface PhysicalInterconnectionPointIdentifierFacts extends PointOfPresenceFacts {}

/**
 * Physical interconnection point. A place with equipment where networks are joined.
 *
 * Class: https://w3id.org/gaia-x/development#PhysicalInterconnectionPointIdentifier
 */
export type PhysicalInterconnectionPointIdentifier = {
  readonly id?: string
  readonly type: 'gx:PhysicalInterconnectionPointIdentifier'
  readonly interconnectedParticipants: Many<NodeReference | AnyLegalPerson>
  readonly interconnectionPointIdentifier: NodeReference | InterconnectionPointIdentifier
  readonly maintainedBy: Many<NodeReference | InternetServiceProvider>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly ownedBy?: Many<NodeReference | AnyLegalPerson>
  readonly manufacturedBy?: Many<NodeReference | AnyLegalPerson>
  readonly location: Many<NodeReference | Address>
  readonly energyUsageEfficiency?: NodeReference | EnergyUsageEfficiency
  readonly waterUsageEffectiveness?: NodeReference | WaterUsageEffectiveness
  readonly energyMix?: Many<NodeReference | EnergyMix>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/** Physical interconnection point, or one of its special kinds. */
export type AnyPhysicalInterconnectionPointIdentifier =
  | PhysicalInterconnectionPointIdentifier
  | InternetExchangePoint

/**
 * Physical interconnection point. A place with equipment where networks are joined.
 *
 * Required: `interconnectedParticipants`, `interconnectionPointIdentifier`, `maintainedBy`, `location`.
 *
 * Class: https://w3id.org/gaia-x/development#PhysicalInterconnectionPointIdentifier
 */
export const physicalInterconnectionPointIdentifier: Builder<PhysicalInterconnectionPointIdentifierFacts, PhysicalInterconnectionPointIdentifier> = /* @__PURE__ */ createBuilder(describing, physicalInterconnectionPointIdentifierData)

/**
 * Facts of: Point of presence. A place where an Internet service provider can be reached.
 *
 * Class: https://w3id.org/gaia-x/development#PointOfPresence
 */
export interface PointOfPresenceFacts {
  /**
   * Legal persons whose networks meet here.
   *
   * One or more: LegalPerson, described here or by reference.
   */
  readonly interconnectedParticipants: OneOrMore<Nested<LegalPersonFacts, AnyLegalPerson>>
  /**
   * The identifier of the interconnection point.
   *
   * Exactly one: InterconnectionPointIdentifier, described here or by reference.
   */
  readonly interconnectionPointIdentifier: Nested<InterconnectionPointIdentifierFacts, InterconnectionPointIdentifier>
  /**
   * The legal person that keeps it running.
   *
   * One or more: InternetServiceProvider, described here or by reference.
   */
  readonly maintainedBy: OneOrMore<Nested<InternetServiceProviderFacts, InternetServiceProvider>>
  /**
   * Resources that this is composed of.
   *
   * Any number: Resource, described here or by reference.
   */
  readonly aggregationOfResources?: Many<Nested<ResourceFacts, AnyResource>>
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
  /**
   * A short text that tools show in place of the identifier; leave it out if there is a name.
   *
   * At most one: a text.
   */
  readonly label?: string
}

/**
 * Point of presence. A place where an Internet service provider can be reached.
 *
 * Class: https://w3id.org/gaia-x/development#PointOfPresence
 */
export type PointOfPresence = {
  readonly id?: string
  readonly type: 'gx:PointOfPresence'
  readonly interconnectedParticipants: Many<NodeReference | AnyLegalPerson>
  readonly interconnectionPointIdentifier: NodeReference | InterconnectionPointIdentifier
  readonly maintainedBy: Many<NodeReference | InternetServiceProvider>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly ownedBy?: Many<NodeReference | AnyLegalPerson>
  readonly manufacturedBy?: Many<NodeReference | AnyLegalPerson>
  readonly location: Many<NodeReference | Address>
  readonly energyUsageEfficiency?: NodeReference | EnergyUsageEfficiency
  readonly waterUsageEffectiveness?: NodeReference | WaterUsageEffectiveness
  readonly energyMix?: Many<NodeReference | EnergyMix>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/** Point of presence, or one of its special kinds. */
export type AnyPointOfPresence =
  | PointOfPresence
  | InternetExchangePoint
  | PhysicalInterconnectionPointIdentifier

/**
 * Point of presence. A place where an Internet service provider can be reached.
 *
 * Required: `interconnectedParticipants`, `interconnectionPointIdentifier`, `maintainedBy`, `location`.
 *
 * Class: https://w3id.org/gaia-x/development#PointOfPresence
 */
export const pointOfPresence: Builder<PointOfPresenceFacts, PointOfPresence> = /* @__PURE__ */ createBuilder(describing, pointOfPresenceData)

/**
 * Facts of: VLAN configuration. How traffic is marked as part of a virtual local network.
 *
 * Class: https://w3id.org/gaia-x/development#VLANConfiguration
 */
export interface VLANConfigurationFacts {
  /**
   * How frames are tagged.
   *
   * At most one: one of dot1q, other, qinq.
   */
  readonly vlanType?: VlanType
  /**
   * The number of the VLAN, 1 to 4094.
   *
   * At most one: a whole number such as 4, at least 1, at most 4094.
   */
  readonly vlanTag?: number
  /**
   * The EtherType in hexadecimal, for example 0x8100.
   *
   * At most one: a text.
   */
  readonly vlanEtherType?: string
}

/**
 * VLAN configuration. How traffic is marked as part of a virtual local network.
 *
 * Class: https://w3id.org/gaia-x/development#VLANConfiguration
 */
export type VLANConfiguration = {
  readonly id?: string
  readonly type: 'gx:VLANConfiguration'
  readonly vlanType?: VlanType
  readonly vlanTag?: number
  readonly vlanEtherType?: string
}

/**
 * VLAN configuration. How traffic is marked as part of a virtual local network.
 *
 * Required: nothing.
 *
 * Class: https://w3id.org/gaia-x/development#VLANConfiguration
 */
export const vlanConfiguration: Builder<VLANConfigurationFacts, VLANConfiguration> = /* @__PURE__ */ createBuilder(describing, vlanConfigurationData)

/**
 * Facts of: Virtual interconnection point. A point where networks are joined by configuration alone.
 *
 * Class: https://w3id.org/gaia-x/development#VirtualInterconnectionPointIdentifier
 */
export interface VirtualInterconnectionPointIdentifierFacts extends VirtualResourceFacts {
  /**
   * Legal persons whose networks meet here.
   *
   * One or more: LegalPerson, described here or by reference.
   */
  readonly interconnectedParticipants: OneOrMore<Nested<LegalPersonFacts, AnyLegalPerson>>
  /**
   * The identifier of the interconnection point.
   *
   * Exactly one: InterconnectionPointIdentifier, described here or by reference.
   */
  readonly interconnectionPointIdentifier: Nested<InterconnectionPointIdentifierFacts, InterconnectionPointIdentifier>
}

/**
 * Virtual interconnection point. A point where networks are joined by configuration alone.
 *
 * Class: https://w3id.org/gaia-x/development#VirtualInterconnectionPointIdentifier
 */
export type VirtualInterconnectionPointIdentifier = {
  readonly id?: string
  readonly type: 'gx:VirtualInterconnectionPointIdentifier'
  readonly interconnectedParticipants: Many<NodeReference | AnyLegalPerson>
  readonly interconnectionPointIdentifier: NodeReference | InterconnectionPointIdentifier
  readonly copyrightOwnedBy: Many<NodeReference | AnyLegalPerson | string>
  readonly license: Many<License | NodeReference | string>
  readonly resourcePolicy: Many<string>
  readonly aggregationOfResources?: Many<NodeReference | AnyResource>
  readonly name?: string
  readonly description?: string
  readonly label?: string
}

/**
 * Virtual interconnection point. A point where networks are joined by configuration alone.
 *
 * Required: `interconnectedParticipants`, `interconnectionPointIdentifier`, `copyrightOwnedBy`, `license`,
 * `resourcePolicy`.
 *
 * Class: https://w3id.org/gaia-x/development#VirtualInterconnectionPointIdentifier
 */
export const virtualInterconnectionPointIdentifier: Builder<VirtualInterconnectionPointIdentifierFacts, VirtualInterconnectionPointIdentifier> = /* @__PURE__ */ createBuilder(describing, virtualInterconnectionPointIdentifierData)
