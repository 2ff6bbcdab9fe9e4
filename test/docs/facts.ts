/** Facts that examples of typed functions go on from. */
import type { DataProductFacts, Envelope, ServerFlavorFacts, ServiceOfferingFacts, VmImageFacts } from '@gxkit/describe'
import { gaiaX2511 } from '@gxkit/ontology'

const terms = {
  url: 'https://acme.example/terms',
  hash: '99bd38bb9dc2468b592a5e4205afd0b98c7288b7dddce2342092f51260be3506',
} as const
const provider = 'https://acme.example/gaia-x/acme#subject'

/** Who says it, and where it is found. */
export const envelope: Envelope = {
  release: gaiaX2511,
  issuer: 'did:web:acme.example',
  baseUrl: 'https://acme.example/gaia-x/',
  id: 'thing',
}

/** What every service says. */
export const service: ServiceOfferingFacts = { providedBy: provider, serviceOfferingTermsAndConditions: terms }

/** An image that a machine starts from, and two sizes of machine. */
export const image: VmImageFacts = {
  copyrightOwnedBy: 'Software in the Public Interest, Inc.',
  license: 'GPL-2.0-or-later',
  resourcePolicy: 'default: allow',
}
export const small: ServerFlavorFacts = flavor(2)
export const large: ServerFlavorFacts = flavor(16)

/** What every digital service says, and a choice that its customers have. */
export const offering: Omit<DataProductFacts, 'dataProductDescription'> = {
  digitalServiceOfferingName: 'Soil moisture, hourly',
  digitalServiceOfferingShortDescription: 'Soil moisture on 4,000 fields, every hour.',
  digitalServiceOfferingProvider: provider,
  digitalServiceOfferingIdentifier: 'SOIL-1',
  digitalServiceOfferingLaunchDate: '2026-02-01',
  digitalServiceOfferingTermsAndConditions: terms,
  digitalServiceUsageTermsAndConditions: terms,
  digitalServiceUsageDataPolicy: terms,
  digitalServiceLegalDocuments: {
    type: 'CustomerDataAccessTerms',
    url: 'https://acme.example/legal/access.html',
    mimeTypes: 'text/html',
  },
}
export const resolution = {
  parameterName: 'resolution',
  parameterDescription: 'How often a value is delivered',
  parameterAdmissibleValues: ['hourly', 'daily'],
} as const

function flavor(size: number): ServerFlavorFacts {
  const gigabytes = (quantityValue: number) =>
    ({ quantityValue, applicableUnit: 'https://qudt.org/vocab/unit/GigaBYTE' }) as const
  return {
    cpu: { vCPUs: size, pCPU: { vendor: 'AMD' } },
    memory: { memory: { memorySize: gigabytes(4 * size) } },
    bootVolume: { diskSize: gigabytes(50) },
  }
}
