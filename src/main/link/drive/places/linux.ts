import { readFile, readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { codeOf } from '../faults.ts'
import { redirectedFolders, remminaFolders } from './clients.ts'
import type { PlaceFinder, Places } from './places.ts'

export interface LinuxPlacesOptions {
  procRoot?: string
  home?: string
  user?: number | undefined
}

const MOST_PROCESSES = 5000
const MOST_PROFILES = 200
const LARGEST_PROFILE = 64 * 1024

/** A mount as /proc/self/mountinfo has it: where it is shown, and of which type. */
interface Mount {
  point: string
  type: string
  options: string
}

/** The mounts in a text of /proc/PID/mountinfo, proc_pid_mountinfo(5). Blanks and backslashes in paths are written in octal. */
export function readMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ')
    const point = before.split(' ')[4]
    const [type = '', , options = ''] = after.split(' ')
    if (point === undefined || type === '') return []
    const path = point.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    // The text is one byte a character where it was decoded as UTF-8 already; octal is only used for the four below 0x5d.
    return [{ point: path, type, options }]
  })
}

/** Where a session's programs show the drives of the client: xrdp's own file system, wherever sesman.ini puts it, and the usual names. */
const carriesDrives = ({ point, type }: Mount): boolean =>
  type === 'fuse.xrdp-chansrv' || (type.startsWith('fuse') && ['thinclient_drives', 'tsclient'].includes(basename(point)))

/** Another user's are closed to this one. */
const isOwn = ({ options }: Mount, user: number | undefined): boolean => {
  const owner = /(?:^|,)user_id=(\d+)/.exec(options)?.[1]
  return owner === undefined || user === undefined || Number(owner) === user
}

async function listed(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return []
    throw error
  }
}

/** A file of the system or of the user's own settings; '' where it cannot be read. */
async function textOf(file: string, most = Infinity): Promise<string> {
  try {
    const text = await readFile(file, 'utf8')
    return text.length > most ? '' : text
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return ''
  }
}

export function linuxPlaces({ procRoot = '/proc', home = homedir(), user = process.geteuid?.() }: LinuxPlacesOptions = {}): PlaceFinder {
  const mounts = async (): Promise<Mount[]> => readMounts(await readFile(join(procRoot, 'self/mountinfo'), 'utf8'))

  /** What clients that run were told to redirect. Another user's are none of ours, and closed to us. */
  async function ofClients(): Promise<string[]> {
    const found: string[] = []
    const ids = (await readdir(procRoot)).filter((name) => /^\d+$/.test(name)).slice(0, MOST_PROCESSES)
    for (const id of ids) {
      const words = (await textOf(join(procRoot, id, 'cmdline'))).split('\0').slice(0, -1)
      found.push(...redirectedFolders(words, home))
    }
    return found
  }

  async function ofRemmina(): Promise<string[]> {
    const folders = [join(home, '.local/share/remmina'), join(home, '.remmina')]
    const found: string[] = []
    for (const folder of folders) {
      const names = (await listed(folder)).filter((name) => name.endsWith('.remmina')).slice(0, MOST_PROFILES)
      for (const name of names) found.push(...remminaFolders(await textOf(join(folder, name), LARGEST_PROFILE)))
    }
    return found
  }

  return {
    async inSession(): Promise<Places> {
      const roots: string[] = []
      let code: string | undefined
      for (const mount of (await mounts()).filter((one) => carriesDrives(one) && isOwn(one, user))) {
        try {
          // xrdp keeps files of the clipboard in ".clipboard"; drives have no such names.
          for (const name of await readdir(mount.point)) if (!name.startsWith('.')) roots.push(join(mount.point, name))
        } catch (error) {
          code = codeOf(error) ?? String(error)
        }
      }
      return { roots, ...(code !== undefined && { code }) }
    },
    async onDevice(): Promise<Places> {
      const redirected = [...(await ofClients()), ...(await ofRemmina())].filter((path) => path.startsWith('/'))
      const usual = [home, ...['Documents', 'Downloads', 'Desktop', 'Public'].map((name) => join(home, name))]
      const removable = (await mounts()).map(({ point }) => point).filter((point) => /^\/(?:media|run\/media|mnt)(?:\/|$)/.test(point))
      // FreeRDP's "/drives" shares every mounted drive by its own root.
      return { roots: [...new Set([...redirected, ...usual, ...removable])] }
    }
  }
}
