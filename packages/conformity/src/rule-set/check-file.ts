import {
  type Finding,
  finding,
  isJsonObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  joinPointer,
  type Location,
  nearest,
  ownMember,
} from '@gxkit/core'
import {
  criterionMembers,
  demand,
  type FileRules,
  levelMembers,
  listMembers,
  pathMembers,
  ruleMembers,
  ruleSetMembers,
  standardMembers,
  testMembers,
} from './file-rules.ts'

/** How deep evidence may be nested. */
const deepest = 6

/** Compares the form of a file with what it has to be; names are looked at elsewhere. */
export function checkFile(file: JsonObject, source: string): readonly Finding[] {
  const findings: Finding[] = []
  const at = (pointer: JsonPointer): Location => ({ source, pointer })
  const compare = (object: JsonObject, rules: FileRules, pointer: JsonPointer): void => {
    for (const member of Object.keys(object).filter((key) => !Object.hasOwn(rules, key))) {
      const near = nearest(member, Object.keys(rules))
      const params = { member: member.slice(0, 80), known: Object.keys(rules).join(', '), ...(near && { near }) }
      const location = { ...at(joinPointer(pointer, member)), key: true }
      findings.push(finding('scheme/unknown-member', params, { location }))
    }
    for (const [member, { expected, needed, fits }] of Object.entries(rules)) {
      const value = ownMember(object, member)
      if (value === undefined && !needed) continue
      if (value !== undefined && fits(value)) continue
      const place = value === undefined ? pointer : joinPointer(pointer, member)
      findings.push(invalid(member, expected, value, at(place)))
    }
  }
  const each = (value: unknown, pointer: JsonPointer, visit: (object: JsonObject, at: JsonPointer) => void): void => {
    const entries = Array.isArray(value) ? [...value.entries()] : isJsonObject(value) ? Object.entries(value) : []
    for (const [key, item] of entries) if (isJsonObject(item)) visit(item, joinPointer(pointer, key))
  }
  const evidence = (object: JsonObject, pointer: JsonPointer, depth: number): void => {
    const [kind, ...others] = ['path', 'rule', 'all', 'any'].filter((member) => Object.hasOwn(object, member))
    if (kind === undefined || others.length > 0 || depth > deepest) {
      const expected = depth > deepest ? 'nested less' : 'one of path, rule, all, any'
      findings.push(invalid('evidence', expected, object, at(pointer)))
    } else if (kind === 'path') {
      compare(object, pathMembers, pointer)
      each(ownMember(object, 'where'), joinPointer(pointer, 'where'), (test, place) =>
        compare(test, testMembers, place),
      )
      const value = ownMember(object, 'value')
      if (isJsonObject(value)) compare(value, testMembers, joinPointer(pointer, 'value'))
    } else if (kind === 'rule') {
      compare(object, { rule: ruleMembers.id as FileRules[string] }, pointer)
    } else {
      const list = { expected: 'a list of evidence, at least one', needed: true, fits: isListOfObjects }
      compare(object, { [kind]: list }, pointer)
      each(ownMember(object, kind), joinPointer(pointer, kind), (part, place) => evidence(part, place, depth + 1))
    }
  }
  compare(file, ruleSetMembers, '')
  each(ownMember(file, 'levels'), '/levels', (level, place) => compare(level, levelMembers, place))
  each(ownMember(file, 'lists'), '/lists', (list, place) => compare(list, listMembers, place))
  each(ownMember(file, 'standards'), '/standards', (standard, place) => compare(standard, standardMembers, place))
  each(ownMember(file, 'rules'), '/rules', (rule, place) => compare(rule, ruleMembers, place))
  each(ownMember(file, 'criteria'), '/criteria', (criterion, place) => {
    compare(criterion, criterionMembers, place)
    const levels = ownMember(criterion, 'levels')
    const known = isJsonObject(levels) ? Object.fromEntries(Object.keys(levels).map((id) => [id, demand])) : {}
    if (isJsonObject(levels)) compare(levels, known, joinPointer(place, 'levels'))
    const stated = ownMember(criterion, 'evidence')
    if (isJsonObject(stated)) evidence(stated, joinPointer(place, 'evidence'), 1)
  })
  return findings
}

function isListOfObjects(value: JsonValue): boolean {
  return Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every(isJsonObject)
}

/** A value that is not what it has to be. */
export function invalid(member: string, expected: string, value: JsonValue | undefined, location: Location): Finding {
  const found = value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80)
  return finding('scheme/invalid-value', { member, expected, found }, { location })
}
