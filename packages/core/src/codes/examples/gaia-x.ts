import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const gaiaXExamples: ExamplesOf<keyof typeof import('../gaia-x.ts').gaiaXCodes> = {
  'gaia-x/url-form': {
    property: 'url',
    url: 'https://acme.example/terms',
    release: 'Loire',
    wanted: 'value',
    plain: true,
    key: 'gx:url',
  },
  'gaia-x/expired': { property: 'validUntil', time: '2025-12-31T00:00:00Z', what: 'credential' },
  'gaia-x/insecure-url': {
    property: 'url',
    url: 'http://acme.example/terms',
    secure: 'https://acme.example/terms',
  },
  'gaia-x/placeholder': { property: 'description', found: 'TODO', kind: 'a note to its author' },
  'gaia-x/confusable': {
    property: 'name',
    kind: 'a word with letters of several alphabets',
    characters: 'U+0430 U+0063 U+006D U+0065',
  },
  'gaia-x/digest-form': { property: 'hash', found: 'abc', wanted: '64 hexadecimal digits (SHA-256)' },
  'gaia-x/document-changed': {
    url: 'https://acme.example/terms.pdf',
    stated: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    found: '636a1f78dd2dfd5ae23e866a095074fea5ee2e21a6922df102213690b4d681e3',
  },
  'gaia-x/reference-unresolved': {
    property: 'gx:providedBy',
    id: 'https://acme.example/participant#subject',
    wanted: 'a gx:LegalParticipant',
  },
  'gaia-x/reference-class': {
    property: 'gx:providedBy',
    id: 'https://acme.example/offer#subject',
    wanted: 'a gx:LegalParticipant',
    found: 'a gx:ServiceOffering',
  },
}
