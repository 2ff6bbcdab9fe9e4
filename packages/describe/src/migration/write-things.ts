import type { Location } from '@gxkit/core'
import { finding } from '@gxkit/core'
import type { Document, YAMLMap } from 'yaml'
import { isScalar, Document as NewDocument, Pair, Scalar } from 'yaml'
import { shorten } from '../facts/fact.ts'
import { isIssuer } from '../manifest/settings.ts'
import { commentBefore, decideComment } from './comments.ts'
import type { Ledger } from './ledger.ts'
import { type MigratedThing, statedId } from './migrated-thing.ts'
import type { MigratedFile } from './migration.ts'
import { openPlaces } from './open-places.ts'
import { readYamlDocument } from './read-manifest.ts'
import { yamlText } from './write-yaml.ts'

function notary(id: string): string {
  return `somebody else issues this: get it anew from them, keep it as received/${id}.jwt (or .json), refer to it by its complete address, and delete this file`
}

/** Writes one manifest for each thing. A manifest in which nothing changed stays as it was, to the letter. */
export function writeThings(
  things: readonly MigratedThing[],
  around: { readonly issuer: string | undefined; readonly folder: string; readonly ledger: Ledger },
): { readonly files: readonly MigratedFile[]; readonly open: readonly Location[] } {
  const files = things.map((thing) => {
    const { origin, map, first, id } = thing
    const manifest = first ? origin?.manifest : undefined
    if (origin === undefined || manifest === undefined) {
      if (origin?.manifest === undefined) nameThing(thing, around.issuer, around.ledger)
      else setId(map, id)
      return { name: nameOfFile(thing, around.folder), text: yamlText(documentOf(map)) }
    }
    const { document, text } = manifest
    const before = yamlText(readYamlDocument({ name: origin.source, text }), text)
    const after = yamlText(document, text)
    const unchanged = before === after && !/\.json$/i.test(origin.source)
    return { name: nameOfFile(thing, around.folder), text: unchanged ? text : after, source: origin.source }
  })
  const open = things.flatMap(({ map }, i) => openPlaces(map, files[i]?.name ?? '', '', around.ledger))
  return { files, open }
}

function nameOfFile({ origin, first, id }: MigratedThing, folder: string): string {
  const source = origin?.manifest === undefined ? undefined : origin.source
  const inside = source?.startsWith(folder) === true ? source.slice(folder.length) : source?.replace(/^.*[/\\]/, '')
  if (inside === undefined) return `${id}.yaml`
  const name = inside.replace(/\.json$/i, '.yaml')
  return first ? name : `${name.slice(0, Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)}${id}.yaml`
}

function documentOf(map: YAMLMap): Document {
  const document = new NewDocument()
  document.contents = map as never
  return document as unknown as Document
}

/** Writes the short id of a thing that was found in a document, and who issues it where that is somebody else. */
function nameThing({ map, id, origin }: MigratedThing, issuer: string | undefined, ledger: Ledger): void {
  const old = origin && statedId(map)
  const pair = setId(map, id)
  if (old !== undefined && origin !== undefined) {
    commentBefore(pair, [decideComment('').replace(' decide: ', ` was ${old.replace(/\s/g, ' ')}`)])
    const location = ledger.placeOf(map)
    ledger.findings.push(finding('migration/new-address', { old, id }, location === undefined ? {} : { location }))
  }
  if (origin?.issuer === undefined || origin.issuer === issuer) return
  const place = origin.issuerLocation === undefined ? {} : { location: origin.issuerLocation }
  if (!isIssuer(origin.issuer)) {
    const params = {
      claim: 'issuer',
      value: shorten(origin.issuer),
      release: 'a manifest, which takes a DID or an https address',
    }
    ledger.findings.push(finding('migration/not-mapped', params, place))
    return
  }
  const own = new Pair(new Scalar('issuer'), new Scalar(origin.issuer))
  commentBefore(own, [decideComment(notary(id))])
  map.items.splice(map.items.indexOf(pair as never) + 1, 0, own as never)
  ledger.findings.push(finding('migration/decide', { claim: 'issuer', question: notary(id) }, place))
}

/** Sets the id, directly below the type. */
function setId(map: YAMLMap, id: string): Pair {
  const found = map.items.find(({ key }) => isScalar(key) && key.value === 'id')
  const pair = (found ?? new Pair(new Scalar('id'), new Scalar(id))) as Pair
  if (isScalar(pair.value)) pair.value.value = id
  else pair.value = new Scalar(id)
  if (found === undefined) {
    const type = map.items.findIndex(({ key }) => isScalar(key) && key.value === 'type')
    map.items.splice(type + 1, 0, pair as never)
  }
  return pair
}
