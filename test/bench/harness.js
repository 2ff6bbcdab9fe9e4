/**
 * Measures candidates against each other, in CPU time, on which other load of the machine has little influence. In every
 * round each candidate runs once for a while, so that a slow moment of the machine meets all of them; what counts is the
 * ratio within a round, and of those the median.
 */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

export const { rounds = '11', ms = '200' } = Object.fromEntries(
  process.argv.slice(2).map((each) => each.replace(/^--/, '').split('=')),
)

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Runs candidates in interleaved rounds and prints a table in Markdown.
 *
 * @param {string} title
 * @param {Readonly<Record<string, () => unknown>>} candidates the first one is what the others are compared with
 * @param {{ once?: boolean, perSecond?: boolean, each?: number }} [options] `once`: one call per round, and time by the clock, for starting a
 * process; `perSecond`: also how often a second; `each`: how many things one call does, where it is more than one
 */
export async function compare(title, candidates, { once = false, perSecond = false, each = 1 } = {}) {
  const names = Object.keys(candidates)
  const times = new Map(names.map((name) => [name, []]))
  for (let round = once ? -1 : -2; round < Number(rounds); round++) {
    for (const name of names) {
      const time = (await measure(candidates[name], once ? 0 : Number(ms))) / each
      if (round >= 0) times.get(name).push(time)
    }
  }
  const base = times.get(names[0])
  const head = ['', 'median', ...(perSecond ? ['per second'] : []), 'ratio', 'ratios from … to']
  console.log(`\n### ${title}\n\n| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}`)
  for (const name of names) {
    const own = times.get(name)
    const ratios = own.map((time, round) => time / base[round])
    const range = `${digits(Math.min(...ratios))} … ${digits(Math.max(...ratios))}`
    const often = perSecond ? [Math.round(1000 / median(own)).toLocaleString('en')] : []
    console.log(`| ${[name, format(median(own)), ...often, digits(median(ratios)), range].join(' | ')} |`)
  }
}

/** CPU time of one call in milliseconds. */
export async function cpuOf(run) {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Milliseconds per call: of CPU time, in all threads of this process; without a least duration, one call by the clock. */
async function measure(run, least) {
  const start = performance.now()
  const before = process.cpuUsage()
  let calls = 0
  do {
    await run()
    calls += 1
  } while (performance.now() - start < least)
  if (least === 0) return performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / calls
}

/** Two digits behind the point, or as many as a small ratio needs. */
const digits = (ratio) => (ratio >= 0.1 ? ratio.toFixed(2) : String(Number(ratio.toPrecision(2))))

/** A time in milliseconds, as people read it. */
export const format = (time) => (time >= 10 ? `${time.toFixed(0)} ms` : `${Number(time.toPrecision(2))} ms`)

/** Imports a library that only a package of the product depends on. */
export async function importFrom(packageFolder, specifier) {
  const require = createRequire(new URL(`../../packages/${packageFolder}/package.json`, import.meta.url))
  return import(pathToFileURL(require.resolve(specifier)).href)
}

/** Stops when a candidate does not do what is measured: a fast wrong answer is worth nothing. */
export function must(condition, what) {
  if (!condition) throw new Error(`not measured: ${what}`)
}
