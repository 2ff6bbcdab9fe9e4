// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import type { ClassData } from '../../class-data.ts'
import {
  accessAttributes,
  accessType,
  blockStorageTechnology,
  checkSumCalculation,
  cipher,
  computeFunctionDeploymentMethod,
  containerFormat,
  countries,
  countryCode,
  countryCode2,
  countrySubdivisions,
  cpuArchitecture,
  cryptographicSecurityStandards,
  dataProtectionRegime,
  diskBusType,
  diskType,
  fileSystemType,
  firmwareType,
  gaiaxTermsAndConditions,
  geoReplication,
  gpuInterconnection,
  highLevelAccessProtocol,
  hwRngTypeOfFlavor,
  hypervisorType,
  ipVersion,
  ipiType,
  keyManagement,
  labelLevel,
  license,
  lowLevelBlockAccessProtocol,
  mediaTypes,
  memoryClass,
  memoryRank,
  nuts2Regions,
  objectAPICompatibility,
  osDistribution,
  policyLanguage,
  protectionFrequency,
  protectionMethod,
  protocolType,
  provisionType,
  publicIpAddressProvisioning,
  pxeImageDiskFormat,
  requestType,
  signatureAlgorithm,
  storageCompression,
  storageConsistency,
  storageDeduplication,
  storageRedundancyMechanism,
  supportedLanguage,
  tenantSeparation,
  updateStrategy,
  vlanType,
  vmImageDiskFormat,
  watchDogAction,
} from './lists.ts'

export { describing } from './describing.ts'

/** The data of `QuantityKind`. */
export const quantityKindData: ClassData = {
  model: `{"iri":"qudt:QuantityKind","name":"QuantityKind","domain":"units","parents":[],"closed":false,"properties":[
{"order":0,"iri":"qudt:applicableUnit","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:float","order":1,"iri":"qudt:quantityValue","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"}
]}`,
}

/** The data of `DataRate`. */
export const dataRateData: ClassData = {
  model: `{"iri":"qk:DataRate","name":"DataRate","domain":"units","parents":["qudt:QuantityKind"],"closed":true,"properties":[
{"order":0,"iri":"qudt:applicableUnit","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:float","order":1,"iri":"qudt:quantityValue","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"}
]}`,
}

/** The data of `Frequency`. */
export const frequencyData: ClassData = {
  model: `{"iri":"qk:Frequency","name":"Frequency","domain":"units","parents":["qudt:QuantityKind"],"closed":true,"properties":[
{"order":0,"iri":"qudt:applicableUnit","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:float","order":1,"iri":"qudt:quantityValue","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"}
]}`,
}

/** The data of `Power`. */
export const powerData: ClassData = {
  model: `{"iri":"qk:Power","name":"Power","domain":"units","parents":["qudt:QuantityKind"],"closed":true,"properties":[
{"order":0,"iri":"qudt:applicableUnit","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:float","order":1,"iri":"qudt:quantityValue","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"}
]}`,
}

/** The data of `Time`. */
export const timeData: ClassData = {
  model: `{"iri":"qk:Time","name":"Time","domain":"units","parents":["qudt:QuantityKind"],"closed":true,"properties":[
{"order":0,"iri":"qudt:applicableUnit","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:float","order":1,"iri":"qudt:quantityValue","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"}
]}`,
}

