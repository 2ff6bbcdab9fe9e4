import type { Severity } from '../code.ts'
import type { Finding } from '../finding.ts'
import { fromPointer } from '../pointer.ts'
import type { Report } from '../report.ts'
import { wellFormed } from './well-formed.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'sh:Violation', warning: 'sh:Warning', info: 'sh:Info' }

/**
 * A report as a SHACL validation report (SHACL, section 3.6) in Turtle. Findings of shapes keep focus node, path, value,
 * shape and constraint component. Whatever else was found is a result as well, with a component `urn:gxkit:code:…` and the
 * place in the document as focus node, so that the graph never says `sh:conforms true` about a document that is not in order.
 *
 * @example
 * const report = createReport({ checks: [{ id: 'shape/conforms', status: 'passed' }] })
 * toShaclTurtle(report).includes('sh:conforms true') // true
 */
export function toShaclTurtle(report: Report): string {
  const results = report.findings.map(resultOf)
  if (!report.ok && results.length === 0) results.push(notOk(report))
  const lines = [
    '@prefix sh: <http://www.w3.org/ns/shacl#> .',
    '',
    '[] a sh:ValidationReport ;',
    `  sh:conforms ${results.length === 0}${results.length === 0 ? ' .' : ' ;'}`,
    ...(results.length === 0 ? [] : [`  sh:result ${results.map(block).join(', ')} .`]),
    '',
  ]
  return lines.join('\n')
}

type Members = readonly (readonly [predicate: string, object: string])[]

function resultOf(found: Finding): Members {
  const { shacl, severity, message, code, location } = found
  const common: Members = [
    ['sh:resultSeverity', severities[severity]],
    ['sh:resultMessage', text(message)],
  ]
  if (shacl === undefined) {
    return [
      ['sh:focusNode', placeNode(location?.source ?? '', location?.pointer ?? '')],
      ['sh:sourceConstraintComponent', iri(`urn:gxkit:code:${code}`)],
      ...common,
    ]
  }
  return [
    ['sh:focusNode', node(shacl.focusNode)],
    // A path of several steps is words here; toValidationReport of @gxkit/shacl writes it as a graph.
    ...(shacl.path === undefined || /[<\s|]/.test(shacl.path) ? [] : [['sh:resultPath', iri(shacl.path)] as const]),
    ...(shacl.value === undefined ? [] : [['sh:value', value(shacl.value)] as const]),
    ...(shacl.sourceShape === undefined ? [] : [['sh:sourceShape', node(shacl.sourceShape)] as const]),
    ['sh:sourceConstraintComponent', iri(shacl.constraint)],
    ...common,
    ...(shacl.messages ?? []).map((each) => ['sh:resultMessage', `${text(each.text)}${tag(each.language)}`] as const),
  ]
}

function tag(language: string): string {
  return /^[a-zA-Z]+(?:-[a-zA-Z0-9]+)*$/.test(language) ? `@${language}` : ''
}

/** No finding says why, but not everything that was asked for passed. */
function notOk({ checks }: Report): Members {
  const [first] = checks.filter(({ status }) => status === 'failed' || status === 'skipped')
  const words = first === undefined ? 'Nothing was checked.' : `${first.id}: ${first.reason ?? first.status}`
  return [
    ['sh:focusNode', placeNode(first?.location?.source ?? '', first?.location?.pointer ?? '')],
    ['sh:sourceConstraintComponent', iri(`urn:gxkit:check:${first?.id ?? 'none'}`)],
    ['sh:resultSeverity', severities.error],
    ['sh:resultMessage', text(words)],
  ]
}

function block(members: Members): string {
  const rows = [['a', 'sh:ValidationResult'] as const, ...members]
  return `[\n${rows.map(([predicate, object]) => `    ${predicate} ${object} ;`).join('\n')}\n  ]`
}

/** A place in a document, which has no IRI of its own. */
function placeNode(source: string, pointer: string): string {
  const path = fromPointer(pointer as '' | `/${string}`)
    .map(encode)
    .join('/')
  return iri(`urn:gxkit:source:${encode(source)}${path === '' ? '' : `#/${path}`}`)
}

function encode(segment: string): string {
  return encodeURIComponent(wellFormed(segment))
}

/** Blank node labels hold within the report only, as in every Turtle document. */
function node(name: string): string {
  return /^_:[A-Za-z0-9_-]+$/.test(name) ? name : name.startsWith('_:') ? '[]' : iri(name)
}

/** The value of a finding is what was written; an address is shown as one. */
function value(written: string): string {
  if (written.startsWith('_:')) return node(written)
  return /^(?:https?|did|urn):[^\s]*$/.test(written) ? iri(written) : text(written)
}

/** Everything that cannot stand in an IRI is percent-encoded (Turtle, IRIREF); what is no full address is made one. */
function iri(name: string): string {
  const address = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(name) ? name : `urn:gxkit:name:${encode(name)}`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: IRIREF excludes exactly these
  return `<${wellFormed(address).replace(/[\u0000-\u0020<>"{}|^`\\]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}>`
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function text(words: string): string {
  const quoted = wellFormed(words).replace(/["\\\n\r\t]/g, (c) => escapes[c] ?? c)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: some readers refuse these unescaped
  return `"${quoted.replace(/[\u0000-\u001f\u007f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
}
