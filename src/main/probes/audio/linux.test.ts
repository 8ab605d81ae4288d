import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PortAudioMissingError } from '../../native/portaudio/library.ts'
import { PulseError, PulseMissingError } from '../../native/pulse/client.ts'
import { checkReading } from '../../workers/protocol.ts'
import { createProbe } from './linux.ts'
import type { LinuxAudioOptions } from './linux.ts'

const context = { signal: new AbortController().signal }
const read = async (options: LinuxAudioOptions) => checkReading('audio', await createProbe(options).read(context))
const noPortAudio = (): never => {
  throw new PortAudioMissingError('ERR_DLOPEN_FAILED', 'libasound.so.2: cannot open shared object file')
}

describe('the audio probe where something is missing', () => {
  beforeEach(() => vi.stubEnv('ALSA_CONFIG_PATH', '/nonexistent'))
  afterEach(() => vi.unstubAllEnvs())

  it('names the missing library, and what is wrong with the way around it', async () => {
    const reading = await read({
      connect: () => Promise.reject(new PulseMissingError('Failed to load shared library')),
      loadPortAudio: noPortAudio
    })
    expect(reading).toMatchObject({
      status: 'absent',
      error: { code: 'LIBRARY_MISSING', hint: expect.stringContaining('libpulse0') as string }
    })
    expect(reading.status === 'absent' && reading.reason).toContain('naudiodon')
  })

  it('takes PortAudio where libpulse is missing', async () => {
    const loadPortAudio = () => ({
      getDevices: () => [{ id: 0, name: 'hw:0,0', maxInputChannels: 0, maxOutputChannels: 2, hostAPIName: 'ALSA' }],
      getHostAPIs: () => ({ defaultHostAPI: 0, HostAPIs: [{ id: 0, name: 'ALSA', defaultInput: 4294967295, defaultOutput: 0 }] })
    })
    const reading = await read({ connect: () => Promise.reject(new PulseMissingError('')), loadPortAudio })
    expect(reading).toMatchObject({
      status: 'present',
      data: { source: 'portaudio', endpoints: [{ id: 'ALSA: hw:0,0', isDefault: true }] }
    })
  })

  it('does not ask PortAudio, which would hang as well, when the server does not answer', async () => {
    const loadPortAudio = vi.fn<() => never>(noPortAudio)
    const reading = await read({ connect: () => Promise.reject(new PulseError(8, 'Timeout')), loadPortAudio })
    expect(reading).toMatchObject({ status: 'failed', error: { code: 'PA_ERR_TIMEOUT (8)' } })
    expect(loadPortAudio).not.toHaveBeenCalled()
  })

  it('gives the environment back as it was', async () => {
    vi.stubEnv('PULSE_SERVER', undefined)
    let during: string | undefined
    const loadPortAudio = (): never => {
      during = process.env['PULSE_SERVER']
      throw new PortAudioMissingError('MODULE_NOT_FOUND', '')
    }
    await read({ connect: () => Promise.reject(new PulseError(6, 'Connection refused')), loadPortAudio })
    expect(during).toBe('unix:/nonexistent')
    expect(process.env['PULSE_SERVER']).toBeUndefined()
    expect(process.env['JACK_NO_START_SERVER']).toBeUndefined()
  })

  it('lets defects through instead of calling them a missing server', async () => {
    await expect(createProbe({ connect: () => Promise.reject(new TypeError('defect')) }).read(context)).rejects.toThrow('defect')
  })
})
