/** What distributions of Linux call what a step installs. A release that has no package of it has no command. */
interface Packaged {
  system: RegExp
  command?: string
}

const DEBIAN = /debian|ubuntu|mint|raspbian/i
const FEDORA = /fedora|red hat|rocky|alma|centos/i
const SUSE = /suse/i
const ARCH = /arch linux|manjaro|endeavouros/i

/** What reads smart cards: the daemon, and the driver of readers at USB. */
const READER_DRIVER: readonly Packaged[] = [
  { system: DEBIAN, command: 'apt install pcscd libccid' },
  { system: FEDORA, command: 'dnf install pcsc-lite pcsc-lite-ccid' },
  { system: SUSE, command: 'zypper install pcsc-lite pcsc-ccid' },
  { system: ARCH, command: 'pacman -S pcsclite ccid' }
]

/**
 * The PipeWire module of xrdp; releases from before 2024 have no package of it. Debian and Ubuntu keep what loads it in a package of its own.
 * https://github.com/neutrinolabs/pipewire-module-xrdp
 */
const XRDP_PIPEWIRE: readonly Packaged[] = [
  { system: /debian.*\b(9|1[0-2])\b|ubuntu.*\b(1\d|2[0-3])\.\d\d/i },
  { system: /debian|ubuntu/i, command: 'apt install pipewire-module-xrdp libpipewire-0.3-modules-xrdp' },
  { system: /fedora/i, command: 'dnf install pipewire-module-xrdp' }
]

/** `known`: whether it is known how the system packs it, also where it does not. */
interface Installation {
  known: boolean
  command?: string
}

function installationOf(packages: readonly Packaged[], system: string): Installation {
  const found = packages.find((one) => one.system.test(system))
  return found === undefined ? { known: false } : { known: true, ...(found.command === undefined ? {} : { command: found.command }) }
}

export const readerDriver = (system: string): Installation => installationOf(READER_DRIVER, system)
export const xrdpPipewire = (system: string): Installation => installationOf(XRDP_PIPEWIRE, system)

/** The group that may open serial ports; undefined where it is not known for the system. */
export function serialGroup(system: string): 'dialout' | 'uucp' | undefined {
  if (ARCH.test(system)) return 'uucp'
  return DEBIAN.test(system) || FEDORA.test(system) || SUSE.test(system) ? 'dialout' : undefined
}
