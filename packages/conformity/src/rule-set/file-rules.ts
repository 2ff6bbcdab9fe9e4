import { isJsonObject, type JsonValue } from '@gxkit/core'

/** What a value in a file has to be. */
export interface FileRule {
  readonly expected: string
  readonly needed: boolean
  readonly fits: (value: JsonValue) => boolean
}

/** Member -> what it has to be. */
export type FileRules = Readonly<Record<string, FileRule>>

const name = /^[A-Za-z0-9][\w.-]{0,63}$/
const isText = (value: JsonValue): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= 2_000
const isName = (value: JsonValue): boolean => typeof value === 'string' && name.test(value)
const isList = (value: JsonValue, fits: (item: JsonValue) => boolean): boolean =>
  Array.isArray(value) && value.length <= 1_000 && value.every(fits)
const isMap = (value: JsonValue, fits: (item: JsonValue) => boolean): boolean =>
  isJsonObject(value) &&
  Object.keys(value).length <= 1_000 &&
  Object.entries(value).every(([key, item]) => key !== '__proto__' && item !== undefined && fits(item))
const isDate = (value: JsonValue): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
const oneOf = (...words: readonly string[]): FileRule => ({
  expected: `one of ${words.join(', ')}`,
  needed: true,
  fits: (value) => typeof value === 'string' && words.includes(value),
})

const rule = (expected: string, fits: FileRule['fits']): FileRule => ({ expected, needed: true, fits })
const optional = (each: FileRule): FileRule => ({ ...each, needed: false })
const text = rule('a text', isText)
const identifier = rule('a short name of letters, digits, dots and hyphens', isName)
const identifiers = rule('a list of short names', (v) => isList(v, isName))
const object = rule('an object', isJsonObject)
const objects = rule('a list of objects', (v) => isList(v, isJsonObject))
const truth = rule('true or false', (v) => typeof v === 'boolean')
const confidence = optional(oneOf('observed', 'documented', 'uncertain'))

/** The demands of a level on a criterion. */
export const demand: FileRule = oneOf('declaration', 'certification', 'not-applicable')

/** A whole rule set. */
export const ruleSetMembers: FileRules = {
  format: oneOf('gxkit-rule-set/1'),
  id: identifier,
  title: text,
  version: text,
  releases: optional(identifiers),
  base: optional(identifier),
  address: optional(text),
  page: optional(text),
  levels: rule('a list of objects, at least one', (v) => isList(v, isJsonObject) && (v as []).length > 0),
  subjects: optional(rule('an object of class names', (v) => isMap(v, isText))),
  lists: optional(rule('an object of lists', (v) => isMap(v, isJsonObject))),
  standards: optional(rule('an object of standards', (v) => isMap(v, isJsonObject))),
  rules: optional(objects),
  criteria: optional(objects),
}

/** A level. */
export const levelMembers: FileRules = {
  id: identifier,
  name: optional(text),
  title: text,
  about: rule('a list of short names, at least one', (v) => isList(v, isName) && (v as []).length > 0),
  like: optional(identifier),
}

/** A list. */
export const listMembers: FileRules = { title: text, members: rule('a list of texts', (v) => isList(v, isText)) }

/** A standard. */
export const standardMembers: FileRules = { title: text }

/** A check that the rule set uses. */
export const ruleMembers: FileRules = {
  id: identifier,
  weight: oneOf('required', 'advised'),
  confidence: rule(confidence.expected, confidence.fits),
  note: optional(text),
}

/** A criterion. */
export const criterionMembers: FileRules = {
  id: identifier,
  about: identifier,
  unless: optional(identifiers),
  page: optional(text),
  requires: text,
  meet: text,
  levels: object,
  standards: optional(rule('an object of lists of texts', (v) => isMap(v, (each) => isList(each, isText)))),
  evidence: optional(object),
  automatic: optional(identifiers),
  write: optional(text),
  confidence,
  note: optional(text),
}

/** Evidence that is found on a path. */
export const pathMembers: FileRules = {
  path: rule('properties with / between them, such as legalDocuments/involvedParties', isText),
  class: optional(text),
  where: optional(rule('an object of tests', (v) => isMap(v, isJsonObject))),
  value: optional(object),
  every: optional(truth),
  optional: optional(truth),
  by: optional(oneOf('notary')),
}

const isThreshold = (value: JsonValue): boolean =>
  isJsonObject(value) &&
  Object.keys(value).every((key) => key === 'limit' || key === 'from') &&
  typeof value.limit === 'number' &&
  Number.isFinite(value.limit) &&
  (value.from === undefined || isDate(value.from))
const thresholds = rule('a list of limits: { limit: 75 }, or with the day from which it counts', (v) =>
  isList(v, isThreshold),
)

/** A test of a value. */
export const testMembers: FileRules = {
  equals: optional(rule('a text or a number', (v) => isText(v) || typeof v === 'number')),
  in: optional(identifier),
  atLeast: optional(thresholds),
  atMost: optional(thresholds),
  toleratedTo: optional(rule('a number', (v) => typeof v === 'number' && Number.isFinite(v))),
  because: optional(text),
}
