import { lstat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { codeOf } from '../faults.ts'
import type { PlaceFinder, Places } from './places.ts'

export interface WindowsPlacesOptions {
  /** The names below \\tsclient, as Windows lists them. Rejects with an error that has a code. */
  list: () => Promise<string[]>
  /** Another one in tests. */
  server?: string
  home?: string
}

/** What Windows calls the device that a session is shown on. */
export const SERVER = '\\\\tsclient'

/** Without redirected drives Windows asks the network for a machine of that name, letter by letter. */
const MOST_MS = 8000

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** A name of a share: one part of a path, which leads nowhere else. FreeRDP's are of any letters. */
const isShare = (name: string): boolean => name.length > 0 && name.length <= 80 && !/[\\/:*?"<>|]/.test(name) && !/^\.+$/.test(name)

const exists = async (path: string): Promise<boolean> => {
  try {
    return (await lstat(path)).isDirectory()
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return false
  }
}

export function windowsPlaces({ list, server = SERVER, home = homedir() }: WindowsPlacesOptions): PlaceFinder {
  const rootOf = (share: string): string => `${server}\\${share}\\`
  return {
    async inSession(): Promise<Places> {
      let code: string | undefined
      try {
        const names = (await list()).filter(isShare)
        if (names.length > 0) return { roots: names.map(rootOf) }
      } catch (error) {
        code = codeOf(error) ?? String(error).slice(0, 200)
      }
      // Not listed: the drives of a Windows device are called by their letters. One after the other, for none of them may answer.
      const roots: string[] = []
      const began = performance.now()
      for (const letter of LETTERS) {
        if (await exists(rootOf(letter))) roots.push(rootOf(letter))
        if (performance.now() - began > MOST_MS) break
      }
      return { roots, ...(roots.length === 0 && code !== undefined && { code }) }
    },
    /** Drives are redirected by their letters, each with its own root: `drivestoredirect:s:*`, or some of them. */
    onDevice: async () => ({ roots: [...LETTERS.slice(2).map((letter) => `${letter}:\\`), home] })
  }
}
