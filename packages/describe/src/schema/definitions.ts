import { type JsonSchema, ref } from './json-schema.ts'

/** Collects what goes under `$defs`, each schema once. */
export interface Definitions {
  /** Makes a definition on first use, so that definitions may refer to themselves. */
  readonly define: (name: string, make: () => JsonSchema) => JsonSchema
  /** The first name is for the usual schema; one that differs gets the longer name. */
  readonly share: (schema: JsonSchema, name: string, longer: string) => JsonSchema
  /** Sorted by name. */
  readonly all: () => JsonSchema
}

export function createDefinitions(): Definitions {
  const made = new Map<string, JsonSchema>()
  const texts = new Map<string, string>()
  const define: Definitions['define'] = (name, make) => {
    if (!made.has(name)) {
      made.set(name, {})
      made.set(name, make())
    }
    return ref(name)
  }
  return {
    define,
    share: (schema, name, longer) => {
      const text = `${name} ${JSON.stringify(schema)}`
      const known = texts.get(text)
      if (known !== undefined) return ref(known)
      const free = made.has(name) ? longer : name
      texts.set(text, free)
      return define(free, () => schema)
    },
    all: () => Object.fromEntries([...made].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
