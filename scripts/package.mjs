// npm run package: makes what this system can make of the built program, into dist/. Names of formats (dir, deb, nsis ...) make those alone.

import { join } from 'node:path'
import { makePackages } from './package/build.mjs'
import { ensureBuild, root, say } from './setup.mjs'

/** One file serves both kinds of Mac; elsewhere packages are for the processor that nearly all have. */
const TARGETS = {
  linux: { system: 'linux', arches: ['x64'] },
  win32: { system: 'win32', arches: ['x64'] },
  darwin: { system: 'darwin', arches: ['x64', 'arm64'] }
}

ensureBuild()
const { files } = await makePackages({
  root,
  target: TARGETS[process.platform],
  output: join(root, 'dist'),
  electronDist: process.env['ELECTRON_OVERRIDE_DIST_PATH'] || undefined,
  formats: process.argv.slice(2)
})
for (const file of files) say(file)
