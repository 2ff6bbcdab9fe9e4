import type { CriterionResult, State } from '@gxkit/conformity'
import { escaped } from '../../picture/to-svg.ts'
import { stateOrder, stateWords } from './state-words.ts'

const size = 460
const middle = size / 2
const [inner, outer, label] = [112, 178, 196]

/**
 * The criteria as a wheel: a segment for each, areas apart from each other. Colours are those of the page; every segment says in
 * words what it is, and the whole says it in one sentence.
 */
export function wheel(criteria: readonly CriterionResult[]): string {
  const asked = criteria.filter(({ state }) => state !== 'not-applicable')
  if (asked.length === 0) return ''
  const areas = [...new Set(asked.map(({ id }) => areaOf(id)))]
  const gap = areas.length > 1 ? 1 : 0
  const step = (2 * Math.PI) / (asked.length + gap * areas.length)
  let angle = -Math.PI / 2
  const parts: string[] = []
  for (const area of areas) {
    const own = asked.filter(({ id }) => areaOf(id) === area)
    const start = angle
    for (const criterion of own) {
      parts.push(segment(criterion, angle, angle + step))
      angle += step
    }
    const [x, y] = at((start + angle) / 2, label)
    parts.push(
      `<text class="area" x="${x}" y="${y}" text-anchor="middle" dominant-baseline="middle">${escaped(area)}</text>`,
    )
    angle += gap * step
  }
  const met = asked.filter(({ state }) => state === 'met').length
  return [
    `<svg class="wheel" viewBox="0 0 ${size} ${size}" role="img" aria-labelledby="wheel-title wheel-text">`,
    '<title id="wheel-title">Criteria as a wheel</title>',
    `<desc id="wheel-text">${escaped(inWords(asked))}</desc>`,
    ...parts,
    `<text class="count" x="${middle}" y="${middle - 6}" text-anchor="middle">${met} of ${asked.length}</text>`,
    `<text class="under" x="${middle}" y="${middle + 20}" text-anchor="middle">criteria met</text>`,
    '</svg>',
  ].join('\n')
}

/** The same in one sentence. */
export function inWords(criteria: readonly CriterionResult[]): string {
  const parts = stateOrder.flatMap((state: State) => {
    const ids = criteria.filter((each) => each.state === state).map(({ id }) => id)
    return ids.length === 0 ? [] : [`${stateWords[state].word}, ${ids.length}: ${ids.join(', ')}`]
  })
  return `${parts.join('. ')}.`
}

/** `P3.1.12` -> `P3`; what is numbered otherwise has its letters as area. */
function areaOf(id: string): string {
  return /^[A-Za-z]+\d*/.exec(id)?.[0].slice(0, 12) ?? id.slice(0, 12)
}

function segment({ id, state, requires }: CriterionResult, from: number, to: number): string {
  const inset = (to - from) * 0.06
  const [a, b] = [from + inset, to - inset]
  const large = b - a > Math.PI ? 1 : 0
  const [[x1, y1], [x2, y2], [x3, y3], [x4, y4]] = [at(a, outer), at(b, outer), at(b, inner), at(a, inner)]
  const path = `M${x1} ${y1}A${outer} ${outer} 0 ${large} 1 ${x2} ${y2}L${x3} ${y3}A${inner} ${inner} 0 ${large} 0 ${x4} ${y4}Z`
  const [x, y] = at((from + to) / 2, (inner + outer) / 2)
  const { word, sign } = stateWords[state]
  return [
    `<g><title>${escaped(`${id}: ${word}. ${requires}`)}</title>`,
    `<path class="s-${state}" d="${path}"/>`,
    `<text class="sign" x="${x}" y="${y}" text-anchor="middle" dominant-baseline="central">${sign}</text></g>`,
  ].join('')
}

function at(angle: number, radius: number): readonly [number, number] {
  const round = (value: number): number => Math.round(value * 100) / 100
  return [round(middle + radius * Math.cos(angle)), round(middle + radius * Math.sin(angle))]
}
