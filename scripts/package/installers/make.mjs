// Installers for Windows made with Debian's own tools, where those of electron-builder cannot be had.

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { nsisText } from './nsis.mjs'
import { foldersOf } from './product.mjs'
import { wixText } from './wix.mjs'

/** Debian's packages that the installers are made with. */
export const INSTALLER_PACKAGES = ['wixl', 'nsis', 'nsis-common']

/** Runs a tool to its end. Throws with what it said. */
export function runTool(command, args, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8, ...options })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`.trim()}`)
  return stdout
}

/** Windows counts versions in numbers alone. */
const numbersOf = (version) => version.split('-')[0]

/** Makes an MSI of a program's folder; the text that it is made from stands beside it. */
export function makeMsi({ folder, version, output }) {
  const text = join(dirname(output), 'program.wxs')
  mkdirSync(dirname(output), { recursive: true })
  writeFileSync(text, wixText({ folders: foldersOf(folder), source: relative(dirname(text), folder), version: numbersOf(version) }))
  runTool('wixl', ['-a', 'x64', '-o', output, text])
}

/** Makes a setup program of a program's folder; the text that it is made from stands beside it. */
export function makeSetup({ folder, version, output, icon }) {
  const text = join(dirname(output), 'program.nsi')
  mkdirSync(dirname(output), { recursive: true })
  writeFileSync(text, nsisText({ folders: foldersOf(folder), source: folder, version: numbersOf(version), output, icon }))
  runTool('makensis', ['-V2', '-INPUTCHARSET', 'UTF8', text])
}
