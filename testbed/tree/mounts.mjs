import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * All mounts are made in a mount namespace of the bed's own, so the kernel takes them away with the last process of
 * that namespace, however it ends. The host never sees them.
 */
export async function mount(type, source, target, options) {
  mkdirSync(target, { recursive: true })
  await run('mount', ['-t', type, ...(options ? ['-o', options] : []), source, target])
}

/** Shows a folder in another place as well. */
export async function bind(source, target) {
  mkdirSync(target, { recursive: true })
  await run('mount', ['--bind', source, target])
}

/** Shows a folder of the host inside the tree, read-only. */
export async function bindReadOnly(source, target) {
  await bind(source, target)
  await run('mount', ['-o', 'remount,bind,ro', target])
}

/** Shows a folder as one to write on: what is written goes to the folder `memory`, and `lower` stays as it is. */
export async function overlay(lower, target, memory) {
  const [upper, work] = [join(memory, 'upper'), join(memory, 'work')]
  for (const folder of [upper, work]) mkdirSync(folder, { recursive: true })
  await mount('overlay', 'bed', target, `lowerdir=${lower},upperdir=${upper},workdir=${work}`)
}

const nodes = [
  ['null', 1, 3],
  ['zero', 1, 5],
  ['full', 1, 7],
  ['random', 1, 8],
  ['urandom', 1, 9],
  ['tty', 5, 0]
]

/** /proc and a private /dev with a handful of nodes: nothing of the host's devices is within reach. */
export async function mountSystem(tree) {
  await mount('proc', 'proc', join(tree, 'proc'))
  const dev = join(tree, 'dev')
  await mount('tmpfs', 'bed-dev', dev, 'mode=755,size=64k,nr_inodes=64')
  for (const [name, major, minor] of nodes) await run('mknod', ['-m', '666', join(dev, name), 'c', String(major), String(minor)])
  await mount('devpts', 'bed-pts', join(dev, 'pts'), 'newinstance,ptmxmode=0666,mode=620')
  await run('ln', ['-s', 'pts/ptmx', join(dev, 'ptmx')])
  await run('ln', ['-s', '/proc/self/fd', join(dev, 'fd')])
  await mount('tmpfs', 'bed-shm', join(dev, 'shm'), 'mode=1777,size=256m')
}

/** Takes away what mountSystem made. */
export async function unmountSystem(tree) {
  for (const path of ['dev/shm', 'dev/pts', 'dev', 'proc']) await run('umount', [join(tree, path)])
}
