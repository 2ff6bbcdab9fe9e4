import type { CheckDefinition } from '../check.ts'
import type { DocumentUnderCheck } from '../document.ts'
import type { Compared } from '../shapes.ts'
import type { Whole } from '../whole.ts'
import { credentialStatus } from './credential-status.ts'
import { credentialStructure } from './credential-structure.ts'
import { credentialValidityPeriod } from './credential-validity-period.ts'
import { linkedDataContexts } from './linked-data-contexts.ts'
import { presentationChallenge } from './presentation-challenge.ts'
import { presentationCredentials } from './presentation-credentials.ts'
import { presentationDistinctIds } from './presentation-distinct-ids.ts'
import { presentationDomain } from './presentation-domain.ts'
import { presentationExpiry } from './presentation-expiry.ts'
import { presentationGraphs } from './presentation-graphs.ts'
import { presentationHolder } from './presentation-holder.ts'
import { presentationHolderSubject } from './presentation-holder-subject.ts'
import { presentationReferences } from './presentation-references.ts'
import { presentationReplay } from './presentation-replay.ts'
import { shapeConforms } from './shape-conforms.ts'
import { shapeTargets } from './shape-targets.ts'
import { trustCertificateChain } from './trust-certificate-chain.ts'
import { trustIssuer } from './trust-issuer.ts'
import { trustRevocation } from './trust-revocation.ts'

/** The checks of every single document, after its form was recognised and its mechanism has opened it. */
export const documentChecks: readonly CheckDefinition<DocumentUnderCheck>[] = [
  credentialStructure,
  linkedDataContexts,
  credentialValidityPeriod,
  credentialStatus,
  trustCertificateChain,
  trustRevocation,
  trustIssuer,
  presentationHolder,
  presentationChallenge,
  presentationDomain,
  presentationExpiry,
]

/** The checks of a presentation as a whole, after every credential in it was examined. */
export const presentationChecks: readonly CheckDefinition<Whole>[] = [
  presentationCredentials,
  presentationDistinctIds,
  presentationHolderSubject,
  presentationGraphs,
  presentationReferences,
]

/** What is asked of a presentation at the very end: one that failed by itself is not remembered. */
export const lastChecks: readonly CheckDefinition<DocumentUnderCheck>[] = [presentationReplay]

/** The checks of every credential in the light of all others. */
export const shapeChecks: readonly CheckDefinition<Compared>[] = [shapeTargets, shapeConforms]
