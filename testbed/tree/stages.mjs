import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Why no bed with a Debian tree of its own can be made on this machine, undefined where one can. */
export function obstacle() {
  if (process.platform !== 'linux') return `this is ${process.platform}; the bed needs Debian`
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  if (!/^ID(_LIKE)?=.*debian/m.test(release)) return 'this is not Debian; the bed is made with debootstrap and apt-get'
  if (process.getuid() !== 0) return 'this user is not root; the bed needs chroot and mount'
  const probe = spawnSync('unshare', ['--mount', '--pid', '--ipc', '--net', '--uts', '--fork', 'true'], { encoding: 'utf8' })
  if (probe.status !== 0) return `no namespaces of its own: ${probe.error?.message ?? probe.stderr.trim()}`
  return undefined
}

/**
 * Runs one stage of a script in namespaces of its own, one at a time. The kernel ends every process and mount of a
 * namespace with its first process; that one is killed when its parent dies, even by SIGKILL, so nothing can stay behind.
 * The script is started again with `--stage=NAME` before its other arguments.
 * @param {{ script: string, cache: string, title: string, args: string[] }} bed cache: holds the lock
 * @param {string} name
 * @param {string[]} namespaces options of unshare, besides mounts and processes
 * @returns {Promise<number>} its exit code
 */
export function stage({ script, cache, title, args }, name, namespaces) {
  mkdirSync(cache, { recursive: true })
  const child = spawn(
    'setpriv',
    [
      '--pdeathsig',
      'KILL',
      '--',
      'flock',
      '--no-fork',
      join(cache, 'lock'),
      'unshare',
      '--mount',
      '--propagation',
      'private',
      '--pid',
      '--mount-proc',
      '--fork',
      '--kill-child=KILL',
      ...namespaces,
      process.execPath,
      script,
      `--stage=${name}`,
      ...args
    ],
    { stdio: 'inherit' }
  )
  let interrupted
  const end = (signal) => {
    interrupted = signal
    child.kill('SIGKILL')
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, end)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, end)
      if (interrupted !== undefined) console.error(`${title} interrupted by ${interrupted}; everything they started has ended.`)
      resolve(code ?? (signal === null ? 1 : 130))
    })
  })
}

/** The stage this process is asked to be, undefined in the script's first process. */
export function askedStage(args) {
  return args.find((arg) => arg.startsWith('--stage='))?.slice('--stage='.length)
}
