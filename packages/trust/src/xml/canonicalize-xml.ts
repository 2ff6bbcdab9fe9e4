import type { Attr, Document, Element, Node } from '@xmldom/xmldom'

const maxDepth = 200
const xmlns = 'http://www.w3.org/2000/xmlns/'
const xml = 'http://www.w3.org/XML/1998/namespace'

type Rendered = ReadonlyMap<string, string>

/**
 * The canonical text of a document or element without comments: what a signature over it covers (Exclusive XML Canonicalization 1.0,
 * without a list of inclusive namespaces).
 *
 * @param omitted an element that is left out with everything in it: the signature that the document holds
 * @returns nothing where the parts are nested too deep
 */
export function canonicalizeXml(node: Document | Element, omitted?: Element): string | undefined {
  try {
    if (node.nodeType === 1) return element(node as Element, { omitted, rendered: new Map(), depth: 0 })
    const nodes = Array.from(node.childNodes)
    const root = nodes.findIndex(({ nodeType }) => nodeType === 1)
    return nodes
      .map((each, i) => {
        if (each.nodeType === 1) return element(each as Element, { omitted, rendered: new Map(), depth: 0 })
        // The XML declaration is no part of the canonical form.
        if (each.nodeType !== 7 || each.nodeName === 'xml') return ''
        return i < root ? `${instruction(each)}\n` : `\n${instruction(each)}`
      })
      .join('')
  } catch (error) {
    if (error instanceof TooDeep) return undefined
    throw error
  }
}

class TooDeep extends Error {}

interface Context {
  readonly omitted: Element | undefined
  /** Prefix -> namespace, as the output has declared them so far. */
  readonly rendered: Rendered
  readonly depth: number
}

function element(node: Element, { omitted, rendered, depth }: Context): string {
  if (depth > maxDepth) throw new TooDeep()
  if (node === omitted) return ''
  const attributes = Array.from(node.attributes).filter(({ namespaceURI }) => namespaceURI !== xmlns)
  const used = new Map<string, string>()
  for (const { prefix, namespaceURI } of [node, ...attributes.filter((each) => each.prefix)]) {
    if (namespaceURI !== xml) used.set(prefix ?? '', namespaceURI ?? '')
  }
  const declared = [...used].filter(
    ([prefix, uri]) => (rendered.get(prefix) ?? (prefix === '' ? '' : undefined)) !== uri,
  )
  const names = declared
    .sort(([a], [b]) => order(a, b))
    .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${inAttribute(uri)}"`)
  const values = attributes.sort(byName).map(({ name, value }) => ` ${name}="${inAttribute(value)}"`)
  const context = { omitted, rendered: new Map([...rendered, ...declared]), depth: depth + 1 }
  const content = Array.from(node.childNodes).map((child) => childOf(child, context))
  return `<${node.tagName}${names.join('')}${values.join('')}>${content.join('')}</${node.tagName}>`
}

function childOf(node: Node, context: Context): string {
  if (node.nodeType === 1) return element(node as Element, context)
  if (node.nodeType === 3 || node.nodeType === 4) return inText(node.nodeValue ?? '')
  return node.nodeType === 7 ? instruction(node) : ''
}

function instruction({ nodeName, nodeValue }: Node): string {
  return `<?${nodeName}${nodeValue ? ` ${nodeValue.replaceAll('\r', '&#xD;')}` : ''}?>`
}

function byName(a: Attr, b: Attr): number {
  return order(a.namespaceURI ?? '', b.namespaceURI ?? '') || order(a.localName ?? a.name, b.localName ?? b.name)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const textEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }
const attributeEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}

function inText(text: string): string {
  return text.replace(/[&<>\r]/g, (c) => textEscapes[c] ?? c)
}

function inAttribute(text: string): string {
  return text.replace(/[&<"\t\n\r]/g, (c) => attributeEscapes[c] ?? c)
}
