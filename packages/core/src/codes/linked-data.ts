import { code } from '../code.ts'

/** Linked data: what a document means once its JSON-LD contexts are applied, and what cannot be read from it. */
export const linkedDataCodes = {
  'linked-data/context-missing': code<{ readonly expected: string }>({
    severity: 'error',
    message: () => 'the document has no "@context", so none of its members has a defined meaning',
    next: (p) => `Add "@context", starting with "${p.expected}".`,
  }),
  'linked-data/context-not-allowed': code<{
    readonly context: string
    readonly hint?: 'namespace' | 'joined' | 'similar'
    readonly suggestion?: string
  }>({
    severity: 'error',
    message: (p) => `the context "${p.context}" is not one of the known contexts${contextHints[p.hint ?? 'none']}`,
    next: (p) =>
      p.suggestion === undefined ? 'Remove it, or use a context of the release.' : `Did you mean "${p.suggestion}"?`,
  }),
  'linked-data/context-stand-in': code<{ readonly context: string; readonly used: string }>({
    severity: 'info',
    message: (p) => `the context "${p.context}" is read as "${p.used}"`,
    next: (p) => `New documents name "${p.used}".`,
  }),
  'linked-data/context-moving': code<{
    readonly context: string
    readonly release: string
    readonly pinned?: string
  }>({
    severity: 'warning',
    message: (p) => `what stands behind "${p.context}" changes; here it means the content of ${p.release}`,
    next: (p) =>
      p.pinned === undefined
        ? 'Keep the report of "gx check --json" with the document: it names the digest of that content.'
        : `Write "${p.pinned}" where those who read the document accept it; its content is the same and stays.`,
  }),
  'linked-data/context-order': code<{ readonly found?: string; readonly expected: string }>({
    severity: 'error',
    message: (p) =>
      p.found === undefined
        ? `a definition stands before the contexts; the first one has to be "${p.expected}"`
        : `the first context is "${p.found}", it has to be "${p.expected}"`,
    next: (p) => `Put "${p.expected}" first.`,
  }),
  'linked-data/context-versions': code<{ readonly first: string; readonly second: string }>({
    severity: 'error',
    message: (p) => `"${p.first}" and "${p.second}" are two versions of the same context`,
    next: 'Keep one of the two.',
  }),
  'linked-data/inline-context': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `this definition inside the document is not allowed: ${p.problem}`,
    next: 'Remove the definition. New prefixes such as {"ex": "https://example.org/"} are the only ones allowed.',
  }),
  'linked-data/prefix-redefined': code<{ readonly prefix: string }>({
    severity: 'error',
    message: (p) => `"${p.prefix}" is already defined and cannot get another meaning here`,
    next: 'Choose a prefix that is not in use yet.',
  }),
  'linked-data/keyword-alias': code<{ readonly term: string; readonly keyword: string }>({
    severity: 'error',
    message: (p) => `"${p.term}" is defined here as another name of "${p.keyword}"`,
    next: 'Remove the definition and use the usual names "id" and "type".',
  }),
  'linked-data/repeated-keyword': code<{ readonly keyword: string; readonly alias: string }>({
    severity: 'error',
    message: (p) => `"${p.keyword}" and "${p.alias}" mean the same and both stand here`,
    next: 'Keep one of the two.',
  }),
  'linked-data/unsupported-keyword': code<{ readonly keyword: string }>({
    severity: 'error',
    message: (p) => `"${p.keyword}" is not supported here`,
    next: 'Write the facts as plain members instead.',
  }),
  'linked-data/undefined-term': code<{
    readonly term: string
    readonly suggestion?: string
    /** The term is defined, but for other types or members. */
    readonly elsewhere?: true
  }>({
    severity: 'error',
    message: (p) =>
      p.elsewhere
        ? `"${p.term}" has a meaning in other objects, but is not defined for this one`
        : `"${p.term}" is not defined by any context of this document`,
    next: (p) => {
      if (p.elsewhere) return 'Check the "type" of this object, and whether it needs an "@context" of its own.'
      if (p.suggestion !== undefined) return `Did you mean "${p.suggestion}"?`
      return 'Correct the name, add the context that defines it, or remove the member.'
    },
  }),
  'linked-data/undeclared-prefix': code<{ readonly prefix: string; readonly name: string }>({
    severity: 'error',
    message: (p) => `the prefix "${p.prefix}" of "${p.name}" is not defined by any context of this document`,
    next: (p) => `Define "${p.prefix}" in "@context", or write the full address.`,
  }),
  'linked-data/protected-term': code<{ readonly term?: string }>({
    severity: 'error',
    message: (p) =>
      p.term === undefined
        ? 'a context tries to change terms that an earlier context protects'
        : `a context gives "${p.term}" another meaning, but an earlier context protects it`,
    next: 'Remove the context or definition that redefines the term.',
  }),
  'linked-data/relative-iri': code<{ readonly value: string; readonly of: 'id' | 'type' | 'value' | 'context' }>({
    severity: 'error',
    message: (p) =>
      `${relativeWords[p.of]} "${p.value}" is not a full address, and there is nothing to complete it with`,
    next: (p) =>
      p.of === 'type'
        ? 'Use a type that a context of this document defines.'
        : 'Write a full address, e.g. https://example.org/participant or did:web:example.org.',
  }),
  'linked-data/bad-iri': code<{ readonly value: string }>({
    severity: 'error',
    message: (p) => `"${p.value}" is not a valid address: it holds characters that addresses cannot have`,
    next: 'Remove the characters, or write them percent-encoded.',
  }),
  'linked-data/bad-language': code<{ readonly language: string }>({
    severity: 'error',
    message: (p) => `"${p.language}" is not a language tag`,
    next: 'Write a language tag.',
  }),
  'linked-data/dropped-value': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `a part of the document would get lost: ${p.problem}`,
    next: 'Complete or remove that part.',
  }),
  'linked-data/invalid': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `the document is not valid JSON-LD: ${p.problem}`,
    next: 'Correct the document.',
  }),
  'linked-data/too-many-values': code<{ readonly count: number; readonly limit: number }>({
    severity: 'error',
    message: (p) => `a list of ${p.count} values, allowed are ${p.limit}`,
    next: 'Split the description into several.',
  }),
  'linked-data/too-complex': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `the document cannot be put into a canonical form: ${p.problem}`,
    next: 'Give the nodes an id.',
  }),
  'linked-data/syntax': code<{ readonly format: string; readonly problem: string; readonly line?: number }>({
    severity: 'error',
    message: (p) => `this is not valid ${p.format}: ${p.problem}${p.line === undefined ? '' : ` (line ${p.line})`}`,
    next: 'Correct the text at the marked place.',
  }),
  'linked-data/named-graphs': code<{ readonly count: number; readonly format: string }>({
    severity: 'error',
    message: (p) => `${p.count} facts stand in graphs of their own, which ${p.format} cannot hold`,
    next: 'Use N-Quads or JSON-LD, or convert each credential by itself.',
  }),
} as const

const contextHints = {
  none: '',
  namespace: '; it is the address of a vocabulary, not of a context',
  joined: '; it looks like several contexts in one text',
  similar: '',
} as const

const relativeWords = {
  id: 'the id',
  type: 'the type',
  value: 'the value',
  context: 'the context',
} as const
