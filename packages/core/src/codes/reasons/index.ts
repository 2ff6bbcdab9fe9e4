import type { FindingCode } from '../../finding.ts'
import { certificateReasons } from './certificate.ts'
import { clearingHouseReasons } from './clearing-house.ts'
import { credentialReasons } from './credential.ts'
import { criterionReasons } from './criterion.ts'
import { digestReasons } from './digest.ts'
import { gaiaXReasons } from './gaia-x.ts'
import { hostingReasons } from './hosting.ts'
import { identityReasons } from './identity.ts'
import { jsonReasons } from './json.ts'
import { labelReasons } from './label.ts'
import { linkedDataReasons } from './linked-data.ts'
import { manifestReasons } from './manifest.ts'
import { migrationReasons } from './migration.ts'
import { officialReasons } from './official.ts'
import { policyReasons } from './policy.ts'
import { presentationReasons } from './presentation.ts'
import { proofReasons } from './proof.ts'
import type { ReasonsOf } from './reasons-of.ts'
import { schemeReasons } from './scheme.ts'
import { shapeReasons } from './shape.ts'
import { statusReasons } from './status.ts'
import { trustReasons } from './trust.ts'
import { verifyReasons } from './verify.ts'
import { vocabularyReasons } from './vocabulary.ts'

/** Why each code exists. Apart from the catalogue, so that programs that only find something do not carry it. */
export const reasons: ReasonsOf<FindingCode> = {
  ...certificateReasons,
  ...clearingHouseReasons,
  ...credentialReasons,
  ...criterionReasons,
  ...digestReasons,
  ...gaiaXReasons,
  ...hostingReasons,
  ...identityReasons,
  ...jsonReasons,
  ...labelReasons,
  ...linkedDataReasons,
  ...manifestReasons,
  ...migrationReasons,
  ...officialReasons,
  ...policyReasons,
  ...presentationReasons,
  ...proofReasons,
  ...schemeReasons,
  ...shapeReasons,
  ...statusReasons,
  ...trustReasons,
  ...verifyReasons,
  ...vocabularyReasons,
}
