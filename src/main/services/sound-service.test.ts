import { said } from '../../core/snapshot/said.ts'
import { describe, expect, it, vi } from 'vitest'
import type { Reading } from '../../core/snapshot/reading.ts'
import type { AudioData } from '../../core/snapshot/schema.ts'
import type { EventData } from '../../shared/contract.ts'
import type { MicResult, SoundRequest } from '../../shared/sound.ts'
import type { AudioRun } from '../audio/program/audio-client.ts'
import { failure } from '../audio/protocol/failures.ts'
import type { EndpointChoice } from '../audio/protocol/messages.ts'
import { createSoundSession } from './sound-service.ts'

const endpoints: Reading<AudioData> = {
  status: 'present',
  tookMs: 1,
  data: {
    source: 'pulse',
    endpoints: [
      { id: 'desk', name: 'Desk', direction: 'output', isDefault: true, state: 'idle', muted: false, volume: 50, redirected: 'no' },
      { id: 'boom', name: 'Boom', direction: 'input', isDefault: true, state: 'idle', muted: false, volume: 50, redirected: 'no' }
    ]
  }
}

/** A session over a client that opens nothing: microphones run until stopped and then fail as `ends` says. */
function sessionOver(
  ends: Error = failure('unplugged', 'NOT_LISTED', said('sound-error.unplugged-while')),
  mayRecord?: () => Promise<boolean>
) {
  const opened: EndpointChoice[] = []
  const dropped = vi.fn<() => void>()
  const report = vi.fn<(error: Error) => void>()
  const ended: EventData<'sound.ended'>[] = []
  const startMic = ({ endpoint }: { endpoint: EndpointChoice }): AudioRun<MicResult> => {
    opened.push(endpoint)
    let stop = (): void => undefined
    const result = new Promise<MicResult>((_, reject) => (stop = () => reject(ends)))
    return { result, stop: () => stop() }
  }
  const unused = (): never => {
    throw new Error('this test plays nothing')
  }
  const session = createSoundSession({
    client: { startMic, play: unused, replay: unused, listen: unused, sendSeries: unused, hearSeries: unused, dropRecording: dropped },
    endpoints: () => endpoints,
    side: () => 'local',
    emit: (event, data) => void (event === 'sound.ended' && ended.push(data as EventData<'sound.ended'>)),
    report,
    ...(mayRecord === undefined ? {} : { mayRecord })
  })
  return { session, opened, dropped, report, ended }
}

const mic = (more: Partial<Extract<SoundRequest, { kind: 'mic' }>> = {}): SoundRequest => ({
  kind: 'mic',
  endpoint: null,
  seconds: null,
  keepSeconds: 0,
  ...more
})

describe("a window's sound tests", () => {
  it('meters a microphone, or what an output plays where that is asked for', async () => {
    const { session, opened } = sessionOver()
    session.start(mic())
    session.start(mic({ endpoint: 'desk', monitor: true }))
    await vi.waitFor(() => expect(opened.map(({ id }) => id)).toEqual(['boom', 'desk.monitor']))
  })

  it('opens nothing for a test that was stopped, or whose window was closed, before it began', async () => {
    const closed = sessionOver()
    closed.session.start(mic())
    closed.session.close()
    for (const end of ['stop', 'close'] as const) {
      let allow: ((leave: boolean) => void) | undefined
      const asked = sessionOver(undefined, () => new Promise((resolve) => (allow = resolve)))
      const { run } = asked.session.start(mic())
      await vi.waitFor(() => expect(allow).toBeDefined())
      if (end === 'stop') asked.session.stop(run)
      else asked.session.close()
      allow?.(true)
      if (end === 'stop')
        await vi.waitFor(() => expect(asked.ended).toMatchObject([{ run, outcome: { of: 'error', error: { code: 'STOPPED' } } }]))
      await new Promise(setImmediate)
      expect(asked.opened).toEqual([])
    }
    expect(closed.opened).toEqual([])
    expect(closed.report).not.toHaveBeenCalled()
  })

  it('counts tests that have not begun among those that run at once', () => {
    const { session } = sessionOver()
    for (let n = 0; n < 8; n++) session.start(mic())
    expect(() => session.start(mic())).toThrow('Too many sound tests')
    session.close()
  })

  it('records only with the leave of a system that must be asked', async () => {
    const refused = sessionOver(undefined, async () => false)
    refused.session.start(mic())
    await vi.waitFor(() =>
      expect(refused.ended).toMatchObject([{ outcome: { of: 'error', error: { kind: 'privacy', code: 'MEDIA_ACCESS_DENIED' } } }])
    )
    expect(refused.opened).toEqual([])
    const granted = sessionOver(undefined, async () => true)
    granted.session.start(mic())
    await vi.waitFor(() => expect(granted.opened).toHaveLength(1))
  })

  it('never takes an output for a microphone', async () => {
    const { session, ended } = sessionOver()
    session.start(mic({ endpoint: 'desk' }))
    await vi.waitFor(() => expect(ended).toMatchObject([{ run: 1, outcome: { of: 'error', error: { kind: 'not-found' } } }]))
  })

  it('tells an expected failure in its own words, and reports a defect besides', async () => {
    const expected = sessionOver()
    const { run } = expected.session.start(mic())
    await vi.waitFor(() => expect(expected.opened).toHaveLength(1))
    expected.session.stop(run)
    await vi.waitFor(() =>
      expect(expected.ended).toMatchObject([{ run, outcome: { of: 'error', error: { kind: 'unplugged', code: 'NOT_LISTED' } } }])
    )
    expect(expected.report).not.toHaveBeenCalled()

    const defect = sessionOver(new TypeError('broken'))
    defect.session.start(mic())
    await vi.waitFor(() => expect(defect.opened).toHaveLength(1))
    defect.session.stop(1)
    await vi.waitFor(() => expect(defect.ended).toMatchObject([{ outcome: { of: 'error', error: { code: 'INTERNAL' } } }]))
    expect(defect.report).toHaveBeenCalledOnce()
  })

  it('ends its tests and forgets what it recorded when the window goes', async () => {
    const { session, opened, dropped, ended } = sessionOver()
    session.start(mic())
    await vi.waitFor(() => expect(opened).toHaveLength(1))
    session.close()
    expect(dropped).toHaveBeenCalledOnce()
    expect(ended).toEqual([])
  })
})
