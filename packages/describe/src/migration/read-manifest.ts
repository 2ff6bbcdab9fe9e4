import { type JsonPointer, joinPointer } from '@gxkit/core'
import type { Document, Node, Pair } from 'yaml'
import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { type ManifestSource, readFacts } from '../facts/read-facts.ts'
import type { Ledger } from './ledger.ts'
import type { SourceThing } from './source-thing.ts'

/** Reads one manifest so that its comments, its order and its formatting stay; what cannot be read becomes findings. */
export function readManifest(source: ManifestSource, release: string, ledger: Ledger): SourceThing | undefined {
  const facts = readFacts(source)
  if (!facts.ok) {
    ledger.findings.push(...facts.findings)
    return undefined
  }
  const document = readYamlDocument(source)
  if (!isMap(document.contents)) return undefined
  notePlaces(document.contents, source.name, '', ledger)
  return { map: document.contents, release, source: source.name, manifest: { document, text: source.text } }
}

/** A text that `readFacts` took, with everything that is needed to write it again. JSON becomes YAML in its usual form. */
export function readYamlDocument({ name, text }: ManifestSource): Document {
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' })
  writeOutAliases(document)
  if (/\.json$/i.test(name)) {
    visit(document, {
      Collection: (_, node) => {
        node.flow = false
      },
      Scalar: (_, node) => {
        delete node.type
      },
    })
  }
  return document
}

/** A value that stands at two places may become two different things. */
function writeOutAliases(document: Document): void {
  let found = false
  visit(document, {
    Alias: (_, node) => {
      found = true
      return (node.resolve(document) as Node | undefined)?.clone() as Node | undefined
    },
  })
  if (!found) return
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) delete node.anchor
    },
  })
}

function notePlaces(node: unknown, source: string, pointer: JsonPointer, ledger: Ledger): void {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range
  if (typeof node === 'object' && node !== null) {
    ledger.place(node, { source, pointer, ...(range && { range: { start: range[0], end: range[1] } }) })
  }
  if (isMap(node)) {
    for (const pair of node.items as Pair[]) {
      const key = isScalar(pair.key) ? pair.key : undefined
      const at = joinPointer(pointer, String(key?.value))
      const keyRange = key?.range
      const place = keyRange && { range: { start: keyRange[0], end: keyRange[1] } }
      ledger.place(pair, { source, pointer: at, key: true, ...place })
      ledger.write(pair, String(key?.value))
      notePlaces(pair.value, source, at, ledger)
    }
  } else if (isSeq(node)) {
    for (const [i, item] of node.items.entries()) notePlaces(item, source, joinPointer(pointer, i), ledger)
  }
}
