import { bareName } from '@gxkit/ontology'
import type { Term } from '@rdfjs/types'
import { draft } from '../findings/draft.ts'
import { printable } from '../findings/words.ts'
import type { LintContext, LintRule } from './lint-rule.ts'

/** Hexadecimal digits of a digest, by the name of its function without signs. */
const lengths: Readonly<Record<string, number>> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
  sha3256: 64,
  sha3384: 96,
  sha3512: 128,
}

/** What properties that hold a digest ask for: the function is fixed, or another property of the object names it. */
const digests: Readonly<Record<string, (node: Term, context: LintContext) => string | undefined>> = {
  hash: () => 'sha256',
  checkSumValue: (node, { graph }) => {
    const named = graph.index.about(node).find((quad) => bareName(quad.predicate.value) === 'checkSumCalculation')
    return (
      named &&
      bareName(named.object.value)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
    )
  },
}

/** Digests that cannot be one of the function that computes them. */
export const digestForm: LintRule = {
  name: 'digest-form',
  ofStatement({ subject: node, predicate, object }, context) {
    const local = bareName(predicate.value)
    if (object.termType !== 'Literal' || !Object.hasOwn(digests, local)) return undefined
    if (context.modelOf(node, predicate.value) === undefined) return undefined
    const name = digests[local]?.(node, context)
    if (name === undefined || !Object.hasOwn(lengths, name)) return undefined
    const length = lengths[name]
    const text = object.value.trim()
    if (/^[0-9a-f]+$/i.test(text) && text.length === length) return undefined
    const wanted = `${length} hexadecimal digits (${name.toUpperCase().replace(/^SHA3?(?=\d{3}$)/, (sha) => `${sha}-`)})`
    const params = { property: context.words.property(predicate.value), found: printable(object.value, 80), wanted }
    return draft('gaia-x/digest-form', params, { node, predicate: predicate.value, value: object })
  },
}
