import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bindReadOnly, mount, mountSystem } from './mounts.mjs'
import { addon, app, fingerprint, mirror, nodeWindows, npmPackages, packages, root, suite, wineEnvironment } from './recipe.mjs'
import { run, say } from './steps.mjs'

const stamp = (folder) => `${folder}.stamp`

function isCurrent(folder, print) {
  return existsSync(folder) && existsSync(stamp(folder)) && readFileSync(stamp(folder), 'utf8') === print
}

/** Makes a folder under another name first, so an interrupted build is never taken for a finished one. */
async function make(folder, print, build) {
  if (isCurrent(folder, print)) return say(`reused: ${folder}`)
  const partial = `${folder}.partial`
  for (const path of [stamp(folder), partial, folder]) rmSync(path, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  await build(partial)
  renameSync(partial, folder)
  writeFileSync(stamp(folder), print)
}

async function buildRoot(tree) {
  say(`debootstrap ${suite} from ${mirror}`)
  await run('debootstrap', 'debootstrap', ['--variant=minbase', suite, tree, mirror])
  writeFileSync(join(tree, 'etc/dpkg/dpkg.cfg.d/bed'), ['doc', 'locale', 'man', 'info'].map((name) => `path-exclude=/usr/share/${name}/*\n`).join('') + 'force-unsafe-io\n')
  const noServices = join(tree, 'usr/sbin/policy-rc.d')
  writeFileSync(noServices, '#!/bin/sh\nexit 101\n')
  chmodSync(noServices, 0o755)
  for (const name of readdirSync(join(tree, 'dev'))) rmSync(join(tree, 'dev', name), { recursive: true, force: true })
  await mountSystem(tree)
  say(`apt-get install ${packages.join(' ')}`)
  await run('apt', 'chroot', [tree, 'apt-get', 'install', '-y', '--no-install-recommends', ...packages], {
    env: { ...wineEnvironment, DEBIAN_FRONTEND: 'noninteractive' }
  })
  await run('apt-clean', 'chroot', [tree, 'apt-get', 'clean'], { env: wineEnvironment })
  say('wineboot: a fresh Windows prefix')
  await run('wineboot', 'chroot', [tree, '/bin/sh', '-c', 'wineboot -i && wineserver -w'], { env: wineEnvironment })
  for (const path of ['dev/shm', 'dev/pts', 'dev', 'proc']) await run('umount', 'umount', [join(tree, path)])
}

async function buildApp(folder) {
  say(`npm pack ${nodeWindows}; npm packages for Windows: ${npmPackages().join(' ')}`)
  const { output } = await run('npm-pack', 'npm', ['pack', nodeWindows, '--silent'], { cwd: folder })
  const tarball = output.split(/\s+/).find((word) => word.endsWith('.tgz'))
  if (tarball === undefined) throw new Error(`npm pack named no file: ${output}`)
  mkdirSync(join(folder, 'bin'))
  await run('tar', 'tar', ['-xzf', join(folder, tarball), '-C', join(folder, 'bin'), '--strip-components=2', 'package/bin/node.exe'])
  rmSync(join(folder, tarball))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  await run('npm-install', 'npm', ['install', '--os=win32', '--cpu=x64', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', ...npmPackages()], { cwd: folder })
}

/**
 * PortAudio's addon without Microsoft's compiler. Its import library names node.exe, which is what every program of the
 * bed is called; released packages are built on Windows.
 */
async function buildAddon(folder) {
  say('cross-compiling naudiodon')
  await mount('tmpfs', 'bed-build', join(root, 'mnt'))
  const source = join(app, 'node_modules/naudiodon')
  await bindReadOnly(source, join(root, 'mnt/naudiodon'))
  await bindReadOnly(join(app, 'node_modules/node-api-headers'), join(root, 'mnt/headers'))
  const commands = [
    'cd /mnt',
    ...['js_native_api', 'node_api'].map((name) => `x86_64-w64-mingw32-dlltool -d headers/def/${name}.def -D node.exe -l ${name}.a`),
    'x86_64-w64-mingw32-g++ -shared -O1 -std=c++17 -include string -Iheaders/include -Inaudiodon/portaudio/include -o naudiodon.node naudiodon/src/*.cc ' +
      'js_native_api.a node_api.a naudiodon/portaudio/bin/portaudio_x64.dll -static-libgcc -static-libstdc++'
  ]
  await run('naudiodon', 'chroot', [root, '/bin/sh', '-c', commands.join(' && ')], { env: wineEnvironment })
  copyFileSync(join(root, 'mnt/naudiodon.node'), join(folder, 'naudiodon.node'))
  copyFileSync(join(source, 'portaudio/bin/portaudio_x64.dll'), join(folder, 'portaudio_x64.dll'))
}

/**
 * Builds what is missing or out of date. Runs inside a mount and process namespace of its own.
 * @param {boolean} fresh whether to begin with nothing
 */
export async function buildBed(fresh) {
  if (fresh) for (const folder of [root, app, addon]) rmSync(stamp(folder), { force: true })
  await Promise.all([
    make(root, fingerprint([suite, packages, 1]), buildRoot),
    make(app, fingerprint([nodeWindows, npmPackages(), 1]), buildApp)
  ])
  await make(addon, fingerprint([npmPackages(), packages, 1]), buildAddon)
}
