import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const project = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

/** Everything the bed keeps between runs; git ignores it. */
export const cache = join(project, '.cache', 'rdp-bed')
export const log = join(cache, 'log')

/** The finished Debian tree of the session's side. It is only ever the lower layer of an overlay. */
export const root = join(cache, 'root')

/** Debian packages of the machine that the session runs on. */
export const sessionPackages = [
  'xrdp',
  'xorgxrdp',
  'pipewire',
  'pipewire-pulse',
  'pipewire-module-xrdp',
  'wireplumber',
  'dbus',
  'pulseaudio-utils',
  // What the program itself needs, and ALSA's way to the sound server.
  'libpcsclite1',
  'libpulse0',
  'libasound2-plugins',
  'udev',
  'iproute2',
  // xrdp shows the redirected drives with it.
  'fuse3',
  // The browser that shows the program's window. In a tree only the helper of a package of its own can make its sandbox.
  'chromium',
  'chromium-sandbox',
  // Built with polkit, as this machine's is not. Both run in their own suite only.
  'pcscd',
  'polkitd'
]

/** Debian packages of the local side, which is this machine. FreeRDP 2 is what Debian 12 has. */
export const localPackages = [
  'debootstrap',
  'freerdp2-x11',
  'libasound2-plugins',
  'pcscd',
  'pulseaudio',
  'pulseaudio-utils',
  'unzip',
  'vsmartcard-vpcd',
  'x11-utils',
  'xclip',
  'xvfb'
]

/** Who signs in to the session side: a user for each suite, so that each has a session of its own. */
export const users = [
  'caller',
  'plain',
  'card',
  'window',
  'portable',
  'drive',
  'undriven',
  'link',
  'channel',
  'screen',
  'hands',
  'app',
  'hidden',
  'hidapp'
].map((name, index) => ({
  name,
  uid: 2000 + index
}))
/** Of all of them. The bed has a network of its own, which nobody else reaches. */
export const password = 'sidecheck'

/** In the bed's own network. */
export const port = 3389

/** Where the stage that runs the suites shows the project, and the tree. Paths without odd characters, short enough for sockets. */
export const shown = {
  project: '/run/sidecheck/project',
  cache: '/run/sidecheck/project/.cache/rdp-bed',
  log: '/run/sidecheck/project/.cache/rdp-bed/log',
  tree: '/run/sidecheck/tree'
}

/** Inside the tree. Node is on no search path: a session has none of its own. */
export const inTree = { program: '/opt/sidecheck', agents: '/run/agents', node: '/opt/sidecheck/node', electron: '/opt/electron' }

export const treeEnvironment = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root', LANG: 'C.UTF-8' }
