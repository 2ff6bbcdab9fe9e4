import { code } from '../code.ts'

/** What passes the rules of a release, or nearly, and is refused or of no use in Gaia-X all the same. */
export const gaiaXCodes = {
  'gaia-x/url-form': code<{
    readonly property: string
    readonly url: string
    readonly release: string
    /** What the release asks for: the URL as a value, or a reference to what is there. */
    readonly wanted: 'value' | 'reference'
    /** Whether the context gives a plain text under the bare name the form that is asked for. */
    readonly plain: boolean
    /** The name as the document writes it. */
    readonly key?: string
  }>({
    severity: 'error',
    message: (p) =>
      p.wanted === 'value'
        ? `"${p.property}" refers to ${p.url}; ${p.release} asks for the URL itself, as a value`
        : `"${p.property}" holds the value ${p.url}; ${p.release} asks for a reference`,
    next: (p) =>
      p.plain
        ? `Write "${p.property}": "${p.url}"; the context gives the bare name the form that the release asks for.`
        : `Write "${p.key ?? p.property}": {"id": "${p.url}"}.`,
  }),
  'gaia-x/expired': code<{ readonly property: string; readonly time: string; readonly what: 'credential' | 'object' }>({
    severity: 'warning',
    message: (p) =>
      p.what === 'credential' ? `the credential ended on ${p.time}` : `"${p.property}" lies in the past: ${p.time}`,
    next: (p) =>
      p.what === 'credential'
        ? 'Ask its issuer for a new one; if you are the issuer, state a later end.'
        : `State a later "${p.property}", or leave out what has ended.`,
  }),
  'gaia-x/insecure-url': code<{ readonly property: string; readonly url: string; readonly secure: string }>({
    severity: 'warning',
    message: (p) => `"${p.property}" is an address without encryption: ${p.url}`,
    next: (p) => `Write ${p.secure}, if the server answers there.`,
  }),
  'gaia-x/placeholder': code<{ readonly property: string; readonly found: string; readonly kind: string }>({
    severity: 'warning',
    message: (p) => `"${p.property}" holds ${p.kind}: ${p.found}`,
    next: (p) => `Write the real value of "${p.property}".`,
  }),
  'gaia-x/confusable': code<{ readonly property: string; readonly kind: string; readonly characters: string }>({
    severity: 'warning',
    message: (p) => `"${p.property}" holds ${p.kind}: ${p.characters}`,
    next: 'Compare the characters one by one with the name that you expect, or write it again from the keyboard.',
  }),
  'gaia-x/digest-form': code<{ readonly property: string; readonly found: string; readonly wanted: string }>({
    severity: 'warning',
    message: (p) => `"${p.property}" is no such digest: "${p.found}"; expected is ${p.wanted}`,
    next: 'Compute it from the document, e.g. with "sha256sum <file>", and copy all of it.',
  }),
  'gaia-x/document-changed': code<{ readonly url: string; readonly stated: string; readonly found: string }>({
    severity: 'error',
    message: (p) => `the document of ${p.url} has the digest ${p.found}, stated is ${p.stated}`,
    next: 'Put the document that is meant there, or state the digest of this one.',
  }),
  'gaia-x/reference-unresolved': code<{ readonly property: string; readonly id: string; readonly wanted: string }>({
    severity: 'error',
    message: (p) => `"${p.property}" refers to ${p.id}, and nothing given here describes it (${p.wanted} is expected)`,
    next: (p) => `Check it together with the credential that describes ${p.id}.`,
  }),
  'gaia-x/reference-class': code<{
    readonly property: string
    readonly id: string
    readonly wanted: string
    readonly found: string
  }>({
    severity: 'error',
    message: (p) => `"${p.property}" refers to ${p.id}, which is ${p.found}; expected is ${p.wanted}`,
    next: (p) => `Refer to ${p.wanted}.`,
  }),
} as const
