// A folder that takes the place of Electron for Windows where that cannot be had: a program that does nothing, beside the data files of
// Electron for Linux, which are the same on both. What is made of it shows how packages are made, and cannot be used.

import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './installers/make.mjs'

const SAME_ON_WINDOWS = /^(.+\.pak|icudtl\.dat|.+\.bin|LICENSE\S*|LICENSES\.chromium\.html|version|locales)$/

/** A Windows program for x64 that ends at once with 0, without a window. */
function emptyProgram(folder) {
  const text = join(folder, 'electron.nsi')
  writeFileSync(
    text,
    `Unicode true
Target amd64-unicode
Name "Electron"
OutFile "${join(folder, 'electron.exe')}"
RequestExecutionLevel user
SilentInstall silent
Section
SectionEnd
`
  )
  runTool('makensis', ['-V2', text])
  rmSync(text)
}

/**
 * @param {string} electron a folder with Electron for Linux
 * @param {string} folder is emptied first
 */
export function standInForWindows(electron, folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(electron).filter((name) => SAME_ON_WINDOWS.test(name)))
    cpSync(join(electron, name), join(folder, name), { recursive: true })
  emptyProgram(folder)
}
