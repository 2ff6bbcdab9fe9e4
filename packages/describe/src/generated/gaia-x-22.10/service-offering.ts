// Derived from shapes/gaia-x-22.10 by "pnpm generate". Do not edit; change the source.
import { type Builder, createBuilder } from '../../typed/create-builder.ts'
import type { Anything, Many, Nested, NodeReference, OneOrMore, Untyped } from '../../typed/values.ts'
import type {
  DataResource,
  DataResourceFacts,
  PhysicalResource,
  PhysicalResourceFacts,
  SoftwareResource,
  SoftwareResourceFacts,
  VirtualResource,
  VirtualResourceFacts,
} from './resources.ts'
import {
  dataAccountExportData,
  describing,
  serviceAccessPointData,
  serviceOfferingData,
  soTermsAndConditionsData,
} from '@gxkit/ontology/gaia-x-22.10/classes'
import type { AccessType, DataProtectionRegime, RequestType } from '@gxkit/ontology/gaia-x-22.10/lists'

/**
 * Facts of: Terms and conditions. A document with terms, and the digest that pins down its text.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#SOTermsAndConditions
 */
export interface SOTermsAndConditionsFacts {
  /**
   * The SHA-256 of the document at the URL, in lower-case hexadecimal.
   *
   * Exactly one: a text.
   */
  readonly hash: string
  /**
   * Where it can be read, as an absolute URL.
   *
   * Exactly one: a text.
   */
  readonly URL: string
}

/**
 * Terms and conditions. A document with terms, and the digest that pins down its text.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#SOTermsAndConditions
 */
export type SOTermsAndConditions = {
  readonly id?: string
  readonly type: 'gx:SOTermsAndConditions'
  readonly 'gx:hash': string
  readonly 'gx:URL': string
}

/**
 * Terms and conditions. A document with terms, and the digest that pins down its text.
 *
 * Required: `hash`, `URL`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#SOTermsAndConditions
 */
export const soTermsAndConditions: Builder<SOTermsAndConditionsFacts, SOTermsAndConditions> = /* @__PURE__ */ createBuilder(describing, soTermsAndConditionsData)

/**
 * Facts of: Service access point. The technical address at which an instance is reached.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#ServiceAccessPoint
 */
export interface ServiceAccessPointFacts {
  /**
   * The name that people use for it.
   *
   * At most one: a text.
   */
  readonly name?: string
  /**
   * Name or address of the machine, for example api.example.org.
   *
   * At most one: a text.
   */
  readonly host?: string
  /**
   * The protocol that is spoken, for example HTTPS.
   *
   * Any number: a text.
   */
  readonly protocol?: Many<string>
  /**
   * Version of the protocol.
   *
   * At most one: a text.
   */
  readonly version?: string
  /**
   * Number of the port, written as text, for example "443".
   *
   * Any number: a text.
   */
  readonly port?: Many<string>
  /**
   * URL of the description of the interface.
   *
   * Any number: a text.
   */
  readonly openAPI?: Many<string>
}

/**
 * Service access point. The technical address at which an instance is reached.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#ServiceAccessPoint
 */
export type ServiceAccessPoint = {
  readonly id?: string
  readonly type: 'gx:ServiceAccessPoint'
  readonly 'gx:name'?: string
  readonly 'gx:host'?: string
  readonly 'gx:protocol'?: Many<string>
  readonly 'gx:version'?: string
  readonly 'gx:port'?: Many<string>
  readonly 'gx:openAPI'?: Many<string>
}

/**
 * Service access point. The technical address at which an instance is reached.
 *
 * Required: nothing.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#ServiceAccessPoint
 */
export const serviceAccessPoint: Builder<ServiceAccessPointFacts, ServiceAccessPoint> = /* @__PURE__ */ createBuilder(describing, serviceAccessPointData)

/**
 * Facts of: Service offering. A service that a provider offers to customers, with everything they need to know before
 * they order.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#ServiceOffering
 */
