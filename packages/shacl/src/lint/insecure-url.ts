import { draft } from '../findings/draft.ts'
import { printable } from '../findings/words.ts'
import type { LintRule } from './lint-rule.ts'

/** Hosts whose addresses are names of terms rather than places of documents, and the own machine. */
const exempt =
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|(?:www\.)?w3\.org|purl\.org|schema\.org|xmlns\.com|publications\.europa\.eu|qudt\.org|(?:www\.)?opengis\.net)$/i

/** Addresses of documents and services that are not encrypted. Names that merely look like addresses are left alone. */
export const insecureUrl: LintRule = {
  name: 'insecure-url',
  ofStatement({ subject: node, predicate, object }, { words, modelOf }) {
    const [, host = ''] = /^http:\/\/([^/?#\s:]+|\[[^\]\s]+\])(?::\d+)?(?:[/?#]\S*)?$/i.exec(object.value) ?? []
    if (host === '' || exempt.test(host)) return undefined
    if (object.termType === 'NamedNode') {
      const model = modelOf(node, predicate.value)
      const isAddress = model?.nodeKind === 'IRI' && model.class === undefined && model.in === undefined
      if (!isAddress || model.coercion === undefined) return undefined
    } else if (object.termType !== 'Literal') return undefined
    const url = printable(object.value, 300)
    const params = { property: words.property(predicate.value), url, secure: url.replace(/^http:/i, 'https:') }
    return draft('gaia-x/insecure-url', params, { node, predicate: predicate.value, value: object })
  },
}
