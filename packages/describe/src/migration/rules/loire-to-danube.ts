import type { MigrationRules } from './rule.ts'

/** From 25.11 (Loire) to 2.2.1 (Danube): nearly everything keeps its name. */
export const loireToDanube: MigrationRules = {
  from: 'gaia-x-25.11',
  to: 'gaia-x-2.2.1',
  classes: [
    {
      id: '25.11/consent',
      class: ['Consent'],
      fate: { decide: 'there is no class for a consent any more; keep the record outside of the credentials' },
      why: 'The class and its three properties are gone, and nothing took their place.',
    },
    {
      id: '25.11/label-credential',
      class: ['LabelCredential'],
      fate: { class: 'LabelCredential' },
      why: 'A label is a kind of compliance credential now; it states the same facts.',
    },
  ],
  properties: [
    {
      id: '25.11/water-usage-effectiveness',
      of: ['WaterUsageEffectiveness'],
      property: ['waterUsageEffectiveness'],
      fate: { to: { property: 'waterUsageEffectivenessValue' } },
      why: 'The number has a name of its own now; on a site the property has kept its name.',
    },
    {
      id: '25.11/tax-id',
      of: ['TaxID'],
      property: ['taxId', 'taxID'],
      fate: { to: { property: 'taxID' } },
      why: 'The context spells the term like the property now.',
    },
    {
      id: '25.11/web-addresses',
      of: ['*'],
      property: [
        'attestationServiceURI',
        'containerImageLink',
        'documentations',
        'ecoTSPEndPoint',
        'endpointURL',
        'genericLicense',
        'informationDocuments',
        'pricing',
        'standardReference',
        'url',
      ],
      fate: { keep: true },
      why: 'A web address was a text and is a reference now; a manifest writes both in the same way.',
    },
    {
      id: '25.11/texts-or-addresses',
      of: ['*'],
      property: ['dataAccessPolicy', 'dataUsagePolicy', 'license', 'policyDocument'],
      fate: { keep: true },
      why: 'A text or an SPDX identifier stays; where it is an address it is a reference now, and is written in the same way.',
    },
    {
      id: '25.11/over-provisioning-ratio',
      of: ['CpuCapabilities'],
      property: ['overProvisioningRatio'],
      fate: { keep: true },
      why: 'The ratio of a processor was a whole number and may have a fraction now; every old value is a new one.',
    },
  ],
}
