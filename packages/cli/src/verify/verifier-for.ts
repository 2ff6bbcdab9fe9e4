import { GxError } from '@gxkit/core'
import { cachingResolver } from '@gxkit/identity'
import { nodeCryptography } from '@gxkit/identity/node'
import { createVerifier, type TrustPort, type Verifier, type VerifyOptions } from '@gxkit/verify'
import type { CommandInput } from '../command.ts'
import { dateOption, textOption } from '../input.ts'
import { checkClockOfSnapshot } from '../project/clock.ts'
import { projectAround } from '../project/folders.ts'
import { type Online, onlineFor } from '../project/online.ts'
import { createResolver } from '../project/resolver.ts'
import { createStatusSource } from '../project/status-source.ts'
import { validatorOf } from '../project/validator.ts'
import { releaseOption } from '../vocabulary/release-option.ts'
import { policyNamed } from './policy-option.ts'

/** A verifier as the options of `gx verify` ask for it, and what it is asked each time. */
export interface Verifying {
  readonly verifier: Verifier
  readonly asked: VerifyOptions
}

/**
 * Makes the verifier that the options of `gx verify` describe. The same options give the same verifier in every thread.
 *
 * @param path where to look for a project; `undefined` for nowhere
 * @throws GxError when an option cannot be used
 */
export async function verifierFor(input: CommandInput, path: string | undefined, now: () => Date): Promise<Verifying> {
  const [at, policy] = [dateOption(input, 'at'), textOption(input, 'policy')]
  const [challenge, domain] = [textOption(input, 'challenge'), textOption(input, 'domain')]
  const project = path === undefined ? undefined : await projectAround(path)
  const chosen = policy === undefined ? undefined : await policyNamed(policy)
  const online = await onlineFor(input)
  const resolver = await createResolver({ dids: textOption(input, 'dids'), project, online })
  const status = await createStatusSource({
    folder: textOption(input, 'status'),
    project,
    online,
  })
  const release = await releaseOption(input, path)
  const trust = await trustOf(input, { online, now })
  const verifier = createVerifier({
    release,
    resolver: cachingResolver(resolver),
    cryptography: nodeCryptography(),
    validator: input.options.shapes !== false && validatorOf(release),
    now,
    ...(status && { status }),
    ...(trust && { trust }),
    ...(chosen && { policy: chosen }),
  })
  return {
    verifier,
    asked: {
      ...(at !== undefined && { at }),
      ...(challenge !== undefined && { challenge }),
      ...(domain !== undefined && { domain }),
    },
  }
}

/** Whom to trust, if a snapshot was named. Its code is loaded only then. */
async function trustOf(
  input: CommandInput,
  { online, now }: { readonly online: Online | undefined; readonly now: () => Date },
): Promise<TrustPort | undefined> {
  const file = textOption(input, 'trust')
  const folder = textOption(input, 'certificates')
  if (file === undefined) {
    if (folder === undefined) return undefined
    throw new GxError('ERR_OPTION_INVALID', '--certificates needs --trust: chains are compared with a trust snapshot', {
      next: 'Make a snapshot with "gx trust import roots.pem", then add --trust trust.json.',
    })
  }
  const [{ createTrust }, { readSnapshotFile }, { portsOfTrust }] = await Promise.all([
    import('@gxkit/trust'),
    import('../trust/snapshot-file.ts'),
    import('../trust/ports-of-trust.ts'),
  ])
  const ports = await portsOfTrust({ online, folder })
  const snapshot = await readSnapshotFile(file)
  checkClockOfSnapshot(now(), snapshot)
  return createTrust({ snapshot, now, ...ports })
}
