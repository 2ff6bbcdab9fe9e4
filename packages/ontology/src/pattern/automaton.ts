import type { PatternPart } from './parse-pattern.ts'

/** One step of a pattern; `next` are places of other steps. */
type Step =
  | { readonly kind: 'character'; readonly fits: (character: string) => boolean; readonly next: readonly number[] }
  | { readonly kind: 'edge'; readonly holds: Holds; readonly next: readonly number[] }
  | { readonly kind: 'fork'; next: readonly number[] }
  | { readonly kind: 'end' }

type Holds = (characters: readonly string[], at: number, work: Work) => boolean

/** Steps that may still be taken; shared by all that is done for one caller. */
export interface Work {
  left: number
}

/** A pattern as steps from one place to the next: all ways through it are followed at once, so none is tried twice. */
export interface Automaton {
  /**
   * @param characters the text, by code points
   * @returns whether some part of it fits; undefined when there is no work left
   */
  search(characters: readonly string[], work: Work): boolean | undefined
}

/** Steps of one pattern. `{n}` counts its content n times. */
const mostSteps = 50_000

/** How many steps a pattern has; more than can be had are told as infinite. */
export function sizeOf(part: PatternPart): number {
  if (part.kind === 'sequence') return part.parts.reduce((sum, each) => sum + sizeOf(each), 0)
  if (part.kind === 'choice') return part.options.reduce((sum, each) => sum + sizeOf(each), 1)
  if (part.kind === 'ahead') return sizeOf(part.inner) + 2
  if (part.kind !== 'repeat') return 1
  const times = Number.isFinite(part.most) ? part.most : part.least + 1
  return times === 0 ? 0 : (sizeOf(part.inner) + 1) * times
}

/**
 * Lays a pattern out as steps.
 *
 * @param flags those of the `RegExp`; they say what single characters and edges mean
 * @returns undefined when there would be too many steps
 */
export function automatonOf(pattern: PatternPart, flags: string): Automaton | undefined {
  if (sizeOf(pattern) > mostSteps) return undefined
  const fitting = new Map<string, (character: string) => boolean>()
  const fits = (source: string): ((character: string) => boolean) => {
    const found = fitting.get(source) ?? characterTest(source, flags)
    fitting.set(source, found)
    return found
  }
  const layOut = (whole: PatternPart): Run => {
    const steps: Step[] = [{ kind: 'end' }]
    const place = (step: Step): number => steps.push(step) - 1
    /** Adds the steps of a part in front of those that follow it, and tells where it begins. */
    const add = (part: PatternPart, after: number): number => {
      switch (part.kind) {
        case 'character':
          return place({ kind: 'character', fits: fits(part.source), next: [after] })
        case 'edge':
          return place({ kind: 'edge', holds: edgeTest(part.edge, flags, fits), next: [after] })
        case 'ahead': {
          const { inner, wanted } = part
          const run = layOut(inner)
          return place({
            kind: 'edge',
            holds: (all, at, work) => (run(all, at, work, true) ?? false) === wanted,
            next: [after],
          })
        }
        case 'sequence':
          return part.parts.reduceRight((next, each) => add(each, next), after)
        case 'choice':
          return place({ kind: 'fork', next: part.options.map((option) => add(option, after)) })
        case 'repeat':
          return addRepeat(part, after)
      }
    }
    const addRepeat = ({ inner, least, most }: PatternPart & { kind: 'repeat' }, after: number): number => {
      let start = after
      if (!Number.isFinite(most)) {
        const loop: Step & { kind: 'fork' } = { kind: 'fork', next: [] }
        start = place(loop)
        loop.next = [add(inner, start), after]
      } else {
        for (let i = least; i < most; i++) start = place({ kind: 'fork', next: [add(inner, start), after] })
      }
      for (let i = 0; i < least; i++) start = add(inner, start)
      return start
    }
    const start = add(whole, 0)
    return (characters, from, work, anchored) => follow(steps, start, { characters, from, work, anchored })
  }
  const search = layOut(pattern)
  return { search: (characters, work) => search(characters, 0, work, false) }
}

type Run = (characters: readonly string[], from: number, work: Work, anchored: boolean) => boolean | undefined

function follow(
  steps: readonly Step[],
  start: number,
  run: { characters: readonly string[]; from: number; work: Work; anchored: boolean },
): boolean | undefined {
  const { characters, from, work, anchored } = run
  /** At which place in the text a step was last reached. */
  const reached = new Int32Array(steps.length).fill(-1)
  let waiting: number[] = []
  work.left -= steps.length
  for (let at = from; at <= characters.length; at++) {
    const open = waiting
    if (at === from || !anchored) open.push(start)
    waiting = []
    while (open.length > 0) {
      const index = open.pop() ?? 0
      work.left--
      if (work.left < 0) return undefined
      if (reached[index] === at) continue
      reached[index] = at
      const step = steps[index]
      if (step === undefined) continue
      if (step.kind === 'end') return true
      if (step.kind === 'character') {
        const character = characters[at]
        if (character !== undefined && step.fits(character)) waiting.push(...step.next)
      } else if (step.kind === 'fork' || step.holds(characters, at, work)) open.push(...step.next)
      if (work.left < 0) return undefined
    }
    if (anchored && waiting.length === 0) return false
  }
  return false
}

/** Characters whose answer is remembered. */
const mostRemembered = 1_000

/** What a class, an escape or a character stands for is left to JavaScript. */
function characterTest(source: string, flags: string): (character: string) => boolean {
  const only = new RegExp(`^(?:${source})$`, flags.replace('m', ''))
  const known = new Map<string, boolean>()
  return (character) => {
    const found = known.get(character) ?? only.test(character)
    if (known.size < mostRemembered) known.set(character, found)
    return found
  }
}

const lineEnds: ReadonlySet<string | undefined> = new Set(['\n', '\r', '\u2028', '\u2029'])

function edgeTest(
  edge: '^' | '$' | '\\b' | '\\B',
  flags: string,
  fits: (source: string) => (character: string) => boolean,
): Holds {
  const lines = flags.includes('m')
  if (edge === '^') return (all, at) => at === 0 || (lines && lineEnds.has(all[at - 1]))
  if (edge === '$') return (all, at) => at === all.length || (lines && lineEnds.has(all[at]))
  const isWord = (character: string | undefined): boolean => character !== undefined && fits('\\w')(character)
  return (all, at) => (isWord(all[at - 1]) !== isWord(all[at])) === (edge === '\\b')
}
