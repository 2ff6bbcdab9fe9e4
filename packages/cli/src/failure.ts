import { createReport, type ErrorKind, type Finding, isGxError, type JsonObject, type JsonValue } from '@gxkit/core'
import type { ExitCode } from './command.ts'
import { renderFinding } from './render/finding.ts'
import { createSourceTexts, type SourceTexts } from './render/sources.ts'
import { clean } from './terminal/clean.ts'
import { pasteable } from './terminal/pasteable.ts'
import type { Style } from './terminal/style.ts'

const exitCodes: Readonly<Record<ErrorKind, ExitCode>> = { usage: 2, unavailable: 3, unsupported: 3, internal: 4 }
const reportBug = 'This is a mistake in gx. Please report it with the command you ran; do not include keys.'

/** The exit code of something thrown, and its JSON. */
export function failure(error: unknown): { readonly exitCode: ExitCode; readonly json: JsonObject } {
  const { code, message, next, details, findings, kind } = describe(error)
  const refused = findings.length > 0 || code === 'ERR_INPUT_REFUSED' || code === 'ERR_LIMIT'
  const report = findings.length === 0 ? {} : { report: createReport({ findings }) as unknown as JsonValue }
  return {
    exitCode: refused ? 1 : exitCodes[kind],
    json: { error: { code, message, ...(next === undefined ? {} : { next }), details }, ...report },
  }
}

/** Something thrown, in words: what, why, what next. Never a stack trace. */
export async function renderFailure(error: unknown, style: Style, sources?: SourceTexts): Promise<string> {
  const { code, message, next, findings } = describe(error)
  const texts = sources ?? createSourceTexts([])
  const shown = await Promise.all(findings.map((each) => renderFinding(each, texts, style)))
  const lines = [`${style('error', `error[${code}]`)}${style('strong', `: ${clean(message.replace(/\.$/, ''))}`)}`]
  if (next !== undefined) lines.push(`   = next: ${clean(pasteable(next))}`)
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
  const { findings, ...details } = error.details
  const list = Array.isArray(findings) ? (findings as unknown as readonly Finding[]) : []
  return { code: error.code, kind: error.kind, message: error.message, next: error.next, details, findings: list }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