/** The data of `AccessControlManagement`. */
export const accessControlManagementData: ClassData = {
  model: `{"iri":"gx:AccessControlManagement","name":"AccessControlManagement","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `AccessUsagePolicy`. */
export const accessUsagePolicyData: ClassData = {
  model: `{"iri":"gx:AccessUsagePolicy","name":"AccessUsagePolicy","domain":"service-offering","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:policyLanguage","minCount":1,"maxCount":1,"in":"policyLanguage"},
{"order":1,"iri":"gx:policyDocument","minCount":1,"maxCount":1,"or":[{"nodeKind":"Literal","datatype":"xsd:string"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]}
]}`,
  lists: () => ({ policyLanguage }),
}

/** The data of `Address`. */
export const addressData: ClassData = {
  model: `{"iri":"gx:Address","name":"Address","domain":"location","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:countryCode","minCount":1,"maxCount":1,"or":[{"in":"countries"},{"in":"countryCode"},{"in":"countryCode2"}]},
{"order":1,"iri":"gx:countryName","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":2,"iri":"gx:gps","class":"gx:GPSLocation","nodeKind":"BlankNodeOrIRI"},
{"term":"streetAddress","order":3,"iri":"vcard:street-address","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"term":"postalCode","order":4,"iri":"vcard:postal-code","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":5,"iri":"vcard:locality","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":6,"iri":"vcard:region","maxCount":1,"in":"nuts2Regions"}
]}`,
  classes: () => [gpsLocationData],
  lists: () => ({ countries, countryCode, countryCode2, nuts2Regions }),
}

/** The data of `AssetsManagement`. */
export const assetsManagementData: ClassData = {
  model: `{"iri":"gx:AssetsManagement","name":"AssetsManagement","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `Availability`. */
export const availabilityData: ClassData = {
  model: `{"iri":"gx:Availability","name":"Availability","domain":"quality-of-service","parents":["gx:QoSMetric"],"closed":true,"properties":[
{"order":0,"iri":"gx:metric","minCount":1,"maxCount":1,"class":"qk:Time","nodeKind":"BlankNodeOrIRI"},
{"coercion":"qudt:floatPercentage","order":1,"iri":"gx:guaranteed","maxCount":1,"nodeKind":"Literal","datatype":"qudt:floatPercentage"}
]}`,
  classes: () => [timeData],
}

/** The data of `AvailabilityZone`. */
export const availabilityZoneData: ClassData = {
  model: `{"iri":"gx:AvailabilityZone","name":"AvailabilityZone","domain":"resources","parents":["gx:Resource"],"closed":true,"ancestors":["gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:address","maxCount":1,"class":"gx:Address","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":2,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [addressData, resourceData],
}

/** The data of `BackupPolicy`. */
export const backupPolicyData: ClassData = {
  model: `{"iri":"gx:BackupPolicy","name":"BackupPolicy","domain":"data-protection","parents":["gx:DataProtectionPolicy"],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:backupLocation","minCount":1,"class":"gx:Resource","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:backupReplication","class":"gx:ReplicationPolicy","nodeKind":"BlankNodeOrIRI"},
{"order":2,"iri":"gx:protectionFrequency","minCount":1,"maxCount":1,"in":"protectionFrequency"},
{"coercion":"@id","order":3,"iri":"gx:protectionRetention","minCount":1,"maxCount":1,"class":"gx:RetentionDuration","nodeKind":"BlankNodeOrIRI"},
{"order":4,"iri":"gx:protectionMethod","maxCount":1,"in":"protectionMethod"}
]}`,
  classes: () => [resourceData, replicationPolicyData, retentionDurationData],
  lists: () => ({ protectionFrequency, protectionMethod }),
}

/** The data of `BandWidth`. */
export const bandWidthData: ClassData = {
  model: `{"iri":"gx:BandWidth","name":"BandWidth","domain":"quality-of-service","parents":["gx:QoSMetric"],"closed":true,"properties":[
{"order":0,"iri":"gx:metric","minCount":1,"maxCount":1,"class":"qk:DataRate","nodeKind":"BlankNodeOrIRI"},
{"coercion":"qudt:floatPercentage","order":1,"iri":"gx:guaranteed","maxCount":1,"nodeKind":"Literal","datatype":"qudt:floatPercentage"}
]}`,
  classes: () => [dataRateData],
}

/** The data of `BareMetalServiceOffering`. */
export const bareMetalServiceOfferingData: ClassData = {
  model: `{"iri":"gx:BareMetalServiceOffering","name":"BareMetalServiceOffering","domain":"compute","parents":["gx:ComputeServiceOffering"],"closed":true,"ancestors":["gx:InfrastructureServiceOffering","gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:codeArtifact","minCount":1,"class":"gx:PXEImage","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:instantiationReq","minCount":1,"class":"gx:ServerFlavor","nodeKind":"BlankNodeOrIRI"},
{"order":2,"iri":"gx:tenantSeparation","maxCount":1,"in":"tenantSeparation"},
{"coercion":"@id","order":3,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":4,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":8,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":9,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":10,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":11,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":12,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":13,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":14,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":15,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":16,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":17,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":18,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":19,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":20,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":21,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":22,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":23,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":24,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [pxeImageData, serverFlavorData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ tenantSeparation, dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `BaseContainerImage`. */
export const baseContainerImageData: ClassData = {
  model: `{"iri":"gx:BaseContainerImage","name":"BaseContainerImage","domain":"container","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:containerImageTag","nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:anyURI","order":1,"iri":"gx:containerImageLink","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"}
]}`,
}

/** The data of `BlockStorageConfiguration`. */
export const blockStorageConfigurationData: ClassData = {
  model: `{"iri":"gx:BlockStorageConfiguration","name":"BlockStorageConfiguration","domain":"storage","parents":["gx:StorageConfiguration"],"closed":true,"ancestors":["gx:InstantiationRequirement","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:blockStorageTechnology","in":"blockStorageTechnology"},
{"order":1,"iri":"gx:lowLevelBlockAccessProtocol","in":"lowLevelBlockAccessProtocol"},
{"order":2,"iri":"gx:storageCompression","in":"storageCompression"},
{"order":3,"iri":"gx:storageDeduplication","in":"storageDeduplication"},
{"coercion":"@id","order":4,"iri":"gx:storageEncryption","minCount":1,"class":"gx:Encryption","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"gx:storageRedundancyMechanism","in":"storageRedundancyMechanism"},
{"coercion":"@id","order":6,"iri":"gx:storageProtection","class":"gx:DataProtectionPolicy","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:storageQoS","class":"gx:QoS","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:blockSize","class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"order":9,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":10,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [encryptionData, dataProtectionPolicyData, qosData, memorySizeData],
  lists: () => ({ blockStorageTechnology, lowLevelBlockAccessProtocol, storageCompression, storageDeduplication, storageRedundancyMechanism }),
}

/** The data of `BlockStorageServiceOffering`. */
export const blockStorageServiceOfferingData: ClassData = {
  model: `{"iri":"gx:BlockStorageServiceOffering","name":"BlockStorageServiceOffering","domain":"storage","parents":["gx:StorageServiceOffering"],"closed":true,"ancestors":["gx:InfrastructureServiceOffering","gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:minimumSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:maximumSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:storageConfiguration","minCount":1,"maxCount":1,"class":"gx:BlockStorageConfiguration","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:integer","order":3,"iri":"gx:lifetimeManagement","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer"},
{"coercion":"xsd:boolean","order":4,"iri":"gx:versioning","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":5,"iri":"gx:storageConsistency","maxCount":1,"in":"storageConsistency"},
{"coercion":"xsd:boolean","order":6,"iri":"gx:dataViews","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":7,"iri":"gx:multipleViews","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"@id","order":8,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":9,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":10,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":11,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":12,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":13,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":14,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":15,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":16,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":17,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":18,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":19,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":20,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":21,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":22,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":23,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":24,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":25,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":26,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":27,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":28,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":29,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [memorySizeData, blockStorageConfigurationData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ storageConsistency, dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `BusinessContinuityMeasures`. */
export const businessContinuityMeasuresData: ClassData = {
  model: `{"iri":"gx:BusinessContinuityMeasures","name":"BusinessContinuityMeasures","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `CPU`. */
export const cpuData: ClassData = {
  model: `{"iri":"gx:CPU","name":"CPU","domain":"hardware","parents":["gx:Device"],"closed":true,"properties":[
{"order":0,"iri":"gx:cpuArchitecture","maxCount":1,"in":"cpuArchitecture","defaultValue":"Other"},
{"order":1,"iri":"gx:cpuFlag","nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:boolean","order":2,"iri":"gx:smtEnabled","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:integer","order":3,"iri":"gx:numberOfCores","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1},
{"coercion":"xsd:integer","order":4,"iri":"gx:numberOfThreads","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1},
{"coercion":"@id","order":5,"iri":"gx:baseFrequency","maxCount":1,"class":"qk:Frequency","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:boostFrequency","maxCount":1,"class":"qk:Frequency","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:lastLevelCacheSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:thermalDesignPower","maxCount":1,"class":"qk:Power","nodeKind":"BlankNodeOrIRI"},
{"order":9,"iri":"gx:vendor","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":10,"iri":"gx:generation","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:integer","order":11,"iri":"gx:defaultOversubscriptionRatio","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1},
{"coercion":"xsd:integer","order":12,"iri":"gx:supportedOversubscriptionRatio","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1}
]}`,
  classes: () => [frequencyData, memorySizeData, powerData],
  lists: () => ({ cpuArchitecture }),
}

/** The data of `ChangeAndConfigurationManagement`. */
export const changeAndConfigurationManagementData: ClassData = {
  model: `{"iri":"gx:ChangeAndConfigurationManagement","name":"ChangeAndConfigurationManagement","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `CheckSum`. */
export const checkSumData: ClassData = {
  model: `{"iri":"gx:CheckSum","name":"CheckSum","domain":"software","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:checkSumCalculation","minCount":1,"maxCount":1,"in":"checkSumCalculation"},
{"order":1,"iri":"gx:checkSumValue","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  lists: () => ({ checkSumCalculation }),
}

/** The data of `CodeArtifact`. */
export const codeArtifactData: ClassData = {
  model: `{"iri":"gx:CodeArtifact","name":"CodeArtifact","domain":"software","parents":["gx:SoftwareResource"],"closed":false,"ancestors":["gx:VirtualResource","gx:Resource","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:checkSum","maxCount":1,"class":"gx:CheckSum","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:signature","maxCount":1,"class":"gx:Signature","nodeKind":"BlankNodeOrIRI"},
{"order":2,"iri":"gx:version","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"gx:patchLevel","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:dateTime","order":4,"iri":"gx:buildDate","maxCount":1,"nodeKind":"Literal","datatype":"xsd:dateTime"},
{"coercion":"@id","order":5,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalPerson"},{"nodeKind":"Literal","datatype":"xsd:string"}]},
{"order":6,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]},
{"order":7,"iri":"gx:resourcePolicy","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":8,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":9,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":10,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [checkSumData, signatureData, legalPersonData, resourceData],
  lists: () => ({ license }),
}

/** The data of `ComplianceAssurance`. */
export const complianceAssuranceData: ClassData = {
  model: `{"iri":"gx:ComplianceAssurance","name":"ComplianceAssurance","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `CompliantCredential`. */
export const compliantCredentialData: ClassData = {
  model: `{"iri":"gx:CompliantCredential","name":"CompliantCredential","domain":"label","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:credentialType","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"cred:sriString","order":1,"iri":"cred:digestSRI","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"cred:sriString"}
]}`,
}

/** The data of `ComputeFunctionConfiguration`. */
export const computeFunctionConfigurationData: ClassData = {
  model: `{"iri":"gx:ComputeFunctionConfiguration","name":"ComputeFunctionConfiguration","domain":"compute-function","parents":["gx:InstantiationRequirement"],"closed":true,"ancestors":["gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:computeFunctionQuotas","class":"gx:ComputeFunctionQuotas","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:computeFunctionLibrary","class":"gx:ComputeFunctionTemplate","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:computeFunctionRuntime","minCount":1,"class":"gx:ComputeFunctionRuntime","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:computeFunctionSDK","class":"gx:ComputeFunctionRuntime","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:computeFunctionTrigger","class":"gx:ComputeFunctionTrigger","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"gx:computeFunctionDeploymentMethod","in":"computeFunctionDeploymentMethod"},
{"coercion":"@id","order":6,"iri":"gx:confidentialComputingTechnology","maxCount":1,"class":"gx:ConfidentialComputing","nodeKind":"BlankNodeOrIRI"},
{"order":7,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":8,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [computeFunctionQuotasData, computeFunctionTemplateData, computeFunctionRuntimeData, computeFunctionTriggerData, confidentialComputingData],
  lists: () => ({ computeFunctionDeploymentMethod }),
}

/** The data of `ComputeFunctionQuotas`. */
export const computeFunctionQuotasData: ClassData = {
  model: `{"iri":"gx:ComputeFunctionQuotas","name":"ComputeFunctionQuotas","domain":"compute-function","parents":[],"closed":true,"properties":[
{"coercion":"xsd:integer","order":0,"iri":"gx:functionMaximumNumber","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer"},
{"coercion":"@id","order":1,"iri":"gx:functionStorageLimit","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:functionTimeLimit","maxCount":1,"class":"qk:Time","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:functionMemoryLimit","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:functionSizeLimit","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:integer","order":5,"iri":"gx:functionConcurrencyLimit","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer"},
{"coercion":"@id","order":6,"iri":"gx:functionRequestSizeLimit","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:functionResponseSizeLimit","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [memorySizeData, timeData],
}

/** The data of `ComputeFunctionRuntime`. */
export const computeFunctionRuntimeData: ClassData = {
  model: `{"iri":"gx:ComputeFunctionRuntime","name":"ComputeFunctionRuntime","domain":"compute-function","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:supportedLanguage","minCount":1,"maxCount":1,"in":"supportedLanguage"},
{"order":1,"iri":"gx:supportedVersion","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  lists: () => ({ supportedLanguage }),
}

/** The data of `ComputeFunctionServiceOffering`. */
export const computeFunctionServiceOfferingData: ClassData = {
  model: `{"iri":"gx:ComputeFunctionServiceOffering","name":"ComputeFunctionServiceOffering","domain":"compute-function","parents":["gx:ComputeServiceOffering"],"closed":true,"ancestors":["gx:InfrastructureServiceOffering","gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:computeFunctionConfiguration","minCount":1,"maxCount":1,"class":"gx:ComputeFunctionConfiguration","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:boolean","order":1,"iri":"gx:computeFunctionDebugTools","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":2,"iri":"gx:computeFunctionEditor","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":3,"iri":"gx:computeFunctionAllowQuota","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":4,"iri":"gx:computeFunctionAllowTimeout","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":5,"iri":"gx:computeFunctionAllowVersioning","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":6,"iri":"gx:computeFunctionAllowAutoScaling","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":7,"iri":"gx:computeFunctionAllowFSMount","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":8,"iri":"gx:tenantSeparation","maxCount":1,"in":"tenantSeparation"},
{"coercion":"@id","order":9,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":10,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":11,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":12,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":13,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":14,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":15,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":16,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":17,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":18,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":19,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":20,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":21,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":22,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":23,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":24,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":25,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":26,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":27,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":28,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":29,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":30,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [computeFunctionConfigurationData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ tenantSeparation, dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `ComputeFunctionTemplate`. */
export const computeFunctionTemplateData: ClassData = {
  model: `{"iri":"gx:ComputeFunctionTemplate","name":"ComputeFunctionTemplate","domain":"compute-function","parents":["gx:CodeArtifact"],"closed":true,"ancestors":["gx:SoftwareResource","gx:VirtualResource","gx:Resource","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:computeFunctionName","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:computeFunctionDescription","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":2,"iri":"gx:computeFunctionTemplateRuntime","minCount":1,"class":"gx:ComputeFunctionRuntime","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:checkSum","maxCount":1,"class":"gx:CheckSum","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:signature","maxCount":1,"class":"gx:Signature","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"gx:version","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":6,"iri":"gx:patchLevel","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:dateTime","order":7,"iri":"gx:buildDate","maxCount":1,"nodeKind":"Literal","datatype":"xsd:dateTime"},
{"coercion":"@id","order":8,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalPerson"},{"nodeKind":"Literal","datatype":"xsd:string"}]},
{"order":9,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]},
{"order":10,"iri":"gx:resourcePolicy","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":11,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":12,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":13,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [computeFunctionRuntimeData, checkSumData, signatureData, legalPersonData, resourceData],
  lists: () => ({ license }),
}

/** The data of `ComputeFunctionTrigger`. */
export const computeFunctionTriggerData: ClassData = {
  model: `{"iri":"gx:ComputeFunctionTrigger","name":"ComputeFunctionTrigger","domain":"compute-function","parents":[],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:triggeringService","maxCount":1,"class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:triggeringEvent","nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [serviceOfferingData],
}

/** The data of `ComputeServiceOffering`. */
export const computeServiceOfferingData: ClassData = {
  model: `{"iri":"gx:ComputeServiceOffering","name":"ComputeServiceOffering","domain":"compute","parents":["gx:InfrastructureServiceOffering"],"closed":false,"ancestors":["gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:tenantSeparation","maxCount":1,"in":"tenantSeparation"},
{"coercion":"@id","order":1,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":2,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":6,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":7,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":8,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":9,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":10,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":11,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":12,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":13,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":14,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":15,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":16,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":17,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":18,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":19,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":20,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":21,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":22,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ tenantSeparation, dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `ConfidentialComputing`. */
export const confidentialComputingData: ClassData = {
  model: `{"iri":"gx:ConfidentialComputing","name":"ConfidentialComputing","domain":"compute","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:technology","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:anyURI","order":1,"iri":"gx:attestationServiceURI","maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"}
]}`,
}

/** The data of `ConnectivityConfiguration`. */
export const connectivityConfigurationData: ClassData = {
  model: `{"iri":"gx:ConnectivityConfiguration","name":"ConnectivityConfiguration","domain":"connectivity","parents":["gx:InstantiationRequirement"],"closed":true,"ancestors":["gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:sourceIdentifierA","maxCount":1,"or":[{"class":"gx:PhysicalInterconnectionPointIdentifier"},{"class":"gx:VirtualInterconnectionPointIdentifier"}]},
{"coercion":"@id","order":1,"iri":"gx:destinationIdentifierZ","maxCount":1,"or":[{"class":"gx:PhysicalInterconnectionPointIdentifier"},{"class":"gx:VirtualInterconnectionPointIdentifier"}]},
{"order":2,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [physicalInterconnectionPointIdentifierData, virtualInterconnectionPointIdentifierData],
}

/** The data of `ConnectivityServiceOffering`. */
export const connectivityServiceOfferingData: ClassData = {
  model: `{"iri":"gx:ConnectivityServiceOffering","name":"ConnectivityServiceOffering","domain":"connectivity","parents":["gx:InfrastructureServiceOffering"],"closed":false,"ancestors":["gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:connectivityConfiguration","minCount":1,"class":"gx:ConnectivityConfiguration","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:connectivityQoS","maxCount":1,"class":"gx:QoS","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":3,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":7,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":8,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":9,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":10,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":11,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":12,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":13,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":14,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":15,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":16,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":17,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":18,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":19,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":20,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":21,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":22,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":23,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [connectivityConfigurationData, qosData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `Consent`. */
export const consentData: ClassData = {
  model: `{"iri":"gx:Consent","name":"Consent","domain":"personal-data","parents":[],"closed":false,"properties":[
{"iri":"gx:legalBasis","order":0},
{"iri":"gx:consentWithdrawalContactPoint","order":1},
{"iri":"gx:dataProtectionContactPoint","order":2},
{"iri":"gx:purpose","order":3}
]}`,
}

/** The data of `ContactInformation`. */
export const contactInformationData: ClassData = {
  model: `{"iri":"gx:ContactInformation","name":"ContactInformation","domain":"participant","parents":[],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:postalAddress","maxCount":1,"class":"gx:Address","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:email","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":2,"iri":"gx:phoneNumber","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:anyURI","order":3,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"}
]}`,
  classes: () => [addressData],
}

/** The data of `ContainerImage`. */
export const containerImageData: ClassData = {
  model: `{"iri":"gx:ContainerImage","name":"ContainerImage","domain":"container","parents":["gx:Image"],"closed":true,"ancestors":["gx:CodeArtifact","gx:SoftwareResource","gx:VirtualResource","gx:Resource","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:baseContainerImage","minCount":1,"maxCount":1,"class":"gx:BaseContainerImage","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:containerFormat","minCount":1,"maxCount":1,"in":"containerFormat"},
{"coercion":"@id","order":2,"iri":"gx:fileSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:operatingSystem","maxCount":1,"class":"gx:OperatingSystem","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:cpuReq","maxCount":1,"class":"gx:CPU","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:gpuReq","maxCount":1,"class":"gx:GPU","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:ramReq","maxCount":1,"class":"gx:Memory","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:videoRamSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:rootDiskReq","maxCount":1,"class":"gx:Disk","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":9,"iri":"gx:encryption","maxCount":1,"class":"gx:Encryption","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:boolean","order":10,"iri":"gx:secureBoot","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":11,"iri":"gx:vPMU","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":12,"iri":"gx:multiQueues","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":13,"iri":"gx:updateStrategy","maxCount":1,"in":"updateStrategy"},
{"coercion":"xsd:boolean","order":14,"iri":"gx:licenseIncluded","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"@id","order":15,"iri":"gx:maintenance","maxCount":1,"class":"gx:MaintenanceSubscription","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":16,"iri":"gx:checkSum","maxCount":1,"class":"gx:CheckSum","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":17,"iri":"gx:signature","maxCount":1,"class":"gx:Signature","nodeKind":"BlankNodeOrIRI"},
{"order":18,"iri":"gx:version","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":19,"iri":"gx:patchLevel","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:dateTime","order":20,"iri":"gx:buildDate","maxCount":1,"nodeKind":"Literal","datatype":"xsd:dateTime"},
{"coercion":"@id","order":21,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalPerson"},{"nodeKind":"Literal","datatype":"xsd:string"}]},
{"order":22,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]},
{"order":23,"iri":"gx:resourcePolicy","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":24,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":25,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":26,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [baseContainerImageData, memorySizeData, operatingSystemData, cpuData, gpuData, memoryData, diskData, encryptionData, maintenanceSubscriptionData, checkSumData, signatureData, legalPersonData, resourceData],
  lists: () => ({ containerFormat, updateStrategy, license }),
}

/** The data of `ContainerResourceLimits`. */
export const containerResourceLimitsData: ClassData = {
  model: `{"iri":"gx:ContainerResourceLimits","name":"ContainerResourceLimits","domain":"container","parents":["gx:InstantiationRequirement"],"closed":true,"ancestors":["gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:cpuRequirements","maxCount":1,"class":"gx:CPU","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:integer","order":1,"iri":"gx:numberOfCoresLimit","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer"},
{"coercion":"@id","order":2,"iri":"gx:memoryRequirements","maxCount":1,"class":"gx:Memory","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:memoryLimit","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:gpuRequirements","maxCount":1,"class":"gx:GPU","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:integer","order":5,"iri":"gx:gpuLimit","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer"},
{"coercion":"xsd:boolean","order":6,"iri":"gx:confidential","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"@id","order":7,"iri":"gx:confidentialComputingTechnology","maxCount":1,"class":"gx:ConfidentialComputing","nodeKind":"BlankNodeOrIRI"},
{"order":8,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":9,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [cpuData, memoryData, memorySizeData, gpuData, confidentialComputingData],
}

/** The data of `ContainerServiceOffering`. */
export const containerServiceOfferingData: ClassData = {
  model: `{"iri":"gx:ContainerServiceOffering","name":"ContainerServiceOffering","domain":"container","parents":["gx:ComputeServiceOffering"],"closed":true,"ancestors":["gx:InfrastructureServiceOffering","gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:codeArtifact","minCount":1,"class":"gx:ContainerImage","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:instantiationReq","minCount":1,"class":"gx:ContainerResourceLimits","nodeKind":"BlankNodeOrIRI"},
{"order":2,"iri":"gx:tenantSeparation","maxCount":1,"in":"tenantSeparation"},
{"coercion":"@id","order":3,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":4,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":8,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":9,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":10,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":11,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":12,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":13,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":14,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":15,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":16,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":17,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":18,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":19,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":20,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":21,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":22,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":23,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":24,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [containerImageData, containerResourceLimitsData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ tenantSeparation, dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `CopyrightAndIntellectualPropertyDocument`. */
export const copyrightAndIntellectualPropertyDocumentData: ClassData = {
  model: `{"iri":"gx:CopyrightAndIntellectualPropertyDocument","name":"CopyrightAndIntellectualPropertyDocument","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `CountryCompanyNumber`. */
export const countryCompanyNumberData: ClassData = {
  model: `{"iri":"gx:CountryCompanyNumber","name":"CountryCompanyNumber","domain":"registration-number","parents":["gx:RegistrationNumber"],"closed":true,"properties":[
{"order":0,"iri":"gx:countryCompanyNumber","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:companyNumberQualifier","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":2,"iri":"gx:countryCode","minCount":1,"maxCount":1,"or":[{"in":"countries"}]}
]}`,
  lists: () => ({ countries }),
}

/** The data of `CpuCapabilities`. */
export const cpuCapabilitiesData: ClassData = {
  model: `{"iri":"gx:CpuCapabilities","name":"CpuCapabilities","domain":"compute","parents":[],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:pCPU","minCount":1,"maxCount":1,"class":"gx:CPU","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:integer","order":1,"iri":"gx:vCPUs","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1},
{"coercion":"xsd:float","order":2,"iri":"gx:overProvisioningRatio","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1,"defaultValue":1}
]}`,
  classes: () => [cpuData],
}

/** The data of `CustomerAuditingRights`. */
export const customerAuditingRightsData: ClassData = {
  model: `{"iri":"gx:CustomerAuditingRights","name":"CustomerAuditingRights","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `CustomerDataAccessTerms`. */
export const customerDataAccessTermsData: ClassData = {
  model: `{"iri":"gx:CustomerDataAccessTerms","name":"CustomerDataAccessTerms","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `CustomerDataProcessingTerms`. */
export const customerDataProcessingTermsData: ClassData = {
  model: `{"iri":"gx:CustomerDataProcessingTerms","name":"CustomerDataProcessingTerms","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `CustomerInstructions`. */
export const customerInstructionsData: ClassData = {
  model: `{"iri":"gx:CustomerInstructions","name":"CustomerInstructions","domain":"service-offering","parents":[],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:terms","minCount":1,"class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:means","minCount":1,"class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalDocumentData],
}

/** The data of `DataAccessPrerequisite`. */
export const dataAccessPrerequisiteData: ClassData = {
  model: `{"iri":"gx:DataAccessPrerequisite","name":"DataAccessPrerequisite","domain":"data-product","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:dataAccessPolicy","minCount":1,"maxCount":1,"or":[{"nodeKind":"Literal","datatype":"xsd:string"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]},
{"coercion":"@id","order":1,"iri":"gx:permissibleEvidences","minCount":1,"maxCount":1,"class":"gx:EvidenceTemplate","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [evidenceTemplateData],
}

/** The data of `DataAccountExport`. */
export const dataAccountExportData: ClassData = {
  model: `{"iri":"gx:DataAccountExport","name":"DataAccountExport","domain":"service-offering","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:requestType","minCount":1,"maxCount":1,"in":"requestType"},
{"order":1,"iri":"gx:accessType","minCount":1,"maxCount":1,"in":"accessType"},
{"order":2,"iri":"gx:formatType","minCount":1,"maxCount":1,"in":"mediaTypes"}
]}`,
  lists: () => ({ requestType, accessType, mediaTypes }),
}

/** The data of `DataLicense`. */
export const dataLicenseData: ClassData = {
  model: `{"iri":"gx:DataLicense","name":"DataLicense","domain":"data-product","parents":[],"closed":true,"properties":[
{"term":"odrlProfile","order":0,"iri":"odrl:profile","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:anyURI","order":1,"iri":"gx:genericLicense","nodeKind":"Literal","datatype":"xsd:anyURI"},
{"coercion":"@id","order":2,"iri":"gx:dataAccessPrerequisites","class":"gx:DataAccessPrerequisite","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:dataUsageConstraints","class":"gx:DataUsageConstraint","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [dataAccessPrerequisiteData, dataUsageConstraintData],
}

/** The data of `DataPortability`. */
export const dataPortabilityData: ClassData = {
  model: `{"iri":"gx:DataPortability","name":"DataPortability","domain":"service-offering","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:resource","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":1,"iri":"gx:contactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":2,"iri":"gx:means","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:anyURI","order":3,"iri":"gx:documentations","minCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"coercion":"@id","order":4,"iri":"gx:legalDocument","minCount":1,"maxCount":1,"class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"gx:deletionMethods","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":6,"iri":"gx:deletionTimeframe","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":7,"iri":"gx:formats","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:anyURI","order":8,"iri":"gx:pricing","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"}
]}`,
  classes: () => [contactInformationData, legalDocumentData],
}

/** The data of `DataProduct`. */
export const dataProductData: ClassData = {
  model: `{"iri":"gx:DataProduct","name":"DataProduct","domain":"data-product","parents":["gx:DigitalServiceOffering"],"closed":true,"ancestors":["gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:dataProductDescription","minCount":1,"maxCount":1,"class":"gx:DataProductDescription","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:dataRightsHolders","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"order":2,"iri":"gx:digitalServiceOfferingName","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"gx:digitalServiceOfferingShortDescription","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":4,"iri":"gx:digitalServiceOfferingProvider","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"gx:digitalServiceOfferingIdentifier","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":6,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":7,"iri":"gx:digitalServiceOfferingLaunchDate","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":8,"iri":"gx:digitalServiceOfferingEndDate","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":9,"iri":"gx:digitalServiceOfferingTermsAndConditions","minCount":1,"maxCount":1,"class":"gx:ServiceTermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":10,"iri":"gx:digitalServiceUsageTermsAndConditions","minCount":1,"maxCount":1,"class":"gx:UsageTermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":11,"iri":"gx:digitalServiceUsageDataPolicy","minCount":1,"maxCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":12,"iri":"gx:digitalServiceLegalDocuments","minCount":1,"class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":13,"iri":"gx:digitalServiceOfferingContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":14,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":15,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [dataProductDescriptionData, legalPersonData, serviceTermsAndConditionsData, usageTermsAndConditionsData, termsAndConditionsData, legalDocumentData, contactInformationData],
}

/** The data of `DataProductCatalogue`. */
export const dataProductCatalogueData: ClassData = {
  model: `{"iri":"gx:DataProductCatalogue","name":"DataProductCatalogue","domain":"data-product","parents":["gx:ServiceOffering"],"closed":true,"ancestors":["gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":1,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":6,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":7,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":8,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":9,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":10,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":11,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":12,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":13,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":14,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":15,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":16,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":17,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":18,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":19,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":20,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":21,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `DataProductConfigurationParameter`. */
export const dataProductConfigurationParameterData: ClassData = {
  model: `{"iri":"gx:DataProductConfigurationParameter","name":"DataProductConfigurationParameter","domain":"data-product","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:parameterName","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:parameterDescription","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":2,"iri":"gx:parameterAdmissibleValues","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `DataProductDescription`. */
export const dataProductDescriptionData: ClassData = {
  model: `{"iri":"gx:DataProductDescription","name":"DataProductDescription","domain":"data-product","parents":[],"closed":true,"properties":[
{"term":"dataSets","order":0,"iri":"dcat:Dataset","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":1,"iri":"gx:dataProductConfigurationParameters","minCount":1,"class":"gx:DataProductConfigurationParameter","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:dataLicense","maxCount":1,"class":"gx:DataLicense","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [dataProductConfigurationParameterData, dataLicenseData],
}

/** The data of `DataProtectionPolicy`. */
export const dataProtectionPolicyData: ClassData = {
  model: `{"iri":"gx:DataProtectionPolicy","name":"DataProtectionPolicy","domain":"data-protection","parents":[],"closed":false,"properties":[
{"order":0,"iri":"gx:protectionFrequency","minCount":1,"maxCount":1,"in":"protectionFrequency"},
{"coercion":"@id","order":1,"iri":"gx:protectionRetention","minCount":1,"maxCount":1,"class":"gx:RetentionDuration","nodeKind":"BlankNodeOrIRI"},
{"order":2,"iri":"gx:protectionMethod","maxCount":1,"in":"protectionMethod"}
]}`,
  classes: () => [retentionDurationData],
  lists: () => ({ protectionFrequency, protectionMethod }),
}

/** The data of `DataProtectionRegulationMeasures`. */
export const dataProtectionRegulationMeasuresData: ClassData = {
  model: `{"iri":"gx:DataProtectionRegulationMeasures","name":"DataProtectionRegulationMeasures","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `DataTransfer`. */
export const dataTransferData: ClassData = {
  model: `{"iri":"gx:DataTransfer","name":"DataTransfer","domain":"personal-data","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:reason","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:scope","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `DataUsageAgreement`. */
export const dataUsageAgreementData: ClassData = {
  model: `{"iri":"gx:DataUsageAgreement","name":"DataUsageAgreement","domain":"data-product","parents":[],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:dataRightsHolder","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:dataConsumer","minCount":1,"maxCount":1,"class":"gx:Participant","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:dataProvider","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"order":3,"iri":"gx:dataInstance","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"term":"odrlProfile","order":4,"iri":"odrl:profile","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":5,"iri":"gx:dataAccessPrerequisites","class":"gx:DataAccessPrerequisite","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:dataUsageConstraints","class":"gx:DataUsageConstraint","nodeKind":"BlankNodeOrIRI"},
{"order":7,"iri":"gx:dataUsagePurpose","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":8,"iri":"gx:dataUsageLegalContext","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [legalPersonData, participantData, dataAccessPrerequisiteData, dataUsageConstraintData],
}

/** The data of `DataUsageConstraint`. */
export const dataUsageConstraintData: ClassData = {
  model: `{"iri":"gx:DataUsageConstraint","name":"DataUsageConstraint","domain":"data-product","parents":[],"closed":true,"properties":[
{"term":"odrlProfile","order":0,"iri":"odrl:profile","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:dataUsagePolicy","minCount":1,"maxCount":1,"or":[{"nodeKind":"Literal","datatype":"xsd:string"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]}
]}`,
}

/** The data of `Datacenter`. */
export const datacenterData: ClassData = {
  model: `{"iri":"gx:Datacenter","name":"Datacenter","domain":"resources","parents":["gx:PhysicalResource"],"closed":true,"ancestors":["gx:Resource","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:maintainedBy","minCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:aggregationOfResources","minCount":1,"or":[{"class":"gx:AvailabilityZone"}]},
{"coercion":"@id","order":2,"iri":"gx:ownedBy","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:manufacturedBy","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:location","minCount":1,"class":"gx:Address","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:energyUsageEfficiency","maxCount":1,"class":"gx:EnergyUsageEfficiency","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:waterUsageEffectiveness","maxCount":1,"class":"gx:WaterUsageEffectiveness","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:energyMix","class":"gx:EnergyMix","nodeKind":"BlankNodeOrIRI"},
{"order":8,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":9,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [legalPersonData, availabilityZoneData, addressData, energyUsageEfficiencyData, waterUsageEffectivenessData, energyMixData],
}

/** The data of `DatacenterAllocation`. */
export const datacenterAllocationData: ClassData = {
  model: `{"iri":"gx:DatacenterAllocation","name":"DatacenterAllocation","domain":"connectivity","parents":[],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:refersTo","minCount":1,"maxCount":1,"class":"gx:Datacenter","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:floor","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":2,"iri":"gx:rackNumber","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"gx:patchPanel","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:integer","order":4,"iri":"gx:portNumber","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer"}
]}`,
  classes: () => [datacenterData],
}

/** The data of `DevelopmentCycleSecurity`. */
export const developmentCycleSecurityData: ClassData = {
  model: `{"iri":"gx:DevelopmentCycleSecurity","name":"DevelopmentCycleSecurity","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `Device`. */
export const deviceData: ClassData = {
  model: `{"iri":"gx:Device","name":"Device","domain":"hardware","parents":[],"closed":false,"properties":[
{"order":0,"iri":"gx:vendor","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:generation","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:integer","order":2,"iri":"gx:defaultOversubscriptionRatio","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1},
{"coercion":"xsd:integer","order":3,"iri":"gx:supportedOversubscriptionRatio","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1}
]}`,
}

/** The data of `DigitalServiceOffering`. */
export const digitalServiceOfferingData: ClassData = {
  model: `{"iri":"gx:DigitalServiceOffering","name":"DigitalServiceOffering","domain":"service-offering","parents":["gx:GaiaXEntity"],"closed":true,"properties":[
{"order":0,"iri":"gx:digitalServiceOfferingName","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:digitalServiceOfferingShortDescription","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":2,"iri":"gx:digitalServiceOfferingProvider","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"order":3,"iri":"gx:digitalServiceOfferingIdentifier","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":4,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":5,"iri":"gx:digitalServiceOfferingLaunchDate","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":6,"iri":"gx:digitalServiceOfferingEndDate","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":7,"iri":"gx:digitalServiceOfferingTermsAndConditions","minCount":1,"maxCount":1,"class":"gx:ServiceTermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:digitalServiceUsageTermsAndConditions","minCount":1,"maxCount":1,"class":"gx:UsageTermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":9,"iri":"gx:digitalServiceUsageDataPolicy","minCount":1,"maxCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":10,"iri":"gx:digitalServiceLegalDocuments","minCount":1,"class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":11,"iri":"gx:digitalServiceOfferingContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":12,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":13,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [legalPersonData, serviceTermsAndConditionsData, usageTermsAndConditionsData, termsAndConditionsData, legalDocumentData, contactInformationData],
}

/** The data of `Disk`. */
export const diskData: ClassData = {
  model: `{"iri":"gx:Disk","name":"Disk","domain":"hardware","parents":["gx:Device"],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:diskSize","minCount":1,"maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:diskType","maxCount":1,"in":"diskType","defaultValue":"other"},
{"order":2,"iri":"gx:diskBusType","maxCount":1,"in":"diskBusType","defaultValue":"other"},
{"order":3,"iri":"gx:vendor","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":4,"iri":"gx:generation","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:integer","order":5,"iri":"gx:defaultOversubscriptionRatio","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1},
{"coercion":"xsd:integer","order":6,"iri":"gx:supportedOversubscriptionRatio","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1}
]}`,
  classes: () => [memorySizeData],
  lists: () => ({ diskType, diskBusType }),
}

/** The data of `DocumentChangeProcedures`. */
export const documentChangeProceduresData: ClassData = {
  model: `{"iri":"gx:DocumentChangeProcedures","name":"DocumentChangeProcedures","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `EORI`. */
export const eoriData: ClassData = {
  model: `{"iri":"gx:EORI","name":"EORI","domain":"registration-number","parents":["gx:RegistrationNumber"],"closed":true,"properties":[
{"order":0,"iri":"gx:eori","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:country","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `EUID`. */
export const euidData: ClassData = {
  model: `{"iri":"gx:EUID","name":"EUID","domain":"registration-number","parents":["gx:RegistrationNumber"],"closed":true,"properties":[
{"order":0,"iri":"gx:euid","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `EcoTSP`. */
export const ecoTspData: ClassData = {
  model: `{"iri":"gx:EcoTSP","name":"EcoTSP","domain":"ecosystem","parents":["gx:GaiaXEntity"],"closed":true,"properties":[
{"order":0,"iri":"gx:ecoTSPId","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:anyURI","order":1,"iri":"gx:ecoTSPEndPoint","nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":2,"iri":"gx:ecoIssuesCredentialsOfType","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":4,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `EcoTrustScope`. */
export const ecoTrustScopeData: ClassData = {
  model: `{"iri":"gx:EcoTrustScope","name":"EcoTrustScope","domain":"ecosystem","parents":["gx:GaiaXEntity"],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:ecoTrustServiceProvider","minCount":1,"class":"gx:EcoTSP","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":2,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [ecoTspData],
}

/** The data of `Ecosystem`. */
export const ecosystemData: ClassData = {
  model: `{"iri":"gx:Ecosystem","name":"Ecosystem","domain":"ecosystem","parents":["gx:GaiaXEntity"],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:ecoTrustScope","minCount":1,"class":"gx:EcoTrustScope","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":2,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [ecoTrustScopeData],
}

/** The data of `EmployeeResponsibilities`. */
export const employeeResponsibilitiesData: ClassData = {
  model: `{"iri":"gx:EmployeeResponsibilities","name":"EmployeeResponsibilities","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `Encryption`. */
export const encryptionData: ClassData = {
  model: `{"iri":"gx:Encryption","name":"Encryption","domain":"software","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:cipher","minCount":1,"maxCount":1,"in":"cipher"},
{"order":1,"iri":"gx:keyManagement","minCount":1,"maxCount":1,"in":"keyManagement"}
]}`,
  lists: () => ({ cipher, keyManagement }),
}

/** The data of `Endpoint`. */
export const endpointData: ClassData = {
  model: `{"iri":"gx:Endpoint","name":"Endpoint","domain":"service-offering","parents":[],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:endpointURL","maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"coercion":"@id","order":1,"iri":"gx:standardConformity","minCount":1,"class":"gx:StandardConformity","nodeKind":"BlankNodeOrIRI"},
{"order":2,"iri":"gx:formalDescription","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [standardConformityData],
}

/** The data of `EnergyMix`. */
export const energyMixData: ClassData = {
  model: `{"iri":"gx:EnergyMix","name":"EnergyMix","domain":"resources","parents":[],"closed":true,"properties":[
{"coercion":"xsd:date","order":0,"iri":"gx:attainmentDate","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:date"},
{"coercion":"xsd:float","order":1,"iri":"gx:renewableEnergy","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"},
{"coercion":"xsd:float","order":2,"iri":"gx:hourlyCarbonFreeEnergy","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"}
]}`,
}

/** The data of `EnergyUsageEfficiency`. */
export const energyUsageEfficiencyData: ClassData = {
  model: `{"iri":"gx:EnergyUsageEfficiency","name":"EnergyUsageEfficiency","domain":"resources","parents":[],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:certifications","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:float","order":1,"iri":"gx:powerUsageEffectiveness","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"}
]}`,
  classes: () => [legalDocumentData],
}

/** The data of `EnvironmentalImpactReport`. */
export const environmentalImpactReportData: ClassData = {
  model: `{"iri":"gx:EnvironmentalImpactReport","name":"EnvironmentalImpactReport","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `EvidenceTemplate`. */
export const evidenceTemplateData: ClassData = {
  model: `{"iri":"gx:EvidenceTemplate","name":"EvidenceTemplate","domain":"data-product","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:verifiableClaimTemplate","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":1,"iri":"gx:acceptedIssuers","minCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
}

/** The data of `FileStorageConfiguration`. */
export const fileStorageConfigurationData: ClassData = {
  model: `{"iri":"gx:FileStorageConfiguration","name":"FileStorageConfiguration","domain":"storage","parents":["gx:StorageConfiguration"],"closed":true,"ancestors":["gx:InstantiationRequirement","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:fileSystemType","in":"fileSystemType"},
{"order":1,"iri":"gx:highLevelAccessProtocol","in":"highLevelAccessProtocol"},
{"order":2,"iri":"gx:storageCompression","in":"storageCompression"},
{"order":3,"iri":"gx:storageDeduplication","in":"storageDeduplication"},
{"coercion":"@id","order":4,"iri":"gx:storageEncryption","minCount":1,"class":"gx:Encryption","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"gx:storageRedundancyMechanism","in":"storageRedundancyMechanism"},
{"coercion":"@id","order":6,"iri":"gx:storageProtection","class":"gx:DataProtectionPolicy","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:storageQoS","class":"gx:QoS","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:blockSize","class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"order":9,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":10,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [encryptionData, dataProtectionPolicyData, qosData, memorySizeData],
  lists: () => ({ fileSystemType, highLevelAccessProtocol, storageCompression, storageDeduplication, storageRedundancyMechanism }),
}

/** The data of `FileStorageServiceOffering`. */
export const fileStorageServiceOfferingData: ClassData = {
  model: `{"iri":"gx:FileStorageServiceOffering","name":"FileStorageServiceOffering","domain":"storage","parents":["gx:StorageServiceOffering"],"closed":true,"ancestors":["gx:InfrastructureServiceOffering","gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"coercion":"xsd:boolean","order":0,"iri":"gx:accessSemantics","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":1,"iri":"gx:accessAttributes","in":"accessAttributes"},
{"coercion":"@id","order":2,"iri":"gx:minimumSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:maximumSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:storageConfiguration","minCount":1,"maxCount":1,"class":"gx:FileStorageConfiguration","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:integer","order":5,"iri":"gx:lifetimeManagement","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer"},
{"coercion":"xsd:boolean","order":6,"iri":"gx:versioning","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":7,"iri":"gx:storageConsistency","maxCount":1,"in":"storageConsistency"},
{"coercion":"xsd:boolean","order":8,"iri":"gx:dataViews","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":9,"iri":"gx:multipleViews","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"@id","order":10,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":11,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":12,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":13,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":14,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":15,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":16,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":17,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":18,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":19,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":20,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":21,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":22,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":23,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":24,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":25,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":26,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":27,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":28,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":29,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":30,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":31,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [memorySizeData, fileStorageConfigurationData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ accessAttributes, storageConsistency, dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `GPSLocation`. */
export const gpsLocationData: ClassData = {
  model: `{"iri":"gx:GPSLocation","name":"GPSLocation","domain":"location","parents":[],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:latitude","minCount":1,"maxCount":1,"or":[{"nodeKind":"Literal","datatype":"xsd:string"},{"class":"gx:GPSUnit"}]},
{"coercion":"@id","order":1,"iri":"gx:longitude","minCount":1,"maxCount":1,"or":[{"nodeKind":"Literal","datatype":"xsd:string"},{"class":"gx:GPSUnit"}]},
{"order":2,"iri":"gx:altitude","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"gx:crs","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string","pattern":"^CRS"}
]}`,
  classes: () => [gpsUnitData],
}

/** The data of `GPSUnit`. */
export const gpsUnitData: ClassData = {
  model: `{"iri":"gx:GPSUnit","name":"GPSUnit","domain":"location","parents":[],"closed":true,"properties":[
{"coercion":"xsd:integer","order":0,"iri":"gx:degrees","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":-180,"maxInclusive":180},
{"coercion":"xsd:integer","order":1,"iri":"gx:minutes","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":0,"maxInclusive":60},
{"coercion":"xsd:integer","order":2,"iri":"gx:seconds","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":0,"maxInclusive":60},
{"coercion":"xsd:float","order":3,"iri":"gx:decimals","maxCount":1,"nodeKind":"Literal","datatype":"xsd:float","minInclusive":0,"maxInclusive":1}
]}`,
}

/** The data of `GPU`. */
export const gpuData: ClassData = {
  model: `{"iri":"gx:GPU","name":"GPU","domain":"hardware","parents":["gx:Device"],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:gpuMemory","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:gpuInterconnection","maxCount":1,"in":"gpuInterconnection","defaultValue":"unavailable"},
{"coercion":"xsd:integer","order":2,"iri":"gx:gpuProcessingUnits","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1},
{"coercion":"xsd:boolean","order":3,"iri":"gx:gpuPassthrough","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":4,"iri":"gx:vendor","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":5,"iri":"gx:generation","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:integer","order":6,"iri":"gx:defaultOversubscriptionRatio","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1},
{"coercion":"xsd:integer","order":7,"iri":"gx:supportedOversubscriptionRatio","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1}
]}`,
  classes: () => [memorySizeData],
  lists: () => ({ gpuInterconnection }),
}

/** The data of `GaiaX`. */
export const gaiaXData: ClassData = {
  model: `{"iri":"gx:GaiaX","name":"GaiaX","domain":"entity","parents":[],"closed":false,"properties":[

]}`,
}

/** The data of `GaiaXEntity`. */
export const gaiaXEntityData: ClassData = {
  model: `{"iri":"gx:GaiaXEntity","name":"GaiaXEntity","domain":"entity","parents":[],"closed":false,"properties":[
{"order":0,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `GovernmentInvestigationManagement`. */
export const governmentInvestigationManagementData: ClassData = {
  model: `{"iri":"gx:GovernmentInvestigationManagement","name":"GovernmentInvestigationManagement","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `Hypervisor`. */
export const hypervisorData: ClassData = {
  model: `{"iri":"gx:Hypervisor","name":"Hypervisor","domain":"software","parents":["gx:SoftwareResource"],"closed":true,"ancestors":["gx:VirtualResource","gx:Resource","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:hypervisorType","minCount":1,"maxCount":1,"in":"hypervisorType"},
{"coercion":"@id","order":1,"iri":"gx:checkSum","maxCount":1,"class":"gx:CheckSum","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:signature","maxCount":1,"class":"gx:Signature","nodeKind":"BlankNodeOrIRI"},
{"order":3,"iri":"gx:version","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":4,"iri":"gx:patchLevel","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:dateTime","order":5,"iri":"gx:buildDate","maxCount":1,"nodeKind":"Literal","datatype":"xsd:dateTime"},
{"coercion":"@id","order":6,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalPerson"},{"nodeKind":"Literal","datatype":"xsd:string"}]},
{"order":7,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]},
{"order":8,"iri":"gx:resourcePolicy","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":9,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":10,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":11,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [checkSumData, signatureData, legalPersonData, resourceData],
  lists: () => ({ hypervisorType, license }),
}

/** The data of `IOPS`. */
export const iopsData: ClassData = {
  model: `{"iri":"gx:IOPS","name":"IOPS","domain":"quality-of-service","parents":["gx:QoSMetric"],"closed":true,"properties":[
{"order":0,"iri":"gx:metric","minCount":1,"maxCount":1,"class":"qk:DataRate","nodeKind":"BlankNodeOrIRI"},
{"coercion":"qudt:floatPercentage","order":1,"iri":"gx:guaranteed","maxCount":1,"nodeKind":"Literal","datatype":"qudt:floatPercentage"}
]}`,
  classes: () => [dataRateData],
}

/** The data of `Image`. */
export const imageData: ClassData = {
  model: `{"iri":"gx:Image","name":"Image","domain":"software","parents":["gx:CodeArtifact"],"closed":false,"ancestors":["gx:SoftwareResource","gx:VirtualResource","gx:Resource","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:fileSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:operatingSystem","maxCount":1,"class":"gx:OperatingSystem","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:cpuReq","maxCount":1,"class":"gx:CPU","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:gpuReq","maxCount":1,"class":"gx:GPU","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:ramReq","maxCount":1,"class":"gx:Memory","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:videoRamSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:rootDiskReq","maxCount":1,"class":"gx:Disk","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:encryption","maxCount":1,"class":"gx:Encryption","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:boolean","order":8,"iri":"gx:secureBoot","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":9,"iri":"gx:vPMU","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":10,"iri":"gx:multiQueues","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":11,"iri":"gx:updateStrategy","maxCount":1,"in":"updateStrategy"},
{"coercion":"xsd:boolean","order":12,"iri":"gx:licenseIncluded","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"@id","order":13,"iri":"gx:maintenance","maxCount":1,"class":"gx:MaintenanceSubscription","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":14,"iri":"gx:checkSum","maxCount":1,"class":"gx:CheckSum","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":15,"iri":"gx:signature","maxCount":1,"class":"gx:Signature","nodeKind":"BlankNodeOrIRI"},
{"order":16,"iri":"gx:version","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":17,"iri":"gx:patchLevel","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:dateTime","order":18,"iri":"gx:buildDate","maxCount":1,"nodeKind":"Literal","datatype":"xsd:dateTime"},
{"coercion":"@id","order":19,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalPerson"},{"nodeKind":"Literal","datatype":"xsd:string"}]},
{"order":20,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]},
{"order":21,"iri":"gx:resourcePolicy","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":22,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":23,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":24,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [memorySizeData, operatingSystemData, cpuData, gpuData, memoryData, diskData, encryptionData, maintenanceSubscriptionData, checkSumData, signatureData, legalPersonData, resourceData],
  lists: () => ({ updateStrategy, license }),
}

/** The data of `InformationSecurityOrganization`. */
export const informationSecurityOrganizationData: ClassData = {
  model: `{"iri":"gx:InformationSecurityOrganization","name":"InformationSecurityOrganization","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `InformationSecurityPolicies`. */
export const informationSecurityPoliciesData: ClassData = {
  model: `{"iri":"gx:InformationSecurityPolicies","name":"InformationSecurityPolicies","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `InformationSecurityRiskManagement`. */
export const informationSecurityRiskManagementData: ClassData = {
  model: `{"iri":"gx:InformationSecurityRiskManagement","name":"InformationSecurityRiskManagement","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `InfrastructureServiceOffering`. */
export const infrastructureServiceOfferingData: ClassData = {
  model: `{"iri":"gx:InfrastructureServiceOffering","name":"InfrastructureServiceOffering","domain":"service-offering","parents":["gx:ServiceOffering"],"closed":false,"ancestors":["gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":1,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":6,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":7,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":8,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":9,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":10,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":11,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":12,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":13,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":14,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":15,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":16,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":17,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":18,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":19,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":20,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":21,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `InstantiationRequirement`. */
export const instantiationRequirementData: ClassData = {
  model: `{"iri":"gx:InstantiationRequirement","name":"InstantiationRequirement","domain":"entity","parents":["gx:GaiaXEntity"],"closed":false,"properties":[
{"order":0,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `InterconnectionPointIdentifier`. */
export const interconnectionPointIdentifierData: ClassData = {
  model: `{"iri":"gx:InterconnectionPointIdentifier","name":"InterconnectionPointIdentifier","domain":"connectivity","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:ipiType","maxCount":1,"in":"ipiType","defaultValue":"Other"},
{"order":1,"iri":"gx:ipiProvider","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":2,"iri":"gx:specificParameters","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"gx:completeIPI","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":4,"iri":"gx:datacenterAllocation","maxCount":1,"class":"gx:DatacenterAllocation","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"gx:macAddress","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string","pattern":"(?:[0-9a-fA-F]{2}\\\\:){5}[0-9a-fA-F]{2}"},
{"order":6,"iri":"gx:ipAddress","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string","pattern":"\\\\d{1,3}\\\\.\\\\d{1,3}\\\\.\\\\d{1,3}\\\\.\\\\d{1,3}"}
]}`,
  classes: () => [datacenterAllocationData],
  lists: () => ({ ipiType }),
}

/** The data of `InterconnectionServiceOffering`. */
export const interconnectionServiceOfferingData: ClassData = {
  model: `{"iri":"gx:InterconnectionServiceOffering","name":"InterconnectionServiceOffering","domain":"connectivity","parents":["gx:NetworkConnectivityServiceOffering"],"closed":true,"ancestors":["gx:ConnectivityServiceOffering","gx:InfrastructureServiceOffering","gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"coercion":"xsd:integer","order":0,"iri":"gx:connectedNetworkA","nodeKind":"Literal","datatype":"xsd:integer","minInclusive":0},
{"coercion":"xsd:integer","order":1,"iri":"gx:connectedNetworkZ","nodeKind":"Literal","datatype":"xsd:integer","minInclusive":0},
{"order":2,"iri":"gx:prefixSetA","nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"gx:prefixSetZ","nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":4,"iri":"gx:vlanConfiguration","maxCount":1,"class":"gx:VLANConfiguration","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"gx:connectionType","nodeKind":"Literal","datatype":"xsd:string"},
{"order":6,"iri":"gx:interfaceType","nodeKind":"Literal","datatype":"xsd:string"},
{"order":7,"iri":"gx:serviceType","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":8,"iri":"gx:publicIpAddressProvisioning","maxCount":1,"in":"publicIpAddressProvisioning"},
{"order":9,"iri":"gx:ipVersion","maxCount":1,"in":"ipVersion"},
{"order":10,"iri":"gx:tenantSeparation","maxCount":1,"in":"tenantSeparation"},
{"coercion":"@id","order":11,"iri":"gx:connectivityConfiguration","minCount":1,"class":"gx:ConnectivityConfiguration","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":12,"iri":"gx:connectivityQoS","maxCount":1,"class":"gx:QoS","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":13,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":14,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":15,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":16,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":17,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":18,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":19,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":20,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":21,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":22,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":23,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":24,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":25,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":26,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":27,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":28,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":29,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":30,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":31,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":32,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":33,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":34,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [vlanConfigurationData, connectivityConfigurationData, qosData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ publicIpAddressProvisioning, ipVersion, tenantSeparation, dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `InternetExchangePoint`. */
export const internetExchangePointData: ClassData = {
  model: `{"iri":"gx:InternetExchangePoint","name":"InternetExchangePoint","domain":"connectivity","parents":["gx:PhysicalInterconnectionPointIdentifier"],"closed":true,"ancestors":["gx:PointOfPresence","gx:PhysicalResource","gx:Resource","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:interconnectedParticipants","minCount":1,"class":"gx:InternetServiceProvider","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:interconnectionPointIdentifier","minCount":1,"maxCount":1,"class":"gx:InterconnectionPointIdentifier","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:maintainedBy","minCount":1,"class":"gx:InternetServiceProvider","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":4,"iri":"gx:ownedBy","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:manufacturedBy","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:location","minCount":1,"class":"gx:Address","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:energyUsageEfficiency","maxCount":1,"class":"gx:EnergyUsageEfficiency","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:waterUsageEffectiveness","maxCount":1,"class":"gx:WaterUsageEffectiveness","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":9,"iri":"gx:energyMix","class":"gx:EnergyMix","nodeKind":"BlankNodeOrIRI"},
{"order":10,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":11,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [internetServiceProviderData, interconnectionPointIdentifierData, resourceData, legalPersonData, addressData, energyUsageEfficiencyData, waterUsageEffectivenessData, energyMixData],
}

/** The data of `InternetServiceProvider`. */
export const internetServiceProviderData: ClassData = {
  model: `{"iri":"gx:InternetServiceProvider","name":"InternetServiceProvider","domain":"participant","parents":["gx:LegalPerson"],"closed":true,"ancestors":["gx:Participant","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:registrationNumber","minCount":1,"class":"gx:RegistrationNumber","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:legalAddress","minCount":1,"maxCount":1,"class":"gx:Address","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:headquartersAddress","minCount":1,"maxCount":1,"class":"gx:Address","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:parentOrganizationOf","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:subOrganisationOf","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":6,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [registrationNumberData, addressData, legalPersonData],
}

/** The data of `Issuer`. */
export const issuerData: ClassData = {
  model: `{"iri":"gx:Issuer","name":"Issuer","domain":"participant","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:gaiaxTermsAndConditions","minCount":1,"maxCount":1,"in":"gaiaxTermsAndConditions"}
]}`,
  lists: () => ({ gaiaxTermsAndConditions }),
}

/** The data of `Jitter`. */
export const jitterData: ClassData = {
  model: `{"iri":"gx:Jitter","name":"Jitter","domain":"quality-of-service","parents":["gx:QoSMetric"],"closed":true,"properties":[
{"order":0,"iri":"gx:metric","minCount":1,"maxCount":1,"class":"qk:Time","nodeKind":"BlankNodeOrIRI"},
{"coercion":"qudt:floatPercentage","order":1,"iri":"gx:guaranteed","maxCount":1,"nodeKind":"Literal","datatype":"qudt:floatPercentage"}
]}`,
  classes: () => [timeData],
}

/** The data of `LabelCredential`. */
export const labelCredentialData: ClassData = {
  model: `{"iri":"gx:LabelCredential","name":"LabelCredential","domain":"label","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:labelLevel","minCount":1,"maxCount":1,"in":"labelLevel"},
{"order":1,"iri":"gx:engineVersion","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":2,"iri":"gx:rulesVersion","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"gx:validatedCriteria","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":4,"iri":"gx:compliantCredentials","minCount":1,"class":"gx:CompliantCredential","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [compliantCredentialData],
  lists: () => ({ labelLevel }),
}

/** The data of `Latency`. */
export const latencyData: ClassData = {
  model: `{"iri":"gx:Latency","name":"Latency","domain":"quality-of-service","parents":["gx:QoSMetric"],"closed":true,"properties":[
{"order":0,"iri":"gx:metric","minCount":1,"maxCount":1,"class":"qk:Time","nodeKind":"BlankNodeOrIRI"},
{"coercion":"qudt:floatPercentage","order":1,"iri":"gx:guaranteed","maxCount":1,"nodeKind":"Literal","datatype":"qudt:floatPercentage"}
]}`,
  classes: () => [timeData],
}

/** The data of `LegalDocument`. */
export const legalDocumentData: ClassData = {
  model: `{"iri":"gx:LegalDocument","name":"LegalDocument","domain":"legal-documents","parents":[],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `LegalPerson`. */
export const legalPersonData: ClassData = {
  model: `{"iri":"gx:LegalPerson","name":"LegalPerson","domain":"participant","parents":["gx:Participant"],"closed":true,"ancestors":["gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:registrationNumber","minCount":1,"class":"gx:RegistrationNumber","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:legalAddress","minCount":1,"maxCount":1,"class":"gx:Address","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:headquartersAddress","minCount":1,"maxCount":1,"class":"gx:Address","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:parentOrganizationOf","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:subOrganisationOf","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":6,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [registrationNumberData, addressData, legalPersonData],
}

/** The data of `LegallyBindingAct`. */
export const legallyBindingActData: ClassData = {
  model: `{"iri":"gx:LegallyBindingAct","name":"LegallyBindingAct","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `LegitimateInterest`. */
export const legitimateInterestData: ClassData = {
  model: `{"iri":"gx:LegitimateInterest","name":"LegitimateInterest","domain":"personal-data","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:legalBasis","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:dataProtectionContact","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `LeiCode`. */
export const leiCodeData: ClassData = {
  model: `{"iri":"gx:LeiCode","name":"LeiCode","domain":"registration-number","parents":["gx:RegistrationNumber"],"closed":true,"properties":[
{"order":0,"iri":"schema:leiCode","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:countryCode","maxCount":1,"or":[{"in":"countries"}]},
{"order":2,"iri":"gx:subdivisionCountryCode","maxCount":1,"in":"countrySubdivisions"}
]}`,
  lists: () => ({ countries, countrySubdivisions }),
}

/** The data of `LinkConnectivityServiceOffering`. */
export const linkConnectivityServiceOfferingData: ClassData = {
  model: `{"iri":"gx:LinkConnectivityServiceOffering","name":"LinkConnectivityServiceOffering","domain":"connectivity","parents":["gx:ConnectivityServiceOffering"],"closed":true,"ancestors":["gx:InfrastructureServiceOffering","gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:protocolType","minCount":1,"maxCount":1,"in":"protocolType"},
{"coercion":"@id","order":1,"iri":"gx:vlanConfiguration","maxCount":1,"class":"gx:VLANConfiguration","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:connectivityConfiguration","minCount":1,"class":"gx:ConnectivityConfiguration","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:connectivityQoS","maxCount":1,"class":"gx:QoS","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":5,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":9,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":10,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":11,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":12,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":13,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":14,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":15,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":16,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":17,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":18,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":19,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":20,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":21,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":22,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":23,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":24,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":25,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [vlanConfigurationData, connectivityConfigurationData, qosData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ protocolType, dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `LocalRegistrationNumber`. */
export const localRegistrationNumberData: ClassData = {
  model: `{"iri":"gx:LocalRegistrationNumber","name":"LocalRegistrationNumber","domain":"registration-number","parents":["gx:RegistrationNumber"],"closed":true,"properties":[
{"order":0,"iri":"gx:local","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `LostPackets`. */
export const lostPacketsData: ClassData = {
  model: `{"iri":"gx:LostPackets","name":"LostPackets","domain":"units","parents":["qudt:QuantityKind"],"closed":true,"properties":[
{"order":0,"iri":"qudt:applicableUnit","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:float","order":1,"iri":"qudt:quantityValue","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"}
]}`,
}

/** The data of `MaintenanceSubscription`. */
export const maintenanceSubscriptionData: ClassData = {
  model: `{"iri":"gx:MaintenanceSubscription","name":"MaintenanceSubscription","domain":"software","parents":[],"closed":true,"properties":[
{"coercion":"xsd:boolean","order":0,"iri":"gx:subscriptionIncluded","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":1,"iri":"gx:subscriptionRequired","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:date","order":2,"iri":"gx:maintainedUntil","maxCount":1,"nodeKind":"Literal","datatype":"xsd:date"}
]}`,
}

/** The data of `Measure`. */
export const measureData: ClassData = {
  model: `{"iri":"gx:Measure","name":"Measure","domain":"service-offering","parents":[],"closed":true,"properties":[
{"order":0,"iri":"schema:description","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":1,"iri":"gx:legalDocuments","minCount":1,"class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalDocumentData],
}

/** The data of `Memory`. */
export const memoryData: ClassData = {
  model: `{"iri":"gx:Memory","name":"Memory","domain":"hardware","parents":["gx:Device"],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:memorySize","minCount":1,"maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:memoryClass","maxCount":1,"in":"memoryClass","defaultValue":"other"},
{"order":2,"iri":"gx:memoryRank","maxCount":1,"in":"memoryRank","defaultValue":"other"},
{"coercion":"xsd:boolean","order":3,"iri":"gx:eccEnabled","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":4,"iri":"gx:hardwareEncryption","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":5,"iri":"gx:vendor","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":6,"iri":"gx:generation","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:integer","order":7,"iri":"gx:defaultOversubscriptionRatio","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1},
{"coercion":"xsd:integer","order":8,"iri":"gx:supportedOversubscriptionRatio","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1}
]}`,
  classes: () => [memorySizeData],
  lists: () => ({ memoryClass, memoryRank }),
}

/** The data of `MemoryCapabilities`. */
export const memoryCapabilitiesData: ClassData = {
  model: `{"iri":"gx:MemoryCapabilities","name":"MemoryCapabilities","domain":"compute","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:memory","minCount":1,"maxCount":1,"class":"gx:Memory","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:float","order":1,"iri":"gx:overProvisioningRatio","maxCount":1,"nodeKind":"Literal","datatype":"xsd:float","minInclusive":1,"defaultValue":1,"maxInclusive":3}
]}`,
  classes: () => [memoryData],
}

/** The data of `MemorySize`. */
export const memorySizeData: ClassData = {
  model: `{"iri":"gx:MemorySize","name":"MemorySize","domain":"units","parents":["qudt:QuantityKind"],"closed":true,"properties":[
{"order":0,"iri":"qudt:applicableUnit","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:float","order":1,"iri":"qudt:quantityValue","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"}
]}`,
}

/** The data of `NetworkConnectivityServiceOffering`. */
export const networkConnectivityServiceOfferingData: ClassData = {
  model: `{"iri":"gx:NetworkConnectivityServiceOffering","name":"NetworkConnectivityServiceOffering","domain":"connectivity","parents":["gx:ConnectivityServiceOffering"],"closed":true,"ancestors":["gx:InfrastructureServiceOffering","gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:serviceType","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:publicIpAddressProvisioning","maxCount":1,"in":"publicIpAddressProvisioning"},
{"order":2,"iri":"gx:ipVersion","maxCount":1,"in":"ipVersion"},
{"order":3,"iri":"gx:tenantSeparation","maxCount":1,"in":"tenantSeparation"},
{"coercion":"@id","order":4,"iri":"gx:connectivityConfiguration","minCount":1,"class":"gx:ConnectivityConfiguration","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:connectivityQoS","maxCount":1,"class":"gx:QoS","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":7,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":9,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":10,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":11,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":12,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":13,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":14,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":15,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":16,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":17,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":18,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":19,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":20,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":21,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":22,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":23,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":24,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":25,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":26,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":27,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [connectivityConfigurationData, qosData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ publicIpAddressProvisioning, ipVersion, tenantSeparation, dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `ObjectStorageServiceOffering`. */
export const objectStorageServiceOfferingData: ClassData = {
  model: `{"iri":"gx:ObjectStorageServiceOffering","name":"ObjectStorageServiceOffering","domain":"storage","parents":["gx:StorageServiceOffering"],"closed":true,"ancestors":["gx:InfrastructureServiceOffering","gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:accessAttributes","in":"accessAttributes"},
{"coercion":"@id","order":1,"iri":"gx:maximumObjectSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"order":2,"iri":"gx:objectAPICompatibility","in":"objectAPICompatibility"},
{"coercion":"@id","order":3,"iri":"gx:minimumSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:maximumSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:storageConfiguration","minCount":1,"maxCount":1,"class":"gx:StorageConfiguration","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:integer","order":6,"iri":"gx:lifetimeManagement","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer"},
{"coercion":"xsd:boolean","order":7,"iri":"gx:versioning","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":8,"iri":"gx:storageConsistency","maxCount":1,"in":"storageConsistency"},
{"coercion":"xsd:boolean","order":9,"iri":"gx:dataViews","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":10,"iri":"gx:multipleViews","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"@id","order":11,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":12,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":13,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":14,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":15,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":16,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":17,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":18,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":19,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":20,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":21,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":22,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":23,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":24,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":25,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":26,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":27,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":28,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":29,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":30,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":31,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":32,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [memorySizeData, storageConfigurationData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ accessAttributes, objectAPICompatibility, storageConsistency, dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `OperatingSystem`. */
export const operatingSystemData: ClassData = {
  model: `{"iri":"gx:OperatingSystem","name":"OperatingSystem","domain":"software","parents":["gx:SoftwareResource"],"closed":true,"ancestors":["gx:VirtualResource","gx:Resource","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:osDistribution","minCount":1,"maxCount":1,"in":"osDistribution"},
{"coercion":"@id","order":1,"iri":"gx:checkSum","maxCount":1,"class":"gx:CheckSum","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:signature","maxCount":1,"class":"gx:Signature","nodeKind":"BlankNodeOrIRI"},
{"order":3,"iri":"gx:version","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":4,"iri":"gx:patchLevel","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:dateTime","order":5,"iri":"gx:buildDate","maxCount":1,"nodeKind":"Literal","datatype":"xsd:dateTime"},
{"coercion":"@id","order":6,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalPerson"},{"nodeKind":"Literal","datatype":"xsd:string"}]},
{"order":7,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]},
{"order":8,"iri":"gx:resourcePolicy","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":9,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":10,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":11,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [checkSumData, signatureData, legalPersonData, resourceData],
  lists: () => ({ osDistribution, license }),
}

/** The data of `OperationalSecurity`. */
export const operationalSecurityData: ClassData = {
  model: `{"iri":"gx:OperationalSecurity","name":"OperationalSecurity","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `PXEImage`. */
export const pxeImageData: ClassData = {
  model: `{"iri":"gx:PXEImage","name":"PXEImage","domain":"software","parents":["gx:Image"],"closed":true,"ancestors":["gx:CodeArtifact","gx:SoftwareResource","gx:VirtualResource","gx:Resource","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:pxeImageDiskFormat","maxCount":1,"in":"pxeImageDiskFormat","defaultValue":"ISO"},
{"coercion":"@id","order":1,"iri":"gx:fileSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:operatingSystem","maxCount":1,"class":"gx:OperatingSystem","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:cpuReq","maxCount":1,"class":"gx:CPU","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:gpuReq","maxCount":1,"class":"gx:GPU","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:ramReq","maxCount":1,"class":"gx:Memory","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:videoRamSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:rootDiskReq","maxCount":1,"class":"gx:Disk","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:encryption","maxCount":1,"class":"gx:Encryption","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:boolean","order":9,"iri":"gx:secureBoot","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":10,"iri":"gx:vPMU","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":11,"iri":"gx:multiQueues","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":12,"iri":"gx:updateStrategy","maxCount":1,"in":"updateStrategy"},
{"coercion":"xsd:boolean","order":13,"iri":"gx:licenseIncluded","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"@id","order":14,"iri":"gx:maintenance","maxCount":1,"class":"gx:MaintenanceSubscription","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":15,"iri":"gx:checkSum","maxCount":1,"class":"gx:CheckSum","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":16,"iri":"gx:signature","maxCount":1,"class":"gx:Signature","nodeKind":"BlankNodeOrIRI"},
{"order":17,"iri":"gx:version","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":18,"iri":"gx:patchLevel","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:dateTime","order":19,"iri":"gx:buildDate","maxCount":1,"nodeKind":"Literal","datatype":"xsd:dateTime"},
{"coercion":"@id","order":20,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalPerson"},{"nodeKind":"Literal","datatype":"xsd:string"}]},
{"order":21,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]},
{"order":22,"iri":"gx:resourcePolicy","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":23,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":24,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":25,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [memorySizeData, operatingSystemData, cpuData, gpuData, memoryData, diskData, encryptionData, maintenanceSubscriptionData, checkSumData, signatureData, legalPersonData, resourceData],
  lists: () => ({ pxeImageDiskFormat, updateStrategy, license }),
}

/** The data of `PacketLoss`. */
export const packetLossData: ClassData = {
  model: `{"iri":"gx:PacketLoss","name":"PacketLoss","domain":"quality-of-service","parents":["gx:QoSMetric"],"closed":true,"properties":[
{"order":0,"iri":"gx:metric","minCount":1,"maxCount":1,"class":"gx:LostPackets","nodeKind":"BlankNodeOrIRI"},
{"coercion":"qudt:floatPercentage","order":1,"iri":"gx:guaranteed","maxCount":1,"nodeKind":"Literal","datatype":"qudt:floatPercentage"}
]}`,
  classes: () => [lostPacketsData],
}

/** The data of `Participant`. */
export const participantData: ClassData = {
  model: `{"iri":"gx:Participant","name":"Participant","domain":"participant","parents":["gx:GaiaXEntity"],"closed":false,"properties":[
{"order":0,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `PhysicalConnectivityServiceOffering`. */
export const physicalConnectivityServiceOfferingData: ClassData = {
  model: `{"iri":"gx:PhysicalConnectivityServiceOffering","name":"PhysicalConnectivityServiceOffering","domain":"connectivity","parents":["gx:ConnectivityServiceOffering"],"closed":true,"ancestors":["gx:InfrastructureServiceOffering","gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:circuitType","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:interfaceType","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":2,"iri":"gx:connectivityConfiguration","minCount":1,"class":"gx:ConnectivityConfiguration","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:connectivityQoS","maxCount":1,"class":"gx:QoS","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":5,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":9,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":10,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":11,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":12,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":13,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":14,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":15,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":16,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":17,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":18,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":19,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":20,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":21,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":22,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":23,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":24,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":25,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [connectivityConfigurationData, qosData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `PhysicalInterconnectionPointIdentifier`. */
export const physicalInterconnectionPointIdentifierData: ClassData = {
  model: `{"iri":"gx:PhysicalInterconnectionPointIdentifier","name":"PhysicalInterconnectionPointIdentifier","domain":"connectivity","parents":["gx:PointOfPresence"],"closed":true,"ancestors":["gx:PhysicalResource","gx:Resource","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:interconnectedParticipants","minCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:interconnectionPointIdentifier","minCount":1,"maxCount":1,"class":"gx:InterconnectionPointIdentifier","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:maintainedBy","minCount":1,"class":"gx:InternetServiceProvider","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":4,"iri":"gx:ownedBy","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:manufacturedBy","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:location","minCount":1,"class":"gx:Address","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:energyUsageEfficiency","maxCount":1,"class":"gx:EnergyUsageEfficiency","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:waterUsageEffectiveness","maxCount":1,"class":"gx:WaterUsageEffectiveness","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":9,"iri":"gx:energyMix","class":"gx:EnergyMix","nodeKind":"BlankNodeOrIRI"},
{"order":10,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":11,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [legalPersonData, interconnectionPointIdentifierData, internetServiceProviderData, resourceData, addressData, energyUsageEfficiencyData, waterUsageEffectivenessData, energyMixData],
}

/** The data of `PhysicalResource`. */
export const physicalResourceData: ClassData = {
  model: `{"iri":"gx:PhysicalResource","name":"PhysicalResource","domain":"resources","parents":["gx:Resource"],"closed":true,"ancestors":["gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:maintainedBy","minCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":2,"iri":"gx:ownedBy","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:manufacturedBy","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:location","minCount":1,"class":"gx:Address","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:energyUsageEfficiency","maxCount":1,"class":"gx:EnergyUsageEfficiency","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:waterUsageEffectiveness","maxCount":1,"class":"gx:WaterUsageEffectiveness","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:energyMix","class":"gx:EnergyMix","nodeKind":"BlankNodeOrIRI"},
{"order":8,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":9,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [legalPersonData, resourceData, addressData, energyUsageEfficiencyData, waterUsageEffectivenessData, energyMixData],
}

/** The data of `PhysicalSecurity`. */
export const physicalSecurityData: ClassData = {
  model: `{"iri":"gx:PhysicalSecurity","name":"PhysicalSecurity","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `PointOfPresence`. */
export const pointOfPresenceData: ClassData = {
  model: `{"iri":"gx:PointOfPresence","name":"PointOfPresence","domain":"connectivity","parents":["gx:PhysicalResource"],"closed":true,"ancestors":["gx:Resource","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:interconnectedParticipants","minCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:interconnectionPointIdentifier","minCount":1,"maxCount":1,"class":"gx:InterconnectionPointIdentifier","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:maintainedBy","minCount":1,"class":"gx:InternetServiceProvider","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":4,"iri":"gx:ownedBy","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:manufacturedBy","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:location","minCount":1,"class":"gx:Address","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:energyUsageEfficiency","maxCount":1,"class":"gx:EnergyUsageEfficiency","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:waterUsageEffectiveness","maxCount":1,"class":"gx:WaterUsageEffectiveness","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":9,"iri":"gx:energyMix","class":"gx:EnergyMix","nodeKind":"BlankNodeOrIRI"},
{"order":10,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":11,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [legalPersonData, interconnectionPointIdentifierData, internetServiceProviderData, resourceData, addressData, energyUsageEfficiencyData, waterUsageEffectivenessData, energyMixData],
}

/** The data of `ProcurementManagementSecurity`. */
export const procurementManagementSecurityData: ClassData = {
  model: `{"iri":"gx:ProcurementManagementSecurity","name":"ProcurementManagementSecurity","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `ProductSecurity`. */
export const productSecurityData: ClassData = {
  model: `{"iri":"gx:ProductSecurity","name":"ProductSecurity","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `QoS`. */
export const qosData: ClassData = {
  model: `{"iri":"gx:QoS","name":"QoS","domain":"quality-of-service","parents":[],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:throughput","maxCount":1,"class":"gx:Throughput","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:iops","maxCount":1,"class":"gx:IOPS","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:bandWidth","maxCount":1,"class":"gx:BandWidth","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:roundTripTime","maxCount":1,"class":"gx:RoundTripTime","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:availability","maxCount":1,"class":"gx:Availability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:packetLoss","maxCount":1,"class":"gx:PacketLoss","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:jitter","maxCount":1,"class":"gx:Jitter","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:latency","maxCount":1,"class":"gx:Latency","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:targetPercentile","maxCount":1,"class":"gx:TargetPercentile","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [throughputData, iopsData, bandWidthData, roundTripTimeData, availabilityData, packetLossData, jitterData, latencyData, targetPercentileData],
}

/** The data of `QoSMetric`. */
export const qosMetricData: ClassData = {
  model: `{"iri":"gx:QoSMetric","name":"QoSMetric","domain":"quality-of-service","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:metric","minCount":1,"maxCount":1,"class":"qudt:QuantityKind","nodeKind":"BlankNodeOrIRI"},
{"coercion":"qudt:floatPercentage","order":1,"iri":"gx:guaranteed","maxCount":1,"nodeKind":"Literal","datatype":"qudt:floatPercentage"}
]}`,
  classes: () => [quantityKindData],
}

/** The data of `Region`. */
export const regionData: ClassData = {
  model: `{"iri":"gx:Region","name":"Region","domain":"resources","parents":["gx:Resource"],"closed":true,"ancestors":["gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:address","maxCount":1,"class":"gx:Address","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:aggregationOfResources","minCount":1,"or":[{"class":"gx:Datacenter"}]},
{"order":2,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [addressData, datacenterData],
}

/** The data of `RegistrationNumber`. */
export const registrationNumberData: ClassData = {
  model: `{"iri":"gx:RegistrationNumber","name":"RegistrationNumber","domain":"registration-number","parents":[],"closed":false,"properties":[

]}`,
  isGroup: true,
}

/** The data of `ReplicationPolicy`. */
export const replicationPolicyData: ClassData = {
  model: `{"iri":"gx:ReplicationPolicy","name":"ReplicationPolicy","domain":"data-protection","parents":["gx:DataProtectionPolicy"],"closed":true,"properties":[
{"coercion":"xsd:boolean","order":0,"iri":"gx:synchronousReplication","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":1,"iri":"gx:consistencyType","maxCount":1,"in":"storageConsistency"},
{"coercion":"xsd:integer","order":2,"iri":"gx:replicaNumber","nodeKind":"Literal","datatype":"xsd:integer"},
{"order":3,"iri":"gx:geoReplication","in":"geoReplication"},
{"order":4,"iri":"gx:protectionFrequency","minCount":1,"maxCount":1,"in":"protectionFrequency"},
{"coercion":"@id","order":5,"iri":"gx:protectionRetention","minCount":1,"maxCount":1,"class":"gx:RetentionDuration","nodeKind":"BlankNodeOrIRI"},
{"order":6,"iri":"gx:protectionMethod","maxCount":1,"in":"protectionMethod"}
]}`,
  classes: () => [retentionDurationData],
  lists: () => ({ storageConsistency, geoReplication, protectionFrequency, protectionMethod }),
}

/** The data of `Resource`. */
export const resourceData: ClassData = {
  model: `{"iri":"gx:Resource","name":"Resource","domain":"resources","parents":["gx:GaiaXEntity"],"closed":false,"properties":[
{"coercion":"@id","order":0,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":1,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":2,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [resourceData],
}

/** The data of `RetentionDuration`. */
export const retentionDurationData: ClassData = {
  model: `{"iri":"gx:RetentionDuration","name":"RetentionDuration","domain":"units","parents":["qk:Time"],"closed":true,"ancestors":["qudt:QuantityKind"],"properties":[
{"order":0,"iri":"qudt:applicableUnit","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:float","order":1,"iri":"qudt:quantityValue","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"}
]}`,
}

/** The data of `RoleAndResponsibilities`. */
export const roleAndResponsibilitiesData: ClassData = {
  model: `{"iri":"gx:RoleAndResponsibilities","name":"RoleAndResponsibilities","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `RoundTripTime`. */
export const roundTripTimeData: ClassData = {
  model: `{"iri":"gx:RoundTripTime","name":"RoundTripTime","domain":"quality-of-service","parents":["gx:QoSMetric"],"closed":true,"properties":[
{"order":0,"iri":"gx:metric","minCount":1,"maxCount":1,"class":"qk:Time","nodeKind":"BlankNodeOrIRI"},
{"coercion":"qudt:floatPercentage","order":1,"iri":"gx:guaranteed","maxCount":1,"nodeKind":"Literal","datatype":"qudt:floatPercentage"}
]}`,
  classes: () => [timeData],
}

/** The data of `SLATargetPercentile`. */
export const slaTargetPercentileData: ClassData = {
  model: `{"iri":"gx:SLATargetPercentile","name":"SLATargetPercentile","domain":"units","parents":["qudt:QuantityKind"],"closed":true,"properties":[
{"order":0,"iri":"qudt:applicableUnit","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:float","order":1,"iri":"qudt:quantityValue","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"}
]}`,
}

/** The data of `SecurityIncidentManagement`. */
export const securityIncidentManagementData: ClassData = {
  model: `{"iri":"gx:SecurityIncidentManagement","name":"SecurityIncidentManagement","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `ServerFlavor`. */
export const serverFlavorData: ClassData = {
  model: `{"iri":"gx:ServerFlavor","name":"ServerFlavor","domain":"compute","parents":["gx:InstantiationRequirement"],"closed":true,"ancestors":["gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:cpu","minCount":1,"maxCount":1,"class":"gx:CpuCapabilities","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:memory","minCount":1,"maxCount":1,"class":"gx:MemoryCapabilities","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:gpu","maxCount":1,"class":"gx:GPU","nodeKind":"BlankNodeOrIRI"},
{"order":3,"iri":"gx:network","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":4,"iri":"gx:bootVolume","minCount":1,"maxCount":1,"class":"gx:Disk","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:additionalVolume","class":"gx:Disk","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:confidentialComputing","maxCount":1,"class":"gx:ConfidentialComputing","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:hypervisor","maxCount":1,"class":"gx:Hypervisor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:boolean","order":8,"iri":"gx:hardwareAssistedVirtualization","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":9,"iri":"gx:hwRngTypeOfFlavor","maxCount":1,"in":"hwRngTypeOfFlavor","defaultValue":"Unavailable"},
{"order":10,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":11,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [cpuCapabilitiesData, memoryCapabilitiesData, gpuData, diskData, confidentialComputingData, hypervisorData],
  lists: () => ({ hwRngTypeOfFlavor }),
}

/** The data of `ServiceAgreementOffer`. */
export const serviceAgreementOfferData: ClassData = {
  model: `{"iri":"gx:ServiceAgreementOffer","name":"ServiceAgreementOffer","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `ServiceOffering`. */
export const serviceOfferingData: ClassData = {
  model: `{"iri":"gx:ServiceOffering","name":"ServiceOffering","domain":"service-offering","parents":["gx:GaiaXEntity"],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":1,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":3,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":4,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":5,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":6,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":7,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":8,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":9,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":10,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":11,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":12,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":13,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":14,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":15,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":16,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":17,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":18,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":19,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":20,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":21,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `ServiceTermsAndConditions`. */
export const serviceTermsAndConditionsData: ClassData = {
  model: `{"iri":"gx:ServiceTermsAndConditions","name":"ServiceTermsAndConditions","domain":"service-offering","parents":[],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:hash","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `Signature`. */
export const signatureData: ClassData = {
  model: `{"iri":"gx:Signature","name":"Signature","domain":"software","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:signatureValue","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:hashAlgorithm","minCount":1,"maxCount":1,"in":"checkSumCalculation"},
{"order":2,"iri":"gx:signatureAlgorithm","minCount":1,"maxCount":1,"in":"signatureAlgorithm"}
]}`,
  lists: () => ({ checkSumCalculation, signatureAlgorithm }),
}

/** The data of `SnapshotPolicy`. */
export const snapshotPolicyData: ClassData = {
  model: `{"iri":"gx:SnapshotPolicy","name":"SnapshotPolicy","domain":"data-protection","parents":["gx:DataProtectionPolicy"],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:snapshotReplication","class":"gx:ReplicationPolicy","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:protectionFrequency","minCount":1,"maxCount":1,"in":"protectionFrequency"},
{"coercion":"@id","order":2,"iri":"gx:protectionRetention","minCount":1,"maxCount":1,"class":"gx:RetentionDuration","nodeKind":"BlankNodeOrIRI"},
{"order":3,"iri":"gx:protectionMethod","maxCount":1,"in":"protectionMethod"}
]}`,
  classes: () => [replicationPolicyData, retentionDurationData],
  lists: () => ({ protectionFrequency, protectionMethod }),
}

/** The data of `SoftwareResource`. */
export const softwareResourceData: ClassData = {
  model: `{"iri":"gx:SoftwareResource","name":"SoftwareResource","domain":"software","parents":["gx:VirtualResource"],"closed":true,"ancestors":["gx:Resource","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:checkSum","maxCount":1,"class":"gx:CheckSum","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:signature","maxCount":1,"class":"gx:Signature","nodeKind":"BlankNodeOrIRI"},
{"order":2,"iri":"gx:version","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"gx:patchLevel","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:dateTime","order":4,"iri":"gx:buildDate","maxCount":1,"nodeKind":"Literal","datatype":"xsd:dateTime"},
{"coercion":"@id","order":5,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalPerson"},{"nodeKind":"Literal","datatype":"xsd:string"}]},
{"order":6,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]},
{"order":7,"iri":"gx:resourcePolicy","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":8,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":9,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":10,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [checkSumData, signatureData, legalPersonData, resourceData],
  lists: () => ({ license }),
}

/** The data of `StandardConformity`. */
export const standardConformityData: ClassData = {
  model: `{"iri":"gx:StandardConformity","name":"StandardConformity","domain":"service-offering","parents":[],"closed":true,"properties":[
{"order":0,"iri":"dcterms:title","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:anyURI","order":1,"iri":"gx:standardReference","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":2,"iri":"gx:publisher","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `StorageConfiguration`. */
export const storageConfigurationData: ClassData = {
  model: `{"iri":"gx:StorageConfiguration","name":"StorageConfiguration","domain":"storage","parents":["gx:InstantiationRequirement"],"closed":true,"ancestors":["gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:storageCompression","in":"storageCompression"},
{"order":1,"iri":"gx:storageDeduplication","in":"storageDeduplication"},
{"coercion":"@id","order":2,"iri":"gx:storageEncryption","minCount":1,"class":"gx:Encryption","nodeKind":"BlankNodeOrIRI"},
{"order":3,"iri":"gx:storageRedundancyMechanism","in":"storageRedundancyMechanism"},
{"coercion":"@id","order":4,"iri":"gx:storageProtection","class":"gx:DataProtectionPolicy","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:storageQoS","class":"gx:QoS","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:blockSize","class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"order":7,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":8,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [encryptionData, dataProtectionPolicyData, qosData, memorySizeData],
  lists: () => ({ storageCompression, storageDeduplication, storageRedundancyMechanism }),
}

/** The data of `StorageServiceOffering`. */
export const storageServiceOfferingData: ClassData = {
  model: `{"iri":"gx:StorageServiceOffering","name":"StorageServiceOffering","domain":"storage","parents":["gx:InfrastructureServiceOffering"],"closed":true,"ancestors":["gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:minimumSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:maximumSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:storageConfiguration","minCount":1,"maxCount":1,"class":"gx:StorageConfiguration","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:integer","order":3,"iri":"gx:lifetimeManagement","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer"},
{"coercion":"xsd:boolean","order":4,"iri":"gx:versioning","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":5,"iri":"gx:storageConsistency","maxCount":1,"in":"storageConsistency"},
{"coercion":"xsd:boolean","order":6,"iri":"gx:dataViews","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":7,"iri":"gx:multipleViews","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"@id","order":8,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":9,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":10,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":11,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":12,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":13,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":14,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":15,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":16,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":17,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":18,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":19,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":20,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":21,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":22,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":23,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":24,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":25,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":26,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":27,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":28,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":29,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [memorySizeData, storageConfigurationData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ storageConsistency, dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `SubContractor`. */
export const subContractorData: ClassData = {
  model: `{"iri":"gx:SubContractor","name":"SubContractor","domain":"service-offering","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:applicableJurisdiction","minCount":1,"maxCount":1,"in":"countries"},
{"order":1,"iri":"gx:legalName","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":2,"iri":"gx:communicationMethods","minCount":1,"or":[{"nodeKind":"Literal","datatype":"xsd:string"},{"class":"gx:LegalDocument"}]},
{"coercion":"@id","order":3,"iri":"gx:informationDocuments","minCount":1,"or":[{"nodeKind":"Literal","datatype":"xsd:anyURI"},{"class":"gx:LegalDocument"}]}
]}`,
  classes: () => [legalDocumentData],
  lists: () => ({ countries }),
}

/** The data of `SubProcessorDataTransfer`. */
export const subProcessorDataTransferData: ClassData = {
  model: `{"iri":"gx:SubProcessorDataTransfer","name":"SubProcessorDataTransfer","domain":"personal-data","parents":["gx:DataTransfer"],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:subProcessor","maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:subProcessorManagement","minCount":1,"maxCount":1,"class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"order":2,"iri":"gx:reason","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"gx:scope","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [legalPersonData, legalDocumentData],
}

/** The data of `TargetPercentile`. */
export const targetPercentileData: ClassData = {
  model: `{"iri":"gx:TargetPercentile","name":"TargetPercentile","domain":"quality-of-service","parents":["gx:QoSMetric"],"closed":true,"properties":[
{"order":0,"iri":"gx:metric","minCount":1,"maxCount":1,"class":"gx:SLATargetPercentile","nodeKind":"BlankNodeOrIRI"},
{"coercion":"qudt:floatPercentage","order":1,"iri":"gx:guaranteed","maxCount":1,"nodeKind":"Literal","datatype":"qudt:floatPercentage"}
]}`,
  classes: () => [slaTargetPercentileData],
}

/** The data of `TaxID`. */
export const taxIdData: ClassData = {
  model: `{"iri":"gx:TaxID","name":"TaxID","domain":"registration-number","parents":["gx:RegistrationNumber"],"closed":true,"properties":[
{"term":"taxId","order":0,"iri":"schema:taxID","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `TermsAndConditions`. */
export const termsAndConditionsData: ClassData = {
  model: `{"iri":"gx:TermsAndConditions","name":"TermsAndConditions","domain":"service-offering","parents":[],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:hash","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `ThirdCountryDataTransfer`. */
export const thirdCountryDataTransferData: ClassData = {
  model: `{"iri":"gx:ThirdCountryDataTransfer","name":"ThirdCountryDataTransfer","domain":"personal-data","parents":["gx:DataTransfer"],"closed":true,"properties":[
{"order":0,"iri":"gx:country","minCount":1,"maxCount":1,"in":"countries"},
{"order":1,"iri":"gx:securingMechanism","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":2,"iri":"gx:reason","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":3,"iri":"gx:scope","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  lists: () => ({ countries }),
}

/** The data of `Throughput`. */
export const throughputData: ClassData = {
  model: `{"iri":"gx:Throughput","name":"Throughput","domain":"quality-of-service","parents":["gx:QoSMetric"],"closed":true,"properties":[
{"order":0,"iri":"gx:metric","minCount":1,"maxCount":1,"class":"qk:DataRate","nodeKind":"BlankNodeOrIRI"},
{"coercion":"qudt:floatPercentage","order":1,"iri":"gx:guaranteed","maxCount":1,"nodeKind":"Literal","datatype":"qudt:floatPercentage"}
]}`,
  classes: () => [dataRateData],
}

/** The data of `UsageTermsAndConditions`. */
export const usageTermsAndConditionsData: ClassData = {
  model: `{"iri":"gx:UsageTermsAndConditions","name":"UsageTermsAndConditions","domain":"service-offering","parents":[],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:hash","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
}

/** The data of `UserDocumentationMaintenance`. */
export const userDocumentationMaintenanceData: ClassData = {
  model: `{"iri":"gx:UserDocumentationMaintenance","name":"UserDocumentationMaintenance","domain":"legal-documents","parents":["gx:LegalDocument"],"closed":true,"properties":[
{"coercion":"xsd:anyURI","order":0,"iri":"gx:url","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:anyURI"},
{"order":1,"iri":"gx:mimeTypes","in":"mediaTypes"},
{"order":2,"iri":"gx:governingLawCountries","in":"countries"},
{"coercion":"@id","order":3,"iri":"gx:involvedParties","class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"}
]}`,
  classes: () => [legalPersonData],
  lists: () => ({ mediaTypes, countries }),
}

/** The data of `VLANConfiguration`. */
export const vlanConfigurationData: ClassData = {
  model: `{"iri":"gx:VLANConfiguration","name":"VLANConfiguration","domain":"connectivity","parents":[],"closed":true,"properties":[
{"order":0,"iri":"gx:vlanType","maxCount":1,"in":"vlanType"},
{"coercion":"xsd:integer","order":1,"iri":"gx:vlanTag","maxCount":1,"nodeKind":"Literal","datatype":"xsd:integer","minInclusive":1,"maxInclusive":4094},
{"order":2,"iri":"gx:vlanEtherType","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  lists: () => ({ vlanType }),
}

/** The data of `VMImage`. */
export const vmImageData: ClassData = {
  model: `{"iri":"gx:VMImage","name":"VMImage","domain":"software","parents":["gx:Image"],"closed":true,"ancestors":["gx:CodeArtifact","gx:SoftwareResource","gx:VirtualResource","gx:Resource","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:vmImageDiskFormat","maxCount":1,"in":"vmImageDiskFormat","defaultValue":"RAW"},
{"order":1,"iri":"gx:hypervisorType","maxCount":1,"in":"hypervisorType","defaultValue":"other"},
{"order":2,"iri":"gx:firmwareType","maxCount":1,"in":"firmwareType","defaultValue":"other"},
{"order":3,"iri":"gx:hwRngTypeOfImage","maxCount":1,"in":"hwRngTypeOfFlavor","defaultValue":"Unavailable"},
{"order":4,"iri":"gx:watchDogAction","maxCount":1,"in":"watchDogAction","defaultValue":"disabled"},
{"coercion":"@id","order":5,"iri":"gx:fileSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:operatingSystem","maxCount":1,"class":"gx:OperatingSystem","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:cpuReq","maxCount":1,"class":"gx:CPU","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":8,"iri":"gx:gpuReq","maxCount":1,"class":"gx:GPU","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":9,"iri":"gx:ramReq","maxCount":1,"class":"gx:Memory","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":10,"iri":"gx:videoRamSize","maxCount":1,"class":"gx:MemorySize","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":11,"iri":"gx:rootDiskReq","maxCount":1,"class":"gx:Disk","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":12,"iri":"gx:encryption","maxCount":1,"class":"gx:Encryption","nodeKind":"BlankNodeOrIRI"},
{"coercion":"xsd:boolean","order":13,"iri":"gx:secureBoot","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":14,"iri":"gx:vPMU","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"xsd:boolean","order":15,"iri":"gx:multiQueues","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"order":16,"iri":"gx:updateStrategy","maxCount":1,"in":"updateStrategy"},
{"coercion":"xsd:boolean","order":17,"iri":"gx:licenseIncluded","maxCount":1,"nodeKind":"Literal","datatype":"xsd:boolean"},
{"coercion":"@id","order":18,"iri":"gx:maintenance","maxCount":1,"class":"gx:MaintenanceSubscription","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":19,"iri":"gx:checkSum","maxCount":1,"class":"gx:CheckSum","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":20,"iri":"gx:signature","maxCount":1,"class":"gx:Signature","nodeKind":"BlankNodeOrIRI"},
{"order":21,"iri":"gx:version","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":22,"iri":"gx:patchLevel","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"xsd:dateTime","order":23,"iri":"gx:buildDate","maxCount":1,"nodeKind":"Literal","datatype":"xsd:dateTime"},
{"coercion":"@id","order":24,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalPerson"},{"nodeKind":"Literal","datatype":"xsd:string"}]},
{"order":25,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]},
{"order":26,"iri":"gx:resourcePolicy","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":27,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":28,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":29,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [memorySizeData, operatingSystemData, cpuData, gpuData, memoryData, diskData, encryptionData, maintenanceSubscriptionData, checkSumData, signatureData, legalPersonData, resourceData],
  lists: () => ({ vmImageDiskFormat, hypervisorType, firmwareType, hwRngTypeOfFlavor, watchDogAction, updateStrategy, license }),
}

/** The data of `VatID`. */
export const vatIdData: ClassData = {
  model: `{"iri":"gx:VatID","name":"VatID","domain":"registration-number","parents":["gx:RegistrationNumber"],"closed":true,"properties":[
{"order":0,"iri":"gx:vatID","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":1,"iri":"gx:countryCode","maxCount":1,"or":[{"in":"countries"}]}
]}`,
  lists: () => ({ countries }),
}

/** The data of `VirtualInterconnectionPointIdentifier`. */
export const virtualInterconnectionPointIdentifierData: ClassData = {
  model: `{"iri":"gx:VirtualInterconnectionPointIdentifier","name":"VirtualInterconnectionPointIdentifier","domain":"connectivity","parents":["gx:VirtualResource"],"closed":true,"ancestors":["gx:Resource","gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:interconnectedParticipants","minCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:interconnectionPointIdentifier","minCount":1,"maxCount":1,"class":"gx:InterconnectionPointIdentifier","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":2,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalPerson"},{"nodeKind":"Literal","datatype":"xsd:string"}]},
{"order":3,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]},
{"order":4,"iri":"gx:resourcePolicy","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":5,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":6,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":7,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [legalPersonData, interconnectionPointIdentifierData, resourceData],
  lists: () => ({ license }),
}

/** The data of `VirtualMachineServiceOffering`. */
export const virtualMachineServiceOfferingData: ClassData = {
  model: `{"iri":"gx:VirtualMachineServiceOffering","name":"VirtualMachineServiceOffering","domain":"compute","parents":["gx:ComputeServiceOffering"],"closed":true,"ancestors":["gx:InfrastructureServiceOffering","gx:ServiceOffering","gx:GaiaXEntity"],"properties":[
{"order":0,"iri":"gx:codeArtifact","minCount":1,"class":"gx:VMImage","nodeKind":"BlankNodeOrIRI"},
{"order":1,"iri":"gx:instantiationReq","minCount":1,"class":"gx:ServerFlavor","nodeKind":"BlankNodeOrIRI"},
{"order":2,"iri":"gx:tenantSeparation","maxCount":1,"in":"tenantSeparation"},
{"coercion":"@id","order":3,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"coercion":"@id","order":4,"iri":"gx:providedBy","minCount":1,"maxCount":1,"class":"gx:LegalPerson","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":5,"iri":"gx:dependsOn","class":"gx:ServiceOffering","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":6,"iri":"gx:serviceOfferingTermsAndConditions","minCount":1,"class":"gx:TermsAndConditions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":7,"iri":"gx:servicePolicy","class":"gx:AccessUsagePolicy","nodeKind":"BlankNodeOrIRI"},
{"order":8,"iri":"gx:dataProtectionRegime","in":"dataProtectionRegime"},
{"coercion":"@id","order":9,"iri":"gx:dataAccountExport","class":"gx:DataAccountExport","nodeKind":"BlankNodeOrIRI"},
{"order":10,"iri":"gx:keyword","nodeKind":"Literal","datatype":"xsd:string"},
{"order":11,"iri":"gx:provisionType","maxCount":1,"in":"provisionType"},
{"coercion":"@id","order":12,"iri":"gx:endpoint","maxCount":1,"class":"gx:Endpoint","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":13,"iri":"gx:hostedOn","or":[{"class":"gx:VirtualResource"},{"class":"gx:PhysicalResource"}]},
{"order":14,"iri":"gx:serviceScope","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":15,"iri":"gx:legalDocuments","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":16,"iri":"gx:subContractors","class":"gx:SubContractor","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":17,"iri":"gx:customerInstructions","class":"gx:CustomerInstructions","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":18,"iri":"gx:dataPortability","class":"gx:DataPortability","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":19,"iri":"gx:possiblePersonalDataTransfers","class":"gx:DataTransfer","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":20,"iri":"gx:requiredMeasures","class":"gx:Measure","nodeKind":"BlankNodeOrIRI"},
{"order":21,"iri":"gx:cryptographicSecurityStandards","in":"cryptographicSecurityStandards"},
{"coercion":"@id","order":22,"iri":"gx:providerContactInformation","maxCount":1,"class":"gx:ContactInformation","nodeKind":"BlankNodeOrIRI"},
{"order":23,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":24,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [vmImageData, serverFlavorData, resourceData, legalPersonData, serviceOfferingData, termsAndConditionsData, accessUsagePolicyData, dataAccountExportData, endpointData, virtualResourceData, physicalResourceData, legalDocumentData, subContractorData, customerInstructionsData, dataPortabilityData, dataTransferData, measureData, contactInformationData],
  lists: () => ({ tenantSeparation, dataProtectionRegime, provisionType, cryptographicSecurityStandards }),
}

/** The data of `VirtualResource`. */
export const virtualResourceData: ClassData = {
  model: `{"iri":"gx:VirtualResource","name":"VirtualResource","domain":"resources","parents":["gx:Resource"],"closed":false,"ancestors":["gx:GaiaXEntity"],"properties":[
{"coercion":"@id","order":0,"iri":"gx:copyrightOwnedBy","minCount":1,"or":[{"class":"gx:LegalPerson"},{"nodeKind":"Literal","datatype":"xsd:string"}]},
{"order":1,"iri":"gx:license","minCount":1,"or":[{"in":"license"},{"nodeKind":"Literal","datatype":"xsd:anyURI"}]},
{"order":2,"iri":"gx:resourcePolicy","minCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"coercion":"@id","order":3,"iri":"gx:aggregationOfResources","or":[{"class":"gx:Resource"}]},
{"order":4,"iri":"schema:name","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"},
{"order":5,"iri":"schema:description","maxCount":1,"nodeKind":"Literal","datatype":"xsd:string"}
]}`,
  classes: () => [legalPersonData, resourceData],
  lists: () => ({ license }),
}

/** The data of `WaterUsageEffectiveness`. */
export const waterUsageEffectivenessData: ClassData = {
  model: `{"iri":"gx:WaterUsageEffectiveness","name":"WaterUsageEffectiveness","domain":"resources","parents":[],"closed":true,"properties":[
{"coercion":"@id","order":0,"iri":"gx:certifications","class":"gx:LegalDocument","nodeKind":"BlankNodeOrIRI"},
{"coercion":"@id","order":1,"iri":"gx:waterUsageEffectiveness","minCount":1,"maxCount":1,"nodeKind":"Literal","datatype":"xsd:float"}
]}`,
  classes: () => [legalDocumentData],
}

/** The data of every class. */
export const classes: readonly ClassData[] = [
  quantityKindData,
  dataRateData,
  frequencyData,
  powerData,
  timeData,
  accessControlManagementData,
  accessUsagePolicyData,
  addressData,
  assetsManagementData,
  availabilityData,
  availabilityZoneData,
  backupPolicyData,
  bandWidthData,
  bareMetalServiceOfferingData,
  baseContainerImageData,
  blockStorageConfigurationData,
  blockStorageServiceOfferingData,
  businessContinuityMeasuresData,
  cpuData,
  changeAndConfigurationManagementData,
  checkSumData,
  codeArtifactData,
  complianceAssuranceData,
  compliantCredentialData,
  computeFunctionConfigurationData,
  computeFunctionQuotasData,
  computeFunctionRuntimeData,
  computeFunctionServiceOfferingData,
  computeFunctionTemplateData,
  computeFunctionTriggerData,
  computeServiceOfferingData,
  confidentialComputingData,
  connectivityConfigurationData,
  connectivityServiceOfferingData,
  consentData,
  contactInformationData,
  containerImageData,
  containerResourceLimitsData,
  containerServiceOfferingData,
  copyrightAndIntellectualPropertyDocumentData,
  countryCompanyNumberData,
  cpuCapabilitiesData,
  customerAuditingRightsData,
  customerDataAccessTermsData,
  customerDataProcessingTermsData,
  customerInstructionsData,
  dataAccessPrerequisiteData,
  dataAccountExportData,
  dataLicenseData,
  dataPortabilityData,
  dataProductData,
  dataProductCatalogueData,
  dataProductConfigurationParameterData,
  dataProductDescriptionData,
  dataProtectionPolicyData,
  dataProtectionRegulationMeasuresData,
  dataTransferData,
  dataUsageAgreementData,
  dataUsageConstraintData,
  datacenterData,
  datacenterAllocationData,
  developmentCycleSecurityData,
  deviceData,
  digitalServiceOfferingData,
  diskData,
  documentChangeProceduresData,
  eoriData,
  euidData,
  ecoTspData,
  ecoTrustScopeData,
  ecosystemData,
  employeeResponsibilitiesData,
  encryptionData,
  endpointData,
  energyMixData,
  energyUsageEfficiencyData,
  environmentalImpactReportData,
  evidenceTemplateData,
  fileStorageConfigurationData,
  fileStorageServiceOfferingData,
  gpsLocationData,
  gpsUnitData,
  gpuData,
  gaiaXData,
  gaiaXEntityData,
  governmentInvestigationManagementData,
  hypervisorData,
  iopsData,
  imageData,
  informationSecurityOrganizationData,
  informationSecurityPoliciesData,
  informationSecurityRiskManagementData,
  infrastructureServiceOfferingData,
  instantiationRequirementData,
  interconnectionPointIdentifierData,
  interconnectionServiceOfferingData,
  internetExchangePointData,
  internetServiceProviderData,
  issuerData,
  jitterData,
  labelCredentialData,
  latencyData,
  legalDocumentData,
  legalPersonData,
  legallyBindingActData,
  legitimateInterestData,
  leiCodeData,
  linkConnectivityServiceOfferingData,
  localRegistrationNumberData,
  lostPacketsData,
  maintenanceSubscriptionData,
  measureData,
  memoryData,
  memoryCapabilitiesData,
  memorySizeData,
  networkConnectivityServiceOfferingData,
  objectStorageServiceOfferingData,
  operatingSystemData,
  operationalSecurityData,
  pxeImageData,
  packetLossData,
  participantData,
  physicalConnectivityServiceOfferingData,
  physicalInterconnectionPointIdentifierData,
  physicalResourceData,
  physicalSecurityData,
  pointOfPresenceData,
  procurementManagementSecurityData,
  productSecurityData,
  qosData,
  qosMetricData,
  regionData,
  registrationNumberData,
  replicationPolicyData,
  resourceData,
  retentionDurationData,
  roleAndResponsibilitiesData,
  roundTripTimeData,
  slaTargetPercentileData,
  securityIncidentManagementData,
  serverFlavorData,
  serviceAgreementOfferData,
  serviceOfferingData,
  serviceTermsAndConditionsData,
  signatureData,
  snapshotPolicyData,
  softwareResourceData,
  standardConformityData,
  storageConfigurationData,
  storageServiceOfferingData,
  subContractorData,
  subProcessorDataTransferData,
  targetPercentileData,
  taxIdData,
  termsAndConditionsData,
  thirdCountryDataTransferData,
  throughputData,
  usageTermsAndConditionsData,
  userDocumentationMaintenanceData,
  vlanConfigurationData,
  vmImageData,
  vatIdData,
  virtualInterconnectionPointIdentifierData,
  virtualMachineServiceOfferingData,
  virtualResourceData,
  waterUsageEffectivenessData,
]
