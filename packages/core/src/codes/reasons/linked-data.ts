import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const linkedDataReasons: ReasonsOf<keyof typeof import('../linked-data.ts').linkedDataCodes> = {
  'linked-data/context-missing':
    'Every credential and presentation names the vocabularies of its terms (VCDM 2.0, section 4.3).',
  'linked-data/context-not-allowed':
    'Contexts decide what a document says. They are pinned and never fetched, so that nobody can change the meaning later.',
  'linked-data/context-stand-in':
    'Earlier editions of this context are not part of the release; a term may have stood for something else in them.',
  'linked-data/context-moving':
    'A signature lasts for years. Who reads the document later, with the content of that day, may read something else in it.',
  'linked-data/context-order':
    'Later contexts build on the first one; it has to be the one of Verifiable Credentials (VCDM 2.0, section 4.3).',
  'linked-data/context-versions':
    'Both versions define and protect the same terms; a document follows one version of the data model.',
  'linked-data/inline-context':
    'Definitions written into a document can give signed members another meaning without breaking the signature.',
  'linked-data/prefix-redefined':
    'A second definition would silently change what members and types with this name say.',
  'linked-data/keyword-alias': 'Other names for identifiers and types hide them from whoever reads the JSON.',
  'linked-data/repeated-keyword': 'Two readers could take two different values from such an object.',
  'linked-data/unsupported-keyword':
    'This feature of JSON-LD hides statements from readers or from the signature; credentials do without it.',
  'linked-data/undefined-term':
    'A member without a definition is dropped when the document is signed: its value would not be covered.',
  'linked-data/undeclared-prefix':
    'Without a definition the name stands for itself and has nothing to do with the vocabulary that was meant.',
  'linked-data/protected-term': 'Protected terms mean the same in every document (JSON-LD 1.1, section 4.1.11).',
  'linked-data/relative-iri':
    'Credentials travel: an address has to mean the same wherever the document is read. Incomplete ones are dropped.',
  'linked-data/bad-iri':
    'Blanks, quotes and brackets in an address break the canonical form that is signed (RFC 3987).',
  'linked-data/bad-language': 'Texts say their language with tags such as "de" or "en-GB" (BCP 47).',
  'linked-data/dropped-value': 'What JSON-LD processing drops is covered neither by checks nor by the signature.',
  'linked-data/invalid': 'Its statements cannot be determined (JSON-LD 1.1).',
  'linked-data/too-many-values': 'The time to read a list grows with the square of its length.',
  'linked-data/too-complex':
    'Nodes without an id that refer to each other in circles take time without bound (RDFC-1.0, section 7.1).',
  'linked-data/syntax': 'A text that cannot be read to its end is not read at all.',
  'linked-data/named-graphs':
    'Proofs and the credentials of a presentation are kept apart from the rest; they would get lost or mixed.',
}
