import type { PropertyPath } from '../engine/property-path.ts'

/** A path for people who have never seen one: "countryCode of address". */
export function pathWords(path: PropertyPath, name: (iri: string) => string): string {
  if (typeof path === 'string') return name(path)
  const part = (inner: PropertyPath): string =>
    typeof inner === 'string' ? name(inner) : `(${pathWords(inner, name)})`
  if ('sequence' in path) return path.sequence.map(part).reverse().join(' of ')
  if ('alternative' in path) return path.alternative.map(part).join(' or ')
  if ('inverse' in path) return `${part(path.inverse)} pointing here`
  if ('zeroOrMore' in path) return `this or ${part(path.zeroOrMore)} at any distance`
  if ('oneOrMore' in path) return `${part(path.oneOrMore)} at any distance`
  return `this or ${part(path.zeroOrOne)}`
}
