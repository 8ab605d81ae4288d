// Starts packages as they were made, each from where it is installed or unpacked: its window comes and compares two sides.
//   node scripts/try-packages.mjs FILE...      setups, MSIs and portable programs on Windows, disk images on macOS, AppImages, debs
//                                              and tar.gz on Linux; the zip of Sidecheck Portable of the system that this is
// An installed package is removed again. What a file is, its ending says; others are left out.

import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { giveUp, root, say } from './setup.mjs'

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${error?.message ?? status}`)
}

const installed = () => join(process.env.LOCALAPPDATA ?? '', 'Programs', 'Sidecheck', 'Sidecheck.exe')

const LIMIT_MS = 60_000

/** An uninstaller goes on after it has answered, from a copy of itself. Throws where the program is still there after a minute. */
function gone(file) {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (const end = Date.now() + LIMIT_MS; existsSync(file); Atomics.wait(pause, 0, 0, 200))
    if (Date.now() > end) throw new Error(`${file} is still there`)
}

const onlyFolder = (folder) => join(folder, readdirSync(folder)[0])

/** The systems that Sidecheck Portable is made for, as its zips name them. */
const PORTABLE = { win32: 'windows', linux: 'linux' }

/**
 * How a package becomes a program, by the ending of its name: the program's file, or that of a command without a window, and what
 * takes it away again.
 */
const KINDS = {
  '.tar.gz': (file, folder) => {
    run('tar', ['-xf', file, '-C', folder])
    return { program: join(onlyFolder(folder), 'sidecheck') }
  },
  '.deb': (file, folder) => {
    run('dpkg', ['-x', file, folder])
    return { program: join(folder, 'opt', 'Sidecheck', 'sidecheck') }
  },
  '.AppImage': (file, folder) => {
    const copy = join(folder, 'Sidecheck.AppImage')
    copyFileSync(file, copy)
    chmodSync(copy, 0o755)
    // Where no FUSE is, as in containers, an AppImage runs from its own unpacked tree.
    run(copy, ['--appimage-extract'], { cwd: folder, stdio: 'ignore' })
    return { program: join(folder, 'squashfs-root', 'sidecheck') }
  },
  '-portable.exe': (file) => ({ program: file }),
  [`-${PORTABLE[process.platform] ?? 'none'}-x64.zip`]: (file, folder) => {
    // Windows has a tar that reads zips, and no other program for them.
    if (process.platform === 'win32') run('tar', ['-xf', file, '-C', folder])
    else run('unzip', ['-q', file, '-d', folder])
    return { command: join(onlyFolder(folder), process.platform === 'win32' ? 'sidecheck-cli.exe' : 'sidecheck-cli') }
  },
  '-setup.exe': (file) => {
    run(file, ['/S'])
    const remove = join(installed(), '..', 'Uninstall Sidecheck.exe')
    return { program: installed(), remove: () => run(remove, ['/S']) }
  },
  '.msi': (file) => {
    run('msiexec', ['/i', file, '/qn'])
    return { program: installed(), remove: () => run('msiexec', ['/x', file, '/qn']) }
  },
  '.dmg': (file, folder) => {
    const volume = join(folder, 'volume')
    mkdirSync(volume)
    run('hdiutil', ['attach', file, '-nobrowse', '-mountpoint', volume])
    run('cp', ['-R', join(volume, 'Sidecheck.app'), folder])
    run('hdiutil', ['detach', volume])
    return { program: join(folder, 'Sidecheck.app', 'Contents', 'MacOS', 'Sidecheck') }
  }
}

/** A command without a window: it takes a snapshot of this machine. Throws where it does not. */
function reads(command) {
  const { status, stdout, stderr, error } = spawnSync(command, ['scan', '--json'], { encoding: 'utf8', maxBuffer: 1e8 })
  if (error !== undefined || !stdout.startsWith('{')) throw new Error(`${command} ended with ${error?.message ?? status}: ${stderr}`)
  const { schema } = JSON.parse(stdout)
  if (!schema.startsWith('sidecheck.snapshot/')) throw new Error(`${command} printed ${schema}`)
}

function tryPackage(file, open) {
  const folder = mkdtempSync(join(tmpdir(), 'Sidecheck Prüfung '))
  // The program may be started by another user than the one who unpacked it.
  chmodSync(folder, 0o755)
  try {
    const { program, command, remove } = open(resolve(file), folder)
    if (command !== undefined) return reads(command)
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
    const config = join(root, 'testbed', 'package', 'playwright.config.ts')
    run(process.execPath, [cli, 'test', '--config', config, '--reporter', 'list', '--output', join(folder, 'results'), 'produced'], {
      cwd: root,
      env: { ...process.env, SIDECHECK_PROGRAM: program }
    })
    if (remove !== undefined) {
      remove()
      gone(program)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const tried = process.argv.slice(2).flatMap((file) => {
  const ending = Object.keys(KINDS).find((one) => file.endsWith(one))
  if (ending === undefined) return []
  tryPackage(file, KINDS[ending])
  say(`${file} was started, and ${file.endsWith('.zip') ? 'read this machine' : 'compared two sides'}`)
  return [file]
})
if (tried.length === 0) giveUp('No package was tried.', `Name files that end with ${Object.keys(KINDS).join(', ')}.`)
