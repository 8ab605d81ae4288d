import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createWindows } from './windows.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What a promise has come to by now. */
async function stateOf(promise: Promise<unknown>): Promise<unknown> {
  await vi.advanceTimersByTimeAsync(0)
  return Promise.race([promise, Promise.resolve('open')])
}

describe('the windows of the browser host', () => {
  it('tell whether one came in time', async () => {
    const windows = createWindows()
    const late = windows.came(1000)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await late).toBe(false)
    const inTime = windows.came(1000)
    expect(windows.seen).toBe(false)
    windows.add()()
    expect(await stateOf(inTime)).toBe(true)
    expect(windows.seen).toBe(true)
    expect(await stateOf(windows.came())).toBe(true)
  })

  it('are none only when none has been there for the whole time', async () => {
    const windows = createWindows()
    const first = windows.add()
    const second = windows.add()
    const none = windows.none(3000)
    first()
    first()
    await vi.advanceTimersByTimeAsync(5000)
    expect(await stateOf(none)).toBe('open')
    second()
    await vi.advanceTimersByTimeAsync(2000)
    const reloaded = windows.add()
    await vi.advanceTimersByTimeAsync(5000)
    expect(await stateOf(none)).toBe('open')
    reloaded()
    await vi.advanceTimersByTimeAsync(3000)
    expect(await stateOf(none)).toBeUndefined()
  })
})
