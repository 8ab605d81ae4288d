import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { countsOf } from '../../tree/counts.mjs'
import { bind, bindReadOnly, mount, mountSystem, overlay } from '../../tree/mounts.mjs'
import { runStep, say } from '../../tree/steps.mjs'
import { prepareElectron } from '../../electron/launch.mjs'
import { electronBinary } from '../../../scripts/setup.mjs'
import { accepts, until } from '../../tree/wait.mjs'
import { cache, inTree, log, port, project, shown, treeEnvironment, users } from './recipe.mjs'

const { tree } = shown
const run = (label, command, args, options) => runStep(shown.log, label, command, args, options)

function folder(path, mode, uid = 0) {
  mkdirSync(path, { recursive: true })
  chmodSync(path, mode)
  chownSync(path, uid, uid)
  return path
}

/** Where Electron stands for the session's machine: beside the runtime's own files, which are linked. */
const launchFolder = join(cache, 'electron')

/** The runtime that needs no package around it; with the package's own no session was ever tried. */
function bareElectron() {
  const binary = electronBinary()
  return binary === undefined || process.env.ELECTRON_OVERRIDE_DIST_PATH === undefined ? undefined : binary
}

/** The session's machine: a throw-away copy of the tree with the program in it. */
async function assembleTree() {
  // A link in the place of node_modules would lead nowhere inside the tree.
  const modules = realpathSync(join(shown.project, 'node_modules'))
  await mount('tmpfs', 'bed-memory', '/run/sidecheck/memory', 'size=1g')
  mkdirSync(tree)
  await overlay(join(shown.cache, 'root'), tree, '/run/sidecheck/memory')
  await mountSystem(tree)
  // xrdp shows the redirected drives as a file system of its own.
  await run('fuse', 'mknod', ['-m', '666', join(tree, 'dev/fuse'), 'c', '10', '229'])
  await mount('tmpfs', 'bed-run', join(tree, 'run'), 'mode=755')
  await mount('tmpfs', 'bed-tmp', join(tree, 'tmp'), 'mode=1777')
  const program = join(tree, inTree.program)
  await bindReadOnly(modules, join(program, 'node_modules'))
  for (const name of ['out', 'testbed']) await bindReadOnly(join(shown.project, name), join(program, name))
  writeFileSync(
    join(program, 'package.json'),
    JSON.stringify({ name: 'sidecheck', version: '0.1.0', type: 'module', main: 'out/main/index.js' })
  )
  const electron = bareElectron()
  if (electron !== undefined) {
    prepareElectron(electron, inTree.program, launchFolder)
    await bindReadOnly(launchFolder, join(tree, inTree.electron))
  }
  const node = join(tree, inTree.node)
  writeFileSync(node, '')
  await run('mount-node', 'mount', ['--bind', process.execPath, node])
  const logs = join(shown.log, 'session')
  rmSync(logs, { recursive: true, force: true })
  await bind(folder(logs, 0o755), join(tree, 'var/log'))
  folder(join(tree, 'tmp/.X11-unix'), 0o1777)
  folder(join(tree, inTree.agents), 0o1777)
  for (const { uid } of users) folder(join(tree, 'run/user', String(uid)), 0o700, uid)
  // A channel that xrdp.ini does not name is closed, as it comes from Debian.
  const ini = join(tree, 'etc/xrdp/xrdp.ini')
  writeFileSync(ini, readFileSync(ini, 'utf8').replace(/^\[Channels\]$/m, '[Channels]\nrdp2tcp=true'))
  // Xorg's session, started by xrdp as the user who signed in.
  const start = join(tree, 'etc/xrdp/startwm.sh')
  const lines = [
    '#!/bin/sh',
    'export XDG_RUNTIME_DIR="/run/user/$(id -u)"',
    `exec dbus-run-session -- ${inTree.node} ${inTree.program}/testbed/rdp/session/agent.mjs >"$HOME/agent.log" 2>&1`
  ]
  writeFileSync(start, `${lines.join('\n')}\n`)
}

/** The session's machine sees its own processes only, and has a name of its own. */
const MACHINE = 'hostname session-host && mount -t proc proc /proc && exec "$0" "$@"'

async function startXrdp() {
  folder(join(tree, 'run/xrdp'), 0o755)
  folder(join(tree, 'run/xrdp/sockdir'), 0o3777)
  const file = openSync(join(shown.log, 'xrdp.txt'), 'w')
  const daemons = 'xrdp-sesman --nodaemon & exec xrdp --nodaemon'
  spawn(
    'unshare',
    ['--mount', '--pid', '--ipc', '--uts', '--fork', '--kill-child=KILL', 'chroot', tree, 'sh', '-c', MACHINE, 'sh', '-c', daemons],
    {
      env: treeEnvironment,
      stdio: ['ignore', file, file]
    }
  )
  closeSync(file)
  await until('xrdp-sesman', () => existsSync(join(tree, 'run/xrdp/sockdir/sesman.socket')))
  await until('xrdp', () => accepts(port))
}

/**
 * Starts the session's machine and runs the suites, which start clients on this side. Runs inside namespaces of its own:
 * mounts, processes, shared memory and network end with it.
 * @param {string[]} filters vitest file filters
 */
export async function runBed(filters) {
  writeFileSync('/proc/sys/kernel/hostname', 'local-device')
  mkdirSync(log, { recursive: true })
  await mount('tmpfs', 'bed-run', '/run', 'mode=755')
  // Shown before /tmp is covered, for a project below /tmp.
  await bind(project, shown.project)
  await mount('tmpfs', 'bed-tmp', '/tmp', 'mode=1777')
  // X servers of the local side look for it there.
  folder('/tmp/.X11-unix', 0o1777)
  await run('lo', 'ip', ['link', 'set', 'lo', 'up'])
  await assembleTree()
  say('starting xrdp')
  await startXrdp()
  say('running the suites')
  const report = join(shown.cache, 'rdp.json')
  rmSync(report, { force: true })
  const args = [
    'run',
    '--config',
    'testbed/rdp/vitest.config.ts',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters
  ]
  const vitest = spawnSync(process.execPath, [join(shown.project, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: shown.project,
    stdio: 'inherit',
    timeout: 600_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, SIDECHECK_RDP_BED: '1', NO_COLOR: '1', TMPDIR: '/tmp', XDG_RUNTIME_DIR: '/run' }
  })
  return countsOf('RDP', report, vitest.status ?? 1)
}
