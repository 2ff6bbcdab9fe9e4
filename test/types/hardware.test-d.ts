import type { DiskFacts } from 'gxkit/loire'

export const right: DiskFacts = { diskSize: '500 GB', diskType: 'local SSD' }

export const wrong: readonly DiskFacts[] = [
  // @ts-expect-error a unit of time is no size
  { diskSize: '5 ms' },
  // @ts-expect-error the size is required
  { diskType: 'local SSD' },
]
