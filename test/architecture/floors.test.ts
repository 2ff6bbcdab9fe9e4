import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, workspacePackages } from './workspace.ts'

/** A package imports only from lower floors. A new package takes its place here. */
const floors: Readonly<Record<string, number>> = {
  '@gxkit/core': 0,
  '@gxkit/linked-data': 1,
  '@gxkit/ontology': 1,
  '@gxkit/shacl': 2,
  '@gxkit/identity': 2,
  '@gxkit/credentials': 3,
  '@gxkit/trust': 3,
  '@gxkit/vocabulary': 3,
  '@gxkit/describe': 4,
  '@gxkit/verify': 4,
  '@gxkit/clearing-house': 5,
  '@gxkit/conformity': 5,
  gxkit: 6,
  '@gxkit/service': 7,
  '@gxkit/cli': 8,
  '@gxkit/testkit': 9,
}

/** Every third-party package has one owner; `yaml` is read both where manifests are described and where they are shown. */
const owners: Readonly<Record<string, readonly string[]>> = {
  jsonld: ['@gxkit/linked-data'],
  'rdf-canonize': ['@gxkit/linked-data'],
  n3: ['@gxkit/linked-data'],
  rdflib: ['@gxkit/linked-data'],
  '@digitalbazaar/credentials-context': ['@gxkit/linked-data'],
  '@digitalbazaar/data-integrity-context': ['@gxkit/linked-data'],
  'ed25519-signature-2020-context': ['@gxkit/linked-data'],
  '@rdfjs/types': ['@gxkit/linked-data', '@gxkit/shacl', '@gxkit/vocabulary'],
  'shacl-engine': ['@gxkit/shacl'],
  '@digitalbazaar/vc': ['@gxkit/credentials'],
  '@digitalbazaar/ed25519-signature-2020': ['@gxkit/credentials'],
  '@digitalbazaar/ed25519-verification-key-2020': ['@gxkit/credentials'],
  jose: ['@gxkit/identity'],
  '@noble/curves': ['@gxkit/identity'],
  '@peculiar/asn1-schema': ['@gxkit/trust'],
  '@peculiar/asn1-x509': ['@gxkit/trust'],
  '@xmldom/xmldom': ['@gxkit/trust'],
  yaml: ['@gxkit/describe', '@gxkit/cli'],
  commander: ['@gxkit/cli'],
  chokidar: ['@gxkit/cli'],
  diff: ['@gxkit/cli'],
  tinypool: ['@gxkit/cli'],
  hono: ['@gxkit/service'],
  '@hono/node-server': ['@gxkit/service'],
  '@hono/zod-openapi': ['@gxkit/service'],
  zod: ['@gxkit/service'],
  kysely: ['@gxkit/service'],
  pg: ['@gxkit/service'],
  'node-sqlite3-wasm': ['@gxkit/service'],
  pino: ['@gxkit/service'],
  'prom-client': ['@gxkit/service'],
  '@peculiar/x509': ['@gxkit/testkit'],
  'reflect-metadata': ['@gxkit/testkit'],
}

const packages = workspacePackages()
const production = (each: (typeof packages)[number]) =>
  each.sources.filter((file) => !/\.test(-d)?\.ts$/.test(file.path))

/** `@gxkit/core/x` -> `@gxkit/core`, `n3/lib/x` -> `n3`. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

test.each(packages)('$name stands on a floor and imports only from lower ones', (each) => {
  const floor = floors[each.name]
  expect(floor).toBeDefined()
  const inner = new Set(
    each.sources.flatMap((file) => importsOf(file.text).map(packageOf)).filter((name) => name in floors),
  )
  expect([...inner].filter((name) => (floors[name] ?? 0) >= (floor ?? 0))).toEqual([])
})

test.each(packages)('$name declares what it imports, and owns the third parties it uses', (each) => {
  const used = new Set(
    production(each)
      .flatMap((file) => importsOf(file.text))
      .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
      .map(packageOf),
  )
  expect([...used].filter((name) => !each.dependencies.includes(name))).toEqual([])
  expect(each.dependencies.filter((name) => !used.has(name) && name !== '@rdfjs/types')).toEqual([])
  const strangers = [...used].filter((name) => !(name in floors) && !owners[name]?.includes(each.name))
  expect(strangers).toEqual([])
})

test.each(packages)('$name reaches into no other package', (each) => {
  const specifiers = each.sources.flatMap((file) => importsOf(file.text))
  const deep = specifiers.filter((name) => packageOf(name) in floors && /\/(src|dist|internal)\//.test(name))
  expect(deep).toEqual([])
  expect(specifiers.filter((name) => name.startsWith('../../..'))).toEqual([])
})

test.each(packages.filter((each) => each.name !== '@gxkit/cli'))('$name runs on the Web platform alone', (each) => {
  const files = production(each).filter((file) => !file.path.startsWith(join('src', 'node')))
  for (const { path, text } of files) {
    expect(
      importsOf(text).filter((name) => name.startsWith('node:')),
      path,
    ).toEqual([])
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(code.match(/\b(?:process\.|Buffer\.|window\.|document\.(?:get|create|query))/g) ?? [], path).toEqual([])
  }
})

test.each(packages)('$name keeps to the form of the house', (each) => {
  for (const { path, text } of each.sources.filter((file) => !file.path.includes('generated'))) {
    expect(text.split('\n').length, `${path} is two ideas`).toBeLessThanOrEqual(400)
    expect(path, 'kebab-case').toMatch(/^src\/(?:[a-z0-9-]+\/)*[a-z0-9.-]+\.tsx?$/)
    const isEntry = path.endsWith('index.ts') || /^src\/(?:gaia-x-[\d.]+|loire|danube|tagus)\.ts$/.test(path)
    if (!isEntry) expect(text, `${path} re-exports everything`).not.toMatch(/export \* from/)
  }
  expect(existsSync(join(each.folder, 'README.md')), 'a README').toBe(true)
})
