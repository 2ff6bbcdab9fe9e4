// Derived from shapes/gaia-x-22.10 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Many, Nested, NodeReference, OneOrMore, TypedValue } from '../../typed/values.ts'
import type { TruthText } from './forms.ts'
import type { Address, AddressFacts } from './location.ts'
import type { LegalParticipant, LegalParticipantFacts } from './participant.ts'
import type {
  ServiceAccessPoint,
  ServiceAccessPointFacts,
  ServiceOffering,
  ServiceOfferingFacts,
} from './service-offering.ts'
import {
  dataResourceData,
  describing,
  instantiatedVirtualResourceData,
  physicalResourceData,
  softwareResourceData,
  virtualResourceData,
} from '@gxkit/ontology/gaia-x-22.10/classes'
import type { License } from '@gxkit/ontology/gaia-x-22.10/lists'

/**
 * Facts of: Data resource. Data that are made available, with their owner, their licence and whether they hold personal
 * data.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#DataResource
 */
export interface DataResourceFacts {
  /**
   * Whether there are personal data in it; if so, describe the legal basis too.
   *
   * Exactly one: true or false, or yes or no.
   */
  readonly containsPII: TruthText | boolean
  /**
   * Who holds the copyright, as a legal participant or a name.
   *
   * One or more: a text; or gx:LegalParticipant, described here or by reference.
   */
  readonly copyrightOwnedBy: OneOrMore<Nested<LegalParticipantFacts, LegalParticipant> | string>
  /**
   * Date and time from which the data must not be used any more, for example 2027-01-31T00:00:00Z.
   *
   * At most one: a date with time such as 2026-01-31T10:00:00Z, or a date such as 2026-01-31.
   */
  readonly expirationDateTime?: string
  /**
   * References to the services through which the data can be had.
   *
   * One or more: gx:ServiceOffering, described here or by reference.
   */
  readonly exposedThrough: OneOrMore<Nested<ServiceOfferingFacts, ServiceOffering>>
  /**
   * Date and time from which the data are out of date, for example 2027-01-31T00:00:00Z.
   *
   * At most one: a date with time such as 2026-01-31T10:00:00Z, or a date such as 2026-01-31.
   */
  readonly obsoleteDateTime?: string
  /**
   * SPDX identifier of the licence, for example Apache-2.0, or the URL of its text.
   *
   * One or more: a licence by its SPDX identifier such as Apache-2.0, or by its name such as MIT License; or a text.
   */
  readonly license: OneOrMore<License | string>
  /**
   * A policy for use of the resource, as text; state that there is none if so.
   *
   * One or more: a text.
   */
  readonly policy: OneOrMore<string>
  /**
   * The legal participant that answers for the data.
   *
   * Exactly one: gx:LegalParticipant, described here or by reference.
   */
  readonly producedBy: Nested<LegalParticipantFacts, LegalParticipant>
  /**
   * Resources that this is composed of.
   *
   * Any number: gx:VirtualResource or gx:PhysicalResource or gx:DataResource, described here or by reference.
   */
  readonly aggregationOf?: Many<Nested<VirtualResourceFacts, VirtualResource> | Nested<PhysicalResourceFacts, PhysicalResource> | Nested<DataResourceFacts, DataResource>>
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
 * Data resource. Data that are made available, with their owner, their licence and whether they hold personal data.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#DataResource
 */
export type DataResource = {
  readonly id?: string
  readonly type: 'gx:DataResource'
  readonly 'gx:containsPII': TypedValue<'xsd:boolean'>
  readonly 'gx:copyrightOwnedBy': Many<NodeReference | LegalParticipant | string>
  readonly 'gx:expirationDateTime'?: TypedValue<'xsd:dateTime'>
  readonly 'gx:exposedThrough': Many<NodeReference | ServiceOffering>
  readonly 'gx:obsoleteDateTime'?: TypedValue<'xsd:dateTime'>
  readonly 'gx:license': Many<License | string>
  readonly 'gx:policy': Many<string>
  readonly 'gx:producedBy': NodeReference | LegalParticipant
  readonly 'gx:aggregationOf'?: Many<NodeReference | VirtualResource | NodeReference | PhysicalResource | NodeReference | DataResource>
  readonly 'gx:name'?: string
  readonly 'gx:description'?: string
}

/**
 * Data resource. Data that are made available, with their owner, their licence and whether they hold personal data.
 *
 * Required: `containsPII`, `copyrightOwnedBy`, `exposedThrough`, `license`, `policy`, `producedBy`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#DataResource
 */
export const dataResource: Builder<DataResourceFacts, DataResource> = /* @__PURE__ */ createBuilder(describing, dataResourceData)

/**
 * Facts of: Instance. A virtual resource in operation: what it is an instance of, where it runs, and how it is reached.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#InstantiatedVirtualResource
 */
export interface InstantiatedVirtualResourceFacts {
  /**
   * Legal participants that keep it running.
   *
   * One or more: gx:LegalParticipant, described here or by reference.
   */
  readonly maintainedBy: OneOrMore<Nested<LegalParticipantFacts, LegalParticipant>>
  /**
   * The resource that it runs on.
   *
   * Exactly one: gx:VirtualResource or gx:PhysicalResource or gx:DataResource or gx:SoftwareResource, described here or
   * by reference.
   */
  readonly hostedOn: Nested<VirtualResourceFacts, VirtualResource> | Nested<PhysicalResourceFacts, PhysicalResource> | Nested<DataResourceFacts, DataResource> | Nested<SoftwareResourceFacts, SoftwareResource>
  /**
   * The virtual resource that is in operation here.
   *
   * Exactly one: gx:VirtualResource or gx:DataResource or gx:SoftwareResource, described here or by reference.
   */
  readonly instanceOf: Nested<VirtualResourceFacts, VirtualResource> | Nested<DataResourceFacts, DataResource> | Nested<SoftwareResourceFacts, SoftwareResource>
  /**
   * Legal participants that use the instance as tenants.
   *
   * Any number: gx:LegalParticipant, described here or by reference.
   */
  readonly tenantOwnedBy?: Many<Nested<LegalParticipantFacts, LegalParticipant>>
  /**
   * References to the access points at which the instance is reached.
   *
   * One or more: gx:ServiceAccessPoint, described here or by reference.
   */
  readonly serviceAccessPoint: OneOrMore<Nested<ServiceAccessPointFacts, ServiceAccessPoint>>
}

/**
 * Instance. A virtual resource in operation: what it is an instance of, where it runs, and how it is reached.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#InstantiatedVirtualResource
 */
export type InstantiatedVirtualResource = {
  readonly id?: string
  readonly type: 'gx:InstantiatedVirtualResource'
  readonly 'gx:maintainedBy': Many<NodeReference | LegalParticipant>
  readonly 'gx:hostedOn': NodeReference | VirtualResource | NodeReference | PhysicalResource | NodeReference | DataResource | NodeReference | SoftwareResource
  readonly 'gx:instanceOf': NodeReference | VirtualResource | NodeReference | DataResource | NodeReference | SoftwareResource
  readonly 'gx:tenantOwnedBy'?: Many<NodeReference | LegalParticipant>
  readonly 'gx:serviceAccessPoint': Many<NodeReference | ServiceAccessPoint>
}

/**
 * Instance. A virtual resource in operation: what it is an instance of, where it runs, and how it is reached.
 *
 * Required: `maintainedBy`, `hostedOn`, `instanceOf`, `serviceAccessPoint`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#InstantiatedVirtualResource
 */
export const instantiatedVirtualResource: Builder<InstantiatedVirtualResourceFacts, InstantiatedVirtualResource> = /* @__PURE__ */ createBuilder(describing, instantiatedVirtualResourceData)

/**
 * Facts of: Physical resource. A thing that stands somewhere: a building, a machine, a cable.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#PhysicalResource
 */
export interface PhysicalResourceFacts {
  /**
   * Legal participants that keep it running.
   *
   * One or more: gx:LegalParticipant, described here or by reference.
   */
  readonly maintainedBy: OneOrMore<Nested<LegalParticipantFacts, LegalParticipant>>
  /**
   * Legal participants that own it.
   *
   * Any number: gx:LegalParticipant, described here or by reference.
   */
  readonly ownedBy?: Many<Nested<LegalParticipantFacts, LegalParticipant>>
  /**
   * Legal participants that built it.
   *
   * Any number: gx:LegalParticipant, described here or by reference.
   */
  readonly manufacturedBy?: Many<Nested<LegalParticipantFacts, LegalParticipant>>
  /**
   * Where it is, as an address.
   *
   * Any number: http://www.w3.org/2006/vcard/ns#Address, described here or by reference.
   */
  readonly locationAddress?: Many<Nested<AddressFacts, Address>>
  /**
   * Where it is, in words.
   *
   * Any number: a text.
   */
  readonly location?: Many<string>
  /**
   * Resources that this is composed of.
   *
   * Any number: gx:VirtualResource or gx:PhysicalResource, described here or by reference.
   */
  readonly aggregationOf?: Many<Nested<VirtualResourceFacts, VirtualResource> | Nested<PhysicalResourceFacts, PhysicalResource>>
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
 * Physical resource. A thing that stands somewhere: a building, a machine, a cable.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#PhysicalResource
 */
export type PhysicalResource = {
  readonly id?: string
  readonly type: 'gx:PhysicalResource'
  readonly 'gx:maintainedBy': Many<NodeReference | LegalParticipant>
  readonly 'gx:ownedBy'?: Many<NodeReference | LegalParticipant>
  readonly 'gx:manufacturedBy'?: Many<NodeReference | LegalParticipant>
  readonly 'gx:locationAddress'?: Many<NodeReference | Address>
  readonly 'gx:location'?: Many<string>
  readonly 'gx:aggregationOf'?: Many<NodeReference | VirtualResource | NodeReference | PhysicalResource>
  readonly 'gx:name'?: string
  readonly 'gx:description'?: string
}

/**
 * Physical resource. A thing that stands somewhere: a building, a machine, a cable.
 *
 * Required: `maintainedBy`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#PhysicalResource
 */
export const physicalResource: Builder<PhysicalResourceFacts, PhysicalResource> = /* @__PURE__ */ createBuilder(describing, physicalResourceData)

/**
 * Facts of: Software resource. A program or library as a resource.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#SoftwareResource
 */
export interface SoftwareResourceFacts {
  /**
   * Who holds the copyright, as a legal participant or a name.
   *
   * One or more: a text; or gx:LegalParticipant, described here or by reference.
   */
  readonly copyrightOwnedBy: OneOrMore<Nested<LegalParticipantFacts, LegalParticipant> | string>
  /**
   * SPDX identifier of the licence, for example Apache-2.0, or the URL of its text.
   *
   * One or more: a licence by its SPDX identifier such as Apache-2.0, or by its name such as MIT License; or a text.
   */
  readonly license: OneOrMore<License | string>
  /**
   * A policy for use of the resource, as text; state that there is none if so.
   *
   * One or more: a text.
   */
  readonly policy: OneOrMore<string>
  /**
   * Resources that this is composed of.
   *
   * Any number: gx:VirtualResource or gx:PhysicalResource, described here or by reference.
   */
  readonly aggregationOf?: Many<Nested<VirtualResourceFacts, VirtualResource> | Nested<PhysicalResourceFacts, PhysicalResource>>
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
 * Software resource. A program or library as a resource.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#SoftwareResource
 */
export type SoftwareResource = {
  readonly id?: string
  readonly type: 'gx:SoftwareResource'
  readonly 'gx:copyrightOwnedBy': Many<NodeReference | LegalParticipant | string>
  readonly 'gx:license': Many<License | string>
  readonly 'gx:policy': Many<string>
  readonly 'gx:aggregationOf'?: Many<NodeReference | VirtualResource | NodeReference | PhysicalResource>
  readonly 'gx:name'?: string
  readonly 'gx:description'?: string
}

/**
 * Software resource. A program or library as a resource.
 *
 * Required: `copyrightOwnedBy`, `license`, `policy`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#SoftwareResource
 */
export const softwareResource: Builder<SoftwareResourceFacts, SoftwareResource> = /* @__PURE__ */ createBuilder(describing, softwareResourceData)

/**
 * Facts of: Virtual resource. A thing without a body: data, a configuration, a virtual network.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#VirtualResource
 */
export interface VirtualResourceFacts {
  /**
   * Who holds the copyright, as a legal participant or a name.
   *
   * One or more: a text; or gx:LegalParticipant, described here or by reference.
   */
  readonly copyrightOwnedBy: OneOrMore<Nested<LegalParticipantFacts, LegalParticipant> | string>
  /**
   * SPDX identifier of the licence, for example Apache-2.0, or the URL of its text.
   *
   * One or more: a licence by its SPDX identifier such as Apache-2.0, or by its name such as MIT License; or a text.
   */
  readonly license: OneOrMore<License | string>
  /**
   * A policy for use of the resource, as text; state that there is none if so.
   *
   * One or more: a text.
   */
  readonly policy: OneOrMore<string>
  /**
   * Resources that this is composed of.
   *
   * Any number: gx:VirtualResource or gx:PhysicalResource, described here or by reference.
   */
  readonly aggregationOf?: Many<Nested<VirtualResourceFacts, VirtualResource> | Nested<PhysicalResourceFacts, PhysicalResource>>
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
 * Virtual resource. A thing without a body: data, a configuration, a virtual network.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#VirtualResource
 */
export type VirtualResource = {
  readonly id?: string
  readonly type: 'gx:VirtualResource'
  readonly 'gx:copyrightOwnedBy': Many<NodeReference | LegalParticipant | string>
  readonly 'gx:license': Many<License | string>
  readonly 'gx:policy': Many<string>
  readonly 'gx:aggregationOf'?: Many<NodeReference | VirtualResource | NodeReference | PhysicalResource>
  readonly 'gx:name'?: string
  readonly 'gx:description'?: string
}

/**
 * Virtual resource. A thing without a body: data, a configuration, a virtual network.
 *
 * Required: `copyrightOwnedBy`, `license`, `policy`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#VirtualResource
 */
export const virtualResource: Builder<VirtualResourceFacts, VirtualResource> = /* @__PURE__ */ createBuilder(describing, virtualResourceData)
