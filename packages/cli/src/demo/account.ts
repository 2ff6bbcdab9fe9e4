import type { Style } from '../terminal/style.ts'

/** Tells the user step by step what happens: numbered, with the time each step took. */
export interface Account {
  heading(text: string): void
  /** Runs a step and tells what it did. */
  step<T>(name: string, work: () => Promise<readonly [said: string, result: T]>): Promise<T>
}

/** An account on standard error. */
export function createAccount(say: (text: string) => void, style: Style): Account {
  let number = 0
  return {
    heading(text) {
      number = 0
      say(`\n${style('strong', text)}`)
    },
    async step(name, work) {
      number++
      const start = performance.now()
      const [said, result] = await work()
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      say(`  ${number}. ${name.padEnd(8)} ${said} ${style('quiet', `(${seconds} s)`)}`)
      return result
    },
  }
}
