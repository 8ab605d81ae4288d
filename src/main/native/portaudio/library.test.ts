import { describe, expect, it } from 'vitest'
import { listPortAudio } from './library.ts'
import type { PortAudioAddon } from './library.ts'

const NO_DEVICE = 4294967295

function addon(change: Partial<PortAudioAddon>): PortAudioAddon {
  return {
    getDevices: () => [
      { id: 0, name: 'MacBook Pro Speakers', maxInputChannels: 0, maxOutputChannels: 2, hostAPIName: 'Core Audio' },
      { id: 1, name: 'Headset', maxInputChannels: 1, maxOutputChannels: 2, hostAPIName: 'Core Audio' }
    ],
    getHostAPIs: () => ({ defaultHostAPI: 0, HostAPIs: [{ id: 0, name: 'Core Audio', defaultInput: 1, defaultOutput: 0 }] }),
    ...change
  }
}

describe("PortAudio's list", () => {
  it('has one entry for each direction of a device, with the default of each direction', () => {
    expect(listPortAudio(addon({}))).toEqual([
      { hostApi: 'Core Audio', name: 'MacBook Pro Speakers', direction: 'output', isDefault: true },
      { hostApi: 'Core Audio', name: 'Headset', direction: 'output', isDefault: false },
      { hostApi: 'Core Audio', name: 'Headset', direction: 'input', isDefault: true }
    ])
  })

  it('marks no default where the host API has none', () => {
    const none = { defaultHostAPI: 0, HostAPIs: [{ id: 0, name: 'ALSA', defaultInput: NO_DEVICE, defaultOutput: NO_DEVICE }] }
    expect(listPortAudio(addon({ getHostAPIs: () => none })).some(({ isDefault }) => isDefault)).toBe(false)
  })

  it('takes the default of the default host API only', () => {
    const two = {
      defaultHostAPI: 1,
      HostAPIs: [
        { id: 0, name: 'OSS', defaultInput: 1, defaultOutput: 1 },
        { id: 1, name: 'Core Audio', defaultInput: NO_DEVICE, defaultOutput: 0 }
      ]
    }
    expect(listPortAudio(addon({ getHostAPIs: () => two })).filter(({ isDefault }) => isDefault)).toMatchObject([
      { name: 'MacBook Pro Speakers' }
    ])
  })

  it('does not start PortAudio a second time for an empty list', () => {
    const getHostAPIs = (): never => {
      throw new Error('must not be asked')
    }
    expect(listPortAudio(addon({ getDevices: () => [], getHostAPIs }))).toEqual([])
  })
})
