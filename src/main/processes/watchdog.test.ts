import { describe, expect, it, vi } from 'vitest'
import { isRunning, orphanInNativeCall } from '../../../testbed/workers/orphan.ts'
import { killIfThere } from './testing/immortal.ts'

describe('a process of ours whose program was killed', () => {
  it('ends within two seconds, though its main thread is in a native call that does not return', { timeout: 30_000 }, async () => {
    const pid = await orphanInNativeCall()
    try {
      await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 2000)
    } finally {
      killIfThere(pid)
    }
  })
})
