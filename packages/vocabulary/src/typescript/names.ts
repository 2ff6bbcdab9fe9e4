import { GxError } from '@gxkit/core'

/** Words that cannot name a constant in a module. */
const reserved: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof var void while with yield release`.split(/\s+/),
)

/** A name without prefix or namespace. */
export function bareName(name: string): string {
  return /[#/:]([\w-]+)$/.exec(name)?.[1] ?? name
}

/**
 * The name of a constant for something: `LegalPerson` is `legalPerson`, `VatID` is `vatId`, `QoSMetric` is `qosMetric`.
 *
 * @throws GxError `ERR_SHAPES_UNSUPPORTED` if there is no such name in TypeScript
 */
export function constantName(name: string): string {
  const words = bareName(name).match(/[A-Z][a-z][A-Z](?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
  const [first = '', ...others] = words.map((word) => word.toLowerCase())
  const joined = first + others.map(capital).join('')
  if (!/^[a-z]/.test(joined)) {
    throw new GxError('ERR_SHAPES_UNSUPPORTED', `"${name}" has no letters to make a TypeScript name of.`)
  }
  return reserved.has(joined) ? `${joined}Thing` : joined
}

/** The name of the constant that holds the data of a class. */
export function dataName({ name }: { readonly name: string }): string {
  return `${constantName(name)}Data`
}

/** The name of a type for a class or list: its own name, with a capital letter. */
export function typeName(name: string): string {
  const letters = bareName(name).replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => capital(next ?? ''))
  if (!/^[A-Za-z]/.test(letters)) {
    throw new GxError('ERR_SHAPES_UNSUPPORTED', `"${name}" has no letters to make a TypeScript name of.`)
  }
  return capital(letters)
}

/** The name of the constant that holds the members of a list; the name of the list where that is a name in TypeScript. */
export function listName(name: string): string {
  return /^[a-z][A-Za-z0-9]*$/.test(name) && !reserved.has(name) ? name : constantName(name)
}

/** Names the members of an object: quoted where TypeScript asks for it. */
export function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

/** A text as a TypeScript literal. */
export function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
