export { fromBase64url, fromBase64urlBytes, toBase64url } from './base64url.ts'
export { checkBounds } from './check-bounds.ts'
export { type CodeEntry, code, type Severity } from './code.ts'
export { catalogue } from './codes/index.ts'
export { canonicalizeJson, sha256, sha256Hex, toHex } from './digest.ts'
export { type ErrorCode, type ErrorKind, errorKinds, GxError, type GxErrorOptions, isGxError } from './errors.ts'
export { explain } from './explain.ts'
export {
  type Finding,
  type FindingCode,
  type FindingOf,
  type FindingParams,
  type FindingPlace,
  finding,
  isFinding,
  relocate,
  type ShaclDetail,
} from './finding.ts'
export type { Applicability, Edit, Fix } from './fix/fix.ts'
export { freeze } from './freeze.ts'
export { isJsonObject, type JsonObject, type JsonValue, ownMember, toArray } from './json.ts'
export { defaultLimits, type Limits } from './limits.ts'
export type { Location } from './location.ts'
export { nearest } from './nearest.ts'
export { type Parsed, type ParseJsonOptions, parseJson, parseJsonObject } from './parse-json.ts'
export { fromPointer, type JsonPointer, joinPointer, parentPointer, toPointer, valueAt } from './pointer.ts'
export type { IoOptions } from './ports.ts'
export { problemType } from './problems.ts'
export {
  type Check,
  type CheckStatus,
  type ContextUsed,
  createReport,
  mergeReports,
  type Report,
  type Source,
} from './report.ts'
export { isSafeNumber } from './safe-number.ts'
export { JsonScanError, type JsonVisitor, jsonPositions, scanJson, type TextRange } from './scan-json.ts'
export { parseDateTimeStamp, toDateTimeStamp } from './time.ts'
export { unlessAborted } from './unless-aborted.ts'
