import { certificateFixtures } from './certificate.ts'
import { clearingHouseFixtures } from './clearing-house.ts'
import { credentialFixtures } from './credential.ts'
import { criterionFixtures } from './criterion.ts'
import { digestFixtures } from './digest.ts'
import type { Fixture } from './fixture.ts'
import { gaiaXFixtures } from './gaia-x.ts'
import { hostingFixtures } from './hosting.ts'
import { identityFixtures } from './identity.ts'
import { jsonFixtures } from './json.ts'
import { labelFixtures } from './label.ts'
import { linkedDataFixtures } from './linked-data.ts'
import { manifestFixtures } from './manifest.ts'
import { migrationFixtures } from './migration.ts'
import { officialFixtures } from './official.ts'
import { policyFixtures } from './policy.ts'
import { presentationFixtures } from './presentation.ts'
import { proofFixtures } from './proof.ts'
import { schemeFixtures } from './scheme.ts'
import { shapeFixtures } from './shape.ts'
import { statusFixtures } from './status.ts'
import { trustFixtures } from './trust.ts'
import { verifyFixtures } from './verify.ts'
import { vocabularyFixtures } from './vocabulary.ts'

/** The fixtures, one file for each file of codes. */
export const families: Readonly<Record<string, readonly Fixture[]>> = {
  json: jsonFixtures,
  'linked-data': linkedDataFixtures,
  credential: credentialFixtures,
  shape: shapeFixtures,
  'gaia-x': gaiaXFixtures,
  manifest: manifestFixtures,
  migration: migrationFixtures,
  identity: identityFixtures,
  criterion: criterionFixtures,
  scheme: schemeFixtures,
  digest: digestFixtures,
  policy: policyFixtures,
  presentation: presentationFixtures,
  label: labelFixtures,
  proof: proofFixtures,
  verify: verifyFixtures,
  status: statusFixtures,
  vocabulary: vocabularyFixtures,
  official: officialFixtures,
  certificate: certificateFixtures,
  trust: trustFixtures,
  'clearing-house': clearingHouseFixtures,
  hosting: hostingFixtures,
}
