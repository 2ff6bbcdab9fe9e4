export { type CheckStatusOptions, checkStatus, type OpenedStatusList, type StatusOutcome } from './check-status.ts'
export { type CreateStatusListOptions, createStatusList, statusEntry } from './create-status-list.ts'
export { describeStatusList, type StatusListFacts } from './describe-list.ts'
export { combineStatusSources, type FetchStatusSourceOptions, fetchStatusSource } from './fetch-status-source.ts'
export {
  createStatusMemory,
  readStatusAnswer,
  type StatusAnswer,
  type StatusMemory,
  type StatusSource,
} from './status-source.ts'
