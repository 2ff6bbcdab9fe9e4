import type { ClassModel, PropertyModel, Release } from '@gxkit/ontology'
import { formsOf } from '../forms/friendly-forms.ts'
import { propertyHelp } from '../help/property-help.ts'
import type { JsonSchema } from './json-schema.ts'

/** What an editor shows for a property: its label, what it is for, and what to write. */
export function propertyWords(release: Release, property: PropertyModel): JsonSchema {
  const { label, description, unit, defaultValue } = property
  const { count, write } = propertyHelp(release, property)
  const short = formsOf(release, property).flatMap(({ form }) => form.form || [])
  const lines = [
    description,
    `${count.charAt(0).toUpperCase()}${count.slice(1)}: ${write}.`,
    ...(short.length === 0 ? [] : [`In short: ${[...new Set(short)].join('; or ')}.`]),
    ...(unit === undefined ? [] : [`Unit: ${unit}.`]),
    ...(defaultValue === undefined ? [] : [`Without this line: \`${defaultValue}\`.`]),
  ]
  return {
    title: label,
    description,
    markdownDescription: lines.filter((line) => line !== '').join('\n\n'),
    ...(defaultValue !== undefined && { default: defaultValue }),
    errorMessage: `Takes ${write}.`,
  }
}

/** The name of a class as a value, with what it means. */
export function classConstant({ label, description }: ClassModel, name: string): JsonSchema {
  return { const: name, title: label, ...(description !== '' && { description }) }
}

/** A text as a regular expression that matches it alone. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
