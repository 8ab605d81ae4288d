import { describe, expect, it, vi } from 'vitest'
import { CallError } from '../../shared/contract.ts'
import type { Client } from '../../shared/wire.ts'
import { SoundRuns } from './sound-runs.ts'

const request = { kind: 'play', endpoint: null, tone: 'left' } as const
const outcome = { of: 'play', seconds: 1.6, startedAt: '2026-11-21T10:00:00.000Z' } as const

/** A client whose calls are answered by `answer`, and whose events a test sends. */
function clientOver(answer: (method: string) => Promise<unknown>) {
  const listeners = new Map<string, (data: unknown) => void>()
  const closed: (() => void)[] = []
  const call = vi.fn<(method: string, ...args: unknown[]) => Promise<unknown>>((method) => answer(method))
  const client = {
    call,
    on: (event: string, listener: (data: unknown) => void) => {
      listeners.set(event, listener)
      return () => undefined
    },
    onClose: (listener: () => void) => void closed.push(listener),
    close: () => undefined
  } as unknown as Client
  const runs = new SoundRuns(() => client)
  runs.attach(client)
  return {
    runs,
    call,
    send: (event: string, data: unknown) => listeners.get(event)?.(data),
    lose: () => closed.forEach((listener) => listener())
  }
}

describe('sound runs', () => {
  it('bring each run its own events', async () => {
    let last = 0
    const { runs, send, call } = clientOver(async (method) => (method === 'sound.start' ? { run: ++last } : null))
    const started: string[] = []
    const first = runs.start(request, { onStarted: () => void started.push('first') })
    const second = runs.start(request, { onStarted: () => void started.push('second') })
    await vi.waitFor(() => expect(call).toHaveBeenCalledTimes(2))
    await Promise.resolve()
    send('sound.started', { run: 2, device: { id: 'a', name: 'A' }, isMonitor: false, sampleRate: 48_000 })
    send('sound.ended', { run: 2, outcome })
    send('sound.ended', { run: 1, outcome: { ...outcome, seconds: 9 } })
    expect(started).toEqual(['second'])
    expect(await second.outcome).toEqual(outcome)
    expect(await first.outcome).toMatchObject({ seconds: 9 })
  })

  it('end when the connection is lost, whether the host had answered or not', async () => {
    const answered = clientOver(async () => ({ run: 1 }))
    const first = answered.runs.start(request)
    await new Promise((done) => setImmediate(done))
    answered.lose()
    expect(await first.outcome).toMatchObject({ of: 'error', error: { code: 'DISCONNECTED' } })

    const silent = clientOver(() => new Promise(() => undefined))
    const second = silent.runs.start(request)
    silent.lose()
    expect(await second.outcome).toMatchObject({ of: 'error', error: { code: 'DISCONNECTED' } })
  })

  it('say at once that there is no connection, and why the host refused', async () => {
    expect(await new SoundRuns(() => undefined).start(request).outcome).toMatchObject({ error: { code: 'DISCONNECTED' } })
    const { runs } = clientOver(() => Promise.reject(new CallError('TOO_MANY', 'Too many sound tests run at once')))
    expect(await runs.start(request).outcome).toMatchObject({ error: { code: 'TOO_MANY', message: 'Too many sound tests run at once' } })
  })

  it('can be stopped before the host has answered', async () => {
    const { runs, call } = clientOver(async (method) => (method === 'sound.start' ? { run: 7 } : null))
    runs.start(request).stop()
    await vi.waitFor(() => expect(call).toHaveBeenLastCalledWith('sound.stop', { run: 7 }))
  })
})
