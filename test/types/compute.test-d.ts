import type { CpuCapabilitiesFacts } from 'gxkit/loire'

export const right: CpuCapabilitiesFacts = { vCPUs: 2, pCPU: { vendor: 'AMD' } }

export const wrong: readonly CpuCapabilitiesFacts[] = [
  // @ts-expect-error a number, not a text
  { ...right, vCPUs: 'two' },
  // @ts-expect-error the processor is required
  { vCPUs: 2 },
]
