import { code } from '../code.ts'

const couldBeId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/
const dateForms =
  'Write a date and time with a time zone, for example 2026-11-21T10:00:00Z, or a date, which means its start in UTC.'

/** Manifests: YAML or JSON files in which people describe themselves and their services. */
export const manifestCodes = {
  'yaml/syntax': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `this is not valid YAML: ${p.problem}`,
    why: 'Facts that cannot be read for certain cannot be signed (YAML 1.2.2).',
    next: 'Correct the text at the marked place; mind the indentation and the quotes.',
  }),
  'yaml/empty': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the file holds no facts',
    why: 'A file without content describes nothing; it never counts as valid.',
    next: 'Give the file its content, or leave it out.',
  }),
  'yaml/duplicate-key': code<{ readonly key: string }>({
    severity: 'error',
    message: (p) => `"${p.key}" stands here twice`,
    why: 'Only one of the two could be used, and nobody would see which (YAML 1.2.2, 3.2.1.3).',
    next: 'Keep one of the two; several values of one property are a list: [first, second].',
  }),
  'yaml/forbidden-key': code<{ readonly key: string }>({
    severity: 'error',
    message: (p) => `the name "${p.key}" is not allowed`,
    why: 'This name has a special meaning in JavaScript, so the fact could get lost on the way.',
    next: 'Remove the line.',
  }),
  'yaml/custom-tag': code<{ readonly tag: string }>({
    severity: 'error',
    message: (p) => `the tag ${p.tag} is not allowed`,
    why: 'Manifests hold plain facts: texts, numbers, yes/no, lists and mappings (YAML 1.2.2, 10.3).',
    next: 'Remove the tag (the word that starts with "!") and write the value plainly, in quotes if it is a text.',
  }),
  'yaml/several-documents': code<Record<string, never>>({
    severity: 'error',
    message: () => 'a second document starts here, after "---"',
    why: 'Each file describes one thing, so that each finding and each credential has one place.',
    next: 'Move the second part into a file of its own.',
  }),
  'yaml/not-a-mapping': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `expected lines like "name: value", found ${p.found}`,
    why: 'A manifest names each fact that it states.',
    next: 'Write one "name: value" per line.',
  }),
  'yaml/unknown-anchor': code<{ readonly name: string }>({
    severity: 'error',
    message: (p) => `"*${p.name}" repeats something that was never marked with "&${p.name}"`,
    why: 'An alias stands for a value marked earlier in the same file (YAML 1.2.2, 7.1).',
    next: 'Mark the value with the anchor first. A text that starts with "*" needs quotes.',
  }),
  'yaml/too-many-aliases': code<{ readonly limit: number }>({
    severity: 'error',
    message: (p) => `more than ${p.limit} aliases ("*name")`,
    why: 'A few lines of aliases can stand for billions of values.',
    next: 'Write the repeated facts out, or give them a file and an id of their own.',
  }),
  'yaml/too-deep': code<{ readonly limit: number }>({
    severity: 'error',
    message: (p) => `nested more than ${p.limit} levels deep`,
    why: 'Real descriptions are flat; deep nesting exhausts the stack of the programs that read them.',
    next: 'Give the inner thing a file of its own and refer to its id.',
  }),
  'yaml/too-large': code<{ readonly size: number; readonly limit: number; readonly unit: string }>({
    severity: 'error',
    message: (p) => `too large: ${p.size} ${p.unit}, allowed are ${p.limit}`,
    why: 'Limits keep one file from taking all memory or time.',
    next: 'Split the file: one thing per file.',
  }),

  'manifest/no-project': code<Record<string, never>>({
    severity: 'error',
    message: () => 'there is no gx.yaml among these files',
    why: 'gx.yaml says who issues the credentials and under which address they will be found.',
    next: 'Add a gx.yaml with "issuer: did:web:…" and "baseUrl: https://…/".',
  }),
  'manifest/several-projects': code<{ readonly first: string }>({
    severity: 'error',
    message: (p) => `a second project file; the first is ${p.first}`,
    why: 'One project has one issuer and one base address.',
    next: 'Keep one project file, or work on one folder at a time.',
  }),
  'manifest/no-things': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the project describes nothing yet',
    why: 'Nothing to check never counts as valid.',
    next: 'Add one file per thing, for example participant.yaml with "type: LegalPerson".',
  }),
  'manifest/unknown-setting': code<{ readonly key: string; readonly suggestion?: string; readonly known: string }>({
    severity: 'error',
    message: (p) => `"${p.key}" is not a setting of a project${didYouMean(p.suggestion)}`,
    why: 'A misspelt setting would silently have no effect.',
    next: (p) => (p.suggestion === undefined ? `Settings are: ${p.known}.` : `Write "${p.suggestion}:".`),
  }),
  'manifest/missing-setting': code<{ readonly key: string; readonly purpose: string; readonly example: string }>({
    severity: 'error',
    message: (p) => `"${p.key}" is missing: ${p.purpose}`,
    why: 'Every credential names its issuer and has an address of its own (ICAM 25.11, 5.2).',
    next: (p) => `Add a line such as "${p.key}: ${p.example}".`,
  }),
  'manifest/bad-setting': code<{ readonly key: string; readonly problem: string; readonly example: string }>({
    severity: 'error',
    message: (p) => `"${p.key}" ${p.problem}`,
    why: 'This value goes into every credential of the project.',
    next: (p) => `Write it like this: "${p.key}: ${p.example}".`,
  }),
  'manifest/release-mismatch': code<{ readonly written: string; readonly release: string }>({
    severity: 'error',
    message: (p) => `the project is written for "${p.written}", but is being read as ${p.release}`,
    why: 'Releases name and restrict properties differently; what one accepts another may refuse.',
    next: (p) => `Choose the release of the project, or change this line to "release: ${p.release}".`,
  }),

  'manifest/missing-type': code<{ readonly key?: string }>({
    severity: 'error',
    message: (p) =>
      p.key === undefined
        ? 'the file does not say what it describes'
        : `the file does not say what it describes; "${p.key}" looks like "type"`,
    why: 'The type decides which facts are needed.',
    next: (p) =>
      p.key === undefined ? 'Add a first line such as "type: LegalPerson".' : `Write "type:" instead of "${p.key}:".`,
  }),
  'manifest/unknown-type': code<{
    readonly type: string
    readonly release: string
    readonly suggestion?: string
    readonly form?: string
  }>({
    severity: 'error',
    message: (p) =>
      p.form === undefined
        ? `"${p.type}" is not a type of Gaia-X ${p.release}${didYouMean(p.suggestion)}`
        : `"type" takes one name; ${p.form} is not that`,
    why: 'Only types of the vocabulary mean the same to everybody who reads the credential.',
    next: (p) => {
      if (p.form !== undefined)
        return `Write one name such as "type: ${p.suggestion ?? 'LegalPerson'}"; each further thing has a file of its own.`
      return p.suggestion === undefined
        ? 'Use a class name of the Gaia-X ontology, for example LegalPerson, VatID, ServiceOffering, VirtualMachineServiceOffering, ObjectStorageServiceOffering, DataProduct or Datacenter.'
        : `Write "type: ${p.suggestion}".`
    },
  }),
  'manifest/wrong-type': code<{ readonly property: string; readonly type: string; readonly expected: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" takes ${withArticle(p.expected)}, and ${p.type} is not one`,
    why: 'The rules of this release say what kind of thing may stand here.',
    next: (p) => `Use ${p.expected} or one of its special kinds.`,
  }),
  'manifest/type-needed': code<{ readonly property: string; readonly choices: string }>({
    severity: 'error',
    message: (p) => `say what kind of thing this "${p.property}" is: ${p.choices}`,
    why: 'Several kinds may stand here, and each asks for different facts.',
    next: 'Add a line "type: …" to these facts.',
  }),
  'manifest/builder-needed': code<{ readonly property: string; readonly type: string; readonly builder: string }>({
    severity: 'error',
    message: (p) =>
      `"${p.property}" is given plain facts with the type ${p.type}, which only its own builder can check`,
    why: 'A builder brings along the classes that its properties name; special kinds come from their own builders.',
    next: (p) => `Give what ${p.builder}(…) returns, the builder of ${p.type}, instead of facts with a type.`,
  }),
  'manifest/credential-given': code<{ readonly property: string; readonly subject?: string }>({
    severity: 'error',
    message: (p) => `"${p.property}": this is a credential; refer to its subject with reference(credential)`,
    why: 'Credentials refer to the things that other credentials describe, not to the credentials (ICAM 25.11, 5.2).',
    next: (p) =>
      `Give reference(credential)${p.subject === undefined ? ', or the address of its subject' : `, which is "${p.subject}"`}.`,
  }),
  'manifest/bad-id': code<{ readonly id: string }>({
    severity: 'error',
    message: (p) => `"${p.id}" cannot be used as an id`,
    why: 'Ids become the last part of web addresses and file names.',
    next: 'Use letters, digits, "-", "_" and ".", starting with a letter or digit, at most 100; "subject" is taken.',
  }),
  'manifest/duplicate-id': code<{ readonly id: string; readonly first: string }>({
    severity: 'error',
    message: (p) => `the id "${p.id}" is already used in ${p.first}`,
    why: 'Two things with one id would be read as one thing.',
    next: 'Give one of them another id, and adapt the lines that refer to it.',
  }),
  'manifest/bad-time': code<{ readonly key: string; readonly value: string }>({
    severity: 'error',
    message: (p) => `"${p.key}: ${p.value}" is not a point in time`,
    why: 'The validity of a credential must mean the same everywhere (VCDM 2.0, 4.9).',
    next: dateForms,
  }),
  'manifest/validity-ends-first': code<{ readonly validFrom: string; readonly validUntil: string }>({
    severity: 'error',
    message: (p) => `the validity ends (${p.validUntil}) before it starts (${p.validFrom})`,
    why: 'Such a credential would never be valid (VCDM 2.0, 4.9).',
    next: 'Move "validUntil" behind "validFrom".',
  }),

  'manifest/unknown-property': code<{
    readonly property: string
    readonly type: string
    readonly known: string
    readonly suggestion?: string
    readonly kind?: string
    readonly prefixed?: string
  }>({
    severity: 'error',
    message: (p) => `${p.type} has no property "${p.property}"${didYouMean(p.suggestion)}`,
    why: 'Most types are closed: a clearing house refuses a description with a property it does not know.',
    next: (p) => {
      if (p.suggestion !== undefined) return `Write "${p.suggestion}:".`
      if (p.kind !== undefined) return `${p.kind} has this property: add "type: ${p.kind}" if that is meant.`
      if (p.prefixed !== undefined)
        return `Write "${p.prefixed}:" to state it all the same, though no rule of this release looks at it.`
      return p.known === '' ? `${p.type} has no properties of its own.` : `Its properties are: ${p.known}.`
    },
  }),
  'manifest/unknown-claim': code<{ readonly property: string; readonly type: string }>({
    severity: 'warning',
    message: (p) => `"${p.property}" is stated as it is: no rule for ${p.type} looks at it`,
    why: 'This type takes claims beyond its own, and nothing checks how they are spelt or what they hold.',
    next: 'Compare the name with the one that the readers of the credential expect.',
  }),
  'manifest/kind-needed': code<{ readonly type: string; readonly kinds: string }>({
    severity: 'error',
    message: (p) => `${p.type} only groups other types and states nothing by itself`,
    why: 'A credential of this type would carry no fact that anybody could check.',
    next: (p) => `Say which kind is meant: ${p.kinds}.`,
  }),
  'manifest/missing-property': code<{
    readonly property: string
    readonly type: string
    readonly purpose: string
    readonly form: string
  }>({
    severity: 'error',
    message: (p) => `"${p.property}" is missing in ${p.type}${p.purpose === '' ? '' : `: ${p.purpose}`}`,
    why: 'The rules of this release demand it; without it a clearing house refuses the description.',
    next: (p) => `Add "${p.property}:" with ${p.form}.`,
  }),
  'manifest/empty-value': code<{ readonly property: string; readonly form?: string; readonly required?: boolean }>({
    severity: 'error',
    message: (p) => `"${p.property}" has no value`,
    why: 'An empty line says neither yes nor no; it would be lost silently.',
    next: (p) => {
      if (p.form === undefined)
        return 'Fill it in, or remove the line. What belongs to it stands on indented lines below it.'
      return p.required === true ? `Write ${p.form}.` : `Write ${p.form}, or remove the line.`
    },
  }),
  'manifest/open-decision': code<{ readonly question: string }>({
    severity: 'warning',
    message: (p) => `this is still to decide: ${p.question === '' ? 'the comment says what' : p.question}`,
    why: 'A migration could not answer this by itself; what stands here now may be incomplete or not what you mean.',
    next: 'Write what is right, then take the comment "# decide:" away.',
  }),
  'manifest/too-many-values': code<{ readonly property: string; readonly found: number; readonly limit: number }>({
    severity: 'error',
    message: (p) => `"${p.property}" has ${p.found} values, allowed ${p.limit === 1 ? 'is 1' : `are ${p.limit}`}`,
    why: 'The rules of this release limit how often this fact may be stated.',
    next: (p) => (p.limit === 1 ? 'Keep one value.' : `Keep ${p.limit} values.`),
  }),
  'manifest/too-few-values': code<{ readonly property: string; readonly found: number; readonly limit: number }>({
    severity: 'error',
    message: (p) => `"${p.property}" has ${p.found} value${p.found === 1 ? '' : 's'}, at least ${p.limit} are needed`,
    why: 'The rules of this release demand that many.',
    next: 'Add the other values to the list.',
  }),
  'manifest/wrong-value': code<{ readonly property: string; readonly expected: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" takes ${p.expected}; ${p.found} is not that`,
    why: 'A value of another form is refused when the description is checked against the shapes of the release.',
    next: (p) => `Write ${p.expected}.`,
  }),
  'manifest/unclear-value': code<{
    readonly property: string
    readonly value: string
    readonly problem: string
    readonly write: string
  }>({
    severity: 'error',
    message: (p) => `"${p.value}" ${p.problem}`,
    why: 'A value that could mean two things, or nothing, is never guessed at.',
    next: (p) => `Write ${p.write}.`,
  }),
  'manifest/out-of-range': code<{ readonly property: string; readonly value: string; readonly range: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" must be ${p.range}; ${p.value} is not`,
    why: 'The rules of this release set these bounds.',
    next: 'Correct the number, and check its unit.',
  }),
  'manifest/not-absolute': code<{ readonly property: string; readonly value: string; readonly suggestion?: string }>({
    severity: 'error',
    message: (p) => `"${p.value}" is not a complete web address${didYouMean(p.suggestion)}`,
    why: 'Credentials are read far away from your files, so an address must say everything (RFC 3986, 4.3).',
    next: (p) => `Write the whole address, for example ${p.suggestion ?? 'https://provider.example/terms.pdf'}.`,
  }),
  'manifest/unsafe-number': code<{ readonly property: string; readonly number: string }>({
    severity: 'error',
    message: (p) => `the number ${p.number} does not survive being read and signed`,
    why: 'Very large, very small and very long numbers are rounded on the way, so the signature would not cover them.',
    next: 'Round the number, or use a larger or smaller unit.',
  }),
  'manifest/not-in-list': code<{
    readonly property: string
    readonly value: string
    readonly suggestion?: string
    readonly known: string
  }>({
    severity: 'error',
    message: (p) => `"${p.value}" is not a value of "${p.property}"${didYouMean(p.suggestion)}`,
    why: 'Only the listed values are understood by everybody who reads the credential.',
    next: (p) => (p.suggestion === undefined ? `Use ${p.known}.` : `Write "${p.suggestion}".`),
  }),
  'manifest/unknown-reference': code<{
    readonly property: string
    readonly reference: string
    readonly expected: string
    readonly suggestion?: string
  }>({
    severity: 'error',
    message: (p) => `nothing here has the id "${p.reference}"${didYouMean(p.suggestion)}`,
    why: 'A reference that leads nowhere leaves the description incomplete.',
    next: (p) =>
      p.suggestion === undefined
        ? `${couldBeId.test(p.reference) ? `Add a file with "id: ${p.reference}" and "type: ${p.expected}", write` : `Write the id of ${withArticle(p.expected)},`} the facts on indented lines, or put the credential that somebody else issued about it into the folder received/ and give its complete address (https:, did:).`
        : `Write "${p.suggestion}".`,
  }),
  'manifest/wrong-reference': code<{
    readonly property: string
    readonly reference: string
    readonly expected: string
    readonly actual: string
  }>({
    severity: 'error',
    message: (p) =>
      `"${p.property}" takes ${withArticle(p.expected)}, but "${p.reference}" is ${withArticle(p.actual)}`,
    why: 'The rules of this release say what kind of thing may stand here.',
    next: (p) => `Refer to ${withArticle(p.expected)}.`,
  }),
  'manifest/terms-not-accepted': code<{ readonly value: string; readonly digest: string }>({
    severity: 'error',
    message: (p) => `"${p.value}" does not accept the Gaia-X terms and conditions`,
    why: 'Every issuer states agreement to one exact text, named by its digest (Compliance Document, PA1.1).',
    next: (p) => `Write "accepted" once the text has been read and agreed to; it stands for ${p.digest}.`,
  }),

  'registration-number/format': code<{
    readonly kind: string
    readonly value: string
    readonly expected: string
    readonly suggestion?: string
  }>({
    severity: 'error',
    message: (p) => `"${p.value}" does not look like ${p.kind}${didYouMean(p.suggestion)}`,
    why: 'A notary looks the number up in an official register and refuses what cannot be one.',
    next: (p) => (p.suggestion === undefined ? `Expected is ${p.expected}.` : `Write "${p.suggestion}".`),
  }),
  'registration-number/checksum': code<{ readonly kind: string; readonly value: string; readonly rule: string }>({
    severity: 'error',
    message: (p) => `"${p.value}" is not ${p.kind}: its check digits do not fit`,
    why: 'The check digits of a number show most typing errors without asking a register.',
    next: (p) => `Compare it with the official document, digit by digit (${p.rule}).`,
  }),
  'registration-number/country': code<{
    readonly kind: string
    readonly value: string
    readonly country: string
    readonly expected: string
  }>({
    severity: 'error',
    message: (p) => `${p.kind} "${p.value}" belongs to ${p.expected}, but the country given is ${p.country}`,
    why: 'The number is looked up in the register of its own country.',
    next: 'Correct the number or the country code.',
  }),
  'registration-number/not-checked': code<{ readonly kind: string; readonly value: string; readonly reason: string }>({
    severity: 'info',
    message: (p) => `"${p.value}" was not checked as ${p.kind}: ${p.reason}`,
    why: 'Offline, only numbers with a known form can be checked; the notary checks the rest.',
    next: 'Compare it with the official document.',
  }),
} as const

function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `; did you mean "${suggestion}"?`
}

function withArticle(name: string): string {
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`
}
