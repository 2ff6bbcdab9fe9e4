import type { JitterFacts } from 'gxkit/loire'

export const right: JitterFacts = { metric: 'urn:metric' }

export const wrong: readonly JitterFacts[] = [
  // @ts-expect-error the metric is required
  {},
  // @ts-expect-error a property that the class does not have
  { ...right, metrics: 'urn:metric' },
]
