export { folderStatusSource } from './folder-status-source.ts'
export { type StatusLedger, type StatusRecord, statusLedger } from './status-ledger.ts'
