import { GxError, type JsonValue, nearest } from '@gxkit/core'
import { findPolicy, type Policy, policies, readPolicy } from '@gxkit/verify'
import { exists, readTextFile } from '../files/read.ts'
import { readData } from '../files/read-data.ts'
import { clean, cleanPath } from '../terminal/clean.ts'

const advice = 'Write it as JSON or YAML; "gx policy show default" shows a policy.'

/**
 * The policy that `--policy` names: one that comes with the toolkit, or a YAML or JSON file.
 *
 * @throws GxError ERR_OPTION_INVALID when there is none of that name, ERR_INPUT_REFUSED when the file is none, with findings
 */
export async function policyNamed(name: string): Promise<Policy> {
  const known = findPolicy(name)
  if (known !== undefined) return known
  if (!/[./\\]/.test(name) && !(await exists(name))) {
    const names = policies.map(({ id }) => id)
    const near = nearest(name, names)
    throw new GxError('ERR_OPTION_INVALID', `there is no policy "${clean(name)}"`, {
      next: `${near === undefined ? '' : `Did you mean ${near}? `}Use one of ${names.join(', ')}, or name a file.`,
    })
  }
  const text = await readTextFile(name, 'policy')
  const read = readPolicy(await readData(text, name, advice), { source: name })
  if (read.ok) return read.policy
  const [first] = read.findings
  throw new GxError('ERR_INPUT_REFUSED', `${cleanPath(name)} is no policy: ${clean(first?.message ?? 'unreadable')}`, {
    next: clean(first?.next ?? 'Compare it with "gx policy show w3c-strict".'),
    details: { findings: read.findings as unknown as JsonValue },
  })
}
