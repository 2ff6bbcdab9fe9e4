import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const gaiaXReasons: ReasonsOf<keyof typeof import('../gaia-x.ts').gaiaXCodes> = {
  'gaia-x/url-form':
    'The releases write addresses in two ways, as a value or as a reference, and the rules of each refuse the other way.',
  'gaia-x/expired': 'What has ended is refused by clearing houses and catalogues, or offered to nobody.',
  'gaia-x/insecure-url':
    'Whoever stands between can change what such an address answers; clearing houses fetch documents over https only.',
  'gaia-x/placeholder':
    'It fits the rules, and still is not what will stand there in the end; once it is signed, others take it for true.',
  'gaia-x/confusable':
    'To the eye it is another text than it is, and a stranger can pass for somebody whom the reader knows (UTS 39).',
  'gaia-x/digest-form':
    'The digest ties a document to the statement. One of another length or in other characters never fits.',
  'gaia-x/document-changed':
    'The digest ties the statement to exactly these bytes. Whoever fetches other ones has to take them for forged.',
  'gaia-x/reference-unresolved':
    'The rules of the release do not look at what this refers to; clearing houses and readers do.',
  'gaia-x/reference-class':
    'The rules of the release do not look at what this refers to; clearing houses and readers do, and refuse it.',
}
