import { Socket } from 'node:net'
import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Makes every test of a file fail that tries to reach the network, in whatever way. */
export function forbidNetwork(): void {
  const refused = (): never => {
    throw new Error('the network is not used here')
  }
  let traps: readonly ReturnType<typeof vi.spyOn>[] = []
  beforeEach(() => {
    traps = [
      vi.spyOn(globalThis, 'fetch').mockImplementation(refused),
      vi.spyOn(Socket.prototype, 'connect').mockImplementation(refused),
    ]
  })
  afterEach(() => {
    const attempts = traps.flatMap((trap) => trap.mock.calls)
    for (const trap of traps) trap.mockRestore()
    expect(attempts).toEqual([])
  })
}
