import { GxError } from '@gxkit/core'
import type { CommandInput } from './command.ts'
import { clean } from './terminal/clean.ts'

/** An option with a value, e.g. `--out <file>`. */
export function textOption(input: CommandInput, name: string): string | undefined {
  const value = input.options[name]
  return typeof value === 'string' ? value : undefined
}

/** An option that can be given several times. */
export function listOption(input: CommandInput, name: string): readonly string[] {
  const value = input.options[name]
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
}

/** An option that is on or off. */
export function flag(input: CommandInput, name: string): boolean {
  return input.options[name] === true
}

/**
 * An option with one of a few values.
 *
 * @throws GxError ERR_OPTION_INVALID that names them all
 */
export function choiceOption<T extends string>(
  input: CommandInput,
  name: string,
  choices: readonly T[],
  fallback: T,
): T {
  const value = textOption(input, name) ?? fallback
  const plain = (text: string): string => text.toLowerCase().replaceAll('-', '')
  const choice = choices.find((each) => plain(each) === plain(value))
  if (choice !== undefined) return choice
  throw new GxError('ERR_OPTION_INVALID', `--${name} cannot be "${clean(value)}"`, {
    next: `Use one of: ${choices.join(', ')}.`,
  })
}

/**
 * A moment in time, e.g. `--at 2026-11-21T10:00:00Z`; a date alone means its first moment in UTC.
 *
 * @throws GxError ERR_OPTION_INVALID
 */
export function dateOption(input: CommandInput, name: string): Date | undefined {
  const value = textOption(input, name)
  if (value === undefined) return undefined
  const full = /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : value
  const date = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(full) ? new Date(full) : new Date(Number.NaN)
  if (!Number.isNaN(date.getTime())) return date
  throw new GxError('ERR_OPTION_INVALID', `--${name} "${clean(value)}" is not a date`, {
    next: 'Write it like 2026-11-21 or 2026-11-21T10:00:00Z.',
  })
}

/**
 * A small whole number from 1 on, e.g. `--threads 2`.
 *
 * @throws GxError ERR_OPTION_INVALID
 */
export function countOption(input: CommandInput, name: string): number | undefined {
  const value = textOption(input, name)
  if (value === undefined) return undefined
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  throw new GxError('ERR_OPTION_INVALID', `--${name} "${clean(value)}" is not a number from 1 to 999`, {
    next: 'Write a whole number, or leave the option out.',
  })
}

/**
 * The place of an entry, from 0 on, e.g. `--index 5`.
 *
 * @throws GxError ERR_OPTION_INVALID
 */
export function indexOption(input: CommandInput, name: string): number | undefined {
  const value = textOption(input, name)
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new GxError('ERR_OPTION_INVALID', `--${name} "${clean(value)}" is not a whole number from 0 on`, {
    next: 'Write the number of the entry, e.g. the "statusListIndex" of a credential.',
  })
}
