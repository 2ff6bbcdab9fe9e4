/**
 * Derives packages/ontology/src/generated/<release>/ and packages/describe/src/generated/<release>/,
 * and packages/describe/schemas/, from shapes/<release>/, packages/conformity/src/generated/ from their criteria.yaml, and
 * packages/verify/src/policy/generated/ from packages/verify/policies/.
 *
 *   node packages/workspace/generate.js           writes what is stale
 *   node packages/workspace/generate.js --check   writes nothing, names what is stale, exit code 1 if anything is
 *
 * Same sources, same bytes: no clock, no randomness, no dependence on the order in which a directory is listed.
 * Builds the packages that it needs first.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse as parseYaml } from 'yaml'
import { buildPackages } from './build.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
buildPackages(['vocabulary', 'describe'])
const { contextPrefixes, deriveVocabulary, describableOf, releaseFiles, typescriptOf } = await import(
  '@gxkit/vocabulary'
)
const { friendlyForms, propertyHelp } = await import('@gxkit/describe')
const sources = join(root, 'shapes')
const target = join(root, 'packages/ontology/src/generated')
const typed = join(root, 'packages/describe/src/generated')

const check = process.argv.includes('--check')
const wanted = new Map()
for (const release of readdirSync(sources).sort()) {
  if (!existsSync(join(sources, release, 'release.json'))) continue
  const { data, types } = derive(release)
  for (const [name, text] of Object.entries(data)) wanted.set(join(target, release, name), text)
  for (const [name, text] of Object.entries(types)) wanted.set(join(typed, release, name), text)
}
const presets = join(root, 'packages/verify/src/policy/generated')
wanted.set(join(presets, 'presets.ts'), policyPresets(join(root, 'packages/verify/policies')))
const criteria = join(root, 'packages/conformity/src/generated')
wanted.set(join(criteria, 'rule-set-files.ts'), ruleSetFiles(sources))
const changed = settle(wanted, [target, typed, presets, criteria])
if (changed > 0 && !check) buildPackages(['describe'])
const schemas = execFileSync(process.execPath, [join(root, 'packages/workspace/generate/schemas.js')], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
})
const all = changed + settle(new Map(JSON.parse(schemas)), [join(root, 'packages/describe/schemas')])
if (all === 0) console.log('Generated files are current.')
else if (check) process.exitCode = 1

/** Writes, or names, what is stale in some folders and what nothing gives rise to; returns how many files these are. */
function settle(wanted, folders) {
  const existing = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((file) => /\.(?:ts|json)$/.test(file))
  const stale = [...wanted.keys()].filter(
    (file) => !existsSync(file) || readFileSync(file, 'utf8') !== wanted.get(file),
  )
  const orphans = existing.filter((file) => !wanted.has(file))
  if (!check) {
    for (const file of stale) writeAtomically(file, wanted.get(file))
    for (const file of orphans) rmSync(file)
  }
  for (const file of stale) console.log(`${check ? 'stale' : 'written'}: ${relative(root, file)}`)
  for (const file of orphans) console.log(`${check ? 'without a source' : 'removed'}: ${relative(root, file)}`)
  return stale.length + orphans.length
}

