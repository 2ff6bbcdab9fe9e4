import type { Finding, FindingPlace, Fix, Location, Parsed } from '@gxkit/core'
import { finding, nearest } from '@gxkit/core'
import { currentReleaseId } from '@gxkit/ontology'
import { describeFact, type FactEntry, type MappingFact } from '../facts/fact.ts'
import { type ManifestSource, readFacts } from '../facts/read-facts.ts'
import { keyLocation, locate } from '../node/location.ts'
import { isBaseUrl, isIssuer, parseDuration } from './settings.ts'
import { type ProjectSigner, readSigner, secret } from './signer-setting.ts'
import { looksSecret } from './signer-values.ts'

/** How long credentials are valid when nobody says otherwise: what the clearing houses' own tools use. */
export const defaultValidFor = '90 days'

/** The facts that all things of a project share. */
export interface Project {
  /** Name of the file they come from. */
  readonly source: string
  /** Id of a Gaia-X release, where the project names one. */
  readonly release?: string
  /** DID (or https address) of the issuer. */
  readonly issuer: string
  /** Absolute address that ends with `/`. */
  readonly baseUrl: string
  /** Milliseconds. */
  readonly validFor: number
  /** Where the key is that signs for the issuer, where the project says it. */
  readonly signer?: ProjectSigner
  /** Where each setting stands. */
  readonly locations: Readonly<Record<string, Location>>
}

/** One line of a settings file: what it is for, and what may stand there. */
export interface Setting {
  readonly purpose: string
  readonly example: string
  readonly required: boolean
  readonly problem: (text: string) => string | undefined
}

/** Every line with one value that a settings file may have; `signer` has lines of its own. */
export const settings: Readonly<Record<string, Setting>> = {
  release: {
    purpose: 'the Gaia-X release that the project is written for',
    example: currentReleaseId,
    required: false,
    problem: () => undefined,
  },
  issuer: {
    purpose: 'who issues the credentials of this project',
    example: 'did:web:provider.example',
    required: true,
    problem: (text) =>
      isIssuer(text) ? undefined : 'must be a DID without "#…", or an address that starts with https://',
  },
  baseUrl: {
    purpose: 'the address under which the credentials will be published',
    example: 'https://provider.example/gaia-x/',
    required: true,
    problem: (text) =>
      isBaseUrl(withSlash(text)) ? undefined : 'must be an address that starts with https:// and has no "?" or "#"',
  },
  validFor: {
    purpose: 'how long the credentials are valid',
    example: defaultValidFor,
    required: false,
    problem: (text) => (parseDuration(text) === undefined ? 'must be a number of hours, days or weeks' : undefined),
  },
}

/**
 * Tells whether a file holds the settings of a project: `gx.yaml`, `gx.yml` or `gx.json`, in any folder.
 *
 * @example
 * isProjectFile('examples/nordlicht-cloud/gx.yaml') // true
 */
export function isProjectFile(name: string): boolean {
  return /(?:^|[/\\])gx\.(?:ya?ml|json)$/.test(name)
}

/**
 * Reads the settings of a project (`gx.yaml`).
 *
 * @param source file name and text
 * @returns the settings, or the findings that say why there are none; never throws for bad input
 * @example
 * readProject({ name: 'gx.yaml', text: 'issuer: did:web:acme.example\nbaseUrl: https://acme.example/gaia-x/\n' }).ok // true
 */
export function readProject(source: ManifestSource): Parsed<Project> {
  const parsed = readFacts(source)
  if (!parsed.ok) return parsed
  const { entries } = parsed.value
  const findings = [...unknownSettings(source.name, entries), ...missingSettings(source.name, parsed.value)]
  const values: Record<string, string> = {}
  const locations: Record<string, Location> = {}
  for (const [key, setting] of Object.entries(settings)) {
    const entry = entries.get(key)
    if (entry === undefined) continue
    locations[key] = locate(source.name, entry.value)
    const problem = settingProblem(entry, setting)
    if (problem === undefined) values[key] = textOf(entry)
    else findings.push(badSetting(key, problem, setting, { location: locations[key], ...withTls(entry, setting) }))
  }
  const signerEntry = entries.get('signer')
  const signing = signerEntry === undefined ? { findings: [] } : readSigner(source.name, signerEntry)
  findings.push(...signing.findings)
  if (signerEntry !== undefined) locations.signer = locate(source.name, signerEntry.value)
  if (findings.length > 0) return { ok: false, findings }
  const { release, issuer = '', baseUrl = '', validFor = defaultValidFor } = values
  return {
    ok: true,
    value: {
      source: source.name,
      ...(release !== undefined && { release }),
      issuer,
      baseUrl: withSlash(baseUrl),
      validFor: parseDuration(validFor) ?? 0,
      ...(signing.signer !== undefined && { signer: signing.signer }),
      locations,
    },
  }
}

function unknownSettings(source: string, entries: MappingFact['entries']): Finding[] {
  const known = [...Object.keys(settings), 'signer']
  return [...entries.values()]
    .filter(({ key }) => !known.includes(key))
    .map((entry) => {
      if (looksSecret(entry.key, textOf(entry))) return secret(source, entry.key)
      const suggestion = nearest(entry.key, known)
      const params = { key: entry.key, known: known.join(', '), ...(suggestion !== undefined && { suggestion }) }
      return finding('manifest/unknown-setting', params, { location: keyLocation(source, entry) })
    })
}

function missingSettings(source: string, { entries }: MappingFact): Finding[] {
  return Object.entries(settings)
    .filter(([key, { required }]) => required && !entries.has(key))
    .map(([key, { purpose, example }]) =>
      finding('manifest/missing-setting', { key, purpose, example }, { location: { source, pointer: '' } }),
    )
}

function settingProblem({ value }: FactEntry, setting: Setting): string | undefined {
  if (value.kind !== 'scalar' || value.value === null || value.text === '') {
    return `needs one value, found ${describeFact(value)}`
  }
  return setting.problem(value.text)
}

/** An http address that is right once it starts with https. */
function withTls({ value }: FactEntry, setting: Setting): { readonly fixes?: readonly Fix[] } {
  const secure = value.kind === 'scalar' ? value.text.replace(/^http:/i, 'https:') : ''
  if (value.kind !== 'scalar' || secure === value.text || setting.problem(secure) !== undefined) return {}
  const edits = [{ kind: 'replace', pointer: value.pointer, value: secure }] as const
  return { fixes: [{ title: `write "${secure}"`, applicability: 'likely', edits }] }
}

function badSetting(key: string, problem: string, { example }: Setting, place: FindingPlace): Finding {
  return finding('manifest/bad-setting', { key, problem, example }, place)
}

function textOf({ value }: FactEntry): string {
  return value.kind === 'scalar' ? value.text : ''
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`
}
