import type { FriendlyForm } from './friendly-form.ts'
import { APPLICABLE_UNIT } from './quantity.ts'
import { UNITS, units, unitsWritten } from './quantity-units.ts'

const known = Object.values(units).flat()

/** The unit of a number in its long form: its symbol or word instead of its address. */
export const unitForm: FriendlyForm = {
  id: 'unit',
  appliesTo: (_release, { iri }) => iri === APPLICABLE_UNIT,
  read: (text) => {
    const written = text.trim()
    const named = known.find(({ name }) => name === written || `unit:${name}` === written)
    const found = named === undefined ? unitsWritten(written, known) : { certain: true, units: [named] }
    const unique = new Set(found.units.map(({ name }) => name))
    const [unit] = found.units
    return unit !== undefined && found.certain && unique.size === 1 ? { ok: true, value: UNITS + unit.name } : undefined
  },
  form: 'a unit such as GiB, or its address in QUDT',
  pattern: '',
  typescript: '',
  examples: ['GiB', 'https://qudt.org/vocab/unit/GibiBYTE'],
}
