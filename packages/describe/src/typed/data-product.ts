import type { Credential } from '@gxkit/credentials'
import type { DataProductFacts } from './data-product-facts.ts'
import { describeFacts } from './describe-facts.ts'
import type { Envelope } from './envelope.ts'

/**
 * A credential about data on offer.
 *
 * @param facts the data, their licence and terms
 * @param envelope who says it, where it is found, when it is valid
 * @throws GxError `ERR_INPUT_REFUSED` with `details.findings`, or `ERR_OPTION_INVALID`
 * @example
 * dataProduct({ ...offering, dataProductDescription: { dataSets: 'soil-2026', dataProductConfigurationParameters: resolution } }, envelope)
 */
export function dataProduct(facts: DataProductFacts, envelope: Envelope): Credential {
  return describeFacts('DataProduct', facts, envelope)
}
