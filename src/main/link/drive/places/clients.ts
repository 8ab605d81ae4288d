import { basename, join } from 'node:path'
import { isFreeRdp } from '../../../../core/facts/freerdp.ts'

/** Longer ones are no paths. */
const LONGEST = 4096

/** The folder in `NAME,PATH` or `PATH`; FreeRDP has its own words for the home folder and for what is plugged in. */
function pathOf(value: string, home: string): string | undefined {
  const comma = value.indexOf(',')
  const path = comma === -1 ? value : value.slice(comma + 1)
  if (path === '%' || path === '~') return home
  if (path.startsWith('~/')) return join(home, path.slice(2))
  return path === '' || path === '*' || path.length > LONGEST ? undefined : path
}

const HOME = /^[+/](?:home-drive|a:drive,home)$/
const DRIVE = /^\/(?:drive:|a:drive,|a:disk,)(.+)$/

/**
 * The folders that the arguments of a running client redirect: FreeRDP's `/drive:NAME,PATH` and `+home-drive`, and rdesktop's
 * `-r disk:NAME=PATH,...`. Nothing for other programs.
 */
export function redirectedFolders([program = '', ...words]: readonly string[], home: string): string[] {
  const name = basename(program)
  if (name === 'rdesktop')
    return words.flatMap((word) => {
      const [, list] = /^(?:-r)?disk:(.+)$/.exec(word) ?? []
      return (list ?? '').split(',').flatMap((entry) => {
        const path = entry.slice(entry.indexOf('=') + 1)
        return entry.includes('=') && path !== '' && path.length <= LONGEST ? [path] : []
      })
    })
  if (!isFreeRdp(name)) return []
  return words.flatMap((word) => {
    if (HOME.test(word)) return [home]
    const value = DRIVE.exec(word)?.[1]
    return (value === undefined ? undefined : pathOf(value, home)) ?? []
  })
}

/** The folder that a saved connection of Remmina redirects: `sharefolder=PATH`, in newer versions `drive=NAME,PATH`. */
export function remminaFolders(text: string): string[] {
  return [...text.matchAll(/^(?:sharefolder|drive)=(.{1,4096})$/gm)].flatMap(([, value = '']) => {
    const path = value.trim().slice(value.trim().indexOf('/'))
    return path.startsWith('/') ? [path] : []
  })
}
