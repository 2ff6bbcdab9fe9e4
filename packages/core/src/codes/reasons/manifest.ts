import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const manifestReasons: ReasonsOf<keyof typeof import('../manifest.ts').manifestCodes> = {
  'yaml/syntax': 'Facts that cannot be read for certain cannot be signed (YAML 1.2.2).',
  'yaml/empty': 'A file without content describes nothing; it never counts as valid.',
  'yaml/duplicate-key': 'Only one of the two could be used, and nobody would see which (YAML 1.2.2, 3.2.1.3).',
  'yaml/forbidden-key': 'This name has a special meaning in JavaScript, so the fact could get lost on the way.',
  'yaml/custom-tag': 'Manifests hold plain facts: texts, numbers, yes/no, lists and mappings (YAML 1.2.2, 10.3).',
  'yaml/several-documents': 'Each file describes one thing, so that each finding and each credential has one place.',
  'yaml/not-a-mapping': 'A manifest names each fact that it states.',
  'yaml/unknown-anchor': 'An alias stands for a value marked earlier in the same file (YAML 1.2.2, 7.1).',
  'yaml/too-many-aliases': 'A few lines of aliases can stand for billions of values.',
  'yaml/too-deep': 'Real descriptions are flat; deep nesting exhausts the stack of the programs that read them.',
  'yaml/too-large': 'Limits keep one file from taking all memory or time.',
  'manifest/no-project': 'gx.yaml says who issues the credentials and under which address they will be found.',
  'manifest/several-projects': 'One project has one issuer and one base address.',
  'manifest/no-things': 'Nothing to check never counts as valid.',
  'manifest/unknown-setting': 'A misspelt setting would silently have no effect.',
  'manifest/missing-setting': 'Every credential names its issuer and has an address of its own (ICAM 25.11, 5.2).',
  'manifest/secret-in-settings':
    'Settings are shared and kept with the manifests; whoever reads them could sign in your name.',
  'manifest/bad-setting': 'This value goes into every credential of the project.',
  'manifest/release-mismatch':
    'Releases name and restrict properties differently; what one accepts another may refuse.',
  'manifest/missing-type': 'The type decides which facts are needed.',
  'manifest/unknown-type': 'Only types of the vocabulary mean the same to everybody who reads the credential.',
  'manifest/wrong-type': 'The rules of this release say what kind of thing may stand here.',
  'manifest/type-needed': 'Several kinds may stand here, and each asks for different facts.',
  'manifest/builder-needed':
    'A builder brings along the classes that its properties name; special kinds come from their own builders.',
  'manifest/credential-given':
    'Credentials refer to the things that other credentials describe, not to the credentials (ICAM 25.11, 5.2).',
  'manifest/bad-id': 'Ids become the last part of web addresses and file names.',
  'manifest/duplicate-id': 'Two things with one id would be read as one thing.',
  'manifest/bad-time': 'The validity of a credential must mean the same everywhere (VCDM 2.0, 4.9).',
  'manifest/validity-ends-first': 'Such a credential would never be valid (VCDM 2.0, 4.9).',
  'manifest/unknown-property':
    'Most types are closed: a clearing house refuses a description with a property it does not know.',
  'manifest/unknown-claim':
    'This type takes claims beyond its own, and nothing checks how they are spelt or what they hold.',
  'manifest/kind-needed': 'A credential of this type would carry no fact that anybody could check.',
  'manifest/missing-property':
    'The rules of this release demand it; without it a clearing house refuses the description.',
  'manifest/empty-value': 'An empty line says neither yes nor no; it would be lost silently.',
  'manifest/open-decision':
    'A migration could not answer this by itself; what stands here now may be incomplete or not what you mean.',
  'manifest/too-many-values': 'The rules of this release limit how often this fact may be stated.',
  'manifest/too-few-values': 'The rules of this release demand that many.',
  'manifest/wrong-value':
    'A value of another form is refused when the description is checked against the shapes of the release.',
  'manifest/unclear-value': 'A value that could mean two things, or nothing, is never guessed at.',
  'manifest/out-of-range': 'The rules of this release set these bounds.',
  'manifest/not-absolute':
    'Credentials are read far away from your files, so an address must say everything (RFC 3986, 4.3).',
  'manifest/unsafe-number':
    'Very large, very small and very long numbers are rounded on the way, so the signature would not cover them.',
  'manifest/not-in-list': 'Only the listed values are understood by everybody who reads the credential.',
  'manifest/unknown-reference': 'A reference that leads nowhere leaves the description incomplete.',
  'manifest/wrong-reference': 'The rules of this release say what kind of thing may stand here.',
  'manifest/terms-not-accepted':
    'Every issuer states agreement to one exact text, named by its digest (Compliance Document, PA1.1).',
  'registration-number/format': 'A notary looks the number up in an official register and refuses what cannot be one.',
  'registration-number/checksum': 'The check digits of a number show most typing errors without asking a register.',
  'registration-number/country': 'The number is looked up in the register of its own country.',
  'registration-number/not-checked':
    'Offline, only numbers with a known form can be checked; the notary checks the rest.',
}
