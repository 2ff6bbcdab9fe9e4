import { createReport, type ErrorKind, type Finding, isGxError, type JsonObject } from '@gxkit/core'
import { findingToHuman, toJson } from '@gxkit/core/render'
import type { ExitCode } from './command.ts'
import { createSourceTexts } from './render/sources.ts'
import { talking, type Voice } from './render/talking.ts'
import { clean } from './terminal/clean.ts'
import { pasteable } from './terminal/pasteable.ts'
import type { Style } from './terminal/style.ts'

const exitCodes: Readonly<Record<ErrorKind, ExitCode>> = { usage: 2, unavailable: 3, unsupported: 3, internal: 4 }
const reportBug = 'This is a mistake in gx. Please report it with the command you ran; do not include keys.'

/** The exit code of something thrown, and its JSON. */
export function failure(error: unknown): { readonly exitCode: ExitCode; readonly json: JsonObject } {
  const { code, message, next, details, findings, kind } = describe(error)
  const refused = findings.length > 0 || code === 'ERR_INPUT_REFUSED' || code === 'ERR_LIMIT'
  const report = findings.length === 0 ? {} : { report: toJson(createReport({ findings })) }
  return {
    exitCode: refused ? 1 : exitCodes[kind],
    json: { error: { code, message, ...(next === undefined ? {} : { next }), details }, ...report },
  }
}

/** Something thrown, in words: what, why, what next. Never a stack trace. */
export async function renderFailure(
  error: unknown,
  { style, voice }: { readonly style: Style; readonly voice: Voice },
): Promise<string> {
  const { code, message, next, findings } = describe(error)
  const options = { ...talking({ style, voice }), sources: await createSourceTexts([]) }
  const shown = findings.map((each) => findingToHuman(each, options))
  const lines = [`${style('error', `error[${code}]`)}${style('strong', `: ${clean(message.replace(/\.$/, ''))}`)}`]
  if (next !== undefined) lines.push(`${voice.plain ? 'Next: ' : '   = next: '}${clean(pasteable(next))}`)
  return [...shown, lines.join('\n')].join('\n\n')
}

interface Described {
  readonly code: string
  readonly kind: ErrorKind
  readonly message: string
  readonly next: string | undefined
  readonly details: JsonObject
  readonly findings: readonly Finding[]
}

function describe(error: unknown): Described {
  if (!isGxError(error)) {
    const message = `something went wrong inside gx: ${firstLine(error)}`
    return { code: 'ERR_INTERNAL', kind: 'internal', message, next: reportBug, details: {}, findings: [] }
  }
  // A signer outside of this process says more about its failure than who asked it.
  if (error.code === 'ERR_SIGNER_FAILED' && isGxError(error.cause)) return describe(error.cause)
  const { findings, ...details } = error.details
  const list = Array.isArray(findings) ? (findings as unknown as readonly Finding[]) : []
  return { code: error.code, kind: error.kind, message: error.message, next: error.next, details, findings: list }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
