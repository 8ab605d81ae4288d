import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mountSystem, unmountSystem } from './mounts.mjs'
import { say } from './steps.mjs'

export const suite = 'trixie'
export const mirror = process.env.DEBIAN_MIRROR ?? 'http://deb.debian.org/debian'

/** The file that says from which recipe a folder was made. Without it the folder is made anew. */
export const stamp = (folder) => `${folder}.stamp`

/** Changes whenever a part has to be made again. */
export function fingerprint(part) {
  return createHash('sha256').update(JSON.stringify(part)).digest('hex')
}

function isCurrent(folder, print) {
  return existsSync(folder) && existsSync(stamp(folder)) && readFileSync(stamp(folder), 'utf8') === print
}

/** Makes a folder under another name first, so an interrupted build is never taken for a finished one. */
export async function make(folder, print, build) {
  if (isCurrent(folder, print)) return say(`reused: ${folder}`)
  const partial = `${folder}.partial`
  for (const path of [stamp(folder), partial, folder]) rmSync(path, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  await build(partial)
  renameSync(partial, folder)
  writeFileSync(stamp(folder), print)
}

/**
 * Fills a folder with a Debian system and packages, without documentation and without starting any service.
 * @param {string} tree an empty folder
 * @param {string[]} packages
 * @param {NodeJS.ProcessEnv} env for what runs inside the tree
 * @param {(label: string, command: string, args: string[], options?: object) => Promise<unknown>} run
 * @param {() => Promise<void>} finish what else has to run in the tree, with /proc and /dev there
 */
export async function buildDebian(tree, packages, env, run, finish) {
  say(`debootstrap ${suite} from ${mirror}`)
  await run('debootstrap', 'debootstrap', ['--variant=minbase', suite, tree, mirror])
  writeFileSync(
    join(tree, 'etc/dpkg/dpkg.cfg.d/bed'),
    ['doc', 'locale', 'man', 'info'].map((name) => `path-exclude=/usr/share/${name}/*\n`).join('') + 'force-unsafe-io\n'
  )
  const noServices = join(tree, 'usr/sbin/policy-rc.d')
  writeFileSync(noServices, '#!/bin/sh\nexit 101\n')
  chmodSync(noServices, 0o755)
  for (const name of readdirSync(join(tree, 'dev'))) rmSync(join(tree, 'dev', name), { recursive: true, force: true })
  await mountSystem(tree)
  say(`apt-get install ${packages.join(' ')}`)
  await run('apt', 'chroot', [tree, 'apt-get', 'install', '-y', '--no-install-recommends', ...packages], {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }
  })
  await run('apt-clean', 'chroot', [tree, 'apt-get', 'clean'], { env })
  await finish()
  await unmountSystem(tree)
}
