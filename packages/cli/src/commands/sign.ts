import { GxError } from '@gxkit/core'
import type { Outcome } from '../command.ts'

export async function run(): Promise<Outcome> {
  throw new GxError('ERR_INTERNAL', 'not wired yet')
}
