// What electron-builder's own installers are told beside its settings: that they remove what the program keeps of a person.

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
