import { describe, expect, it } from 'vitest'
import { openError, refusedByWindows } from './process/errors.ts'
import { withPrinted } from './program/explain.ts'
import type { EndpointChoice } from './protocol/messages.ts'

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
