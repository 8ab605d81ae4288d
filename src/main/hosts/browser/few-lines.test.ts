import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fewLines } from './few-lines.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const COUNT = /^(\d+) more connections were refused or broke within a minute$/

it('tells the first lines of a minute, then one with the number of the others, and the next minute as the first', () => {
  const log: string[] = []
  const few = fewLines((line) => void log.push(line))
  for (const minute of [1, 2]) {
    for (let at = 0; at < 20_000; at += 1) few.tell(`refused ${minute}`)
    expect(log).toEqual(Array.from({ length: 5 }, () => `refused ${minute}`))
    vi.advanceTimersByTime(60_000)
    expect(COUNT.exec(log[5] ?? '')?.[1]).toBe('19995')
    log.length = 0
  }
})

it('says nothing of a number where every line was told, and forgets none when it ends within the minute', () => {
  const log: string[] = []
  const few = fewLines((line) => void log.push(line))
  few.tell('refused')
  vi.advanceTimersByTime(60_000)
  expect(log).toEqual(['refused'])
  for (let at = 0; at < 7; at += 1) few.tell('refused')
  few.close()
  expect(COUNT.exec(log.at(-1) ?? '')?.[1]).toBe('2')
  expect(vi.getTimerCount()).toBe(0)
})
