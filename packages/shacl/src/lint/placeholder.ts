import type { JsonValue } from '@gxkit/core'
import { isJsonObject, ownMember } from '@gxkit/core'
import { type Draft, draft } from '../findings/draft.ts'
import { printable } from '../findings/words.ts'
import type { LintRule } from './lint-rule.ts'

/** What a value looks like before somebody has thought about it. Each pattern needs the whole value, so that prose passes. */
const looks: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'a note to its author',
    /^(?:TODO|TBD|TBC|FIXME|XXX)(?:$|[\s:.,!?-].{0,200}$)|^(?:tbd|fixme|xxx+|change[ _-]?me)$|^(?:\?{3,}|\.{3,}|…)$/s,
  ],
  [
    'a gap to fill in',
    /^<(?!\w+:\/\/)[^<>/@]{1,80}>$|^\{\{[^{}]{1,80}\}\}$|^\$\{[^{}]{1,80}\}$|^\[(?:your|insert|enter)\b[^[\]]{1,80}\]$/i,
  ],
  ['nothing but zeros', /^(?:[A-Z]{2})?0(?:[0 \-/]{0,80})0{4}$/],
  ['filler text', /\blorem ipsum\b/i],
]

/** Domains that are set aside for documentation and belong to nobody (RFC 2606, section 3). */
const reserved =
  /^(?:https?:\/\/(?:[^/?#@\s]*@)?|did:web:|mailto:\S*@|\S+@)(?:[a-z0-9-]+\.)*example\.(?:com|org|net)(?:$|[/?#:%])/i

/** Values that were to be replaced: notes, gaps, filler, domains of documentation. */
export const placeholder: LintRule = {
  name: 'placeholder',
  ofStatement({ subject: node, predicate, object }, { words }) {
    if (object.termType !== 'Literal' && object.termType !== 'NamedNode') return undefined
    const kind = kindOf(object.value)
    if (kind === undefined) return undefined
    const property = words.property(predicate.value)
    const anchor = { node, predicate: predicate.value, value: object }
    return draft('gaia-x/placeholder', { property, found: printable(object.value, 120), kind }, anchor)
  },
  ofCredentials({ graph }) {
    return graph.inputs.flatMap(({ document }, input) => {
      const issuer = ownMember(document, 'issuer')
      const named = isJsonObject(issuer) ? ownMember(issuer, 'id') : issuer
      return [
        ...inEnvelope('id', ownMember(document, 'id'), { input, pointer: '/id' }),
        ...inEnvelope('issuer', named, { input, pointer: isJsonObject(issuer) ? '/issuer/id' : '/issuer' }),
      ]
    })
  },
}

function inEnvelope(property: string, value: JsonValue | undefined, anchor: Draft['anchor']): readonly Draft[] {
  const kind = typeof value === 'string' ? kindOf(value) : undefined
  if (kind === undefined) return []
  return [draft('gaia-x/placeholder', { property, found: printable(String(value), 120), kind }, anchor)]
}

/** In what way a text is a placeholder, if it is one. */
export function kindOf(text: string): string | undefined {
  const value = text.trim()
  if (value.length > 2000) return undefined
  if (reserved.test(value)) return 'an address of a domain that exists in documentation only'
  return looks.find(([, pattern]) => pattern.test(value))?.[0]
}
