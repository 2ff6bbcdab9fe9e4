import { GxError } from '@gxkit/core'
import { didWebFrom } from '@gxkit/identity'
import type { Operator, OperatorService, ServiceName } from './operator.ts'

/** A service, with who signs its answers. */
export interface NamedService extends OperatorService {
  readonly did: string
  /** The id of its operator. */
  readonly operator: string
  readonly name: ServiceName
}

/**
 * The service of an operator, with the DID that its answers must come from.
 *
 * @throws GxError `ERR_OPTION_INVALID` where the operator is not known to run it, or its address cannot be used
 * @example
 * const [lab] = knownOperators
 * if (lab !== undefined) serviceOf(lab, 'compliance').did // 'did:web:compliance.lab.gaia-x.eu:development'
 */
export function serviceOf(operator: Operator, name: ServiceName): NamedService {
  const service = operator.services[name]
  if (service === undefined) {
    throw new GxError('ERR_OPTION_INVALID', `no ${name} service of ${operator.id} is known`, {
      next: 'Choose another clearing house; "gx clearing-houses" lists them.',
    })
  }
  const { did = didWebFrom(`${service.url}/`) } = service
  return { ...service, did, operator: operator.id, name }
}
