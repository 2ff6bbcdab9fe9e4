export type { NotObtained, Obtained, Outcome } from './answer/outcome.ts'
export type { Level } from './compliance/level.ts'
export { type Labelled, labelQuestion, type RequestLabelOptions, requestLabel } from './compliance/request-label.ts'
export { type CredentialEvent, followEvents, publishEvent } from './events/events.ts'
export { type PreflightOptions, preflight } from './hosting/preflight.ts'
export { type NumberKind, type NumberKindFacts, numberKinds } from './notary/number-kinds.ts'
export {
  type NumberRequest,
  numberQuestion,
  type RequestRegistrationNumberOptions,
  requestRegistrationNumber,
} from './notary/request-registration-number.ts'
export { type FirstAble, firstAble } from './operators/first-able.ts'
export { knownOperators } from './operators/known-operators.ts'
export type { ApiVersion, Operator, OperatorService, ServiceName } from './operators/operator.ts'
export { probeOperator, type ServiceHealth } from './operators/probe-operator.ts'
export { readOperator } from './operators/read-operator.ts'
export { type NamedService, serviceOf } from './operators/service-of.ts'
export type { Question } from './reach/ask.ts'
export type { Reach } from './reach/reach.ts'
export { type ChainVerdict, checkChain, registrySettings, trustedIssuers } from './registry/registry.ts'
export { memoryReceipts, type Receipt, type ReceiptStore } from './submission/receipts.ts'
export { type Submission, type SubmitOptions, submit } from './submission/submit.ts'
export type { FromReceipt } from './submission/with-receipt.ts'
