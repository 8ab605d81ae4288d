import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type koffiModule from 'koffi'

/** What naudiodon's addon says of a device. Ids are list indexes that shift, so they are not handed on. */
interface AddonDevice {
  id: number
  name: string
  maxInputChannels: number
  maxOutputChannels: number
  hostAPIName: string
}

interface AddonHostApis {
  defaultHostAPI: number
  HostAPIs: { id: number; name: string; defaultInput: number; defaultOutput: number }[]
}

/** The listing half of naudiodon's addon. Both calls start and end PortAudio, and print on stdout and stderr. */
export interface PortAudioAddon {
  getDevices(): AddonDevice[]
  getHostAPIs(): AddonHostApis
}

/** naudiodon was not built here, or a library it needs is missing. `code` is Node's: MODULE_NOT_FOUND or ERR_DLOPEN_FAILED. */
export class PortAudioMissingError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'PortAudioMissingError'
    this.code = code
  }
}

export interface PortAudioDevice {
  hostApi: string
  name: string
  direction: 'output' | 'input'
  /** Whether it is the default of its direction in PortAudio's default host API. */
  isDefault: boolean
}

const ADDON = 'naudiodon/build/Release/naudiodon.node'

/**
 * Loads naudiodon's addon itself: its JavaScript wrapper installs a handler for crashes, and streams that are not
 * needed. Throws PortAudioMissingError. file: where the addon is, else it is found among the dependencies.
 */
export function loadPortAudio(file?: string): PortAudioAddon {
  const require = createRequire(import.meta.url)
  const load = (): PortAudioAddon => require(file ?? ADDON) as PortAudioAddon
  try {
    return loadMoved(load, require, file ?? ADDON)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'ERR_DLOPEN_FAILED'
    const message = error instanceof Error ? error.message : String(error)
    throw new PortAudioMissingError(code, message.split('\n')[0] ?? message)
  }
}

/**
 * On Linux the addon names the folder in which it was built as the place of its PortAudio. A program that was moved since has
 * the library beside the addon all the same: loaded first, it is found by its name.
 */
function loadMoved(load: () => PortAudioAddon, require: NodeJS.Require, addon: string): PortAudioAddon {
  try {
    return load()
  } catch (error) {
    const missing = /^(libportaudio\.so\.\d+): cannot open shared object/.exec(error instanceof Error ? error.message : '')?.[1]
    if (missing === undefined) throw error
    const library = join(dirname(require.resolve(addon)), missing)
    if (!existsSync(library)) throw error
    const koffi = require('koffi') as typeof koffiModule
    koffi.load(library, { global: true })
    return load()
  }
}

/**
 * All devices PortAudio can open, one entry for each direction a device has. A host API without a default says
 * 4294967295 (paNoDevice read as unsigned), which is no device's id. Throws PortAudio's error where it cannot start.
 */
export function listPortAudio(addon: PortAudioAddon): PortAudioDevice[] {
  const devices = addon.getDevices()
  if (devices.length === 0) return []
  const apis = addon.getHostAPIs()
  const standard = apis.HostAPIs.find((api) => api.id === apis.defaultHostAPI)
  return devices.flatMap((device) => {
    const entry = (direction: 'output' | 'input', channels: number, defaultId: number | undefined): PortAudioDevice[] =>
      channels > 0 ? [{ hostApi: device.hostAPIName, name: device.name, direction, isDefault: device.id === defaultId }] : []
    return [
      ...entry('output', device.maxOutputChannels, standard?.defaultOutput),
      ...entry('input', device.maxInputChannels, standard?.defaultInput)
    ]
  })
}
