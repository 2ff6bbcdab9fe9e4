import { type CompanionSource, type CompanionText, idsIn } from '@gxkit/verify'
import type { Items } from './items.ts'

/** Things that are remembered. What goes beyond is not found, so references to it stay open. */
const mostIds = 500_000

/** Documents for one thing that are told; the verifier examines none of them if there are more than it can compare. */
const mostEach = 9

/** Documents that go along with one to a thread. */
const mostAlong = 48

/** Where the documents are that describe a thing. Nothing is believed: it is read again and verified when it is asked. */
export interface CompanionIndex extends CompanionSource {
  /** Whether there were more things than are remembered. */
  readonly isFull: boolean
  /**
   * Every document that a verification of this text may want to ask, at whatever distance, as {@link companionsIn} takes them.
   *
   * @returns `undefined` where they are too many to be taken along
   */
  along(text: string, source: string): Promise<readonly CompanionText[] | undefined>
}

interface Place {
  readonly source: string
  readonly read: () => Promise<string>
}

/** Goes through documents once and remembers which things they seem to describe: a few bytes for each, not the documents. */
export async function indexCompanions(
  items: Items,
  options: { readonly signal: AbortSignal },
): Promise<CompanionIndex | undefined> {
  if (!items.lasting) return undefined
  const places = new Map<string, Place[]>()
  let isFull = false
  for await (const { name: source, text, again } of items.all()) {
    options.signal.throwIfAborted()
    if (again === undefined) continue
    // What cannot be read says so when it is verified.
    const said = await text().then(idsIn, () => undefined)
    for (const id of said?.describes ?? []) {
      const known = places.get(id)
      if (known === undefined && places.size >= mostIds) isFull = true
      else if (known === undefined) places.set(id, [{ source, read: again }])
      else if (known.length < mostEach) known.push({ source, read: again })
    }
  }
  const describing = (id: string): Promise<readonly CompanionText[]> => Promise.all((places.get(id) ?? []).map(textOf))
  return { isFull, describing, along: (text, source) => along(places, text, source) }
}

async function along(
  places: ReadonlyMap<string, readonly Place[]>,
  text: string,
  source: string,
): Promise<readonly CompanionText[] | undefined> {
  const found = new Map<string, CompanionText>()
  const ids = new Set(idsIn(text).names)
  for (const id of ids) {
    for (const place of places.get(id) ?? []) {
      if (place.source === source || found.has(place.source)) continue
      if (found.size >= mostAlong) return undefined
      const each = await textOf(place)
      found.set(place.source, each)
      for (const name of idsIn(each.text).names) ids.add(name)
    }
  }
  return [...found.values()]
}

async function textOf({ source, read }: Place): Promise<CompanionText> {
  return { source, text: await read() }
}
