/** Runs the bundled snippets named in the arguments, one after the other, and prints what went wrong as one line of JSON. */
import { randomUUID } from 'node:crypto'
import dns from 'node:dns'
import { mkdirSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format, inspect } from 'node:util'
import { matches, matchesText } from './matches.ts'
import type { Pattern } from './pattern.ts'

let problems: string[] = []

const docs = {
  /** Compares the value of an expression with the comment behind it. */
  value(value: unknown, pattern: Pattern, comment: string): void {
    if (!matches(value, pattern))
      problems.push(`the comment says ${comment}, the value is ${inspect(value, { depth: 4 })}`)
  },
  /** Stands for `console.log` and compares what it would print. */
  printed(comment: string): (...values: unknown[]) => void {
    return (...values) => {
      const line = format(...values)
      if (!matchesText(line, comment)) problems.push(`the comment says ${comment}, printed is ${line}`)
    }
  },
}

const silent = (): void => {}
const print = console.log
Object.assign(globalThis, { $docs: docs })
Object.assign(console, { log: silent, error: silent, warn: silent, info: silent })

// No name is known outside: what an example does in the network ends here, on every machine in the same way.
const unknown = (name: string): Error => Object.assign(new Error(`${name} is not known`), { code: 'ENOTFOUND' })
Object.assign(dns, {
  lookup: (name: string, ...rest: unknown[]) => {
    const answer = rest.at(-1) as (error: Error | null, address?: string, family?: number) => void
    // An address is no name: servers listen on one.
    if (isIP(name) === 0) answer(unknown(name))
    else answer(null, name, isIP(name))
  },
})
Object.assign(dns.promises, { lookup: (name: string) => Promise.reject(unknown(name)) })
syncBuiltinESMExports()

// Where the fixtures cannot be made, the examples that use them say so; the others still run.
const { workingFolder } = await import('./fixtures.ts').catch(() => ({ workingFolder: {} }))

const [folder = '.', ...entries] = process.argv.slice(2)
const results: string[][] = []
for (const entry of entries) {
  problems = []
  const home = join(folder, randomUUID())
  mkdirSync(home)
  for (const [path, text] of Object.entries(workingFolder)) {
    mkdirSync(join(home, path, '..'), { recursive: true })
    writeFileSync(join(home, path), text, { mode: 0o600 })
  }
  process.chdir(home)
  await import(pathToFileURL(entry).href).catch((error: unknown) => problems.push(`it throws ${inspect(error)}`))
  results.push(problems)
}
print(JSON.stringify(results))
process.exit(0)
