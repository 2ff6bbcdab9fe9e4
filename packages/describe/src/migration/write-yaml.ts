import type { Document } from 'yaml'
import { isScalar, Scalar, stringify, visit } from 'yaml'

/** Writes a document in the form of the text that it came from, as far as there was one. */
export function yamlText(document: Document, original?: string): string {
  keepDigits(document)
  const indent = /^( +)\S/m.exec((original ?? '').replace(/^ *#.*$/gm, ''))?.[1]?.length ?? 2
  const indentSeq = !/^( *)[^\s#-][^\n]*:[ \t]*\n\1- /m.test(original ?? '')
  const flowCollectionPadding = !/(?:^|[\s:])[[{][^\s\]}]/.test((original ?? '').replace(/(^|\s)#.*$/gm, ''))
  const text = document.toString({
    lineWidth: 0,
    flowCollectionPadding,
    indent: Math.min(Math.max(indent, 2), 8),
    indentSeq,
    nullStr: '',
  })
  return original?.includes('\r\n') === true ? text.replace(/\r?\n/g, '\r\n') : text
}

/** `01067` and `1.10` mean what was written, not the number that YAML makes of it. */
function keepDigits(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || typeof node.value !== 'number' || node.source === undefined) return
      const { comment, commentBefore, ...plain } = node
      if (stringify(Object.assign(new Scalar(node.value), plain)).trim() !== node.source) {
        node.value = node.source
        delete node.source
      }
    },
  })
}
