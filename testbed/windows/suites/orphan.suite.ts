import { expect, it } from 'vitest'
import { isRunning, orphanInNativeCall } from '../../workers/orphan.ts'
import { until } from '../../until.ts'

it('ends a process in a native call that does not return when its program is terminated', async () => {
  const pid = await orphanInNativeCall()
  expect(await until('its end', () => (isRunning(pid) ? undefined : 'ended'), 2000)).toBe('ended')
})
