// Derived from shapes/gaia-x-22.10 by "pnpm generate". Do not edit; change the source.
import type { ClassData } from '../../class-data.ts'
import {
  accessType,
  countries,
  countryCode,
  countryCode2,
  dataProtectionRegime,
  license,
  requestType,
} from './lists.ts'

export { describing } from './describing.ts'

/** The data of `http://www.w3.org/2006/vcard/ns#Address`. */
export const addressData: ClassData = {
  model: `{"iri":"vcard:Address","name":"http://www.w3.org/2006/vcard/ns#Address","domain":"location","parents":[],"closed":false,"properties":[
{"term":"gx:countryCode","order":0,"iri":"gx:countryCode","minCount":1,"maxCount":1,"or":[{"in":"countries"},{"in":"countryCode"},{"in":"countryCode2"}]},
{"term":"gx:gps","order":1,"iri":"gx:gps","maxCount":1,"datatype":"xsd:string"},
{"term":"http://www.w3.org/2006/vcard/ns#street-address","order":2,"iri":"vcard:street-address","maxCount":1,"datatype":"xsd:string"},
{"term":"http://www.w3.org/2006/vcard/ns#postal-code","order":3,"iri":"vcard:postal-code","maxCount":1,"datatype":"xsd:string"},
{"term":"http://www.w3.org/2006/vcard/ns#locality","order":4,"iri":"vcard:locality","maxCount":1,"datatype":"xsd:string"}
]}`,
  lists: () => ({ countries, countryCode, countryCode2 }),
}

/** The data of `gx:DataResource`. */
export const dataResourceData: ClassData = {
  model: `{"iri":"gx:DataResource","name":"gx:DataResource","domain":"resources","parents":[],"closed":false,"properties":[
{"term":"gx:containsPII","order":0,"iri":"gx:containsPII","minCount":1,"maxCount":1,"datatype":"xsd:boolean"},
{"term":"gx:copyrightOwnedBy","order":0,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalParticipant"},{"datatype":"xsd:string"}]},
{"term":"gx:expirationDateTime","order":0,"iri":"gx:expirationDateTime","minCount":0,"maxCount":1,"datatype":"xsd:dateTime"},
{"term":"gx:exposedThrough","order":0,"iri":"gx:exposedThrough","minCount":1,"nodeKind":"IRI","class":"gx:ServiceOffering"},
{"term":"gx:obsoleteDateTime","order":0,"iri":"gx:obsoleteDateTime","minCount":0,"maxCount":1,"datatype":"xsd:dateTime"},
{"term":"gx:license","order":1,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"datatype":"xsd:string"}]},
{"term":"gx:policy","order":2,"iri":"gx:policy","minCount":1,"datatype":"xsd:string"},
{"term":"gx:producedBy","order":2,"iri":"gx:producedBy","minCount":1,"maxCount":1,"nodeKind":"IRI","class":"gx:LegalParticipant"},
{"term":"gx:aggregationOf","order":3,"iri":"gx:aggregationOf","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"},{"class":"gx:DataResource"}]},
{"term":"gx:name","order":4,"iri":"gx:name","maxCount":1,"datatype":"xsd:string"},
{"term":"gx:description","order":5,"iri":"gx:description","maxCount":1,"datatype":"xsd:string"}
]}`,
  classes: () => [legalParticipantData, serviceOfferingData, virtualResourceData, physicalResourceData, dataResourceData],
  lists: () => ({ license }),
}

/** The data of `gx:GaiaXTermsAndConditions`. */
export const gaiaXTermsAndConditionsData: ClassData = {
  model: `{"iri":"gx:GaiaXTermsAndConditions","name":"gx:GaiaXTermsAndConditions","domain":"participant","parents":[],"closed":false,"properties":[
{"term":"gx:termsAndConditions","order":0,"iri":"gx:termsAndConditions","minCount":1,"datatype":"xsd:string","hasValue":"The PARTICIPANT signing the Self-Description agrees as follows:\\n- to update its descriptions about any changes, be it technical, organizational, or legal - especially but not limited to contractual in regards to the indicated attributes present in the descriptions.\\n\\nThe keypair used to sign Verifiable Credentials will be revoked where Gaia-X Association becomes aware of any inaccurate statements in regards to the claims which result in a non-compliance with the Trust Framework and policy rules defined in the Policy Rules and Labelling Document (PRLD)."}
]}`,
}

