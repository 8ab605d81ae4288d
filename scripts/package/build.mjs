// Makes packages with electron-builder out of the staged program.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Arch, Platform, build } from 'electron-builder'
import { builderConfig } from './config.mjs'
import { writeEntitlements, writeSetupPart } from './installers/generated.mjs'
import { stageProgram } from './stage.mjs'

const PLATFORMS = { linux: Platform.LINUX, win32: Platform.WINDOWS, darwin: Platform.MAC }

/** The version of Electron that a package gets: that of the folder where one is given, else the pinned one. */
const versionOf = (root, dist) =>
  dist === undefined
    ? JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.electron
    : readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')

/**
 * @param {object} options see builderConfig; besides:
 * @param {import('./modules.mjs').Target} options.target
 * @param {string[]} [options.formats] instead of all of the system: 'dir', 'deb' and so on
 * @param {Record<string, string>} [options.elsewhere] see moduleFiles
 * @returns {Promise<{ files: string[], staged: string[] }>} the packages that were made, and the program's files in them
 */
export async function makePackages({ root, target, output, electronDist, formats = [], elsewhere = {}, standIn = false }) {
  const cache = join(root, '.cache', 'package', target.system)
  const stage = join(cache, 'program')
  const staged = stageProgram(root, target, stage, elsewhere)
  const arch = target.arches.length > 1 ? Arch.universal : Arch[target.arches[0]]
  const files = await build({
    projectDir: root,
    targets: PLATFORMS[target.system].createTarget(formats, arch),
    config: builderConfig({
      root,
      target,
      stage,
      setupPart: writeSetupPart(cache),
      entitlements: writeEntitlements(cache),
      output,
      electronVersion: versionOf(root, electronDist),
      electronDist,
      standIn
    })
  })
  return { files, staged }
}