export interface ServiceOfferingFacts {
  /**
   * Resources that this is composed of.
   *
   * Any number: gx:PhysicalResource or gx:VirtualResource or gx:DataResource or gx:SoftwareResource, described here or
   * by reference.
   */
  readonly aggregationOf?: Many<Nested<PhysicalResourceFacts, PhysicalResource> | Nested<VirtualResourceFacts, VirtualResource> | Nested<DataResourceFacts, DataResource> | Nested<SoftwareResourceFacts, SoftwareResource> | Anything>
  /**
   * How a customer asks for the data of the own account, and how the answer comes.
   *
   * One or more: gx:dataAccountExport, described here or by reference.
   */
  readonly dataAccountExport: OneOrMore<Nested<DataAccountExportFacts, DataAccountExport>>
  /**
   * Data protection laws that the service complies with.
   *
   * Any number: one of GDPR2016, LGPD2019, PDPA2012, CCPA2018, VCDPA2021.
   */
  readonly dataProtectionRegime?: Many<DataProtectionRegime>
  /**
   * A policy for use of the service, as text; state that there is none if so.
   *
   * One or more: a text.
   */
  readonly policy: OneOrMore<string>
  /**
   * The legal participant that offers the service.
   *
   * Exactly one: a value.
   */
  readonly providedBy: Anything
  /**
   * The terms of the service: URL and digest.
   *
   * One or more: gx:SOTermsAndConditions, described here or by reference.
   */
  readonly termsAndConditions: OneOrMore<Nested<SOTermsAndConditionsFacts, SOTermsAndConditions>>
  /**
   * Other services that this service needs.
   *
   * Any number: a value.
   */
  readonly dependsOn?: Many<Anything>
}

/**
 * Service offering. A service that a provider offers to customers, with everything they need to know before they order.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#ServiceOffering
 */
export type ServiceOffering = {
  readonly id?: string
  readonly type: 'gx:ServiceOffering'
  readonly 'gx:aggregationOf'?: Many<NodeReference | PhysicalResource | NodeReference | VirtualResource | NodeReference | DataResource | NodeReference | SoftwareResource | NodeReference | string>
  readonly 'gx:dataAccountExport': Many<NodeReference | DataAccountExport | Untyped<DataAccountExport>>
  readonly 'gx:dataProtectionRegime'?: Many<DataProtectionRegime>
  readonly 'gx:policy': Many<string>
  readonly 'gx:providedBy': NodeReference | string
  readonly 'gx:termsAndConditions': Many<NodeReference | SOTermsAndConditions | Untyped<SOTermsAndConditions>>
  readonly 'gx:dependsOn'?: Many<NodeReference | string>
}

/**
 * Service offering. A service that a provider offers to customers, with everything they need to know before they order.
 *
 * Required: `dataAccountExport`, `policy`, `providedBy`, `termsAndConditions`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#ServiceOffering
 */
export const serviceOffering: Builder<ServiceOfferingFacts, ServiceOffering> = /* @__PURE__ */ createBuilder(describing, serviceOfferingData)

/**
 * Facts of: Account data export. How a customer asks for the data of the own account, and how the answer comes.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#dataAccountExport
 */
export interface DataAccountExportFacts {
  /**
   * Whether the answer comes digitally or on paper.
   *
   * Exactly one: one of digital, physical.
   */
  readonly accessType: AccessType
  /**
   * IANA media type of the data that the customer gets, for example application/json.
   *
   * Exactly one: a media type such as application/pdf, or an extension such as pdf.
   */
  readonly formatType: string
  /**
   * How a customer sends the request.
   *
   * Exactly one: one of API, email, webform, unregisteredLetter, registeredLetter, supportCenter.
   */
  readonly requestType: RequestType
}

/**
 * Account data export. How a customer asks for the data of the own account, and how the answer comes.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#dataAccountExport
 */
export type DataAccountExport = {
  readonly id?: string
  readonly type: 'gx:dataAccountExport'
  readonly 'gx:accessType': AccessType
  readonly 'gx:formatType': string
  readonly 'gx:requestType': RequestType
}

/**
 * Account data export. How a customer asks for the data of the own account, and how the answer comes.
 *
 * Required: `accessType`, `formatType`, `requestType`.
 *
 * Class:
 * https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#dataAccountExport
 */
export const dataAccountExport: Builder<DataAccountExportFacts, DataAccountExport> = /* @__PURE__ */ createBuilder(describing, dataAccountExportData)
