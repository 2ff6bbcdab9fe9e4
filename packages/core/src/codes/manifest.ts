import { code } from '../code.ts'

const couldBeId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/
const dateForms =
  'Write a date and time with a time zone, for example 2026-11-21T10:00:00Z, or a date, which means its start in UTC.'

/** Manifests: YAML or JSON files in which people describe themselves and their services. */
export const manifestCodes = {
  'yaml/syntax': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `this is not valid YAML: ${p.problem}`,
    next: 'Correct the text at the marked place; mind the indentation and the quotes.',
  }),
  'yaml/empty': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the file holds no facts',
    next: 'Give the file its content, or leave it out.',
  }),
  'yaml/duplicate-key': code<{ readonly key: string }>({
    severity: 'error',
    message: (p) => `"${p.key}" stands here twice`,
    next: 'Keep one of the two; several values of one property are a list: [first, second].',
  }),
  'yaml/forbidden-key': code<{ readonly key: string }>({
    severity: 'error',
    message: (p) => `the name "${p.key}" is not allowed`,
    next: 'Remove the line.',
  }),
  'yaml/custom-tag': code<{ readonly tag: string }>({
    severity: 'error',
    message: (p) => `the tag ${p.tag} is not allowed`,
    next: 'Remove the tag (the word that starts with "!") and write the value plainly, in quotes if it is a text.',
  }),
  'yaml/several-documents': code<Record<string, never>>({
    severity: 'error',
    message: () => 'a second document starts here, after "---"',
    next: 'Move the second part into a file of its own.',
  }),
  'yaml/not-a-mapping': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `expected lines like "name: value", found ${p.found}`,
    next: 'Write one "name: value" per line.',
  }),
  'yaml/unknown-anchor': code<{ readonly name: string }>({
    severity: 'error',
    message: (p) => `"*${p.name}" repeats something that was never marked with "&${p.name}"`,
    next: 'Mark the value with the anchor first. A text that starts with "*" needs quotes.',
  }),
  'yaml/too-many-aliases': code<{ readonly limit: number }>({
    severity: 'error',
    message: (p) => `more than ${p.limit} aliases ("*name")`,
    next: 'Write the repeated facts out, or give them a file and an id of their own.',
  }),
  'yaml/too-deep': code<{ readonly limit: number }>({
    severity: 'error',
    message: (p) => `nested more than ${p.limit} levels deep`,
    next: 'Give the inner thing a file of its own and refer to its id.',
  }),
  'yaml/too-large': code<{ readonly size: number; readonly limit: number; readonly unit: string }>({
    severity: 'error',
    message: (p) => `too large: ${p.size} ${p.unit}, allowed are ${p.limit}`,
    next: 'Split the file: one thing per file.',
  }),

  'manifest/no-project': code<Record<string, never>>({
    severity: 'error',
    message: () => 'there is no gx.yaml among these files',
    next: 'Add a gx.yaml with "issuer: did:web:…" and "baseUrl: https://…/".',
  }),
  'manifest/several-projects': code<{ readonly first: string }>({
    severity: 'error',
    message: (p) => `a second project file; the first is ${p.first}`,
    next: 'Keep one project file, or work on one folder at a time.',
  }),
  'manifest/no-things': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the project describes nothing yet',
    next: 'Add one file per thing, for example participant.yaml with "type: LegalPerson".',
  }),
  'manifest/unknown-setting': code<{ readonly key: string; readonly suggestion?: string; readonly known: string }>({
    severity: 'error',
    message: (p) => `"${p.key}" is not a setting of a project${didYouMean(p.suggestion)}`,
    next: (p) => (p.suggestion === undefined ? `Settings are: ${p.known}.` : `Write "${p.suggestion}:".`),
  }),
  'manifest/missing-setting': code<{ readonly key: string; readonly purpose: string; readonly example: string }>({
    severity: 'error',
    message: (p) => `"${p.key}" is missing: ${p.purpose}`,
    next: (p) => `Add a line such as "${p.key}: ${p.example}".`,
  }),
  'manifest/bad-setting': code<{ readonly key: string; readonly problem: string; readonly example: string }>({
    severity: 'error',
    message: (p) => `"${p.key}" ${p.problem}`,
    next: (p) => `Write it like this: "${p.key}: ${p.example}".`,
  }),
  'manifest/secret-in-settings': code<{ readonly key: string }>({
    severity: 'error',
    message: (p) => `"${p.key}" would keep a secret in the settings`,
    next: 'Take it out, and name a file that only you can read: "tokenFile: …" or "passphraseFile: …". Change the secret if others have seen it.',
  }),
  'manifest/release-mismatch': code<{ readonly written: string; readonly release: string }>({
    severity: 'error',
    message: (p) => `the project is written for "${p.written}", but is being read as ${p.release}`,
    next: (p) => `Choose the release of the project, or change this line to "release: ${p.release}".`,
  }),

  'manifest/missing-type': code<{ readonly key?: string }>({
    severity: 'error',
    message: (p) =>
      p.key === undefined
        ? 'the file does not say what it describes'
        : `the file does not say what it describes; "${p.key}" looks like "type"`,
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
    next: (p) => `Use ${p.expected} or one of its special kinds.`,
  }),
  'manifest/type-needed': code<{ readonly property: string; readonly choices: string }>({
    severity: 'error',
    message: (p) => `say what kind of thing this "${p.property}" is: ${p.choices}`,
    next: 'Add a line "type: …" to these facts.',
  }),
  'manifest/builder-needed': code<{ readonly property: string; readonly type: string; readonly builder: string }>({
    severity: 'error',
    message: (p) =>
      `"${p.property}" is given plain facts with the type ${p.type}, which only its own builder can check`,
    next: (p) => `Give what ${p.builder}(…) returns, the builder of ${p.type}, instead of facts with a type.`,
  }),
  'manifest/credential-given': code<{ readonly property: string; readonly subject?: string }>({
    severity: 'error',
    message: (p) => `"${p.property}": this is a credential; refer to its subject with reference(credential)`,
    next: (p) =>
      `Give reference(credential)${p.subject === undefined ? ', or the address of its subject' : `, which is "${p.subject}"`}.`,
  }),
  'manifest/bad-id': code<{ readonly id: string }>({
    severity: 'error',
    message: (p) => `"${p.id}" cannot be used as an id`,
    next: 'Use letters, digits, "-", "_" and ".", starting with a letter or digit, at most 100; "subject" is taken.',
  }),
  'manifest/duplicate-id': code<{ readonly id: string; readonly first: string }>({
    severity: 'error',
    message: (p) => `the id "${p.id}" is already used in ${p.first}`,
    next: 'Give one of them another id, and adapt the lines that refer to it.',
  }),
  'manifest/bad-time': code<{ readonly key: string; readonly value: string }>({
    severity: 'error',
    message: (p) => `"${p.key}: ${p.value}" is not a point in time`,
    next: dateForms,
  }),
  'manifest/validity-ends-first': code<{ readonly validFrom: string; readonly validUntil: string }>({
    severity: 'error',
    message: (p) => `the validity ends (${p.validUntil}) before it starts (${p.validFrom})`,
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
    next: 'Compare the name with the one that the readers of the credential expect.',
  }),
  'manifest/kind-needed': code<{ readonly type: string; readonly kinds: string }>({
    severity: 'error',
    message: (p) => `${p.type} only groups other types and states nothing by itself`,
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
    next: (p) => `Add "${p.property}:" with ${p.form}.`,
  }),
  'manifest/empty-value': code<{ readonly property: string; readonly form?: string; readonly required?: boolean }>({
    severity: 'error',
    message: (p) => `"${p.property}" has no value`,
    next: (p) => {
      if (p.form === undefined)
        return 'Fill it in, or remove the line. What belongs to it stands on indented lines below it.'
      return p.required === true ? `Write ${p.form}.` : `Write ${p.form}, or remove the line.`
    },
  }),
  'manifest/open-decision': code<{ readonly question: string }>({
    severity: 'warning',
    message: (p) => `this is still to decide: ${p.question === '' ? 'the comment says what' : p.question}`,
    next: 'Write what is right, then take the comment "# decide:" away.',
  }),
  'manifest/too-many-values': code<{ readonly property: string; readonly found: number; readonly limit: number }>({
    severity: 'error',
    message: (p) => `"${p.property}" has ${p.found} values, allowed ${p.limit === 1 ? 'is 1' : `are ${p.limit}`}`,
    next: (p) => (p.limit === 1 ? 'Keep one value.' : `Keep ${p.limit} values.`),
  }),
  'manifest/too-few-values': code<{ readonly property: string; readonly found: number; readonly limit: number }>({
    severity: 'error',
    message: (p) => `"${p.property}" has ${p.found} value${p.found === 1 ? '' : 's'}, at least ${p.limit} are needed`,
    next: 'Add the other values to the list.',
  }),
  'manifest/wrong-value': code<{ readonly property: string; readonly expected: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" takes ${p.expected}; ${p.found} is not that`,
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
    next: (p) => `Write ${p.write}.`,
  }),
  'manifest/out-of-range': code<{ readonly property: string; readonly value: string; readonly range: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" must be ${p.range}; ${p.value} is not`,
    next: 'Correct the number, and check its unit.',
  }),
  'manifest/not-absolute': code<{ readonly property: string; readonly value: string; readonly suggestion?: string }>({
    severity: 'error',
    message: (p) => `"${p.value}" is not a complete web address${didYouMean(p.suggestion)}`,
    next: (p) => `Write the whole address, for example ${p.suggestion ?? 'https://provider.example/terms.pdf'}.`,
  }),
  'manifest/unsafe-number': code<{ readonly property: string; readonly number: string }>({
    severity: 'error',
    message: (p) => `the number ${p.number} does not survive being read and signed`,
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
    next: (p) => `Refer to ${withArticle(p.expected)}.`,
  }),
  'manifest/terms-not-accepted': code<{ readonly value: string; readonly digest: string }>({
    severity: 'error',
    message: (p) => `"${p.value}" does not accept the Gaia-X terms and conditions`,
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
    next: (p) => (p.suggestion === undefined ? `Expected is ${p.expected}.` : `Write "${p.suggestion}".`),
  }),
  'registration-number/checksum': code<{ readonly kind: string; readonly value: string; readonly rule: string }>({
    severity: 'error',
    message: (p) => `"${p.value}" is not ${p.kind}: its check digits do not fit`,
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
    next: 'Correct the number or the country code.',
  }),
  'registration-number/not-checked': code<{ readonly kind: string; readonly value: string; readonly reason: string }>({
    severity: 'info',
    message: (p) => `"${p.value}" was not checked as ${p.kind}: ${p.reason}`,
    next: 'Compare it with the official document.',
  }),
} as const

function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `; did you mean "${suggestion}"?`
}

function withArticle(name: string): string {
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`
}
