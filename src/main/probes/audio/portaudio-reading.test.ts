import { describe, expect, it } from 'vitest'
import { PortAudioMissingError } from '../../native/portaudio/library.ts'
import { checkReading } from '../../workers/protocol.ts'
import { readPortAudio } from './portaudio-reading.ts'

const now = (): number => performance.now()

describe("the reading of PortAudio's list", () => {
  it('is present with the devices', () => {
    const load = () => ({
      getDevices: () => [{ id: 3, name: 'Built-in', maxInputChannels: 1, maxOutputChannels: 2, hostAPIName: 'Core Audio' }],
      getHostAPIs: () => ({ defaultHostAPI: 0, HostAPIs: [{ id: 0, name: 'Core Audio', defaultInput: 3, defaultOutput: 3 }] })
    })
    expect(checkReading('audio', readPortAudio('no', now(), load))).toMatchObject({
      status: 'present',
      data: {
        source: 'portaudio',
        endpoints: [
          { direction: 'output', redirected: 'no' },
          { direction: 'input', isDefault: true }
        ]
      }
    })
  })

  it("is absent with Node's code where naudiodon was not built", () => {
    const load = (): never => {
      throw new PortAudioMissingError('MODULE_NOT_FOUND', "Cannot find module 'naudiodon/build/Release/naudiodon.node'")
    }
    expect(checkReading('audio', readPortAudio('no', now(), load))).toMatchObject({ status: 'absent', error: { code: 'MODULE_NOT_FOUND' } })
  })

  it('is failed where PortAudio itself does not start', () => {
    const load = () => ({
      getDevices: (): never => {
        throw new Error('Could not initialize PortAudio: Unanticipated host error')
      },
      getHostAPIs: (): never => {
        throw new Error('not reached')
      }
    })
    expect(checkReading('audio', readPortAudio('no', now(), load))).toMatchObject({
      status: 'failed',
      error: { code: 'PORTAUDIO', message: expect.stringContaining('Unanticipated') as string }
    })
  })
})
