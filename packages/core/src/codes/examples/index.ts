import type { CodeEntry } from '../../code.ts'
import type { FindingCode, FindingParams } from '../../finding.ts'
import { catalogue } from '../index.ts'
import { certificateExamples } from './certificate.ts'
import { clearingHouseExamples } from './clearing-house.ts'
import { credentialExamples } from './credential.ts'
import { criterionExamples } from './criterion.ts'
import { digestExamples } from './digest.ts'
import { gaiaXExamples } from './gaia-x.ts'
import { hostingExamples } from './hosting.ts'
import { identityExamples } from './identity.ts'
import { jsonExamples } from './json.ts'
import { labelExamples } from './label.ts'
import { linkedDataExamples } from './linked-data.ts'
import { manifestExamples } from './manifest.ts'
import { migrationExamples } from './migration.ts'
import { officialExamples } from './official.ts'
import { policyExamples } from './policy.ts'
import { presentationExamples } from './presentation.ts'
import { proofExamples } from './proof.ts'
import { schemeExamples } from './scheme.ts'
import { shapeExamples } from './shape.ts'
import { statusExamples } from './status.ts'
import { trustExamples } from './trust.ts'
import { verifyExamples } from './verify.ts'
import { vocabularyExamples } from './vocabulary.ts'

const examples: { readonly [C in FindingCode]: FindingParams[C] } = {
  ...certificateExamples,
  ...clearingHouseExamples,
  ...credentialExamples,
  ...gaiaXExamples,
  ...hostingExamples,
  ...identityExamples,
  ...jsonExamples,
  ...labelExamples,
  ...linkedDataExamples,
  ...manifestExamples,
  ...migrationExamples,
  ...officialExamples,
  ...policyExamples,
  ...presentationExamples,
  ...criterionExamples,
  ...digestExamples,
  ...proofExamples,
  ...schemeExamples,
  ...shapeExamples,
  ...statusExamples,
  ...trustExamples,
  ...verifyExamples,
  ...vocabularyExamples,
}

/** What a code says where it was found: the sentences of a real finding. */
export interface CodeExample {
  readonly message: string
  readonly next: string
}

/**
 * An example of a finding, for explanations: every code has one.
 *
 * @example
 * exampleOf('json/duplicate-key').message // 'the member "issuer" stands here twice'
 */
export function exampleOf(code: FindingCode): CodeExample {
  const entry = catalogue[code] as unknown as CodeEntry<unknown>
  const params = examples[code]
  return { message: entry.message(params), next: typeof entry.next === 'string' ? entry.next : entry.next(params) }
}
