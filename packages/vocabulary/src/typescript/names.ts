import { GxError } from '@gxkit/core'
import { bareName, builderName, isReserved } from '@gxkit/ontology'

/**
 * The name of a constant for something: `LegalPerson` is `legalPerson`, `VatID` is `vatId`, `QoSMetric` is `qosMetric`.
 *
 * @throws GxError `ERR_SHAPES_UNSUPPORTED` if there is no such name in TypeScript
 */
export function constantName(name: string): string {
  const constant = builderName(name)
  if (/^[a-z]/.test(constant)) return constant
  throw new GxError('ERR_SHAPES_UNSUPPORTED', `"${name}" has no letters to make a TypeScript name of.`)
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
  return /^[a-z][A-Za-z0-9]*$/.test(name) && !isReserved(name) ? name : constantName(name)
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
