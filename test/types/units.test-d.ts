import type { TimeFacts } from 'gxkit/loire'

export const right: TimeFacts = { quantityValue: 5, applicableUnit: 'https://qudt.org/vocab/unit/DAY' }

export const wrong: readonly TimeFacts[] = [
  // @ts-expect-error numbers are numbers
  { ...right, quantityValue: 'five' },
  // @ts-expect-error the unit is required
  { quantityValue: 5 },
]
