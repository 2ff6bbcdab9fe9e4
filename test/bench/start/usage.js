/** Preloaded into a process that is measured: at its end, writes what it took to the file that it is told. */
import { writeFileSync } from 'node:fs'

process.on('exit', (code) => {
  const { user, system } = process.cpuUsage()
  const wall = performance.now()
  const { maxRSS } = process.resourceUsage()
  globalThis.gc?.() // after the time was taken; the heap is what a process that stays would go on needing
  const { heapUsed } = process.memoryUsage()
  const usage = { code, cpu: (user + system) / 1000, wall, rss: maxRSS * 1024, heap: heapUsed }
  writeFileSync(process.env.GX_USAGE_FILE ?? '/dev/null', JSON.stringify(usage))
})
