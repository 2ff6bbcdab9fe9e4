import { code } from '../code.ts'

/** How a value compares with one of the forms that it can have. */
export interface Comparison {
  readonly alternative: string
  readonly fits: boolean
  /** What speaks for it or against it. */
  readonly because: readonly string[]
}

/** Shapes: what the classes of the vocabulary ask of the objects that are described. All names are bare terms. */
export const shapeCodes = {
  'shape/type-copied': code<{ readonly classes: string }>({
    severity: 'info',
    message: (p) =>
      `the subject has no "type"; it is checked as ${p.classes}, which the credential states as its own type`,
    next: 'Write the class into the subject too, so that nobody has to guess.',
  }),
  'shape/type-differs': code<{ readonly stated: string; readonly subject: string }>({
    severity: 'warning',
    message: (p) => `the credential states ${p.stated} as its type, its subject is ${p.subject}`,
    next: 'State the same class on the credential and on its subject.',
  }),
  'shape/unknown-class': code<{ readonly name: string; readonly suggestion?: string; readonly wanted?: string }>({
    severity: 'error',
    message: (p) =>
      `"${p.name}" is no class of the vocabulary${p.wanted === undefined ? '' : `; expected is ${p.wanted}`}`,
    next: (p) => (p.suggestion === undefined ? 'Use a class of the release.' : `Did you mean "${p.suggestion}"?`),
  }),
  'shape/namespace-equivalent': code<{ readonly found: string; readonly used: string; readonly count: number }>({
    severity: 'warning',
    message: (p) =>
      `${p.count === 1 ? '1 name stands' : `${p.count} names stand`} in "${p.found}" and ${p.count === 1 ? 'is' : 'are'} checked as if in "${p.used}"`,
    next: (p) => `Write these names in "${p.used}", with the context of the release.`,
  }),
  'shape/type-missing': code<{ readonly wanted?: string }>({
    severity: 'error',
    message: (p) => `this object has no "type"${p.wanted === undefined ? '' : `; expected is ${p.wanted}`}`,
    next: 'Add "type" with the class of the object.',
  }),
  'shape/not-covered': code<{ readonly name: string }>({
    severity: 'error',
    message: (p) => `there are no rules for the class ${p.name}, so this object was not checked`,
    next: 'Use a more special class.',
  }),
  'shape/outside-subject': code<{ readonly member: string }>({
    severity: 'warning',
    message: (p) => `"${p.member}" stands beside the subject, where no rule looks; nobody checked it`,
    next: (p) => `Write "${p.member}" into "credentialSubject", or remove it.`,
  }),
  'shape/nothing-validated': code<{ readonly reason: string }>({
    severity: 'error',
    message: (p) => `nothing was checked: ${p.reason}`,
    next: 'Give a credential whose subject has a class of the vocabulary.',
  }),
  'shape/vocabulary-injection': code<{ readonly name: string }>({
    severity: 'error',
    message: (p) => `"${p.name}" changes the vocabulary or the rules, which a credential must not do`,
    next: 'Remove this statement from the credential.',
  }),
  'shape/named-graph': code<Record<string, never>>({
    severity: 'error',
    message: () => 'these statements stand in a graph of their own and were not checked',
    next: 'Write the statements into the subject.',
  }),
  'shape/duplicate-credential': code<{ readonly id: string; readonly other: string }>({
    severity: 'error',
    message: (p) => `${p.other} has the same id ${p.id} and another content`,
    next: 'Give each credential an id of its own.',
  }),
  'shape/conflict': code<{ readonly property: string; readonly id: string; readonly other: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" of ${p.id} can have one value only, and ${p.other} states another one`,
    next: 'Correct one of the two, or leave it out.',
  }),
  'shape/described-twice': code<{ readonly id: string; readonly other: string }>({
    severity: 'warning',
    message: (p) => `${p.id} is also described in ${p.other}, by another issuer`,
    next: 'Make sure that both issuers may speak about this id, or use different ids.',
  }),
  'shape/min-count': code<{
    readonly property: string
    readonly class: string
    readonly least: number
    readonly found: number
    readonly wanted?: string
  }>({
    severity: 'error',
    message: (p) =>
      p.found === 0
        ? `"${p.property}" is missing${p.class === '' ? '' : `: ${p.class} needs ${p.least === 1 ? 'it' : `at least ${p.least}`}`}`
        : `"${p.property}" has ${p.found} of at least ${p.least} values`,
    next: (p) => `Add "${p.property}"${p.wanted === undefined ? '' : `: ${p.wanted}`}.`,
  }),
  'shape/max-count': code<{ readonly property: string; readonly most: number; readonly found: number }>({
    severity: 'error',
    message: (p) => {
      const allowed = p.most === 0 ? 'is none' : p.most === 1 ? 'is 1' : `are ${p.most}`
      return `"${p.property}" has ${p.found === 1 ? '1 value' : `${p.found} values`}, allowed ${allowed}`
    },
    next: (p) => (p.most === 0 ? 'Remove the property.' : `Keep ${p.most === 1 ? 'one value' : `${p.most} values`}.`),
  }),
  'shape/datatype': code<{
    readonly property: string
    readonly wanted: string
    readonly found: string
    readonly key?: string
    /** The same in the form of the wanted kind, where that is probably meant. */
    readonly suggestion?: string
  }>({
    severity: 'error',
    message: (p) => `"${p.property}" must be ${p.wanted}, found ${p.found}`,
    next: (p) =>
      p.key === undefined
        ? p.suggestion === undefined
          ? `Write ${p.wanted}.`
          : `Did you mean "${p.suggestion}"?`
        : `Write "${p.property}" instead of "${p.key}": the context knows the kind of value of the bare name only.`,
  }),
  'shape/class': code<{ readonly property: string; readonly wanted: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" must be ${p.wanted}, found ${p.found}`,
    next: (p) => `Refer to ${p.wanted}, or correct the "type" of the object.`,
  }),
  'shape/reference-unresolved': code<{
    readonly property: string
    readonly id: string
    readonly wanted: string
    readonly subject?: string
  }>({
    severity: 'error',
    message: (p) =>
      p.subject === undefined
        ? `"${p.property}" refers to ${p.id}, and the credential that describes it is missing`
        : `"${p.property}" refers to the credential ${p.id}, not to what it describes`,
    next: (p) =>
      p.subject === undefined
        ? `Add the credential that describes ${p.id} (${p.wanted}); in a project, one that somebody else issued belongs in the folder received/.`
        : `Refer to the subject of that credential: ${p.subject}`,
  }),
  'shape/in': code<{
    readonly property: string
    readonly found: string
    readonly count: number
    readonly allowed?: string
    readonly suggestion?: string
  }>({
    severity: 'error',
    message: (p) =>
      p.count === 0
        ? `"${p.property}" cannot have a value here, found ${p.found}`
        : `"${p.property}" must be one of ${p.allowed ?? `${p.count} listed values`}, found ${p.found}`,
    next: (p) =>
      p.suggestion === undefined
        ? 'Use one of the listed values, spelt exactly so.'
        : `Did you mean "${p.suggestion}"?`,
  }),
  'shape/node-kind': code<{
    readonly property: string
    readonly wanted: string
    readonly found: string
    readonly key?: string
  }>({
    severity: 'error',
    message: (p) => `"${p.property}" must be ${p.wanted}, found ${p.found}`,
    next: (p) =>
      p.key === undefined
        ? 'Write a reference as {"id": "…"} or as a nested object, a value as a text, number or truth value.'
        : `Write "${p.property}" instead of "${p.key}", or the reference as {"id": "…"}.`,
  }),
  'shape/pattern': code<{ readonly property: string; readonly pattern: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" has not the expected form, found ${p.found}`,
    next: (p) => `Write a text that matches ${p.pattern}`,
  }),
  'shape/range': code<{ readonly property: string; readonly wanted: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" must be ${p.wanted}, found ${p.found}`,
    next: (p) => `Write a value that is ${p.wanted}.`,
  }),
  'shape/length': code<{ readonly property: string; readonly wanted: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" must have ${p.wanted}, found ${p.found}`,
    next: (p) => `Write a text with ${p.wanted}.`,
  }),
  'shape/language': code<{ readonly property: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" has a text in a language that is not allowed, or two in the same: ${p.found}`,
    next: 'Give one text for each language that is asked for.',
  }),
  'shape/or': code<{
    readonly property: string
    readonly alternatives: string
    readonly found: string
    readonly closest?: string
    readonly lacks?: string
    readonly compared?: readonly Comparison[]
  }>({
    severity: 'error',
    message: (p) =>
      `${
        p.property === ''
          ? `this object fits none of the ways it can be: ${p.alternatives}`
          : `"${p.property}" must be ${p.alternatives}, found ${p.found}`
      }${p.lacks === undefined ? '' : `; closest: ${p.closest} (${p.lacks})`}`,
    next: (p) => {
      if (p.closest === undefined) return `Choose one: ${p.alternatives}.`
      if (p.lacks !== undefined) return 'Add or correct what the closest one lacks, or choose another.'
      return `Write ${p.closest}; that is closest to what stands here.`
    },
  }),
  'shape/xone': code<{
    readonly property: string
    readonly alternatives: string
    readonly found: string
    readonly fitting?: string
    readonly closest?: string
    readonly lacks?: string
    readonly compared?: readonly Comparison[]
  }>({
    severity: 'error',
    message: (p) => {
      const closest = p.lacks === undefined ? '' : `, closest: ${p.closest} (${p.lacks})`
      const outcome = p.fitting === undefined ? `none does${closest}` : `these fit: ${p.fitting}`
      return `exactly one has to fit${p.property === '' ? '' : ` for "${p.property}"`}: ${p.alternatives}; ${outcome}`
    },
    next: (p) =>
      p.fitting === undefined
        ? `Choose one: ${p.alternatives}.`
        : 'Keep what belongs to one of them and remove the rest.',
  }),
  'shape/and': code<{ readonly property: string; readonly alternatives: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `all of this has to fit${p.property === '' ? '' : ` for "${p.property}"`}: ${p.alternatives}`,
    next: 'Correct what does not fit.',
  }),
  'shape/not': code<{
    readonly property: string
    readonly alternatives: string
    readonly found: string
    readonly because?: string
  }>({
    severity: 'error',
    message: (p) =>
      `this must not be${p.property === '' ? '' : ` for "${p.property}"`}: ${p.alternatives}${p.because === undefined ? '' : `; ${p.because}`}`,
    next: 'Change or remove it.',
  }),
  'shape/has-value': code<{ readonly property: string; readonly wanted: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" must have a certain value, found ${p.found}`,
    next: (p) => `Write ${p.wanted}.`,
  }),
  'shape/comparison': code<{
    readonly property: string
    readonly relation: string
    readonly other: string
    readonly found: string
  }>({
    severity: 'error',
    message: (p) => `"${p.property}" must have ${p.relation} "${p.other}", found ${p.found}`,
    next: (p) => `Compare "${p.property}" with "${p.other}" and correct one of them.`,
  }),
  'shape/qualified-count': code<{ readonly property: string; readonly count: string; readonly wanted: string }>({
    severity: 'error',
    message: (p) => `of "${p.property}", ${p.count} must be ${p.wanted}`,
    next: (p) => `Make sure that ${p.count} of the values is ${p.wanted}.`,
  }),
  'shape/constraint': code<{ readonly property: string; readonly constraint: string; readonly found: string }>({
    severity: 'error',
    message: (p) =>
      `${p.property === '' ? 'this object' : `"${p.property}"`} breaks the rule "${p.constraint}"${p.found === '' ? '' : `, found ${p.found}`}`,
    next: 'Compare with the definition of the class.',
  }),
  'shape/unknown-property': code<{ readonly property: string; readonly class: string; readonly suggestion?: string }>({
    severity: 'error',
    message: (p) => `${p.class} has no property "${p.property}"`,
    next: (p) =>
      p.suggestion === undefined ? 'Remove it, or use a property of the class.' : `Did you mean "${p.suggestion}"?`,
  }),
  'shape/unchecked-property': code<{ readonly property: string; readonly class: string; readonly suggestion?: string }>(
    {
      severity: 'warning',
      message: (p) => `no rule of ${p.class} looks at "${p.property}"`,
      next: (p) =>
        p.suggestion === undefined
          ? 'Use a more special class that knows it, or remove it.'
          : `Did you mean "${p.suggestion}"?`,
    },
  ),
  'shape/too-many': code<{ readonly total: number; readonly kept: number }>({
    severity: 'error',
    message: (p) => `${p.total} things were found; the first ${p.kept} are listed`,
    next: 'Correct the listed ones and check again.',
  }),
} as const
