import { MAX_TEXT } from '../../../core/snapshot/reading.ts'
import type { ServicesData } from '../../../core/snapshot/schema.ts'
import type { Note } from '../../native/win32/errors.ts'
import { attempt, withKey } from '../../native/win32/registry.ts'
import type { RegistryKey } from '../../native/win32/registry.ts'

/** The list of installed programs, of 64-bit and of 32-bit ones. */
const PROGRAMS = ['SOFTWARE', 'SOFTWARE\\WOW6432Node'].map((root) => `${root}\\Microsoft\\Windows\\CurrentVersion\\Uninstall`)

/**
 * Programs of a session host that take sound past the session, by the names that their installers give them.
 * https://learn.microsoft.com/azure/virtual-desktop/teams-on-avd
 * https://learn.microsoft.com/azure/virtual-desktop/multimedia-redirection-video-playback-calls
 */
const NAMES: ReadonlySet<string> = new Set([
  'remote desktop webrtc redirector service',
  'remote desktop multimedia redirection service',
  'msmmrhostmsi'
])

/** More than these four no machine has: two programs, each in two lists. */
const MOST = 16

const textIn = (key: RegistryKey, name: string): string | undefined => {
  const data = key.value(name)?.data
  return typeof data === 'string' && data !== '' ? data.slice(0, MAX_TEXT) : undefined
}

type Program = NonNullable<ServicesData['media']>[number]

function programsAt(path: string): Program[] {
  const found = withKey('HKLM', path, (list) =>
    list.subkeys().flatMap((entry) => {
      const at = `${path}\\${entry}`
      const name = withKey('HKLM', at, (key) => textIn(key, 'DisplayName'))
      if (name === undefined || !NAMES.has(name.trim().toLowerCase())) return []
      const version = withKey('HKLM', at, (key) => textIn(key, 'DisplayVersion'))
      return [{ name, ...(version !== undefined && { version }), source: `HKLM\\${at}` }]
    })
  )
  return found ?? []
}

/** The programs that are installed; undefined where a list was refused, since they may stand in it. */
export function mediaPrograms(note: Note): ServicesData['media'] {
  const answer = attempt(() => PROGRAMS.flatMap(programsAt).slice(0, MOST))
  if (answer.ok) return answer.value
  note(answer.error)
  return undefined
}
