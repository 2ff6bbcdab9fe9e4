import { certificateCodes } from './certificate.ts'
import { clearingHouseCodes } from './clearing-house.ts'
import { credentialCodes } from './credential.ts'
import { criterionCodes } from './criterion.ts'
import { digestCodes } from './digest.ts'
import { gaiaXCodes } from './gaia-x.ts'
import { hostingCodes } from './hosting.ts'
import { identityCodes } from './identity.ts'
import { jsonCodes } from './json.ts'
import { labelCodes } from './label.ts'
import { linkedDataCodes } from './linked-data.ts'
import { manifestCodes } from './manifest.ts'
import { migrationCodes } from './migration.ts'
import { officialCodes } from './official.ts'
import { policyCodes } from './policy.ts'
import { presentationCodes } from './presentation.ts'
import { proofCodes } from './proof.ts'
import { schemeCodes } from './scheme.ts'
import { shapeCodes } from './shape.ts'
import { statusCodes } from './status.ts'
import { trustCodes } from './trust.ts'
import { verifyCodes } from './verify.ts'
import { vocabularyCodes } from './vocabulary.ts'

/** Every finding code: severity, wording, reason, next step. One file per family. */
export const catalogue = {
  ...jsonCodes,
  ...linkedDataCodes,
  ...credentialCodes,
  ...shapeCodes,
  ...gaiaXCodes,
  ...manifestCodes,
  ...migrationCodes,
  ...identityCodes,
  ...proofCodes,
  ...digestCodes,
  ...policyCodes,
  ...presentationCodes,
  ...labelCodes,
  ...criterionCodes,
  ...schemeCodes,
  ...verifyCodes,
  ...statusCodes,
  ...vocabularyCodes,
  ...officialCodes,
  ...certificateCodes,
  ...trustCodes,
  ...clearingHouseCodes,
  ...hostingCodes,
} as const
