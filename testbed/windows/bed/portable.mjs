import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist, folderName } from '../../../scripts/portable/recipe.mjs'
import { countsOf } from '../../tree/counts.mjs'
import { bind, mountSystem, overlay } from '../../tree/mounts.mjs'
import { cache, project, root, wineEnvironment } from './recipe.mjs'
import { run, say } from './steps.mjs'

const target = { name: 'windows-x64' }
const zip = join(dist, `${folderName(target)}.zip`)
const memory = join(cache, 'run')
const tree = join(memory, 'portable')
const drive = join(tree, 'prefix/drive_c')

/** A name with blanks and umlauts, as a person's own folder may have. */
const FOLDER = 'Müllers neuer Ordner (2)'

const inTree = (label, args, options = {}) =>
  run(label, 'chroot', [tree, ...args], { ...options, env: { ...wineEnvironment, ...options.env } })

/** A program under the name of Edge, where Windows has it: it keeps its command line, and stays until it is told to end. */
async function installBrowser() {
  const folder = 'prefix/drive_c/Program Files/Microsoft/Edge/Application'
  mkdirSync(join(tree, folder), { recursive: true })
  mkdirSync(join(drive, 'edge'))
  cpSync(join(project, 'testbed/windows/fake/msedge.c'), join(tree, 'msedge.c'))
  const flags = ['-municode', '-Wall', '-Werror', '-O1']
  await inTree('msedge', ['x86_64-w64-mingw32-gcc', ...flags, '-o', `/${folder}/msedge.exe`, '/msedge.c'])
}

/** A launcher beside a program that tells what it was given, to see that nothing changes on the way. */
function installEcho(portable) {
  const echo = join(drive, 'Echo Ä')
  mkdirSync(join(echo, 'app/out/main'), { recursive: true })
  cpSync(join(portable, 'sidecheck-cli.exe'), join(echo, 'sidecheck-cli.exe'))
  cpSync(join(portable, 'app/node.exe'), join(echo, 'app/node.exe'))
  writeFileSync(join(echo, 'app/package.json'), '{ "type": "commonjs" }')
  const told = `let input = ''
  process.stdin.setEncoding('utf8').on('data', (text) => (input += text)).on('end', () => {
    const { NODE_OPTIONS } = process.env
    process.stdout.write(JSON.stringify({ args: process.argv.slice(2), input, NODE_OPTIONS }))
    process.stderr.write('on standard error')
    process.exitCode = 42
  })`
  writeFileSync(join(echo, 'app/out/main/cli.js'), told)
}

/**
 * Unpacks the zip in a tree of its own that has Wine and nothing of this project, and runs its suites on this side: they start
 * its programs there. What plays and reads cards is that of the bed's other tree.
 * @param {string} bedTree the tree whose daemons are running
 * @param {string[]} filters vitest file filters
 */
export async function runPortable(bedTree, filters) {
  if (!existsSync(zip)) {
    console.log('Sidecheck Portable is not packed ("npm run package:portable"): its suites do not run.')
    return { name: 'portable', code: 0, passed: 0, failed: 0, skipped: 1 }
  }
  await overlay(root, tree, join(memory, 'portable-writes'))
  await mountSystem(tree)
  await bind(join(bedTree, 'run'), join(tree, 'run'))
  const unpacked = join(drive, FOLDER)
  mkdirSync(unpacked)
  await run('unzip', 'unzip', ['-q', zip, '-d', unpacked], { env: { ...process.env, LANG: 'C.UTF-8' } })
  const portable = join(unpacked, folderName(target))
  installEcho(portable)
  await installBrowser()
  cpSync(join(project, 'testbed/windows/fixtures'), join(drive, 'fixtures'), { recursive: true })
  say('running the suites: Sidecheck Portable')
  const report = join(cache, 'log', 'portable.json')
  rmSync(report, { force: true })
  const vitest = spawnSync(
    process.execPath,
    [
      join(project, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'testbed/windows/portable/vitest.config.ts',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters
    ],
    {
      cwd: project,
      stdio: 'inherit',
      timeout: 150_000,
      killSignal: 'SIGKILL',
      env: {
        ...process.env,
        NO_COLOR: '1',
        SIDECHECK_PORTABLE_BED: JSON.stringify({ tree, drive, folder: FOLDER, name: folderName(target) })
      }
    }
  )
  spawnSync('chroot', [tree, 'wineserver', '-k'], { env: wineEnvironment })
  return countsOf('portable', report, vitest.status ?? 1)
}
