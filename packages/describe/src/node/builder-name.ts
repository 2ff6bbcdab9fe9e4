/** Whether a text can be the name of a class, with or without a prefix. */
export function isClassName(text: string): boolean {
  return /^(?:[\w-]{1,60}:)?[A-Z][A-Za-z0-9]{0,80}$/.test(text)
}

/** What the builder of a class is called: `vatId` for `VatID`, as the generated modules name their constants. */
export function builderName(type: string): string {
  const words = type.replace(/^.*:/, '').match(/[A-Z][a-z][A-Z](?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
  const [first = '', ...others] = words.map((word) => word.toLowerCase())
  return first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
