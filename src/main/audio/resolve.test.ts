import { describe, expect, it } from 'vitest'
import { openError, refusedByWindows, withPrinted } from './errors.ts'
import { FakeAddon, type FakeDevice } from './testing/fake-addon.ts'
import type { EndpointChoice } from './protocol.ts'
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

describe('errors in words', () => {
  const error = (text: string, printed = '', source: EndpointChoice['source'] = 'pulse') =>
    withPrinted(openError({ text, rates: [48_000, 44_100] }), source, printed)

  it.each([
    ['Could not open stream: Device unavailable', '', 'in-use', 'The device is in use by another program'],
    ['Format not supported: Invalid sample rate', '', 'sample-rate', 'Sample rate not supported: tried 48000, 44100'],
    ['Format not supported: Invalid number of channels', '', 'channels', 'The device offers neither one channel nor two'],
    ['Could not open stream: Invalid device', '', 'unplugged', 'The device is unplugged'],
    [
      'Format not supported: Unanticipated host error',
      'ALSA lib pcm_pulse.c:758:(pulse_prepare) PulseAudio: Unable to create stream: No such entity',
      'unplugged',
      'The device is unplugged'
    ],
    [
      'Could not open stream: Unanticipated host error',
      'ALSA lib pcm_pulse.c:770:(pulse_new) PulseAudio: Unable to connect: Connection refused',
      'no-server',
      'The sound server does not answer'
    ],
    [
      'Could not open stream: Unanticipated host error',
      'ALSA lib pcm_pulse.c:770:(pulse_new) PulseAudio: Unable to connect: Access denied',
      'no-server',
      'The sound server does not let this user in'
    ],
    [
      'Could not open stream: Unanticipated host error',
      'ALSA lib pcm_hw.c:1829:(_snd_pcm_hw_open) open /dev/snd/pcmC0D0c failed: Permission denied',
      'privacy',
      'This user may not use the device'
    ],
    [
      'Could not open stream: Unanticipated host error',
      'ALSA lib pcm_hw.c:1829:(_snd_pcm_hw_open) open /dev/snd/pcmC0D0c failed: Device or resource busy',
      'in-use',
      'The device is in use by another program'
    ]
  ])('%s, printed: %s', (text, printed, kind, message) => {
    expect(error(text, printed)).toMatchObject({ kind, message })
  })

  it('keep the native code and the native line', () => {
    const printed =
      'ALSA lib confmisc.c:160:(snd_config_get_card) No such device\nALSA lib pcm_pulse.c:758:(pulse_prepare) PulseAudio: Unable to create stream: No such entity\n'
    expect(error('Format not supported: Unanticipated host error', printed).code).toBe(
      'paUnanticipatedHostError (-9999), PulseAudio: Unable to create stream: No such entity'
    )
  })

  it.each([
    [0x8889000a, 'in-use', 'The device is in use by another program'],
    [0x88890004, 'unplugged', 'The device is unplugged'],
    [0x80070490, 'unplugged', 'The device is unplugged'],
    [0x80070005, 'privacy', 'The microphone is blocked by privacy settings'],
    [0x88890010, 'no-server', 'The Windows Audio service does not answer'],
    [0x88890008, 'sample-rate', "The device's sampling format is not supported"],
    [0x88890099, 'other', 'Windows does not open the device']
  ])('of Windows: %i', (code, kind, message) => {
    expect(refusedByWindows({ code, message: 'IAudioClient::Initialize: AUDCLNT_E' }, 'input')).toMatchObject({
      kind,
      message,
      code: 'IAudioClient::Initialize: AUDCLNT_E'
    })
  })

  it('take no line of a sound server for a device that it does not own, and none for what explains itself', () => {
    const refused = 'ALSA lib pcm_pulse.c:770:(pulse_new) PulseAudio: Unable to connect: Connection refused'
    expect(error('Could not open stream: Unanticipated host error', refused, 'portaudio')).toMatchObject({
      kind: 'other',
      code: 'paUnanticipatedHostError (-9999)'
    })
    expect(error('Format not supported: Invalid sample rate', refused).code).toBe('paInvalidSampleRate (-9997)')
  })

  it('say what PortAudio said where nothing else is known', () => {
    expect(error('Could not open stream: Unanticipated host error')).toMatchObject({
      kind: 'other',
      code: 'paUnanticipatedHostError (-9999)',
      message: 'The device could not be opened: Could not open stream: Unanticipated host error'
    })
    expect(error('Something new')).toMatchObject({ kind: 'other', code: 'PORTAUDIO' })
  })
})
