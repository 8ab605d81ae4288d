import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../core/snapshot/reading.ts'
import type { AudioData, Endpoint } from '../../../core/snapshot/schema.ts'
import { chooseEndpoint, chooseListening, chooseMonitor, isListed } from './endpoints.ts'

const endpoint = (id: string, direction: 'input' | 'output', change: Partial<Endpoint> = {}): Endpoint => ({
  id,
  name: id.toUpperCase(),
  direction,
  isDefault: false,
  state: 'idle',
  muted: false,
  volume: 80,
  redirected: 'no',
  ...change
})
const present = (endpoints: Endpoint[], source = 'pulse'): Reading<AudioData> => ({
  status: 'present',
  tookMs: 1,
  data: { source, endpoints }
})
const desk = present([
  endpoint('speaker', 'output'),
  endpoint('headset', 'output', { isDefault: true, name: 'Headset' }),
  endpoint('headset_mic', 'input', { name: 'Headset' }),
  endpoint('mic', 'input', { isDefault: true, muted: true, volume: 12 })
])

describe('choosing an endpoint', () => {
  it('takes the default without a name, with its mute and volume', () => {
    expect(chooseEndpoint(desk, 'input')).toEqual({
      choice: { source: 'pulse', direction: 'input', id: 'mic', name: 'MIC' },
      id: 'mic',
      name: 'MIC',
      muted: true,
      volume: 12,
      isMonitor: false
    })
    expect(chooseEndpoint(desk, 'output').id).toBe('headset')
  })

  it('takes the first that is open where the system has no default', () => {
    expect(chooseEndpoint(present([endpoint('a', 'input', { state: 'unplugged' }), endpoint('b', 'input')]), 'input').id).toBe('b')
  })

  it.each(['headset_mic', 'Headset', 'HEADSET'])('finds %s by id, name, or name in other letters', (name) => {
    expect(chooseEndpoint(desk, 'input', name).id).toBe('headset_mic')
  })

  it('names what there is where nothing fits', () => {
    expect(() => chooseEndpoint(desk, 'input', 'speaker')).toThrow('There is no microphone named "speaker"')
    try {
      chooseEndpoint(desk, 'input', 'speaker')
    } catch (error) {
      expect(error).toMatchObject({ error: { kind: 'not-found', code: 'NO_SUCH_DEVICE', hint: 'There is "Headset", "MIC"' } })
    }
  })

  it('asks for the id where two have the same name', () => {
    expect(() =>
      chooseEndpoint(present([endpoint('a', 'input', { name: 'USB' }), endpoint('b', 'input', { name: 'USB' })]), 'input', 'USB')
    ).toThrow(/More than one/)
  })

  it('says that an endpoint is unplugged, disabled or missing instead of opening it', () => {
    expect(() => chooseEndpoint(present([endpoint('a', 'input', { state: 'unplugged' })]), 'input', 'a')).toThrow('is unplugged')
    expect(() => chooseEndpoint(present([endpoint('a', 'input', { state: 'disabled' })]), 'input', 'a')).toThrow('is disabled')
    expect(() => chooseEndpoint(present([endpoint('auto_null', 'output', { state: 'notpresent', isDefault: true })]), 'output')).toThrow(
      'no output'
    )
    expect(() => chooseEndpoint(present([]), 'input')).toThrow('This machine has no microphone')
  })

  it("gives the reading's reason, code and hint where there is no list", () => {
    const failed: Reading<AudioData> = {
      status: 'failed',
      tookMs: 1,
      reason: 'No sound server answers',
      error: { code: 'ECONNREFUSED', message: 'Connection refused', hint: 'Start it' }
    }
    try {
      expect.unreachable(chooseEndpoint(failed, 'input').name)
    } catch (error) {
      expect(error).toMatchObject({
        error: { kind: 'missing', message: 'No sound server answers', code: 'ECONNREFUSED', hint: 'Start it' }
      })
    }
    expect(() => chooseEndpoint({ status: 'absent', tookMs: 1, reason: 'No sound server runs' }, 'input')).toThrow('No sound server runs')
  })
})

