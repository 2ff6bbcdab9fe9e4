import { finding } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import { Document, isMap, isScalar, Pair, Scalar, YAMLMap } from 'yaml'
import type { ManifestSource } from '../facts/read-facts.ts'
import { isBaseUrl, isIssuer } from '../manifest/settings.ts'
import { commentBefore, decideComment } from './comments.ts'
import { type Ledger, noteDone } from './ledger.ts'
import type { MigratedThing } from './migrated-thing.ts'
import { statedId } from './migrated-thing.ts'
import type { MigratedFile } from './migration.ts'
import { readYamlDocument } from './read-manifest.ts'
import { yamlText } from './write-yaml.ts'

/** The settings of the new project. */
export interface WrittenProject {
  readonly file: MigratedFile
  readonly map: unknown
  /** Who issues what does not say otherwise. */
  readonly issuer: string | undefined
  /** The folder of the old project, as its files are named; empty where there was none. */
  readonly folder: string
}

/** Writes `gx.yaml`: the old one with another release, or a new one made of what the documents say. */
export function writeProject(o: {
  readonly project: ManifestSource | undefined
  readonly things: readonly MigratedThing[]
  readonly to: Release
  readonly ledger: Ledger
}): WrittenProject {
  const { project, things, to, ledger } = o
  if (project !== undefined) return rewriteProject(project, to, ledger)
  const issuer = issuerOf(things)
  const map = new YAMLMap()
  map.items = [pairOf('release', to.id)] as never
  const ask = (property: string, question: string, value: string | undefined): void => {
    const pair = pairOf(property, value ?? null)
    if (value === undefined) ledger.open.add(pair)
    if (things.length === 0) return
    commentBefore(pair, [decideComment(question)])
    map.items.push(pair as never)
    ledger.findings.push(
      value === undefined
        ? finding('migration/needed', { property, type: 'gx.yaml', question })
        : finding('migration/decide', { claim: property, question }),
    )
  }
  if (issuer === undefined)
    ask('issuer', 'the DID of who issues the credentials, for example did:web:provider.example', undefined)
  else map.items.push(pairOf('issuer', issuer) as never)
  ask('baseUrl', 'the address under which the new credentials will be published', baseUrlOf(things, issuer))
  const document = new Document()
  document.contents = map as never
  document.commentBefore = ' The settings that all files in this folder share.'
  return { file: { name: 'gx.yaml', text: yamlText(document) }, map, issuer, folder: '' }
}

function rewriteProject(project: ManifestSource, to: Release, ledger: Ledger): WrittenProject {
  const document = readYamlDocument(project)
  const folder = project.name.slice(0, project.name.length - (/gx\.\w+$/.exec(project.name)?.[0].length ?? 0))
  const { contents } = document
  if (!isMap(contents))
    return { file: { name: 'gx.yaml', text: project.text }, map: contents, issuer: undefined, folder }
  const release = contents.items.find(({ key }) => isScalar(key) && key.value === 'release')
  if (release === undefined) contents.items.unshift(pairOf('release', to.id) as never)
  else if (isScalar(release.value)) release.value.value = to.id
  else release.value = new Scalar(to.id)
  noteDone(ledger, `the project is written for ${to.id} now`, release)
  const issuer = contents.get('issuer')
  const text = yamlText(document, project.text)
  return {
    file: { name: 'gx.yaml', text, source: project.name },
    map: contents,
    issuer: typeof issuer === 'string' ? issuer : undefined,
    folder,
  }
}

function pairOf(key: string, value: string | null): Pair {
  return new Pair(new Scalar(key), value === null ? null : new Scalar(value))
}

/** Who describes itself: the issuer of a participant, else of a service, else of anything. */
function issuerOf(things: readonly MigratedThing[]): string | undefined {
  const usable = things.filter(({ origin }) => origin?.issuer !== undefined && isIssuer(origin.issuer))
  const first =
    usable.find((thing) => thing.class === 'LegalPerson') ??
    usable.find((thing) => thing.class === 'ServiceOffering') ??
    usable[0]
  return first?.origin?.issuer
}

/** The folder of the old credentials, or the address that the DID of the issuer stands for. */
function baseUrlOf(things: readonly MigratedThing[], issuer: string | undefined): string | undefined {
  const own = things.filter(({ origin }) => origin?.issuer === issuer)
  const old = own.flatMap(({ origin }) => [origin?.credential, origin && statedId(origin.map)])
  const folders = old.flatMap((address) => /^https:\/\/[^?#]*\//.exec(address ?? '')?.[0] ?? [])
  const web = /^did:web:([^#?]+)$/.exec(issuer ?? '')?.[1]
  const host = web?.split(':').map((part) => part.replaceAll('%3A', ':'))
  const candidates = [...folders, ...(host === undefined ? [] : [`https://${host.join('/')}/`])]
  return candidates.find((address) => isBaseUrl(address))
}