/** File name -> text of everything that a release folder gives rise to. */
function derive(release) {
  const folder = join(sources, release)
  const facts = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'))
  const context = JSON.parse(readFileSync(join(folder, 'context.jsonld'), 'utf8'))
  const { lists, model, shapes } = vocabularyOf(folder, { context: context['@context'], prefixes: facts.prefixes })
  const banner = `// Derived from shapes/${release} by "pnpm generate". Do not edit; change the source.\n`
  const data = (name, value) => `${banner}export const ${name}: string = ${literal(value)}\n`
  const { securing, contexts, equivalentNamespaces, undeclaredPrefixes, roles, ...describing } = facts
  const reading = { equivalentNamespaces, undeclaredPrefixes, roles }
  const { order, ...urls } = contexts
  const small = { ...describing, contexts: { order, prefixes: contextPrefixes(context['@context']) } }
  const parts = { model, lists, hierarchy: shapes.hierarchy, prefixes: facts.prefixes }
  const files = releaseFiles(parts)
  const types = typesOf(describableOf(small, parts), banner)
  const ontology = {
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, banner + text])),
    'context.ts': data('context', context),
    'describing.ts': [
      `${banner}import type { DescribableRelease } from '../../release.ts'\n`,
      `export const describing: Omit<DescribableRelease, 'vocabulary'> = ${JSON.stringify(small, null, 2)}\n`,
    ].join('\n'),
    'release.ts': [
      `${banner}import type { ReleaseFacts } from '../../release.ts'\nimport { describing } from './describing.ts'\n`,
      `const urls = ${JSON.stringify(urls, null, 2)}\n`,
      `const securing: ReleaseFacts['securing'] = ${JSON.stringify(securing, null, 2)}\n`,
      `const reading = ${JSON.stringify(reading, null, 2)}\n`,
      'export const releaseFacts: ReleaseFacts = {\n  ...describing,\n  ...reading,',
      '  contexts: { ...describing.contexts, ...urls },\n  securing,\n}\n',
    ].join('\n'),
    'shapes.ts': data('packedShapes', shapes),
  }
  return { data: ontology, types }
}

/** File name -> TypeScript types and builders of a release. */
function typesOf(release, banner) {
  const ontology = `@gxkit/ontology/${release.id}`
  const create = '../../typed/create-builder.ts'
  return typescriptOf(release, {
    banner,
    modules: {
      values: '../../typed/values.ts',
      lists: `${ontology}/lists`,
      builders: { create, classes: `${ontology}/classes` },
    },
    forms: (property, value) => friendlyForms.filter((form) => form.appliesTo(release, property, value)),
    help: (property) => {
      const { count, plain, classes } = propertyHelp(release, property)
      const things = classes.length === 0 ? [] : [`${classes.join(' or ')}, described here or by reference`]
      const forms = [...plain, ...things]
      return `${count.charAt(0).toUpperCase()}${count.slice(1)}: ${forms.length === 0 ? 'a value' : forms.join('; or ')}.`
    },
  })
}

/** The policies of a folder as one module, the default first. */
function policyPresets(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const rank = (name) => (name === 'default.json' ? 0 : 1)
  names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const all = names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  return [
    '// Derived from packages/verify/policies by "pnpm generate". Do not edit; change the source.',
    `import type { Policy } from '../policy.ts'\n`,
    `export const presets: readonly Policy[] = ${JSON.stringify(all, null, 2)}\n`,
  ].join('\n')
}

/** The criteria of all releases as one module: a text each, so that only what is used is parsed. The latest release comes first. */
function ruleSetFiles(folder) {
  const releases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'criteria.yaml')))
  const texts = releases
    .sort()
    .reverse()
    .map((name) => literal(parseYaml(readFileSync(join(folder, name, 'criteria.yaml'), 'utf8'))))
  return [
    '// Derived from shapes/<release>/criteria.yaml by "pnpm generate". Do not edit; change the source.',
    `export const ruleSetFiles: readonly string[] = [\n${texts.join(',\n')},\n]\n`,
  ].join('\n')
}

/** All Turtle files of a folder as one vocabulary. */
function vocabularyOf(folder, options) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ttl'))
  const documents = names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  const derived = deriveVocabulary(documents, options)
  if (derived.ok) return derived.value
  const problems = derived.findings.map(({ location, message }) => `${join(folder, location.source)}: ${message}`)
  throw new Error(problems.join('\n'))
}

/** JSON in a template literal, one entry per line two levels deep, so that a change shows as a small diff. */
function literal(value) {
  const row = ([key, member]) => `${JSON.stringify(key)}:${JSON.stringify(member)}`
  const rows = Object.entries(value).map(([key, member]) => {
    if (typeof member !== 'object' || Array.isArray(member)) return row([key, member])
    return `${JSON.stringify(key)}:{\n${Object.entries(member).map(row).join(',\n')}\n}`
  })
  const json = `{\n${rows.join(',\n')}\n}`
  return `\`${json.replace(/\\|`|\$\{/g, (c) => `\\${c}`)}\``
}

/** A reader sees the old file or the new one, never half of one. */
function writeAtomically(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}.tmp`
  writeFileSync(temporary, text)
  renameSync(temporary, file)
}
