import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isProbe } from '../../../shared/electron-protocol.ts'
import { MAX_BACKLOG } from '../../../shared/wire.ts'
import type { Channel } from '../../../shared/wire.ts'
import { PROBE_MS, SILENT_MS, portChannel } from './channel.ts'

/** A port whose page reads when it is told to. */
class Port extends EventEmitter {
  waiting: unknown[] = []
  postMessage(message: unknown): void {
    this.waiting.push(message)
  }
  start(): void {}
  close(): void {
    this.emit('close')
  }
  read(): void {
    for (const message of this.waiting.splice(0)) if (isProbe(message)) this.emit('message', { data: message })
  }
}

let port: Port
let channel: Channel
let told: string[]
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  port = new Port()
  told = []
  channel = portChannel(port, { silent: () => told.push('silent'), heard: () => told.push('heard') })
  channel.onMessage((message) => told.push(String(message)))
})
afterEach(() => vi.useRealTimers())

const MEGABYTE = 'x'.repeat(1024 * 1024)

describe('the channel to a page', () => {
  it('knows what the page has not read, and tells when it has', () => {
    let caughtUp = 0
    channel.onCaughtUp?.(() => (caughtUp += 1))
    for (let number = 0; number < 5; number += 1) channel.post(MEGABYTE)
    expect(channel.backlog?.()).toBeGreaterThan(MAX_BACKLOG)
    expect(caughtUp).toBe(0)
    port.read()
    expect(channel.backlog?.()).toBeLessThan(MAX_BACKLOG)
    expect(caughtUp).toBe(1)
    channel.post('short')
    port.read()
    expect(caughtUp).toBe(1)
  })

  it('tells once that a page hangs, and once that it answers again', () => {
    vi.advanceTimersByTime(PROBE_MS + SILENT_MS - 1)
    expect(told).toEqual([])
    vi.advanceTimersByTime(PROBE_MS * 5)
    expect(told).toEqual(['silent'])
    port.read()
    expect(told).toEqual(['silent', 'heard'])
    vi.advanceTimersByTime(PROBE_MS * 2)
    port.read()
    expect(told).toEqual(['silent', 'heard'])
  })

  it('asks no port that is closed', () => {
    channel.close()
    port.waiting = []
    vi.advanceTimersByTime(PROBE_MS * 3)
    expect(port.waiting).toEqual([])
  })

  it('believes no page that it has read what was not sent', () => {
    channel.post(MEGABYTE)
    port.emit('message', { data: { probe: Number.MAX_SAFE_INTEGER } })
    port.emit('message', { data: { probe: Number.NaN } })
    expect(channel.backlog?.()).toBe(MEGABYTE.length)
    port.emit('message', { data: 'a text' })
    expect(told).toEqual(['a text'])
  })
})
