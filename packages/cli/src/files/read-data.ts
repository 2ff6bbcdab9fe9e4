import { GxError, type JsonValue, parseJson } from '@gxkit/core'
import { clean, cleanPath } from '../terminal/clean.ts'

/**
 * Reads the text of a file of settings as data: JSON or YAML. The YAML parser is loaded for YAML only; its aliases are bounded.
 *
 * @param next what to do if it cannot be read
 * @throws GxError ERR_INPUT_REFUSED
 */
export async function readData(text: string, source: string, next: string): Promise<JsonValue> {
  const notReadable = (problem: string): GxError =>
    new GxError('ERR_INPUT_REFUSED', `${cleanPath(source)} cannot be read: ${clean(problem)}`, { next })
  if (/^\s*[[{]/.test(text)) {
    const json = parseJson(text, { source })
    if (json.ok) return json.value
    throw notReadable(json.findings[0]?.message ?? 'it is no JSON')
  }
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: true })
  const [problem] = document.errors
  if (problem !== undefined) throw notReadable(problem.message)
  try {
    return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 20 }) ?? null)) as JsonValue
  } catch {
    throw notReadable('it repeats itself by aliases too often')
  }
}
