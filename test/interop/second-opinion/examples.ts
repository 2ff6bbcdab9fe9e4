import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isJsonObject, type JsonObject } from '@gxkit/core'
import { describeManifests } from '@gxkit/describe'
import { contextSet, dataFactory, readJsonLd, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import type { Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'

/** A graph of one of our examples, as it is or with one thing broken. */
export interface ExampleGraph {
  readonly name: string
  readonly broken: boolean
  readonly data: readonly Quad[]
}

const folder = new URL('../../../examples/', import.meta.url)
const contexts = contextSet(w3cContexts, gaiaX2511.contexts.documents)

/** Every project in `examples/`: once as it is, and once for each way to break a statement of each subject. */
export async function exampleGraphs(): Promise<readonly ExampleGraph[]> {
  const names = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/gx.yaml`, folder)))
  const found: ExampleGraph[] = []
  for (const name of names) {
    const credentials = await credentialsOf(name)
    found.push({ name, broken: false, data: await graphOf(credentials) })
    for (const [at, credential] of credentials.entries()) {
      const { credentialSubject: subject } = credential
      if (!isJsonObject(subject)) continue
      for (const [how, changed] of changes(subject)) {
        const others = credentials.with(at, { ...credential, credentialSubject: changed })
        const of = String(subject.type ?? subject['@type'])
        found.push({ name: `${name}: ${of} ${at}, ${how}`, broken: true, data: await graphOf(others) })
      }
    }
  }
  return found
}

async function credentialsOf(name: string): Promise<JsonObject[]> {
  const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.yaml'))
  const texts = files.sort().map((file) => ({
    name: file,
    text: readFileSync(new URL(`${name}/${file}`, folder), 'utf8'),
  }))
  const now = (): Date => new Date('2026-11-21T10:00:00Z')
  const { credentials } = await describeManifests(texts, { release: gaiaX2511, now })
  return credentials.map(({ credential }) => credential as JsonObject)
}

/** Each member left out, each made a text that nobody expects, and one too many. */
function changes(subject: JsonObject): readonly (readonly [how: string, subject: JsonObject])[] {
  const members = Object.keys(subject).filter((key) => !['id', '@id', 'type', '@type'].includes(key))
  const without = (key: string): JsonObject =>
    Object.fromEntries(Object.entries(subject).filter(([name]) => name !== key))
  return [
    ...members.map((key) => [`without ${key}`, without(key)] as const),
    ...members.map((key) => [`wrong ${key}`, { ...subject, [key]: { '@value': 'nothing of the kind' } }] as const),
    ['with a member too many', { ...subject, 'gx:nothing': 'x' }],
  ]
}

const read = new Map<JsonObject, Promise<readonly Quad[]>>()

/** What the credentials say of their subjects, in one graph. */
async function graphOf(credentials: readonly JsonObject[]): Promise<readonly Quad[]> {
  const graphs = await Promise.all(
    credentials.map((document) => {
      const known = read.get(document) ?? subjectsOf(document, read.size)
      read.set(document, known)
      return known
    }),
  )
  return graphs.flat()
}

async function subjectsOf(document: JsonObject, number: number): Promise<readonly Quad[]> {
  const parsed = await readJsonLd(document, { contexts, source: `${number}` })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  const named = <T extends Term>(term: T): T =>
    (term.termType === 'BlankNode' ? dataFactory.blankNode(`c${number}${term.value}`) : term) as T
  // The credential repeats the class of its subject, but the shapes speak about the subject.
  const own = parsed.value.quads.filter((quad) => quad.subject.value !== document.id)
  return own.map(({ subject, predicate, object }) =>
    dataFactory.quad(named<Quad_Subject>(subject), predicate, named<Quad_Object>(object)),
  )
}