/** The data of `gx:InstantiatedVirtualResource`. */
export const instantiatedVirtualResourceData: ClassData = {
  model: `{"iri":"gx:InstantiatedVirtualResource","name":"gx:InstantiatedVirtualResource","domain":"resources","parents":[],"closed":false,"properties":[
{"term":"gx:maintainedBy","order":0,"iri":"gx:maintainedBy","minCount":1,"nodeKind":"IRI","class":"gx:LegalParticipant"},
{"term":"gx:hostedOn","order":1,"iri":"gx:hostedOn","minCount":1,"maxCount":1,"or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"},{"class":"gx:DataResource"},{"class":"gx:SoftwareResource"}]},
{"term":"gx:instanceOf","order":2,"iri":"gx:instanceOf","minCount":1,"maxCount":1,"or":[{"class":"gx:VirtualResource"},{"class":"gx:DataResource"},{"class":"gx:SoftwareResource"}]},
{"term":"gx:tenantOwnedBy","order":3,"iri":"gx:tenantOwnedBy","nodeKind":"IRI","class":"gx:LegalParticipant"},
{"term":"gx:serviceAccessPoint","order":4,"iri":"gx:serviceAccessPoint","minCount":1,"nodeKind":"IRI","class":"gx:ServiceAccessPoint"}
]}`,
  classes: () => [legalParticipantData, virtualResourceData, physicalResourceData, dataResourceData, softwareResourceData, serviceAccessPointData],
}

/** The data of `gx:LegalParticipant`. */
export const legalParticipantData: ClassData = {
  model: `{"iri":"gx:LegalParticipant","name":"gx:LegalParticipant","domain":"participant","parents":[],"closed":false,"nodeKind":"IRI","properties":[
{"term":"gx:headquarterAddress","order":0,"iri":"gx:headquarterAddress","minCount":1,"node":"gx:headquarterAddress"},
{"term":"gx:legalAddress","order":0,"iri":"gx:legalAddress","minCount":1,"node":"gx:legalAddress"},
{"term":"gx:legalRegistrationNumber","order":0,"iri":"gx:legalRegistrationNumber","minCount":1,"node":"gx:legalRegistrationNumber"},
{"term":"gx:parentOrganization","order":0,"iri":"gx:parentOrganization","node":"gx:LegalParticipant"},
{"term":"gx:subOrganization","order":0,"iri":"gx:subOrganization","node":"gx:LegalParticipant"}
]}`,
  classes: () => [headquarterAddressData, legalAddressData, legalRegistrationNumberData, legalParticipantData],
}

/** The data of `gx:LegitimateInterest`. */
export const legitimateInterestData: ClassData = {
  model: `{"iri":"gx:LegitimateInterest","name":"gx:LegitimateInterest","domain":"personal-data","parents":[],"closed":false,"properties":[
{"term":"gx:dataProtectionContact","order":0,"iri":"gx:dataProtectionContact","minCount":1,"maxCount":1,"datatype":"xsd:string"},
{"term":"gx:legalBasis","order":0,"iri":"gx:legalBasis","minCount":1,"maxCount":1,"datatype":"xsd:string"}
]}`,
}

/** The data of `gx:Participant`. */
export const participantData: ClassData = {
  model: `{"iri":"gx:Participant","name":"gx:Participant","domain":"participant","parents":[],"closed":false,"nodeKind":"IRI","properties":[

]}`,
}

/** The data of `gx:PhysicalResource`. */
export const physicalResourceData: ClassData = {
  model: `{"iri":"gx:PhysicalResource","name":"gx:PhysicalResource","domain":"resources","parents":[],"closed":false,"properties":[
{"term":"gx:maintainedBy","order":0,"iri":"gx:maintainedBy","minCount":1,"nodeKind":"IRI","class":"gx:LegalParticipant"},
{"term":"gx:ownedBy","order":1,"iri":"gx:ownedBy","nodeKind":"IRI","class":"gx:LegalParticipant"},
{"term":"gx:manufacturedBy","order":2,"iri":"gx:manufacturedBy","nodeKind":"IRI","class":"gx:LegalParticipant"},
{"term":"gx:locationAddress","order":3,"iri":"gx:locationAddress","minCount":0,"node":"vcard:Address","class":"vcard:Address"},
{"term":"gx:location","order":4,"iri":"gx:location","minCount":0,"datatype":"xsd:string"},
{"term":"gx:aggregationOf","order":5,"iri":"gx:aggregationOf","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"term":"gx:name","order":6,"iri":"gx:name","maxCount":1,"datatype":"xsd:string"},
{"term":"gx:description","order":7,"iri":"gx:description","maxCount":1,"datatype":"xsd:string"}
]}`,
  classes: () => [legalParticipantData, addressData, virtualResourceData, physicalResourceData],
}

