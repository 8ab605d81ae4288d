import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDebian, fingerprint, make, stamp, suite } from '../../tree/make.mjs'
import { runStep, say } from '../../tree/steps.mjs'
import { log, password, port, root, sessionPackages, treeEnvironment, users } from './recipe.mjs'

const run = (label, command, args, options) => runStep(log, label, command, args, options)

/** Changes settings of an ini file, each where it stands first. Every one must be there, so a new version of the file cannot be misread. */
function configure(file, settings) {
  let text = readFileSync(file, 'utf8')
  for (const [key, value] of Object.entries(settings)) {
    const line = new RegExp(`^${key}=.*$`, 'm')
    if (!line.test(text)) throw new Error(`${file} has no ${key}`)
    text = text.replace(line, `${key}=${value}`)
  }
  writeFileSync(file, text)
}

async function buildRoot(tree) {
  await buildDebian(tree, sessionPackages, treeEnvironment, run, async () => {
    say('users and xrdp')
    for (const { name, uid } of users)
      await run('useradd', 'chroot', [tree, 'useradd', '--create-home', '--uid', String(uid), '--shell', '/bin/sh', name], {
        env: treeEnvironment
      })
    const passwords = users.map(({ name }) => `${name}:${password}`).join('\n')
    await run('chpasswd', 'chroot', [tree, 'sh', '-c', 'echo "$1" | chpasswd', 'sh', passwords], { env: treeEnvironment })
  })
  configure(join(tree, 'etc/xrdp/xrdp.ini'), { port: `tcp://127.0.0.1:${port}`, autorun: 'Xorg', EnableSyslog: 'false' })
  configure(join(tree, 'etc/xrdp/sesman.ini'), { EnableSyslog: 'false' })
}

/**
 * Builds the session's side where it is missing or out of date. Runs inside a mount and process namespace of its own.
 * @param {boolean} fresh whether to begin with nothing
 */
export async function buildBed(fresh) {
  if (fresh) rmSync(stamp(root), { force: true })
  await make(root, fingerprint([suite, sessionPackages, users, password, port, 1]), buildRoot)
}
