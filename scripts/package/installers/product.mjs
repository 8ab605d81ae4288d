// What an installation on Windows is, for both kinds of installer: for one person, without rights of an administrator.

import { readdirSync } from 'node:fs'
import { WORDS } from '../../words/index.mjs'

export const PRODUCT = 'Sidecheck'
/** Windows Installer finds earlier versions by it, which later ones replace: never change it. */
export const UPGRADE_CODE = '2C6B0B5E-6B0A-4B7C-9E0F-5D5E3A1C7F42'
export const MANUFACTURER = 'The Sidecheck authors'
export const PROGRAM = `${PRODUCT}.exe`
/** What an installer without a choice of languages says of the program. */
export const DESCRIPTION = WORDS.en.description

/** The kind of file that opens with the program. */
export const EXTENSION = '.sidecheck'
const KIND = 'Sidecheck.Bundle'

/**
 * Values below HKEY_CURRENT_USER\Software\Classes, with FOLDER for the folder of the program; a name that is empty is the key's own
 * value.
 */
export const CLASSES = [
  { key: EXTENSION, name: '', value: KIND },
  { key: EXTENSION, name: 'Content Type', value: 'application/x-sidecheck' },
  { key: KIND, name: '', value: WORDS.en.bundle },
  { key: `${KIND}\\DefaultIcon`, name: '', value: `FOLDER\\${PROGRAM},0` },
  { key: `${KIND}\\shell\\open\\command`, name: '', value: `"FOLDER\\${PROGRAM}" "%1"` }
]
export const CLASS_KEYS = [EXTENSION, KIND]

/** What the program keeps of a person, in the words of Windows: removed with it, and kept by an update. */
export const DATA_FOLDERS = ['%LOCALAPPDATA%\\Sidecheck', '%APPDATA%\\Sidecheck']

/**
 * A folder of the program with what is in it.
 * @typedef {{ path: string, files: string[] }} Folder   path: from the program's folder, "\" between parts, "" for itself
 */

/** @returns {Folder[]} a folder always before those in it */
export function foldersOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const inside = (entry) => entry.parentPath.slice(folder.length + 1).replaceAll('/', '\\')
  const paths = entries.filter((entry) => entry.isDirectory()).map((entry) => [inside(entry), entry.name].filter(Boolean).join('\\'))
  return ['', ...paths].sort().map((path) => ({
    path,
    files: entries
      .filter((entry) => entry.isFile() && inside(entry) === path)
      .map((entry) => entry.name)
      .sort()
  }))
}
