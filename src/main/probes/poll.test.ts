import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchByPolling } from './poll.ts'

describe('watchByPolling', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('calls back once for each difference, and never after it was stopped', () => {
    let text = 'a'
    const changed = vi.fn<() => void>()
    const stop = watchByPolling(() => text, changed, 100)
    vi.advanceTimersByTime(1000)
    expect(changed).toHaveBeenCalledTimes(0)
    text = 'b'
    vi.advanceTimersByTime(1000)
    expect(changed).toHaveBeenCalledTimes(1)
    text = 'a'
    vi.advanceTimersByTime(100)
    expect(changed).toHaveBeenCalledTimes(2)
    stop()
    text = 'c'
    vi.advanceTimersByTime(1000)
    expect(changed).toHaveBeenCalledTimes(2)
  })
})
