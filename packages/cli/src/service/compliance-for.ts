import { cachingResolver, combineResolvers, documentsResolver } from '@gxkit/identity'
import { nodeCryptography } from '@gxkit/identity/node'
import { gaiaX2511 } from '@gxkit/ontology'
import type { ComplianceOptions, ServiceIdentity } from '@gxkit/service'
import { createTrust, type LoadedSnapshot, type TrustAnswer, type TrustPort } from '@gxkit/trust'
import { createVerifier, type Verifier } from '@gxkit/verify'
import type { CommandInput } from '../command.ts'
import { textOption } from '../input.ts'
import { onlineFor } from '../project/online.ts'
import { createResolver } from '../project/resolver.ts'
import { createStatusSource } from '../project/status-source.ts'
import { validatorOf } from '../project/validator.ts'
import { portsOfTrust } from '../trust/ports-of-trust.ts'
import { policyNamed } from '../verify/policy-option.ts'

/** What was fetched for one request is not the answer for ever: after this, everything is asked anew. */
const freshMilliseconds = 300_000

/** The compliance service: verifies by a policy, with the trust snapshot and the DID documents that were named. */
export async function complianceFor(
  input: CommandInput,
  options: { readonly snapshot: LoadedSnapshot; readonly identity: ServiceIdentity; readonly now: () => Date },
): Promise<ComplianceOptions> {
  const { snapshot, identity, now } = options
  const policy = await policyNamed(textOption(input, 'policy') ?? 'gaia-x-loire')
  const listed = snapshot.issuers.some(({ roles }) => roles.includes('issuer'))
  const make = async (): Promise<Verifier> => {
    const online = await onlineFor(input)
    const others = await createResolver({ dids: textOption(input, 'dids'), online })
    const ports = await portsOfTrust({ online, folder: textOption(input, 'certificates') })
    const status = await createStatusSource({ folder: textOption(input, 'status'), project: undefined, online })
    return createVerifier({
      release: gaiaX2511,
      resolver: combineResolvers(documentsResolver([identity.didDocument]), cachingResolver(others)),
      cryptography: nodeCryptography(),
      validator: validatorOf(gaiaX2511),
      trust: trustOf(createTrust({ snapshot, now, ...ports }), { own: identity.didDocument.id, listed }),
      now,
      policy,
      ...(status && { status }),
    })
  }
  let current = { verifier: await make(), from: now().getTime() }
  const verifier: Verifier = {
    verify: async (content, asked) => {
      const at = now().getTime()
      if (Math.abs(at - current.from) > freshMilliseconds) current = { verifier: await make(), from: at }
      return current.verifier.verify(content, asked)
    },
  }
  const notaries = snapshot.issuers.filter(({ roles }) => roles.includes('notary')).map(({ did }) => did)
  return { verifier, notaries }
}

/**
 * What this service has certified itself it does not doubt. Of participants it asks for a chain to an anchor; that they are
 * listed it asks only where the snapshot lists participants.
 */
function trustOf(base: TrustPort, { own, listed }: { readonly own: string; readonly listed: boolean }): TrustPort {
  const passed = (reason: string): TrustAnswer => ({ status: 'passed', reason, findings: [] })
  const itself = 'it is the notary of this clearing house'
  return {
    snapshot: base.snapshot,
    checkChain: async (question) => (question.did === own ? passed(itself) : base.checkChain(question)),
    checkIssuer: (question) => {
      const { did, roles } = question
      if (did === own && roles.length > 0 && roles.every((role) => role === 'notary')) return passed(itself)
      const describesItself = roles.length > 0 && roles.every((role) => role === 'issuer')
      if (describesItself && !listed) return passed('whoever has a chain to an anchor may describe itself')
      return base.checkIssuer(question)
    },
  }
}
