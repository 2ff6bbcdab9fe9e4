import { policies } from '@gxkit/verify'
import type { Outcome } from '../command.ts'

/** `gx policy list`: the policies that come with the toolkit. */
export async function run(): Promise<Outcome> {
  const width = Math.max(...policies.map(({ id }) => id.length))
  return {
    exitCode: 0,
    out: policies.map(({ id, title }) => `${id.padEnd(width)}  ${title}`).join('\n'),
    json: { policies: policies.map(({ id, title, description }) => ({ id, title, description })) },
    next: 'gx policy show gaia-x-loire',
  }
}