/** The data of `gx:SOTermsAndConditions`. */
export const soTermsAndConditionsData: ClassData = {
  model: `{"iri":"gx:SOTermsAndConditions","name":"gx:SOTermsAndConditions","domain":"service-offering","parents":[],"closed":false,"properties":[
{"term":"gx:hash","order":0,"iri":"gx:hash","minCount":1,"maxCount":1,"datatype":"xsd:string"},
{"term":"gx:URL","order":0,"iri":"gx:URL","minCount":1,"maxCount":1,"datatype":"xsd:string"}
]}`,
}

/** The data of `gx:ServiceAccessPoint`. */
export const serviceAccessPointData: ClassData = {
  model: `{"iri":"gx:ServiceAccessPoint","name":"gx:ServiceAccessPoint","domain":"service-offering","parents":[],"closed":false,"properties":[
{"term":"gx:name","order":0,"iri":"gx:name","maxCount":1,"datatype":"xsd:string"},
{"term":"gx:host","order":1,"iri":"gx:host","maxCount":1,"datatype":"xsd:string"},
{"term":"gx:protocol","order":2,"iri":"gx:protocol","datatype":"xsd:string"},
{"term":"gx:version","order":3,"iri":"gx:version","maxCount":1,"datatype":"xsd:string"},
{"term":"gx:port","order":4,"iri":"gx:port","datatype":"xsd:string"},
{"term":"gx:openAPI","order":5,"iri":"gx:openAPI","datatype":"xsd:string"}
]}`,
}

/** The data of `gx:ServiceOffering`. */
export const serviceOfferingData: ClassData = {
  model: `{"iri":"gx:ServiceOffering","name":"gx:ServiceOffering","domain":"service-offering","parents":[],"closed":false,"properties":[
{"term":"gx:aggregationOf","order":0,"iri":"gx:aggregationOf","or":[{"class":"gx:PhysicalResource"},{"class":"gx:VirtualResource"},{"class":"gx:DataResource"},{"class":"gx:SoftwareResource"},{}]},
{"term":"gx:dataAccountExport","order":0,"iri":"gx:dataAccountExport","minCount":1,"node":"gx:dataAccountExport"},
{"term":"gx:dataProtectionRegime","order":0,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime","datatype":"xsd:string"},
{"term":"gx:policy","order":0,"iri":"gx:policy","minCount":1,"datatype":"xsd:string"},
{"term":"gx:providedBy","order":0,"iri":"gx:providedBy","minCount":1,"maxCount":1},
{"term":"gx:termsAndConditions","order":0,"iri":"gx:termsAndConditions","minCount":1,"node":"gx:SOTermsAndConditions"},
{"term":"gx:dependsOn","iri":"gx:dependsOn","order":6}
]}`,
  classes: () => [physicalResourceData, virtualResourceData, dataResourceData, softwareResourceData, dataAccountExportData, soTermsAndConditionsData],
  lists: () => ({ dataProtectionRegime }),
}

/** The data of `gx:SoftwareResource`. */
export const softwareResourceData: ClassData = {
  model: `{"iri":"gx:SoftwareResource","name":"gx:SoftwareResource","domain":"resources","parents":[],"closed":false,"properties":[
{"term":"gx:copyrightOwnedBy","order":0,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalParticipant"},{"datatype":"xsd:string"}]},
{"term":"gx:license","order":1,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"datatype":"xsd:string"}]},
{"term":"gx:policy","order":2,"iri":"gx:policy","minCount":1,"datatype":"xsd:string"},
{"term":"gx:aggregationOf","order":3,"iri":"gx:aggregationOf","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"term":"gx:name","order":4,"iri":"gx:name","maxCount":1,"datatype":"xsd:string"},
{"term":"gx:description","order":5,"iri":"gx:description","maxCount":1,"datatype":"xsd:string"}
]}`,
  classes: () => [legalParticipantData, virtualResourceData, physicalResourceData],
  lists: () => ({ license }),
}

