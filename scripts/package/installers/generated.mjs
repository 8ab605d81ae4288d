// What electron-builder is told in files beside its settings: that its installers remove what the program keeps of a person, and what the
// program may do on macOS.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { removeDataLines } from './nsis.mjs'
import { removeData } from './wix.mjs'

/** Writes the part of electron-builder's setup that is ours, and answers where it is. An update keeps what belongs to the person. */
export function writeSetupPart(folder) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'sidecheck.nsh')
  const lines = removeDataLines().map((line) => `    ${line}\n`)
  writeFileSync(file, `!macro customUnInstall\n  \${ifNot} \${isUpdated}\n${lines.join('')}  \${endIf}\n!macroend\n`)
  return file
}

/** electron-builder's text of an MSI, with our actions. Throws where it has no place for it. */
export function withDataRemoved(text) {
  const { actions, sequence } = removeData()
  const place = '<Directory Id="TARGETDIR"'
  if (!text.includes(place)) throw new Error("electron-builder's MSI text has no place for the removal of data")
  return text.replace(place, () => `${actions}\n    <InstallExecuteSequence>${sequence}</InstallExecuteSequence>\n    ${place}`)
}

/** electron-builder's hook between its text and the MSI. */
export const onMsiText = async (file) => writeFileSync(file, withDataRemoved(readFileSync(file, 'utf8')))

/** What a signed program may do on macOS: what Electron's V8 needs, libraries that others signed, and a microphone for the sound test. */
const MAY = ['cs.allow-jit', 'cs.allow-unsigned-executable-memory', 'cs.disable-library-validation', 'device.audio-input']

/** Writes the entitlements for macOS, and answers where they are. */
export function writeEntitlements(folder) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'entitlements.plist')
  const keys = MAY.map((name) => `    <key>com.apple.security.${name}</key>\n    <true/>\n`).join('')
  writeFileSync(file, `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n  <dict>\n${keys}  </dict>\n</plist>\n`)
  return file
}
