/** Words that cannot name a constant in a module. */
const reserved: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof var void while with yield release`.split(/\s+/),
)

/**
 * What people call a class or property: its IRI or term without namespace and prefix.
 *
 * @param name an IRI, a name with a prefix, or a bare name
 * @returns the name as it is where nothing stands behind its last `#`, `/` or `:`
 *
 * @example
 * bareName('gx:LegalPerson') // 'LegalPerson'
 * bareName('https://w3id.org/gaia-x/development#LegalPerson') // 'LegalPerson'
 */
export function bareName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('#'), name.lastIndexOf('/'), name.lastIndexOf(':')) + 1) || name
}

/**
 * What the builder of a class is called in the generated modules, as every constant that stands for a name is.
 *
 * @param name the class, as in {@link bareName}
 * @returns empty where the name has no letters
 *
 * @example
 * builderName('gx:LegalPerson') // 'legalPerson'
 * builderName('VatID') // 'vatId'
 * builderName('QoSMetric') // 'qosMetric'
 */
export function builderName(name: string): string {
  const words = bareName(name).match(/[A-Z][a-z][A-Z](?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
  const [first = '', ...others] = words.map((word) => word.toLowerCase())
  const joined = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return isReserved(joined) ? `${joined}Thing` : joined
}

/**
 * Whether a word cannot name a constant in a module: those of TypeScript, and what the modules name themselves.
 *
 * @example
 * isReserved('package') // true
 */
export function isReserved(word: string): boolean {
  return reserved.has(word)
}