/** The data of `gx:VirtualResource`. */
export const virtualResourceData: ClassData = {
  model: `{"iri":"gx:VirtualResource","name":"gx:VirtualResource","domain":"resources","parents":[],"closed":false,"properties":[
{"term":"gx:copyrightOwnedBy","order":0,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalParticipant"},{"datatype":"xsd:string"}]},
{"term":"gx:license","order":1,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"datatype":"xsd:string"}]},
{"term":"gx:policy","order":2,"iri":"gx:policy","minCount":1,"datatype":"xsd:string"},
{"term":"gx:aggregationOf","order":3,"iri":"gx:aggregationOf","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"term":"gx:name","order":4,"iri":"gx:name","maxCount":1,"datatype":"xsd:string"},
{"term":"gx:description","order":5,"iri":"gx:description","maxCount":1,"datatype":"xsd:string"}
]}`,
  classes: () => [legalParticipantData, virtualResourceData, physicalResourceData],
  lists: () => ({ license }),
}

/** The data of `gx:dataAccountExport`. */
export const dataAccountExportData: ClassData = {
  model: `{"iri":"gx:dataAccountExport","name":"gx:dataAccountExport","domain":"service-offering","parents":[],"closed":false,"properties":[
{"term":"gx:accessType","order":0,"iri":"gx:accessType","minCount":1,"maxCount":1,"in":"accessType","datatype":"xsd:string"},
{"term":"gx:formatType","order":0,"iri":"gx:formatType","minCount":1,"maxCount":1,"datatype":"xsd:string","pattern":"^\\\\w+/[-+.\\\\w]+$","flags":"i"},
{"term":"gx:requestType","order":0,"iri":"gx:requestType","minCount":1,"maxCount":1,"in":"requestType","datatype":"xsd:string"}
]}`,
  lists: () => ({ accessType, requestType }),
}

/** The data of `gx:headquarterAddress`. */
export const headquarterAddressData: ClassData = {
  model: `{"iri":"gx:headquarterAddress","name":"gx:headquarterAddress","domain":"participant","parents":[],"closed":false,"properties":[
{"term":"gx:countrySubdivisionCode","order":0,"iri":"gx:countrySubdivisionCode","minCount":1,"datatype":"xsd:string","pattern":"^[a-zA-Z]{2}-(?:[a-zA-Z]{1,3}|[0-9]{1,3})$","flags":"i"}
]}`,
}

/** The data of `gx:legalAddress`. */
export const legalAddressData: ClassData = {
  model: `{"iri":"gx:legalAddress","name":"gx:legalAddress","domain":"participant","parents":[],"closed":false,"properties":[
{"term":"gx:countrySubdivisionCode","order":0,"iri":"gx:countrySubdivisionCode","minCount":1,"datatype":"xsd:string","pattern":"^[a-zA-Z]{2}-(?:[a-zA-Z]{1,3}|[0-9]{1,3})$","flags":"i"}
]}`,
}

/** The data of `gx:legalRegistrationNumber`. */
export const legalRegistrationNumberData: ClassData = {
  model: `{"iri":"gx:legalRegistrationNumber","name":"gx:legalRegistrationNumber","domain":"participant","parents":[],"closed":false,"properties":[
{"term":"gx:EORI","order":0,"iri":"gx:EORI","datatype":"xsd:string","minLength":3},
{"term":"gx:EUID","order":0,"iri":"gx:EUID","datatype":"xsd:string","minLength":3},
{"term":"gx:leiCode","order":0,"iri":"gx:leiCode","datatype":"xsd:string","minLength":3},
{"term":"gx:taxID","order":0,"iri":"gx:taxID","datatype":"xsd:string","minLength":3},
{"term":"gx:vatID","order":0,"iri":"gx:vatID","datatype":"xsd:string","minLength":3}
]}`,
}

/** The data of every class. */
export const classes: readonly ClassData[] = [
  addressData,
  dataResourceData,
  gaiaXTermsAndConditionsData,
  instantiatedVirtualResourceData,
  legalParticipantData,
  legitimateInterestData,
  participantData,
  physicalResourceData,
  soTermsAndConditionsData,
  serviceAccessPointData,
  serviceOfferingData,
  softwareResourceData,
  virtualResourceData,
  dataAccountExportData,
  headquarterAddressData,
  legalAddressData,
  legalRegistrationNumberData,
]
