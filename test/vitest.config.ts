import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const resolve = { conditions: ['gxkit-source'] }

/** Sources are tested without a build; `e2e` runs the built command and expects `tsc -b` to have run. */
export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    // By itself vitest leaves one core free, which on two cores is half of the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    root: new URL('..', import.meta.url).pathname,
  },
})
