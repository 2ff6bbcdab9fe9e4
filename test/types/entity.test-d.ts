import type { GaiaXEntityFacts } from 'gxkit/loire'

export const right: GaiaXEntityFacts = { name: 'Acme', description: 'A company' }

export const wrong: readonly GaiaXEntityFacts[] = [
  // @ts-expect-error names are texts
  { name: 5 },
  // @ts-expect-error a property that the class does not have
  { ...right, label: 'Acme' },
]
