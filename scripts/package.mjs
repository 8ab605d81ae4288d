// npm run package: makes what this system can make of the built program, into dist/. Names of formats (dir, deb, nsis ...) make those alone.

import { join } from 'node:path'
import { makePackages } from './package/build.mjs'
import { ensureBuild, giveUp, root, say } from './setup.mjs'

/** One file serves both kinds of Mac; elsewhere packages are for the processor that nearly all have. */
const TARGETS = {
  linux: { system: 'linux', arches: ['x64'] },
  win32: { system: 'win32', arches: ['x64'] },
  darwin: { system: 'darwin', arches: ['x64', 'arm64'] }
}

/** Keys are named by the environment; in a workflow a secret that is not there is an empty one, which is none. */
const KEYS = ['CSC_LINK', 'CSC_KEY_PASSWORD', 'APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID']
for (const name of KEYS) if (process.env[name] === '') delete process.env[name]
if (process.env.CSC_LINK === undefined) say('CSC_LINK names no key: the packages are not signed')

ensureBuild()
/** A name that could not be looked up, or an address that could not be reached: electron-builder fetches Electron and its tools. */
const UNREACHED = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'ETIMEDOUT']

try {
  const { files } = await makePackages({
    root,
    target: TARGETS[process.platform],
    output: join(root, 'dist'),
    electronDist: process.env['ELECTRON_OVERRIDE_DIST_PATH'] || undefined,
    formats: process.argv.slice(2)
  })
  for (const file of files) say(file)
} catch (error) {
  if (!UNREACHED.includes(error.code)) throw error
  giveUp(
    `What packages are made with could not be fetched: ${error.message}.`,
    'With an Electron named by ELECTRON_OVERRIDE_DIST_PATH, "npm run package -- dir" makes the program as a folder without a network.'
  )
}
