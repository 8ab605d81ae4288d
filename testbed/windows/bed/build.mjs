import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDebian, fingerprint, make, stamp, suite } from '../../tree/make.mjs'
import { bindReadOnly, mount } from '../../tree/mounts.mjs'
import { addon, app, nodeWindows, npmPackages, packages, root, wineEnvironment } from './recipe.mjs'
import { run, say } from './steps.mjs'

const buildRoot = (tree) =>
  buildDebian(tree, packages, wineEnvironment, run, async () => {
    say('wineboot: a fresh Windows prefix')
    await run('wineboot', 'chroot', [tree, '/bin/sh', '-c', 'wineboot -i && wineserver -w'], { env: wineEnvironment })
  })

async function buildApp(folder) {
  say(`npm pack ${nodeWindows}; npm packages for Windows: ${npmPackages().join(' ')}`)
  const { output } = await run('npm-pack', 'npm', ['pack', nodeWindows, '--silent'], { cwd: folder })
  const tarball = output.split(/\s+/).find((word) => word.endsWith('.tgz'))
  if (tarball === undefined) throw new Error(`npm pack named no file: ${output}`)
  mkdirSync(join(folder, 'bin'))
  await run('tar', 'tar', ['-xzf', join(folder, tarball), '-C', join(folder, 'bin'), '--strip-components=2', 'package/bin/node.exe'])
  rmSync(join(folder, tarball))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  await run(
    'npm-install',
    'npm',
    ['install', '--os=win32', '--cpu=x64', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', ...npmPackages()],
    { cwd: folder }
  )
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
