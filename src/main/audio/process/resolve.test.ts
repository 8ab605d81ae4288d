import { describe, expect, it } from 'vitest'
import { FakeAddon, type FakeDevice } from '../testing/fake-addon.ts'
import type { EndpointChoice } from '../protocol/messages.ts'
import { resolveDevice } from './resolve.ts'
import { openStream } from './stream.ts'

const both = (name: string, hostAPIName: string, channels: [number, number] = [2, 2]): FakeDevice => ({
  name,
  hostAPIName,
  maxInputChannels: channels[0],
  maxOutputChannels: channels[1],
  rates: [48_000]
})
const choice = (source: EndpointChoice['source'], direction: 'input' | 'output', id: string | null, name = id ?? ''): EndpointChoice => ({
  source,
  direction,
  id,
  name
})

describe('which PortAudio device an endpoint is', () => {
  const alsa = new FakeAddon([both('hw:0,0', 'ALSA'), both('default', 'ALSA'), both('pulse', 'ALSA'), both('own_mic', 'ALSA')])

  it('on a sound server is the PCM of its name where ALSA has one', () => {
    expect(resolveDevice(alsa, choice('pulse', 'input', 'own_mic'))).toMatchObject({ device: { name: 'own_mic' }, env: {} })
  })

  it('is the way to the sound server elsewhere, with the endpoint named in the environment', () => {
    expect(resolveDevice(alsa, choice('pulse', 'input', 'speaker.monitor'))).toMatchObject({
      device: { name: 'pulse' },
      env: { PULSE_SOURCE: 'speaker.monitor', PIPEWIRE_NODE: 'speaker.monitor' }
    })
    expect(resolveDevice(alsa, choice('pulse', 'output', 'speaker'))).toMatchObject({
      device: { name: 'pulse' },
      env: { PULSE_SINK: 'speaker' }
    })
    expect(resolveDevice(alsa, choice('pulse', 'output', null))).toMatchObject({ device: { name: 'pulse' }, env: {} })
    const desktop = new FakeAddon([both('default', 'ALSA')])
    expect(resolveDevice(desktop, choice('pulse', 'output', 'speaker'))).toMatchObject({ device: { name: 'default' } })
    expect(() => resolveDevice(new FakeAddon([both('hw:0,0', 'ALSA')]), choice('pulse', 'output', 'speaker'))).toThrow(
      /no way to the sound server/
    )
  })

  it('sets the environment only while the device is opened', () => {
    const before = process.env['PULSE_SOURCE']
    openStream({ addon: alsa, system: undefined }, choice('pulse', 'input', 'speaker.monitor'), 0.005)
    expect(alsa.environment['PULSE_SOURCE']).toBe('speaker.monitor')
    expect(process.env['PULSE_SOURCE']).toBe(before)
  })

  const windows = new FakeAddon([
    both('Microphone (USB Audio Device wit', 'MME', [2, 0]),
    both('Microphone (USB Audio Device with a long name)', 'Windows DirectSound', [2, 0]),
    both('Microphone (USB Audio Device with a long name)', 'Windows WASAPI', [2, 0]),
    both('Remote Audio', 'MME', [0, 2]),
    both('Remote Audio', 'Windows WASAPI', [0, 2])
  ])

  it('on Windows is the one of its friendly name, WASAPI first', () => {
    expect(
      resolveDevice(windows, choice('mmdevice', 'input', '{0.0.1}', 'Microphone (USB Audio Device with a long name)')).device.hostAPIName
    ).toBe('Windows WASAPI')
    expect(resolveDevice(windows, choice('mmdevice', 'output', '{0.0.0}', 'Remote Audio')).device.hostAPIName).toBe('Windows WASAPI')
    const mme = new FakeAddon([both('Microphone (USB Audio Device wit', 'MME', [2, 0])])
    expect(
      resolveDevice(mme, choice('mmdevice', 'input', '{0.0.1}', 'Microphone (USB Audio Device with a long name)')).device.hostAPIName
    ).toBe('MME')
  })

  it("without an id is the default of WASAPI, else of PortAudio's default interface", () => {
    expect(resolveDevice(windows, choice('mmdevice', 'output', null)).device).toMatchObject({
      name: 'Remote Audio',
      hostAPIName: 'Windows WASAPI'
    })
    expect(resolveDevice(new FakeAddon([both('Mac', 'Core Audio')]), choice('portaudio', 'input', null)).device.name).toBe('Mac')
    expect(() => resolveDevice(new FakeAddon([both('Out', 'Core Audio', [0, 2])]), choice('portaudio', 'input', null))).toThrow(
      'There is no default microphone'
    )
  })

  it('from PortAudio is the one of its interface, name and number', () => {
    const twins = new FakeAddon([both('USB', 'Core Audio'), both('USB', 'Core Audio')])
    expect(resolveDevice(twins, choice('portaudio', 'input', 'Core Audio: USB')).device.id).toBe(0)
    expect(resolveDevice(twins, choice('portaudio', 'input', 'Core Audio: USB #2')).device.id).toBe(1)
    expect(() => resolveDevice(twins, choice('portaudio', 'input', 'Core Audio: USB #3', 'USB'))).toThrow(
      '"USB" is not there: it was unplugged, or another program uses it'
    )
  })
})
