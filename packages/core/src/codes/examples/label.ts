import type { ExamplesOf } from './examples-of.ts'

const id = 'https://nordlicht-cloud.example/gaia-x/nordlicht-vat'

/** What findings of these codes look like. */
export const labelExamples: ExamplesOf<keyof typeof import('../label.ts').labelCodes> = {
  'label/not-a-label': { found: 'it lists no credentials' },
  'label/unreadable-entry': { problem: 'it states no digest' },
  'label/missing-credential': { id, type: 'gx:VatID' },
  'label/extra-credential': { id },
  'label/different-credential': {
    id,
    stated: 'sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    found: 'sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
}
