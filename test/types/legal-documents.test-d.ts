import type { LegalDocumentFacts } from 'gxkit/loire'

export const right: LegalDocumentFacts = {
  url: 'https://acme.example/terms',
  mimeTypes: ['text/html', 'pdf'],
  governingLawCountries: 'DE',
}

export const wrong: readonly LegalDocumentFacts[] = [
  // @ts-expect-error not a media type
  { ...right, mimeTypes: 'web page' },
  // @ts-expect-error a property that the class does not have
  { ...right, uri: 'https://acme.example' },
]
