import { type Assessment, assess, dryRun } from '@gxkit/conformity'
import type { JsonObject } from '@gxkit/core'
import type { Credential } from '@gxkit/credentials'
import { gaiaX2511 } from '@gxkit/ontology'
import type { VerificationResult } from '@gxkit/verify'

declare const parsed: Credential
declare const content: JsonObject
declare const result: VerificationResult
const options = { release: gaiaX2511, level: 'sc' } as const

export const good: Promise<Assessment> | undefined = result.ok ? assess(result, options) : undefined
export const several: Promise<Assessment> | undefined = result.ok ? assess([result, result], options) : undefined
export const trial: Promise<Assessment> = dryRun([{ document: content, source: 'a.json' }], options)

// @ts-expect-error a verification that may have failed
export const unknown = assess(result, options)
// @ts-expect-error a credential that merely was parsed
export const unverified = assess(parsed, options)
// @ts-expect-error contents for a dry run
export const swapped = assess([{ document: content, source: 'a.json' }], options)
// @ts-expect-error no level
export const levelless = dryRun([], { release: gaiaX2511 })
