import type { JsonObject } from '@gxkit/core'
import type { CommandInput, Outcome } from '../command.ts'
import { policyNamed } from '../verify/policy-option.ts'

/** `gx policy show <name|file>`: a policy as the file that it is, to read or to start one's own from. */
export async function run({ args }: CommandInput): Promise<Outcome> {
  const [name = 'default'] = args
  const policy = await policyNamed(name)
  const { stringify } = await import('yaml')
  return { exitCode: 0, out: stringify(policy, { lineWidth: 100 }), json: { policy: policy as unknown as JsonObject } }
}
