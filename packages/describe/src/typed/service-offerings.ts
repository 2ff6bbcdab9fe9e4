import type { Credential } from '@gxkit/credentials'
import { describeFacts } from './describe-facts.ts'
import type { Envelope } from './envelope.ts'
import type { VirtualMachineServiceOfferingFacts } from './image-facts.ts'
import type { ServiceOfferingFacts } from './service-offering-facts.ts'
import type { ObjectStorageServiceOfferingFacts } from './storage-facts.ts'

/**
 * A credential about a service of any kind; use a special kind where there is one.
 *
 * @param facts the service; `providedBy` refers to the subject of the provider's credential
 * @param envelope who says it, where it is found, when it is valid
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, or `ERR_OPTION_INVALID`
 * @example
 * serviceOffering(
 *   { providedBy: 'https://acme.example/gaia-x/acme#subject', serviceOfferingTermsAndConditions: { url: 'https://acme.example/terms', hash: '…' } },
 *   envelope,
 * )
 */
export function serviceOffering(facts: ServiceOfferingFacts, envelope: Envelope): Credential {
  return describeFacts('ServiceOffering', facts, envelope)
}

/**
 * A credential about virtual machines on offer: besides the facts of every service, their images and sizes.
 *
 * @param facts the service
 * @param envelope who says it, where it is found, when it is valid
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, or `ERR_OPTION_INVALID`
 * @example
 * virtualMachineServiceOffering({ ...service, codeArtifact: image, instantiationReq: [small, large] }, envelope)
 */
export function virtualMachineServiceOffering(
  facts: VirtualMachineServiceOfferingFacts,
  envelope: Envelope,
): Credential {
  return describeFacts('VirtualMachineServiceOffering', facts, envelope)
}

/**
 * A credential about object storage on offer: besides the facts of every service, how the data are treated.
 *
 * @param facts the service
 * @param envelope who says it, where it is found, when it is valid
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, or `ERR_OPTION_INVALID`
 * @example
 * objectStorageServiceOffering(
 *   { ...service, storageConfiguration: { storageEncryption: { cipher: 'AES', keyManagement: 'BYOK' } } },
 *   envelope,
 * )
 */
export function objectStorageServiceOffering(facts: ObjectStorageServiceOfferingFacts, envelope: Envelope): Credential {
  return describeFacts('ObjectStorageServiceOffering', facts, envelope)
}
