import type { CompanionSource, CompanionText } from './companion-source.ts'
import { idsIn } from './ids-in.ts'

/**
 * Makes documents available to answer the references of each other, e.g. all those of one folder. They are read, not verified:
 * that is done when one of them is asked.
 *
 * @param texts documents in memory; for more than fit there, write a {@link CompanionSource} of your own
 * @example
 * const companions = companionsIn([{ source: 'vat.jwt', text: token }])
 * const verifier = createVerifier({ release: gaiaX2511, resolver: documentsResolver([didDocument]) })
 * await verifier.verify(token, { companions })
 */
export function companionsIn(texts: Iterable<CompanionText>): CompanionSource {
  const known = new Map<string, CompanionText[]>()
  for (const each of texts) {
    for (const id of idsIn(each.text).describes) {
      const others = known.get(id)
      if (others === undefined) known.set(id, [each])
      else others.push(each)
    }
  }
  return { describing: async (id) => known.get(id) ?? [] }
}
