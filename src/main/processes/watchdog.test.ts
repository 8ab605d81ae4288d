import { describe, expect, it, vi } from 'vitest'
import { isRunning, orphanInNativeCall } from '../../../testbed/workers/orphan.ts'
import { killIfThere } from './testing/immortal.ts'

describe('a process of ours whose program was killed', () => {
  it.each([
    ['main', 'program'],
    ['pool', 'program'],
    ['main', 'between'],
    ['pool', 'between']
  ] as const)(
    'ends within two seconds, though its %s thread is in a native call that does not return (started by: %s)',
    { timeout: 60_000 },
    async (thread, parent) => {
      const pid = await orphanInNativeCall(thread, parent)
      try {
        await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 2000)
      } finally {
        killIfThere(pid)
      }
    }
  )
})
