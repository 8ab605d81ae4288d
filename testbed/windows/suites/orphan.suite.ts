import { expect, it } from 'vitest'
import { until } from '../../until.ts'
import { isRunning, orphanInNativeCall } from '../../workers/orphan.ts'

it.each(['main', 'pool'] as const)(
  'ends a process whose %s thread is in a native call that does not return when its program is terminated',
  async (thread) => {
    const pid = await orphanInNativeCall(thread)
    expect(await until('its end', () => (isRunning(pid) ? undefined : 'ended'), 2000)).toBe('ended')
  }
)
