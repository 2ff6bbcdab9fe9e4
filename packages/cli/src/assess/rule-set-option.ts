import { join } from 'node:path'
import { findRuleSet, type RuleSet, readRuleSet, ruleSetFor, ruleSets } from '@gxkit/conformity'
import { createReport, type Finding, GxError, isJsonObject, type JsonValue, nearest } from '@gxkit/core'
import { type Release, releases } from '@gxkit/ontology'
import type { Outcome } from '../command.ts'
import { exists, factsOf, readTextFile } from '../files/read.ts'
import { readData } from '../files/read-data.ts'
import { createSourceTexts, type NamedText } from '../render/sources.ts'
import { clean, cleanPath } from '../terminal/clean.ts'

/** A rule set, or what is wrong with the files that should hold one. */
export type Chosen =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly outcome: Outcome }

const advice = 'Write it as YAML or JSON; examples/farming/scheme shows a complete scheme.'

/**
 * The rule set that a name stands for: the id of one that comes with the toolkit, a folder with scheme.yaml (and
 * criteria.yaml), or a file. Without a name: that of the release.
 *
 * @throws GxError ERR_OPTION_INVALID, ERR_FILE_NOT_FOUND, ERR_INPUT_REFUSED
 */
export async function ruleSetNamed(name: string | undefined, release: Release): Promise<Chosen> {
  if (name === undefined) return { ok: true, ruleSet: ruleSetFor(release) }
  const known = findRuleSet(name)
  if (known !== undefined) return { ok: true, ruleSet: known }
  if (!(await exists(name))) {
    const names = ruleSets().map(({ id }) => id)
    const near = nearest(name, names)
    throw new GxError('ERR_OPTION_INVALID', `there is no rule set, folder or file "${clean(name)}"`, {
      next: `${near === undefined ? '' : `Did you mean ${near}? `}Use one of ${names.join(', ')}, or name a folder with scheme.yaml.`,
    })
  }
  return readScheme(name, release)
}

async function readScheme(path: string, release: Release): Promise<Chosen> {
  const isFolder = (await factsOf(path, 'scheme')).isDirectory()
  const main = isFolder ? await fileIn(path, 'scheme') : path
  if (main === undefined) {
    throw new GxError('ERR_FILE_NOT_FOUND', `there is no scheme.yaml in ${cleanPath(path)}`, { next: advice })
  }
  const criteria = isFolder ? await fileIn(path, 'criteria') : undefined
  const texts: NamedText[] = [{ name: main, text: await readTextFile(main, 'scheme') }]
  if (criteria !== undefined) texts.push({ name: criteria, text: await readTextFile(criteria, 'list of criteria') })
  const [scheme = null, list] = await Promise.all(texts.map(({ name, text }) => readData(text, name, advice)))
  const { value, own } = joined(scheme, list)
  const read = readRuleSet(value, {
    source: main,
    releases: [release, ...releases.filter(({ id }) => id !== release.id)],
  })
  if (read.ok) return { ok: true, ruleSet: read.ruleSet }
  const findings = read.findings.map((found) => inItsFile(found, { criteria, own }))
  return {
    ok: false,
    outcome: {
      exitCode: 1,
      report: createReport({ findings, sources: texts.map(({ name }) => ({ name })) }),
      sources: await createSourceTexts(texts),
      json: { scheme: path },
      next: 'correct the scheme, then run the command again',
    },
  }
}

async function fileIn(folder: string, stem: string): Promise<string | undefined> {
  for (const ending of ['.yaml', '.yml', '.json']) {
    const path = join(folder, stem + ending)
    if (await exists(path)) return path
  }
  return undefined
}

/** The criteria of both files in one list, and how many of them stand in the scheme itself. */
function joined(scheme: JsonValue, list: JsonValue | undefined): { readonly value: JsonValue; readonly own: number } {
  if (!isJsonObject(scheme) || list === undefined) return { value: scheme, own: Number.POSITIVE_INFINITY }
  const more = isJsonObject(list) && 'criteria' in list ? (list.criteria ?? null) : list
  const own = Array.isArray(scheme.criteria) ? scheme.criteria : []
  if (!Array.isArray(more)) return { value: { ...scheme, criteria: more }, own: 0 }
  return { value: { ...scheme, criteria: [...own, ...more] }, own: own.length }
}

/** A finding in the list of criteria, at its place in that file. */
function inItsFile(
  found: Finding,
  { criteria, own }: { readonly criteria: string | undefined; readonly own: number },
): Finding {
  const { location } = found
  const [, number, rest = ''] = /^\/criteria\/(\d+)(.*)$/.exec(location?.pointer ?? '') ?? []
  if (location === undefined || criteria === undefined || number === undefined || Number(number) < own) return found
  const pointer = `/${Number(number) - own}${rest}` as const
  return { ...found, location: { ...location, source: criteria, pointer } }
}