describe('choosing where to listen', () => {
  it('takes the monitor of the default output, or of the one named, on a sound server', () => {
    expect(chooseListening(desk, undefined, 'local').choice).toMatchObject({ direction: 'input', id: 'headset.monitor' })
    expect(chooseListening(desk, 'speaker', 'local')).toMatchObject({ id: 'speaker.monitor', name: 'Monitor of SPEAKER' })
    expect(chooseListening(desk, 'speaker.monitor', 'local').id).toBe('speaker.monitor')
  })

  it('takes a microphone where the name is one', () => {
    expect(chooseListening(desk, 'mic', 'local').id).toBe('mic')
    expect(chooseListening(desk, 'Headset', 'local').id).toBe('headset_mic')
  })

  it('takes the default input in a session, where the sound comes in', () => {
    expect(chooseListening(desk, undefined, 'session')).toMatchObject({ id: 'mic', isMonitor: false })
    expect(chooseListening(desk, 'Monitor of Headset', 'session')).toMatchObject({ id: 'headset.monitor', isMonitor: true })
  })

  it('on Windows hears the output itself, and takes a name that is an input and an output for the input', () => {
    const windows = present(
      [
        endpoint('out', 'output', { isDefault: true, name: 'Remote Audio' }),
        endpoint('in', 'input', { isDefault: true, name: 'Remote Audio' })
      ],
      'mmdevice'
    )
    expect(chooseListening(windows, undefined, 'local')).toMatchObject({
      id: 'out',
      isMonitor: true,
      choice: { source: 'mmdevice', direction: 'output', id: 'out', name: 'Remote Audio' }
    })
    expect(chooseListening(windows, 'Remote Audio', 'local')).toMatchObject({ id: 'in', isMonitor: false, choice: { direction: 'input' } })
  })

  it('takes the default input where there are no monitors', () => {
    const mac = present([endpoint('out', 'output', { isDefault: true }), endpoint('in', 'input', { isDefault: true })], 'portaudio')
    expect(chooseListening(mac, undefined, 'local').choice).toMatchObject({ source: 'portaudio', id: 'in' })
    expect(() => chooseListening(mac, 'out', 'local')).toThrow('There is no microphone named "out"')
  })
})

describe('choosing what an output plays', () => {
  it('takes the monitor of the default output, or of the one named', () => {
    expect(chooseMonitor(desk)).toMatchObject({
      id: 'headset.monitor',
      name: 'Monitor of Headset',
      choice: { direction: 'input', id: 'headset.monitor' }
    })
    expect(chooseMonitor(desk, 'speaker').id).toBe('speaker.monitor')
    expect(chooseMonitor(present([endpoint('out', 'output', { isDefault: true })], 'mmdevice')).choice).toEqual({
      source: 'mmdevice',
      direction: 'output',
      id: 'out',
      name: 'OUT'
    })
  })

  it('takes no microphone for an output, and says where nothing can be heard of an output', () => {
    expect(() => chooseMonitor(desk, 'mic')).toThrow('There is no output named "mic"')
    expect(() => chooseMonitor(present([endpoint('a', 'output', { isDefault: true })], 'portaudio'))).toThrow(
      'no way to hear what an output plays'
    )
  })
})

describe('whether an endpoint is still listed', () => {
  it('knows monitors by their output, and believes only a list', () => {
    const choice = (id: string | null, direction: 'input' | 'output') => ({ source: 'pulse' as const, direction, id, name: '' })
    expect(isListed(desk, choice('speaker', 'output'))).toBe(true)
    expect(isListed(desk, choice('speaker', 'input'))).toBe(false)
    expect(isListed(desk, choice('speaker.monitor', 'input'))).toBe(true)
    expect(isListed(desk, choice('gone.monitor', 'input'))).toBe(false)
    expect(isListed(desk, choice(null, 'input'))).toBe(true)
    expect(isListed({ status: 'absent', tookMs: 1, reason: '' }, choice('gone', 'input'))).toBeUndefined()
  })
})
